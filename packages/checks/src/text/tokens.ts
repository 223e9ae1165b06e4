import { isLatin, isOfWord, isWordPoint, kindOf, kinds, mayOpenQuotation } from './characters.ts'
import type { Lexicon } from './lexicon.ts'
import type { Tokens, Word } from './word.ts'

const { upper, digit, space, joiner, surrogate } = kinds
const fullStop = 0x2e
const comma = 0x2c
const colon = 0x3a
const blank = 0x20

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
const seed = 0x811c9dc5 | 0
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Words are put down here while a text is read, and copied to lists of the right length: lists that grow are copied several times. */
let row = new Int32Array(3 * 1024)
const perWord = 3
function longer(): typeof row {
  const more = new Int32Array(2 * row.length)
  more.set(row)
  row = more
  return more
}

const capital = 0x5a
/** Splits a block's text into words, in one pass over its units. Emoji and signs are no words; every other script's letters are. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const { length } = text
  const words: Word[] = []
  const gaps: number[] = []
  lexicon.refresh()
  let put = row
  let count = 0
  let quotes = false
  let end = -2
  let index = 0
  while (index < length) {
    const start = index
    const first = text.charCodeAt(index)
    let head: number = first > capital ? kinds.lower : upper
    if (!isLatin(first)) {
      if (first === blank) {
        index++
        continue
      }
      head = kindOf(first)
      if (!isOfWord(head) && (head !== surrogate || wordUnits(text, index) === 0)) {
        quotes ||= mayOpenQuotation(first)
        index += head === surrogate && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
        continue
      }
    }
    let hash = seed
    let joint = start
    let unit = first
    for (;;) {
      while (isLatin(unit)) {
        hash = mixed(hash, unit)
        if (++index === length) break
        unit = text.charCodeAt(index)
      }
      if (index === length || unit === blank) break
      const kind = kindOf(unit)
      if (kind === surrogate && wordUnits(text, index) === 2) {
        hash = mixed(mixed(hash, unit), text.charCodeAt(index + 1))
        index += 2
      } else {
        if (!isOfWord(kind)) {
          if (kind === space || !joins(text, index, index - joint)) break
          quotes ||= mayOpenQuotation(unit)
          joint = index + 1
        }
        hash = mixed(hash, unit)
        index++
      }
      if (index >= length) break
      unit = text.charCodeAt(index)
    }
    if (start !== end + 1 || text.charCodeAt(end) !== blank) gaps.push(count)
    end = index
    const at = count * perWord
    if (at === put.length) put = longer()
    put[at] = start
    put[at + 1] = end
    put[at + 2] = head
    words.push(lexicon.word(text, start, end, hash))
    count++
  }
  const starts = new Array<number>(count)
  const ends = new Array<number>(count)
  const heads = new Array<number>(count)
  for (let token = 0, at = 0; token < count; token++, at += perWord) {
    starts[token] = put[at] ?? 0
    ends[token] = put[at + 1] ?? 0
    heads[token] = put[at + 2] ?? 0
  }
  return { count, starts, ends, heads, words, gaps, quotes }
}
