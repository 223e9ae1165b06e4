import type { NodeJson } from '@candour/schema/report'
import type { WordNode } from '../word/word-document.ts'
import { node } from './json-nodes.ts'

/** As long as the attribute `text` of a footnote may be (UTF-16 units). */
const longest = 4000

function textOf(nodes: readonly WordNode[]): string {
  return nodes
    .map(word => {
      switch (word.type) {
        case 'text':
          return word.value.replace(/\u00AD/g, '')
        case 'tab':
        case 'break':
          return ' '
        case 'checkbox':
          return word.checked ? '☒' : '☐'
        case 'paragraph':
          return `${textOf(word.children)} `
        case 'run':
        case 'hyperlink':
          return textOf(word.children)
        case 'table':
          return word.rows.flatMap(({ cells }) => cells.map(({ children }) => textOf(children))).join(' ')
        default:
          return ''
      }
    })
    .join('')
}

/** A note of the Word file as one of ours; one that is longer than a note may be, as several, cut between words. */
export function footnotesOf(body: readonly WordNode[]): NodeJson[] {
  const notes: NodeJson[] = []
  let rest = textOf(body)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
  while (rest.length > longest) {
    const blank = rest.lastIndexOf(' ', longest)
    const cut = blank > 0 ? blank : longest
    notes.push(node('footnote', { text: rest.slice(0, cut) }))
    rest = rest.slice(cut).trimStart()
  }
  return rest === '' ? notes : [...notes, node('footnote', { text: rest })]
}
