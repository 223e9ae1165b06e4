import type { ReadBlock } from '../blocks/read-block.ts'
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

/** Whether two neighbouring words stand together. */
export function isTogether(block: ReadBlock, token: number): boolean {
  const from = block.tokens.ends[token - 1] ?? 0
  const to = block.tokens.starts[token] ?? from
  if (to - from === 1) return block.text.charCodeAt(from) === space || block.text.charCodeAt(from) === 0xa0
  const first = block.text.charCodeAt(from)
  // 'K. Osei', 'Mr. Ahmed', 'St. Hilda’s'; 'Craddock & Sons'.
  if (to - from === 2 && first === point) return lengthOf(block, token - 1) <= 2 || isInitials(block, token - 1)
  return to - from === 3 && block.text.charCodeAt(from + 1) === ampersand
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
