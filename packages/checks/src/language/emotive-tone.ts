import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { emotivePhrases, emotiveTerms } from './lexicons/emotive.ts'
import { PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { isQuoted, sighting } from './sighting.ts'

const phrases = new PhraseBook(emotivePhrases)
const terms = new PhraseBook(emotiveTerms)

/** Whether the words are part of a term that begins a little before them or with them. */
function isTerm(block: ReadBlock, token: number, first: number, until: number): boolean {
  for (let at = Math.max(first, token - 3); at <= token; at++) if (terms.match(block, at, until) > token) return true
  return false
}

function emotiveIn(block: ReadBlock, { firstToken, lastToken }: Sentence, seen: Seen[]): void {
  let token = firstToken
  while (token < lastToken) {
    const first = token
    const last = phrases.match(block, first, lastToken)
    token = Math.max(first + 1, last)
    if (last < 0 || isQuoted(block, first) || isTerm(block, first, firstToken, lastToken)) continue
    if (!isReported(block, first, firstToken, true)) seen.push(sighting(block, 'emotive_tone', { first, last }, 'sure'))
  }
}

/** QM14.7: words that make a reader feel instead of see, or that put a label on people. */
export const emotiveTone: BlockRule = block => {
  const seen: Seen[] = []
  for (const sentence of block.sentences) if ((sentence.openings & phrases.bit) !== 0) emotiveIn(block, sentence, seen)
  return seen
}
