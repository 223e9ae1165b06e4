import { type IdentifierKind, identifierKinds, type Words } from '@candour/schema'
import { parse } from 'papaparse'

/** What a column of a pasted table means. */
export const columnMeanings = ['words', 'kind', 'pseudonym', 'variants', 'leave-out'] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

/** A table as it was pasted, and what its columns seem to mean: a person looks at that before anything is added. */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[]
  /** Whether the first row seems to hold titles. */
  readonly headed: boolean
  readonly meanings: readonly ColumnMeaning[]
}

/** What people write in a column for the kind, beside our own names for it. */
const otherNames: Readonly<Record<string, IdentifierKind>> = {
  adult: 'child',
  subject: 'child',
  sibling: 'child',
  mother: 'family',
  father: 'family',
  parent: 'family',
  grandmother: 'family',
  grandfather: 'family',
  staff: 'practitioner',
  professional: 'practitioner',
  'social worker': 'practitioner',
  person: 'other-person',
  name: 'other-person',
  'date of birth': 'date',
  dob: 'date',
  street: 'address',
  home: 'address',
  town: 'place',
  village: 'place',
  nursery: 'school',
  work: 'employer',
  workplace: 'employer',
  'nhs number': 'number',
  phone: 'number',
  telephone: 'number',
}

/** The kind that a cell names; null where it names none. */
export function kindNamed(cell: string, names: Words['register']['kindNames']): IdentifierKind | null {
  const said = cell.trim().toLowerCase().replace(/^an? /, '')
  const own = identifierKinds.find(kind => kind === said || names[kind].toLowerCase().replace(/^(?:an?|the) /, '') === said)
  return own ?? otherNames[said] ?? null
}

const titles: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:real (?:words?|names?)|(?:full |last |family )?names?|surname|words|identifiers?|entry|entries|client|person)$/, 'words'],
  [/^(?:kind|type|category|role|relation(?:ship)?|what(?: it is)?)$/, 'kind'],
  [/^(?:pseudonyms?|in the text(?: instead)?|instead|replacement|code(?: ?name)?|called|known as)$/, 'pseudonym'],
  [
    /^(?:variants?|also (?:written|known)(?: as)?|(?:other )?spellings?|other (?:names?|ways)(?: of writing)?|alias(?:es)?|aka|nicknames?|forenames?|first names?|given names?|maiden name)$/,
    'variants',
  ],
  [/^(?:dob|d\.o\.b\.?|date of birth|born|age|address|phone|telephone|nhs number|notes?|comments?|source|agency)$/, 'leave-out'],
]
const titled = (cell: string): ColumnMeaning | null => {
  const said = cell.trim().toLowerCase().replace(/[:*]$/, '')
  return titles.find(([pattern]) => pattern.test(said))?.[1] ?? null
}

const looksLikePseudonym =
  /^(?:(?:the|a|an|his|her|their) |(?:child|adult|young person|mother|father|parent|sibling|brother|sister|grandmother|grandfather|aunt|uncle|partner|practitioner|social worker|worker|teacher|school|person|family|gp)\b)/i

const filled = (cells: readonly string[]): string[] => cells.filter(cell => cell.trim() !== '')
const mostOf = (cells: readonly string[], test: (cell: string) => boolean): boolean => {
  const some = filled(cells)
  return some.length > 0 && some.filter(test).length * 2 > some.length
}

/** A first row of titles: the first cell is one, or all but one of them are. A row that is all titles of kinds ('DOB') counts too. */
function isHeading(row: readonly string[]): boolean {
  const cells = filled(row)
  const known = cells.filter(cell => titled(cell) !== null).length
  return titled(row[0] ?? '') !== null || (known >= 2 && known >= cells.length - 1)
}

function meaningsOf(head: readonly string[] | null, body: readonly (readonly string[])[], words: Words): ColumnMeaning[] {
  const width = Math.max(0, ...body.map(row => row.length), head?.length ?? 0)
  const column = (at: number): string[] => body.map(row => row[at] ?? '')
  const isKind = (cell: string): boolean => kindNamed(cell, words.register.kindNames) !== null
  const meanings: ColumnMeaning[] = []
  const isFree = (meaning: ColumnMeaning): boolean => meaning === 'variants' || !meanings.includes(meaning)
  for (let at = 0; at < width; at += 1) {
    const cells = column(at)
    const byTitle = head === null ? null : titled(head[at] ?? '')
    const inOurOrder = head === null && meanings[0] === 'words' && meanings[1] === 'kind'
    const guess: ColumnMeaning =
      byTitle ??
      (at === 0
        ? 'words'
        : mostOf(cells, isKind)
          ? 'kind'
          : inOurOrder && at === 2
            ? 'pseudonym'
            : inOurOrder && at === 3
              ? 'variants'
              : mostOf(cells, cell => looksLikePseudonym.test(cell.trim()))
                ? 'pseudonym'
                : mostOf(cells, cell => cell.includes(';'))
                  ? 'variants'
                  : 'leave-out')
    // Two columns of names are one entry's words and another way to write them.
    meanings.push(isFree(guess) || guess === 'leave-out' ? guess : guess === 'words' ? 'variants' : 'leave-out')
  }
  // Without a column of words there is nothing to add: the first that is left over is the likeliest.
  if (width > 0 && !meanings.includes('words')) meanings[Math.max(0, meanings.indexOf('leave-out'))] = 'words'
  return meanings
}

/** What the columns seem to mean, with the first row taken as titles or not. */
export const guessMeanings = (rows: PastedTable['rows'], headed: boolean, words: Words): ColumnMeaning[] =>
  meaningsOf(headed ? (rows[0] ?? null) : null, headed ? rows.slice(1) : rows, words)

/** Reads a table as a spreadsheet gives it to the clipboard, or a CSV file holds it. */
export function pastedTable(pasted: string, words: Words): PastedTable {
  const { data } = parse<string[]>(pasted.replace(/^[\r\n]+|\s+$/g, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ',', ';', '|'],
  })
  const rows = data.filter(row => filled(row).length > 0)
  const headed = isHeading(rows[0] ?? [])
  return { rows, headed, meanings: guessMeanings(rows, headed, words) }
}
