import type { DocumentKind } from '@candour/schema'
import { type FromJson, fromJson, type NodeJson } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import { kindByTitle } from '../document/section-kinds.ts'
import { recogniseParts } from './recognise-parts.ts'

export type TextFormat = 'txt' | 'md'

const heading = /^(#{1,6})\s+(.{1,300})$/
const item = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s+(.+)$/
/** A line under a line of words makes a heading of it. */
const underline = /^(?:={3,}|-{3,})$/
const quotation = /^(?:>\s?){1,10}/
/** A line that is bold from end to end. */
const boldLine = /^(?:\*\*|__)(.{1,300}?):?(?:\*\*|__):?$/
const image = /^!\[([^\]]{0,1000})\]\([^)]{0,2000}\)$/
/** In plain text a line of its own that begins like this is a heading by what it says. */
const partLine = /^(?:finding|recommendation|learning point|response to (?:finding|recommendation))\s+\d{1,3}\b.{0,240}$/i

const text = (content: string): NodeJson[] => (content === '' ? [] : [{ type: 'text', text: content }])
const paragraph = (content: string): NodeJson => ({ type: 'paragraph', content: text(content) })

/** Markdown's marks are left out: emphasis changes nothing for the checks. */
const unmarked = (line: string): string =>
  line
    .replaceAll(/!?\[([^\]]{0,1000})\]\([^)]{0,2000}\)/g, '$1')
    .replaceAll(/(\*\*|__)(?=\S)/g, '')
    .replaceAll(/(?<=\S)(\*\*|__)/g, '')
    .replaceAll('`', '')
    .trim()

const headingNode = (level: number, title: string): NodeJson => ({
  type: 'heading',
  attrs: { level: Math.min(level, 4), kind: level === 1 ? (kindByTitle(title) ?? 'other') : 'other' },
  content: text(title),
})

function blocksOf(source: string, format: TextFormat): NodeJson[] {
  const blocks: NodeJson[] = []
  let lines: string[] = []
  let items: NodeJson[] = []
  let quoted = false
  const endParagraph = () => {
    const joined = lines.join(' ').trim()
    const ofSomebody = quoted
    lines = []
    quoted = false
    if (joined === '') return
    if (ofSomebody) {
      blocks.push({ type: 'blockquote', content: [paragraph(joined)] })
      return
    }
    blocks.push(format === 'txt' && partLine.test(joined) ? headingNode(2, joined) : paragraph(joined))
  }
  const endList = () => {
    if (items.length > 0) blocks.push({ type: 'bulletList', content: items })
    items = []
  }
  for (const raw of source.split(/\r\n?|\n/)) {
    const line = raw.trim()
    const underlined = format === 'md' && underline.test(line) && lines.length > 0 && !quoted
    if (underlined) {
      const words = lines.join(' ')
      lines = []
      blocks.push(headingNode(line.startsWith('=') ? 1 : 2, words))
      continue
    }
    if (format === 'md' && underline.test(line)) {
      endParagraph()
      continue
    }
    const bold = format === 'md' ? boldLine.exec(line)?.[1] : undefined
    if (bold !== undefined && partLine.test(bold)) {
      endList()
      endParagraph()
      blocks.push(headingNode(2, bold))
      continue
    }
    const isQuoted = format === 'md' && quotation.test(line)
    if (line !== '' && isQuoted !== quoted) endParagraph()
    const title = format === 'md' ? heading.exec(line) : null
    const picture = format === 'md' ? image.exec(line) : null
    const listed = item.exec(raw)
    if (listed?.[1] === undefined && line !== '' && items.length > 0 && /^\s/.test(raw)) {
      const last = items.at(-1)?.content?.at(0)?.content?.at(0)
      if (last?.text !== undefined) last.text += ` ${unmarked(line)}`
      continue
    }
    if (listed?.[1] === undefined) endList()
    else {
      endParagraph()
      items.push({ type: 'listItem', content: [paragraph(format === 'md' ? unmarked(listed[1]) : listed[1].trim())] })
      continue
    }
    if (line === '' || title !== null || picture !== null || (format === 'txt' && partLine.test(line))) endParagraph()
    if (title?.[1] !== undefined && title[2] !== undefined) blocks.push(headingNode(title[1].length, unmarked(title[2])))
    else if (picture !== null) blocks.push({ type: 'image', attrs: { alt: picture[1] ?? '' } })
    else if (format === 'txt' && partLine.test(line)) blocks.push(headingNode(2, line))
    else if (line !== '') {
      quoted = isQuoted
      lines.push(format === 'md' ? unmarked(line.replace(quotation, '')) : line)
    }
  }
  endParagraph()
  endList()
  return blocks
}

/**
 * A document from plain text or Markdown: paragraphs between blank lines, headings, lists, images with their descriptions, and parts where
 * headings say 'Finding 2: …'. `report` is what a response answers. Fails as `fromJson` does (too long, too many blocks), never by throwing.
 */
export function documentFromText(
  source: string,
  format: TextFormat,
  kind: DocumentKind = 'report',
  report: Node | null = null,
): FromJson {
  const plain = fromJson({ type: 'doc', content: blocksOf(source, format) }, kind)
  return plain.ok ? { ok: true, doc: recogniseParts(plain.doc, kind, report) } : plain
}
