import type { IdentifierEntry } from './identifier-register.ts'

/** Why an entry would do harm: it replaces words by themselves, or marks a word that every page holds. */
export type EntryFault = 'same-as-pseudonym' | 'common-word'

/** Words that stand in any text. A name that is also a word ('Grace', 'Mark') is none of them: it may be what must not be there. */
const commonWords = new Set(
  `a about after again all also always am an and any are as at be because been before being both but by came can child children could did do does
  done down each else even ever every family father few for from get go had has have he her here him his how if in into is it its just like made
  many me more most mother mr mrs ms much my never no nobody none nor not now of off on one only or other our out over own parent parents people
  person said same school she should since so some such team than that the their them then there these they this those through to too two under
  until up upon us very was way we well were what when where which while who whom whose why with within without work worker would year years yes
  you your`.split(/\s+/),
)

/** Null for an entry that can stand in a register. */
export function entryFault({ words, pseudonym }: Pick<IdentifierEntry, 'words' | 'pseudonym'>): EntryFault | null {
  const folded = words.trim().toLowerCase()
  if (pseudonym !== '' && folded === pseudonym.trim().toLowerCase()) return 'same-as-pseudonym'
  return commonWords.has(folded) ? 'common-word' : null
}
