import type { ReadBlock } from '../blocks/read-block.ts'
import { be, conjunction, determiner, have, modal, preposition, pronoun, relative } from '../language/grammar.ts'
import { kinds } from '../text/characters.ts'

/** Words with a capital that stand together, with nothing but a space between (or the point of an initial). `last` is exclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

const space = 0x20
const point = 0x2e
const ampersand = 0x26
/** Longer runs are headings in capitals or pasted lists. */
const longest = 24

export const startsWithCapital = (block: ReadBlock, token: number): boolean => block.tokens.heads[token] === kinds.upper

export const lengthOf = (block: ReadBlock, token: number): number =>
  (block.tokens.ends[token] ?? 0) - (block.tokens.starts[token] ?? 0)

/** 'J.T', 'P.M.J'. */
const isInitials = (block: ReadBlock, token: number): boolean =>
  lengthOf(block, token) <= 5 && block.text.charCodeAt((block.tokens.starts[token] ?? 0) + 1) === point

/** Titles that are shortened with a point. */
const pointed = /^(?:sgt|insp|supt|prof|rev|cllr|mrs|det|con|capt|lt|col|maj|fr|hon|messrs|wm|geo|chas|jas|thos)$/

/** Whether two neighbouring words stand together. */
export function isTogether(block: ReadBlock, token: number): boolean {
  const from = block.tokens.ends[token - 1] ?? 0
  const to = block.tokens.starts[token] ?? from
  if (to - from === 1) return block.text.charCodeAt(from) === space || block.text.charCodeAt(from) === 0xa0
  const first = block.text.charCodeAt(from)
  // 'K. Osei', 'Mr. Ahmed', 'St. Hilda’s'; 'Craddock & Sons'.
  if (to - from === 2 && first === point)
    return (
      lengthOf(block, token - 1) <= 2 || isInitials(block, token - 1) || pointed.test(block.tokens.words[token - 1]?.text ?? '')
    )
  return to - from === 3 && block.text.charCodeAt(from + 1) === ampersand
}

/** Whether a word is written in capitals throughout: 'EPDS', 'BRADLEY'. */
export function isInCapitals(block: ReadBlock, token: number): boolean {
  const from = block.tokens.starts[token] ?? 0
  const to = block.tokens.ends[token] ?? from
  if (to - from < 2) return false
  let letters = 0
  for (let at = from; at < to; at++) {
    const unit = block.text.charCodeAt(at)
    if (unit >= 97 && unit <= 122 && !(unit === 115 && at === to - 1 && letters > 1)) return false
    if (unit >= 65 && unit <= 90) letters++
  }
  return letters > 1
}

/** A whole line in capitals: a sentence, and no name. */
export function isCapitalsProse(block: ReadBlock, first: number, last: number): boolean {
  if (last - first < 3) return false
  let verbs = 0
  for (let token = first; token < last; token++) {
    if (!isInCapitals(block, token) && lengthOf(block, token) > 1) return false
    if (
      ((block.tokens.words[token]?.kinds ?? 0) &
        (be | have | modal | pronoun | preposition | conjunction | determiner | relative)) !==
      0
    )
      verbs++
  }
  return verbs > 0
}

/** The runs of capitals of a block, in order. */
export function runsOf(block: ReadBlock): readonly Run[] {
  const runs: Run[] = []
  const { count } = block.tokens
  for (let token = 0; token < count; token++) {
    if (!startsWithCapital(block, token)) continue
    const first = token
    let last = token + 1
    while (last < count && last - first < longest && startsWithCapital(block, last) && isTogether(block, last)) last++
    runs.push({ first, last })
    token = last - 1
  }
  return runs
}
