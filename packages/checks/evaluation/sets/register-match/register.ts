import type { RegisterEntry } from '../../../src/signal.ts'

/** The register of an invented review, for `register_match`. */
export const register: readonly RegisterEntry[] = [
  { words: 'Kayleigh-Ann Dunmore', kind: 'person', pseudonym: 'Child T', variants: [] },
  { words: 'Theodore Dunmore', kind: 'person', pseudonym: 'Sam', variants: [] },
  { words: 'Michael O’Rourke', kind: 'person', pseudonym: 'Worker 4', variants: [] },
  { words: 'Zoë Marchetti', kind: 'person', pseudonym: 'Sibling 1', variants: [] },
  { words: '14 Brindle Lane', kind: 'address', pseudonym: 'the family home', variants: [] },
  { words: 'St Hilda’s Primary School', kind: 'school', pseudonym: 'the primary school', variants: [] },
  { words: '01632 960771', kind: 'number', pseudonym: 'a telephone number', variants: [] },
  { words: '999 210 4556', kind: 'number', pseudonym: 'an NHS number', variants: [] },
  { words: '4 July 2009', kind: 'date', pseudonym: 'a day in summer', variants: [] },
]
