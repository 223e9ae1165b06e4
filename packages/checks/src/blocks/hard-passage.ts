import type { Sums } from '../text/reading.ts'
import { readingEase } from '../text/reading.ts'
import { quoteOf, type ReadBlock, type Seen } from './read-block.ts'

/** Below this many words the formula says little (Flesch took samples of 100). */
const leastWords = 60
/** Far below the usual target: only such passages are pointed at one by one; whole sections are judged apart. */
const veryHard = 15

/** A single paragraph that is very hard to read, whatever the section around it is like. */
export function hardPassage(block: ReadBlock, sums: Sums): readonly Seen[] {
  const ease = readingEase(sums)
  if (ease === null || sums.proseWords < leastWords || ease >= veryHard) return []
  const quote = quoteOf(block.text, 0, block.text.length)
  return [{ code: 'hard_passage', from: 0, to: block.text.length, quote, confidence: 'likely', count: sums.proseWords }]
}
