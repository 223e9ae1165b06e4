import { isWordPoint, kindOf, kinds } from './characters.ts'
import type { Lexicon, Word } from './lexicon.ts'

/** The words of one block, in order: where each begins and ends (UTF-16 units), and which it is. */
export interface Tokens {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly Word[]
}

const { lower, upper, digit, letter, joiner, surrogate } = kinds
const fullStop = 0x2e
const comma = 0x2c
const colon = 0x3a
const isLetter = (kind: number): boolean => kind === lower || kind === upper || kind === letter

/** The length of a word's character at `index`: 1, 2 for an astral letter, 0 for anything else. */
function wordUnits(text: string, index: number): 0 | 1 | 2 {
  const kind = kindOf(text.charCodeAt(index))
  if (isLetter(kind) || kind === digit) return 1
  if (kind !== surrogate) return 0
  const point = text.codePointAt(index)
  return point !== undefined && point > 0xffff && isWordPoint(point) ? 2 : 0
}

/**
 * Whether the sign at `index` holds a word together: the hyphen of 'well-known', the apostrophe of 'child’s',
 * the points of 's.47', 'e.g', '3.5' and 'gov.uk', the comma of '1,200', the colon of '10:30'.
 */
function joins(text: string, index: number, runLength: number): boolean {
  if (index + 1 >= text.length || wordUnits(text, index + 1) === 0) return false
  const code = text.charCodeAt(index)
  if (kindOf(code) === joiner) return true
  const before = kindOf(text.charCodeAt(index - 1))
  const after = kindOf(text.charCodeAt(index + 1))
  if (code === comma || code === colon) return before === digit && after === digit
  if (code !== fullStop) return false
  if (before === digit) return after === digit
  // 'home.The' lacks a space and 'care.12' carries a note's number: both end there.
  if (after === upper && runLength > 2) return false
  if (after === digit && runLength > 2) return false
  return true
}

/** Splits a block's text into words, in one pass. Emoji and signs are no words; every other script's letters are. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const words: Word[] = []
  const { length } = text
  let index = 0
  while (index < length) {
    const units = wordUnits(text, index)
    if (units === 0) {
      index += kindOf(text.charCodeAt(index)) === surrogate ? Math.max(1, (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) : 1
      continue
    }
    const start = index
    let run = 0
    while (index < length) {
      const more = wordUnits(text, index)
      if (more > 0) {
        index += more
        run++
        continue
      }
      if (!joins(text, index, run)) break
      index++
      run = 0
    }
    starts.push(start)
    ends.push(index)
    words.push(lexicon.word(text.slice(start, index)))
  }
  return { count: starts.length, starts, ends, words }
}
