import type { WordNode, WordRow } from '../word/word-document.ts'
import type { Draft, Reading } from './draft.ts'
import { node, paragraph, plainText } from './json-nodes.ts'
import { settledInside } from './settle.ts'

/** Tables inside tables beyond this are read as text: the report's nesting has an end. */
const deepest = 3
const widest = 100

/** How what stands in a cell is read. */
type ReadBlocks = (nodes: readonly WordNode[], reading: Reading) => Draft[]

/** A table; one of a single cell is a box around text, and comes across as that text. */
export function tableOf(table: WordNode & { type: 'table' }, reading: Reading, draftsOf: ReadBlocks): Draft[] {
  const rows = table.rows.filter(({ cells }) => cells.length > 0)
  const [only] = rows
  if (only === undefined) return []
  const inside = { ...reading, depth: reading.depth + 1 }
  if (rows.length === 1 && only.cells.length === 1) {
    const drafts = only.cells.flatMap(({ children }) => draftsOf(children, reading))
    const words = drafts.map(draft => (draft.kind === 'text' ? draft.words : plainText(draft.json))).join(' ')
    if (words.trim() !== '') reading.notices.add('text-box', words)
    return drafts
  }
  if (reading.depth >= deepest) return rows.flatMap(({ cells }) => cells.flatMap(({ children }) => draftsOf(children, reading)))
  const headers = headerRows(rows)
  const content = rows.map((row, at) =>
    node(
      'tableRow',
      null,
      row.cells.map(({ colspan, rowspan, children }) => {
        const blocks = settledInside(draftsOf(children, inside))
        return node(
          at < headers ? 'tableHeader' : 'tableCell',
          { colspan: Math.min(colspan, widest), rowspan: Math.min(rowspan, widest) },
          blocks.length === 0 ? [paragraph([])] : blocks,
        )
      }),
    ),
  )
  return [{ kind: 'block', json: node('table', null, content), bookmarks: [] }]
}

const isBold = (nodes: readonly WordNode[]): boolean | null => {
  let bold: boolean | null = null
  for (const word of nodes) {
    if (word.type === 'run' && hasLetters(word)) bold = bold !== false && word.bold
    else if ('children' in word && word.type !== 'run') {
      const inner = isBold(word.children)
      if (inner !== null) bold = bold !== false && inner
    }
  }
  return bold
}

const hasLetters = (word: WordNode): boolean =>
  word.type === 'text' ? /\p{L}/u.test(word.value) : 'children' in word && word.children.some(hasLetters)

/** The rows at the top that Word repeats on each page; where none is marked, a first row all in bold over others that are not. */
function headerRows(rows: readonly WordRow[]): number {
  const marked = rows.findIndex(({ header }) => !header)
  if (marked === -1) return rows.length - 1
  if (marked > 0) return marked
  const bold = rows.map(({ cells }) => cells.map(({ children }) => isBold(children)).filter(one => one !== null))
  const allBold = (at: number) => (bold[at] ?? []).length > 0 && (bold[at] ?? []).every(Boolean)
  return rows.length > 1 && allBold(0) && !bold.slice(1).every((_, at) => allBold(at + 1)) ? 1 : 0
}
