import type { NodeJson } from '@candour/schema/report'
import type { FoundHeading } from '../convert/headings.ts'
import { node } from '../convert/json-nodes.ts'
import { guessedKind } from '../convert/section-kind.ts'
import { sectionLevels } from '../convert/section-levels.ts'
import type { FileProperties } from '../properties/file-properties.ts'
import { boundedPage, isPageElement, isPageText, type PageElement, type PageNode, pageAttribute } from './bounded-page.ts'
import { decodedPage } from './decoded-page.ts'
import { blocksOfPage, type PageBlock } from './page-blocks.ts'

export { PageTooLarge } from './bounded-page.ts'

/** The file holds what no text holds, whatever its name says. */
export class NotHtml extends Error {
  override readonly name = 'NotHtml'
}

/** A draft that stands in a web page: sections by its headings, as in a Word file. Parts are what the draft calls them; nothing is run or fetched. */
export interface ReadPage {
  content: NodeJson
  properties: FileProperties
}

/** Reads a page. Throws `NotHtml` and `PageTooLarge`; whatever else is broken is read as a browser reads it. */
export function readHtml(bytes: Uint8Array): ReadPage {
  const html = decodedPage(bytes)
  if (html.includes('\0')) throw new NotHtml()
  const { childNodes } = boundedPage(html)
  const blocks = blocksOfPage(childNodes)
  const found = new Map<PageBlock, FoundHeading>()
  for (const block of blocks) if (block.heading !== null) found.set(block, { level: block.heading, guessed: false })
  const levels = sectionLevels(found)
  const content = blocks.map(block => {
    const level = levels.get(block)
    if (level === undefined) return block.json
    const kind = level === 1 ? guessedKind(block.words) : 'other'
    return node('heading', { level, kind }, [{ type: 'text', text: block.words }])
  })
  return { content: node('doc', null, content), properties: propertiesOf(childNodes) }
}

/** What a page says of itself, by the names that a Word file has for it. */
const metaNames = { author: 'author', description: 'comments', keywords: 'keywords' } as const
const longest = 1000

function propertiesOf(nodes: readonly PageNode[]): FileProperties {
  const head = elementsIn(elementsIn(nodes).find(({ tagName }) => tagName === 'html')?.childNodes ?? []).find(
    ({ tagName }) => tagName === 'head',
  )
  const found = new Map<string, string>()
  const add = (name: string, said: string) => {
    const text = said.trim().slice(0, longest)
    if (text !== '' && !found.has(name)) found.set(name, text)
  }
  for (const element of elementsIn(head?.childNodes ?? [])) {
    if (element.tagName === 'title')
      add('title', element.childNodes.map(child => (isPageText(child) ? child.value : '')).join(''))
    const meta = element.tagName === 'meta' ? pageAttribute(element, 'name').toLowerCase() : ''
    if (meta === 'author' || meta === 'description' || meta === 'keywords')
      add(metaNames[meta], pageAttribute(element, 'content'))
  }
  return Object.fromEntries(found)
}

const elementsIn = (nodes: readonly PageNode[]): PageElement[] => nodes.filter(isPageElement)
