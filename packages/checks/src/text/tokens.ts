import { isOfWord, isWordPoint, kindOf, kinds } from './characters.ts'
import type { Lexicon, Word } from './lexicon.ts'

/** The words of one block, in order: where each begins and ends (UTF-16 units), and which it is. */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The kind of each word's first unit (`characters.ts`): whether it begins with a capital or a figure. */
  readonly heads: Uint8Array
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

/** Where the words of the text being split begin and end, before their number is known: used again for every text. */
let places = new Int32Array(4096)

function widened(): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(places.length * 2)
  wider.set(places)
  places = wider
  return wider
}

/** Splits a block's text into words, in one pass over its units. Emoji and signs are no words; every other script's letters are. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const words: Word[] = []
  const { length } = text
  let found = places
  let count = 0
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
    if (2 * count + 2 > found.length) found = widened()
    found[2 * count] = start
    found[2 * count + 1] = index
    count++
    words.push(lexicon.word(text, start, index, hash))
  }
  return placed(text, found, words)
}

/** Words with their places taken out of the pairs they were found in. */
function placed(text: string, found: Int32Array, words: readonly Word[]): Tokens {
  const count = words.length
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const heads = new Uint8Array(count)
  for (let token = 0; token < count; token++) {
    const start = found[2 * token] ?? 0
    starts[token] = start
    ends[token] = found[2 * token + 1] ?? start
    heads[token] = kindOf(text.charCodeAt(start))
  }
  return { count, starts, ends, heads, words }
}
