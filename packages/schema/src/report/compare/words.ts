import { align } from './align.ts'
import { keyOfToken, type Token } from './blocks.ts'

/** A stretch of words that stands in both, or in one of two texts. Runs with the same marks are one piece. */
export interface Piece {
  change: 'same' | 'inserted' | 'deleted'
  text: string
  marks: readonly string[]
  atom?: string
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** How much two texts have in common: twice the words in both over the words in each; 1 for two texts without a word. */
export function likeness(before: readonly Token[], after: readonly Token[]): number {
  const counts = new Map<string, number>()
  let [words, shared] = [0, 0]
  for (const { text } of before) {
    if (!isWord(text)) continue
    words += 1
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  for (const { text } of after) {
    if (!isWord(text)) continue
    words += 1
    const left = counts.get(text) ?? 0
    if (left === 0) continue
    shared += 1
    counts.set(text, left - 1)
  }
  return words === 0 ? 1 : (2 * shared) / words
}

/**
 * Two texts as one, word by word: what stands in both, what was taken away, what was put in. A blank or a comma that stayed
 * between two changed words goes with them, so that a changed phrase reads as one.
 */
export function compareWords(before: readonly Token[], after: readonly Token[]): Piece[] {
  const pairs = withoutBareLinks(align(before.map(keyOfToken), after.map(keyOfToken)), before, after)
  const pieces: Piece[] = []
  let [atBefore, atAfter] = [0, 0]
  for (const [one, other] of [...pairs, [before.length, after.length] as const]) {
    for (const token of before.slice(atBefore, one)) add(pieces, 'deleted', token)
    for (const token of after.slice(atAfter, other)) add(pieces, 'inserted', token)
    const token = after[other]
    if (token !== undefined) add(pieces, 'same', token)
    atBefore = one + 1
    atAfter = other + 1
  }
  return pieces
}

/** A text that stands whole on one side, or on both. */
export function wholeText(tokens: readonly Token[], change: Piece['change']): Piece[] {
  const pieces: Piece[] = []
  for (const token of tokens) add(pieces, change, token)
  return pieces
}

/** Takes out what stayed, where it holds no word and words around it on both sides changed. */
function withoutBareLinks(
  pairs: readonly (readonly [number, number])[],
  before: readonly Token[],
  after: readonly Token[],
): (readonly [number, number])[] {
  const runs: (readonly [number, number])[][] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) run.push(pair)
    else runs.push([pair])
  }
  return runs
    .filter(run => {
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined) return false
      const atEdge = (first[0] === 0 && first[1] === 0) || (last[0] === before.length - 1 && last[1] === after.length - 1)
      return atEdge || run.some(([at]) => isWord(before[at]?.text ?? '') || before[at]?.atom !== undefined)
    })
    .flat()
}

function add(pieces: Piece[], change: Piece['change'], { text, marks, atom }: Token): void {
  const last = pieces.at(-1)
  if (last?.change === change && last.atom === undefined && atom === undefined && sameMarks(last.marks, marks)) last.text += text
  else pieces.push({ change, text, marks, ...(atom !== undefined && { atom }) })
}

const sameMarks = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((mark, at) => mark === other[at])
