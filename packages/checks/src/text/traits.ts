import { rulesKnown } from './rules-known.ts'

/**
 * What rules ask of words at every word of a report, as bits: a word form is asked once, and after that a rule costs a comparison where it would
 * have looked a text up in a list. A list stays where its rule is; only its bit stands with the word. For lists that are asked seldom, a set does.
 */
const listed = new Map<string, number>()
const shaped: { readonly bit: number; readonly test: (text: string) => boolean }[] = []
const mostTraits = 32
let traits = 0

function nextBit(): number {
  if (traits === mostTraits) throw new Error('There are more traits than bits')
  rulesKnown.count++
  return 1 << traits++
}

/** The bit of the words of a list (folded forms, as `Word.text`). */
export function traitOfWords(words: Iterable<string>): number {
  const bit = nextBit()
  for (const word of words) listed.set(word, (listed.get(word) ?? 0) | bit)
  return bit
}

/** The bit of the words of a certain shape, likewise. */
export function traitOfShape(test: (text: string) => boolean): number {
  const bit = nextBit()
  shaped.push({ bit, test })
  return bit
}

/** All traits of a folded word form. */
export function traitsOf(text: string): number {
  let bits = listed.get(text) ?? 0
  for (const { bit, test } of shaped) if (test(text)) bits |= bit
  return bits
}
