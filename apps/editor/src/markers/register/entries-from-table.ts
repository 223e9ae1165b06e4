import { type EntryFault, entryFault, IdentifierEntry, type Words } from '@candour/schema'
import { type ColumnMeaning, kindNamed, type PastedTable } from './pasted-table.ts'

/** A row that cannot be an entry, and why not. */
export interface RefusedRow {
  /** Its real words; where it has none, the first thing that stands in it. */
  readonly words: string
  readonly why: EntryFault | 'length' | 'no-words'
}

export interface PastedEntries {
  readonly entries: readonly IdentifierEntry[]
  readonly refused: readonly RefusedRow[]
}

const parted = (cell: string): string[] =>
  cell
    .split(';')
    .map(variant => variant.trim())
    .filter(variant => variant !== '')

/** Makes entries of a table's rows as its columns are meant. A row without real words is refused by what else stands in it. */
export function entriesFromTable({ rows, headed, meanings }: PastedTable, words: Words): PastedEntries {
  const entries: IdentifierEntry[] = []
  const refused: RefusedRow[] = []
  for (const row of headed ? rows.slice(1) : rows) {
    const cells = (meaning: ColumnMeaning): string[] => row.filter((_, at) => meanings[at] === meaning).map(cell => cell.trim())
    const real = cells('words')[0] ?? ''
    if (real === '') {
      const other = row.find(cell => cell.trim() !== '')
      if (other !== undefined) refused.push({ words: other.trim(), why: 'no-words' })
      continue
    }
    const { success, data: entry } = IdentifierEntry.safeParse({
      words: real,
      kind: kindNamed(cells('kind')[0] ?? '', words.register.kindNames) ?? 'other',
      pseudonym: cells('pseudonym')[0] ?? '',
      variants: cells('variants').flatMap(parted),
    })
    const fault = success ? entryFault(entry) : 'length'
    if (success && fault === null) entries.push(entry)
    else refused.push({ words: real, why: fault ?? 'length' })
  }
  return { entries, refused }
}
