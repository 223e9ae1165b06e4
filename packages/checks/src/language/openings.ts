import type { Tokens } from '../text/tokens.ts'
import { strongBreak } from './clauses.ts'

/**
 * For each token, the books of which a phrase may begin there: one walk for all of them. A phrase goes over no strong break, so that nothing behind one
 * is asked about; the walk goes from the last word to the first, and knows at each what comes after it.
 */
export function openingsOf({ count, words }: Tokens, breaks: readonly number[]): readonly number[] {
  const openings = new Array<number>(count).fill(0)
  let next: Tokens['words'][number] | undefined
  let ahead = 0
  let waiting = 0
  // What openings wait for the next three words, each.
  let first = 0
  let second = 0
  let third = 0
  for (let token = count - 1; token >= 0; token--) {
    const word = words[token]
    if (word === undefined) continue
    if (word.opening !== null) openings[token] = word.opening.before(next, ahead, first | second | third, waiting)
    if (breaks[token] === strongBreak) {
      next = undefined
      ahead = 0
      waiting = 0
      first = 0
      second = 0
      third = 0
    } else {
      next = word
      ahead |= word.awaited
      waiting |= word.awaiting
      third = second
      second = first
      first = word.awaited
    }
  }
  return openings
}
