import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { emotivePhrases, emotiveTerms } from './lexicons/emotive.ts'
import { emotiveFigures } from './lexicons/emotive-figures.ts'
import { emotiveLabels } from './lexicons/emotive-labels.ts'
import { emotiveWords } from './lexicons/emotive-words.ts'
import { PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { isQuoted, sighting, wordAt } from './sighting.ts'

const phrases = new PhraseBook([...emotivePhrases, ...emotiveWords, ...emotiveFigures, ...emotiveLabels])
const terms = new PhraseBook(emotiveTerms)

/** 'The word tragedy is hers': the word is spoken about. */
const isSpokenAbout = (block: ReadBlock, token: number): boolean => aWord.has(wordAt(block, token - 1))
const aWord = new Set(['word', 'words', 'term', 'label', 'phrase', 'adjective'])

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
    if (last < 0 || isQuoted(block, first) || isSpokenAbout(block, first) || isTerm(block, first, firstToken, lastToken)) continue
    if (!isReported(block, first, firstToken, true)) seen.push(sighting(block, 'emotive_tone', { first, last }, 'sure'))
  }
}

/** QM14.7: words that make a reader feel instead of see, or that put a label on people. */
export const emotiveTone: BlockRule = block => {
  const seen: Seen[] = []
  for (const sentence of block.sentences) if ((sentence.openings & phrases.bit) !== 0) emotiveIn(block, sentence, seen)
  return seen
}
