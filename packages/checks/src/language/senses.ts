import { type Senses, senses, senseWords } from './lexicons/senses.ts'

const table = new Map<string, number>()
for (const [sense, groups] of Object.entries(senseWords) as [Senses, (typeof senseWords)[Senses]][])
  for (const { words } of groups) for (const word of words.split(' ')) table.set(word, (table.get(word) ?? 0) | senses[sense])

const possessive = /'s?$/

/** What a folded word form speaks of, as bits of `senses`. Asked once for each form. */
export const sensesOf = (text: string): number =>
  table.get(text) ?? (possessive.test(text) ? (table.get(text.replace(possessive, '')) ?? 0) : 0)
