import type { NodeJson } from '@candour/schema/report'
import { node, paragraph, textNode } from '../convert/json-nodes.ts'
import { isPageElement, isPageText, type PageElement, type PageNode, pageAttribute } from './bounded-page.ts'

/** A block of a page; `heading` is the level that it has there. */
export interface PageBlock {
  json: NodeJson
  words: string
  heading: number | null
}

/** What is in these is no text of the page. */
const unread = new Set(['head', 'script', 'style', 'template', 'iframe', 'noembed', 'noframes'])
const ownBlocks = new Set(
  'address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup html legend main menu nav noscript option optgroup p pre search section summary tbody td tfoot th thead tr'.split(
    ' ',
  ),
)
const headings = /^h([1-6])$/
/** Tables inside tables beyond this are read as text: the report's nesting has an end. */
const deepestTable = 3
const widest = 100

/** Inside lists, quotations and tables no section can begin: a heading is a line of text there. */
const inside = (nodes: readonly PageNode[], tables: number): NodeJson[] => blocksOfPage(nodes, tables).map(({ json }) => json)

/** The blocks that stand in these nodes, in their order. Emphasis and links leave their words: they change nothing for the checks. */
export function blocksOfPage(nodes: readonly PageNode[], tables = 0): PageBlock[] {
  const blocks: PageBlock[] = []
  let line: NodeJson[] = []
  const add = (json: NodeJson) => blocks.push({ json, words: '', heading: null })
  const say = (text: string) => {
    const last = line.at(-1)
    if (last?.type === 'text') last.text += text
    else line.push(textNode(text))
  }
  const endLine = (heading: number | null = null) => {
    const content = tidied(line)
    line = []
    const words = content.map(({ text = ' ' }) => text).join('')
    if (words.trim() !== '') blocks.push({ json: paragraph(content), words, heading })
  }
  const walk = (within: readonly PageNode[], preformatted: boolean): void => {
    for (const child of within) {
      if (isPageText(child)) {
        if (preformatted) lines(child.value)
        else say(child.value)
      } else if (isPageElement(child) && !unread.has(child.tagName)) take(child, preformatted)
    }
  }
  const lines = (text: string): void => {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) endLine()
      say(piece)
    }
  }
  const take = (element: PageElement, preformatted: boolean): void => {
    const { tagName, childNodes } = element
    const level = headings.exec(tagName)?.[1]
    if (tagName === 'br') line.push(node('hardBreak', null))
    else if (tagName === 'q') {
      say('“')
      walk(childNodes, preformatted)
      say('”')
    } else if (tagName === 'img') {
      endLine()
      add(node('image', { alt: pageAttribute(element, 'alt').slice(0, 2000) }))
    } else if (tagName === 'hr') endLine()
    else if (level !== undefined) {
      endLine()
      walk(childNodes, false)
      endLine(Number(level))
    } else if (tagName === 'ul' || tagName === 'ol') {
      endLine()
      const items = itemsOf(childNodes, tables)
      if (items.length > 0) add(node(tagName === 'ul' ? 'bulletList' : 'orderedList', null, items))
    } else if (tagName === 'blockquote') {
      endLine()
      const quoted = inside(childNodes, tables)
      if (quoted.length > 0) add(node('blockquote', null, quoted))
    } else if (tagName === 'table') {
      endLine()
      blocks.push(...tableOf(element, tables))
    } else if (ownBlocks.has(tagName) || tagName === 'li') {
      endLine()
      walk(childNodes, preformatted || tagName === 'pre')
      endLine()
    } else walk(childNodes, preformatted || tagName === 'textarea')
  }
  walk(nodes, false)
  endLine()
  return blocks
}

function itemsOf(nodes: readonly PageNode[], tables: number): NodeJson[] {
  return nodes.flatMap(child => {
    if (isPageElement(child) ? unread.has(child.tagName) : !isPageText(child)) return []
    const content = isPageElement(child) && child.tagName === 'li' ? inside(child.childNodes, tables) : inside([child], tables)
    return content.length === 0 ? [] : [node('listItem', null, content)]
  })
}

/** A table; one of a single cell is a box around text or a page's frame, and comes across as that text. */
function tableOf(table: PageElement, tables: number): PageBlock[] {
  const rows = rowsOf(table)
  const before = table.childNodes.filter(child => isPageElement(child) && child.tagName === 'caption')
  const caption = blocksOfPage(before, tables)
  const [only] = rows
  if (tables >= deepestTable || (rows.length === 1 && only?.length === 1))
    return [...caption, ...rows.flat().flatMap(({ childNodes }) => blocksOfPage(childNodes, tables))]
  const content = rows.map(cells =>
    node(
      'tableRow',
      null,
      cells.map(cell => {
        const blocks = inside(cell.childNodes, tables + 1)
        const spans = { colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') }
        return node(cell.tagName === 'th' ? 'tableHeader' : 'tableCell', spans, blocks.length === 0 ? [paragraph([])] : blocks)
      }),
    ),
  )
  return content.length === 0 ? caption : [...caption, { json: node('table', null, content), words: '', heading: null }]
}

const rowsOf = ({ childNodes }: PageElement): PageElement[][] =>
  childNodes.filter(isPageElement).flatMap(child => {
    if (child.tagName !== 'tr') return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : []
    const cells = child.childNodes.filter(isPageElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    return cells.length === 0 ? [] : [cells]
  })

const spanOf = (cell: PageElement, name: 'colspan' | 'rowspan'): number =>
  Math.min(widest, Math.max(1, Number.parseInt(pageAttribute(cell, name), 10) || 1))

/** White space as a page shows it: one blank, and none at the edges of a line. Soft hyphens only say where a word may break. */
function tidied(line: readonly NodeJson[]): NodeJson[] {
  const content: NodeJson[] = []
  for (const piece of line) {
    const atEdge = content.length === 0 || content.at(-1)?.type === 'hardBreak'
    if (piece.type === 'hardBreak') {
      const last = content.at(-1)
      if (last?.type === 'text') last.text = last.text?.trimEnd() ?? ''
      if (content.length > 0) content.push(piece)
      continue
    }
    const text = (piece.text ?? '').replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ')
    const shown = atEdge ? text.trimStart() : text
    if (shown !== '') content.push(textNode(shown))
  }
  while (content.at(-1)?.type === 'hardBreak') content.pop()
  const last = content.at(-1)
  if (last?.type === 'text') last.text = last.text?.trimEnd() ?? ''
  return content.filter(({ type, text }) => type !== 'text' || text !== '')
}
