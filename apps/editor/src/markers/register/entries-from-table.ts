import { IdentifierEntry, type IdentifierKind, identifierKinds, type Words } from '@candour/schema'
import { parse } from 'papaparse'

export interface PastedEntries {
  readonly entries: readonly IdentifierEntry[]
  /** Rows that hold words and yet cannot be an entry. */
  readonly refused: number
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

function kindFrom(cell: string, names: Words['register']['kindNames']): IdentifierKind {
  const said = cell.trim().toLowerCase().replace(/^an? /, '')
  const own = identifierKinds.find(kind => kind === said || names[kind].toLowerCase().replace(/^(?:an?|the) /, '') === said)
  return own ?? otherNames[said] ?? 'other'
}

const titles = /^(?:real (?:words|name)|name|words|identifier|what|entry)s?$/i

/**
 * Reads rows as a spreadsheet gives them to the clipboard, or a CSV file holds them: real words, kind, pseudonym, variants divided by
 * semicolons. A first row of titles is left out, and so is a row without words.
 */
export function entriesFromTable(pasted: string, words: Words): PastedEntries {
  const { data } = parse<string[]>(pasted.trim(), { skipEmptyLines: 'greedy', delimitersToGuess: ['\t', ',', ';', '|'] })
  const rows = data.filter(([first = '']) => first.trim() !== '')
  const [head] = rows
  const body = head !== undefined && titles.test(head[0]?.trim() ?? '') ? rows.slice(1) : rows
  const read = body.map(([real = '', kind = '', pseudonym = '', variants = '']) =>
    IdentifierEntry.safeParse({
      words: real,
      kind: kindFrom(kind, words.register.kindNames),
      pseudonym,
      variants: variants
        .split(';')
        .map(variant => variant.trim())
        .filter(variant => variant !== ''),
    }),
  )
  return {
    entries: read.flatMap(({ success, data: entry }) => (success ? [entry] : [])),
    refused: read.filter(({ success }) => !success).length,
  }
}
