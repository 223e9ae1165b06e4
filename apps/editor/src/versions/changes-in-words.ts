import type { Words } from '@candour/schema'
import type { Change, ComparedRow, Comparison } from '@candour/schema/report'
import { attributeSentence, nameOfBlock, type PartNames, partNamesIn } from './attribute-words.ts'

/** So many letters tell which passage is meant. */
const enough = 60

/** Every change in one short sentence: what happened, and to which words. */
export function changesInWords(compared: Comparison, words: Words): { key: string; sentence: string }[] {
  const parts = partNamesIn(compared, words)
  return compared.changes.map((change, index) => {
    const rows = change.rows.flatMap(at => compared.rows[at] ?? [])
    return { key: `${index} ${change.kind}`, sentence: sentenceOf(change, rows, words, parts) }
  })
}

function sentenceOf(
  { kind, words: { inserted, deleted } }: Change,
  rows: readonly ComparedRow[],
  words: Words,
  parts: PartNames,
): string {
  const t = words.versions
  const details = rows.flatMap(({ attributeChanges }) => attributeChanges)
  const [detail] = details
  const [first] = rows
  if (kind === 'changed' && inserted + deleted === 0 && detail !== undefined) {
    const name = first === undefined ? '' : (parts.get(first.id) ?? shortened(textOf(first)))
    const sentence = attributeSentence(detail, words, parts)
    return t.listed(t.kinds.details, name === '' ? sentence : `${name}. ${sentence}`)
  }
  const telling = rows.find(row => textOf(row) !== '') ?? first
  const said = telling === undefined ? '' : shortened(textOf(telling))
  return t.listed(t.kinds[kind], said === '' && first !== undefined ? (parts.get(first.id) ?? kindOf(first, words)) : said)
}

/** Of words that changed those that came, or else those that went; of others all that stand there. */
function textOf({ state, pieces }: ComparedRow): string {
  const of = (change: string) =>
    pieces
      .filter(piece => piece.change === change)
      .map(({ text }) => text)
      .join(' ')
  const text =
    state === 'changed'
      ? of('inserted').trim() || of('deleted')
      : pieces
          .filter(piece => state === 'deleted' || piece.change !== 'deleted')
          .map(piece => piece.text)
          .join('')
  return text.replaceAll(/\s+/g, ' ').trim()
}

const shortened = (text: string): string => (text.length <= enough ? text : `${text.slice(0, enough).replace(/\s+\S*$/, '')}…`)

function kindOf({ type, attributes }: ComparedRow, words: Words): string {
  return (
    nameOfBlock(type, words) ??
    (type === 'image' ? words.editor.toolbar.image : typeof attributes.alt === 'string' ? attributes.alt : '')
  )
}
