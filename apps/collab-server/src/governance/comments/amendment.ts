import type { Amendment, AmendmentStanding } from '@candour/schema'

const longest = 8000
/** Above this many comparisons two texts are set side by side whole, between what is alike at both ends. */
const mostComparisons = 4_000_000

/** The lines that differ between two texts, in order. */
export function changedLines(before: string, after: string): { before: string[]; after: string[] } {
  const old = before.split('\n')
  const now = after.split('\n')
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const oldLines = old.slice(start, old.length - end)
  const newLines = now.slice(start, now.length - end)
  if (oldLines.length * newLines.length > mostComparisons) return { before: oldLines, after: newLines }
  return unalike(oldLines, newLines)
}

/** What is left of two lists of lines when their longest common subsequence is taken out. */
function unalike(old: readonly string[], now: readonly string[]): { before: string[]; after: string[] } {
  const width = now.length + 1
  const common = new Uint32Array((old.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const before: string[] = []
  const after: string[] = []
  let row = 0
  let column = 0
  while (row < old.length || column < now.length) {
    const [oldLine, newLine] = [old[row], now[column]]
    if (oldLine !== undefined && oldLine === newLine) {
      row += 1
      column += 1
    } else if (newLine === undefined || (oldLine !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      if (oldLine !== undefined) before.push(oldLine)
      row += 1
    } else {
      after.push(newLine)
      column += 1
    }
  }
  return { before, after }
}

/** What was changed in a part between two states of its words; null stands for a part that is not there. */
export function amendmentBetween(before: string | null, now: string | null): Amendment {
  const changed = changedLines(before ?? '', now ?? '')
  const [old, fresh] = [changed.before.join('\n'), changed.after.join('\n')]
  return {
    before: old.slice(0, longest),
    after: fresh.slice(0, longest),
    wordsChanged: old !== fresh,
    cut: old.length > longest || fresh.length > longest,
  }
}

/** A text with its white space made alike: a line's end is a blank. */
export const plainly = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/**
 * Whether proposed wording has come into the place of the words it was proposed for, between two states of their part;
 * a quotation that reaches beyond its part is looked for in the words of the whole document (`whole`).
 */
export function wordingCame(
  { quote, wording }: { quote: string; wording: string },
  before: string | null,
  now: string | null,
  whole: string,
): boolean {
  const [old, fresh] = [plainly(before ?? ''), plainly(now ?? '')]
  const [from, to] = [plainly(quote), plainly(wording)]
  if (!old.includes(from)) return whole.includes(to) && (to.includes(from) || !whole.includes(from))
  if (to.includes(from)) return timesIn(fresh, to) > timesIn(old, to)
  return fresh.includes(to) && timesIn(fresh, from) < timesIn(old, from)
}

const timesIn = (text: string, words: string): number => text.split(words).length - 1

/** Whether what an amendment put there still stands in its part, which says `now` (null: the part is gone). */
export function standingOf({ before, after, wordsChanged }: Amendment, now: string | null): AmendmentStanding {
  if (!wordsChanged) return 'stands'
  if (now === null) return after === '' ? 'stands' : 'taken-out'
  const words = plainly(now)
  const [old, fresh] = [plainly(before), plainly(after)]
  const backAgain = old !== '' && words.includes(old)
  // What was only taken away stands for as long as it does not come back.
  if (fresh === '') return backAgain ? 'taken-out' : 'stands'
  if (words.includes(fresh)) return 'stands'
  if (backAgain) return 'taken-out'
  return sharesWordsWith(fresh, words) ? 'changed-again' : 'taken-out'
}

/** Whether more than half of the words of a passage stand, in order of three, in a text: then it was written on rather than taken out. */
function sharesWordsWith(passage: string, text: string): boolean {
  const words = passage.split(' ')
  if (words.length < 3) return false
  const runs = words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`)
  return runs.filter(run => text.includes(run)).length * 2 > runs.length
}
