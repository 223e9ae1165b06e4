import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { conjunction, determiner, preposition, pronoun } from '../language/grammar.ts'
import { lengthOf, type Run } from './capitals.ts'
import { schoolFillers } from './lexicons/schools.ts'
import { trades } from './lexicons/trades.ts'
import { wordsOf } from './lexicons/word-group.ts'
import { label, publicBody, sector } from './marks.ts'
import { endOf, marksAt, seenBetween, startOf, word } from './sighted.ts'

export const words = (groups: readonly { readonly words: string }[]): ReadonlySet<string> => new Set(groups.flatMap(wordsOf))
export const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const fillers = words(schoolFillers)
export const trade = set(trades.replaceAll('|', ' '))
export const small = determiner | pronoun | preposition | conjunction

/** Whether a word singles something out within a name of a place, a school or a firm. */
export function isSingling(block: ReadBlock, token: number): boolean {
  const { kinds, marks, text } = word(block, token)
  return (
    lengthOf(block, token) > 1 &&
    (kinds & small) === 0 &&
    (marks & (label | sector | publicBody)) === 0 &&
    !fillers.has(text) &&
    !/\d|-(?:medium|speaking)$/.test(text)
  )
}

export const singlesOut = (block: ReadBlock, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (isSingling(block, token)) return true
  return false
}

export const has = (block: ReadBlock, first: number, last: number, bits: number): boolean => {
  for (let token = first; token < last; token++) if ((marksAt(block, token) & bits) !== 0) return true
  return false
}

export const lacks = (block: ReadBlock, first: number, last: number, bit: number): boolean => {
  for (let token = first; token < last; token++) if ((marksAt(block, token) & bit) === 0) return true
  return false
}

/** The first word of a run that is part of the name. */
export function openingOf(block: ReadBlock, { first, last }: Run): number {
  let token = first
  while (token < last - 1 && (word(block, token).kinds & small) !== 0) token++
  return token
}

export const lastWith = (block: ReadBlock, first: number, last: number, bit: number): number => {
  for (let token = last - 1; token >= first; token--) if ((marksAt(block, token) & bit) !== 0) return token
  return -1
}

export const schoolCode = 'identifier_school_or_employer'
export const placeCode = 'identifier_address_place'
export const seen = (
  block: ReadBlock,
  code: typeof schoolCode | typeof placeCode,
  first: number,
  last: number,
  confidence: Seen['confidence'],
) => seenBetween(block, code, startOf(block, first), endOf(block, last - 1), confidence)
