import { isLatin, isOfWord, isWordPoint, kindOf, kinds } from './characters.ts'
import type { Lexicon, Word } from './lexicon.ts'

/** The words of one block, in order: where each begins and ends (UTF-16 units), and which it is. */
export interface Tokens {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The kind of each word's first unit (`characters.ts`): whether it begins with a capital or a figure. */
  readonly heads: readonly number[]
  readonly words: readonly Word[]
}

const { upper, digit, space, joiner, surrogate } = kinds
const fullStop = 0x2e
const comma = 0x2c
const colon = 0x3a

/** The length of a word's character at `index`: 1, 2 for an astral letter, 0 for anything else. */
function wordUnits(text: string, index: number): 0 | 1 | 2 {
  const kind = kindOf(text.charCodeAt(index))
  if (isOfWord(kind)) return 1
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

/** FNV-1a, a unit at a time. */
const seed = 0x811c9dc5
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Splits a block's text into words, in one pass over its units. Emoji and signs are no words; every other script's letters are. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  // Lists and not typed arrays, whose memory is asked of the system one by one: most blocks hold a few dozen words.
  const starts: number[] = []
  const ends: number[] = []
  const heads: number[] = []
  const words: Word[] = []
  const { length } = text
  let index = 0
  while (index < length) {
    const head = kindOf(text.charCodeAt(index))
    if (!isOfWord(head) && (head !== surrogate || wordUnits(text, index) === 0)) {
      index += head === surrogate && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      continue
    }
    const start = index
    let run = 0
    let hash = seed
    for (; index < length; index++) {
      const unit = text.charCodeAt(index)
      if (isLatin(unit)) {
        run++
        hash = mixed(hash, unit)
        continue
      }
      const kind = kindOf(unit)
      if (isOfWord(kind)) run++
      else if (kind === space) break
      else if (kind === surrogate && wordUnits(text, index) === 2) {
        hash = mixed(hash, unit)
        index++
        run++
      } else if (joins(text, index, run)) run = 0
      else break
      hash = mixed(hash, text.charCodeAt(index))
    }
    starts.push(start)
    ends.push(index)
    heads.push(head)
    words.push(lexicon.word(text, start, index, hash))
  }
  return { count: words.length, starts, ends, heads, words }
}
