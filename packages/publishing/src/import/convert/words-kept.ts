import type { NodeJson } from '@candour/schema/report'
import type { NoticeList } from '../prepare/notice-list.ts'
import { isTextblock } from './json-nodes.ts'

const words = (text: string): string[] =>
  text
    .replace(/\u00AD/g, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Everything written in a document: its lines, and its notes as lines of their own. */
export function allText(json: NodeJson): string {
  const lines: string[] = []
  const inline = (piece: NodeJson): string => {
    if (piece.type === 'text') return piece.text ?? ''
    if (piece.type === 'hardBreak') return ' '
    if (piece.type === 'footnote') lines.push(String(piece.attrs?.text ?? ''))
    return ''
  }
  const walk = (block: NodeJson) => {
    if (isTextblock(block)) lines.push((block.content ?? []).map(inline).join(''))
    else for (const child of block.content ?? []) walk(child)
  }
  walk(json)
  return lines.join('\n')
}

/**
 * The last look: every word that the prepared file had must stand in the report. What does not, for a reason that nobody
 * thought of, is said, word by word, and never passed over.
 */
export function noteMissingWords(wanted: string, written: string, notices: NoticeList): void {
  const counts = new Map<string, number>()
  for (const word of words(written)) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of words(wanted)) {
    const left = counts.get(word) ?? 0
    if (left === 0) notices.add('other', word)
    else counts.set(word, left - 1)
  }
}
