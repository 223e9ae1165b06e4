import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { topicPhrases, topics } from './lexicons/topics.ts'
import { PhraseBook } from './phrases.ts'

export { topics } from './lexicons/topics.ts'

const book = new PhraseBook(topicPhrases)

/** What a block speaks of, as bits of `topics`. */
export function topicsIn(block: ReadBlock, seen: readonly Seen[]): number {
  let spoken = seen.some(({ code }) => code === 'blame') ? topics.blame : 0
  for (const { firstToken, lastToken, openings } of block.sentences) {
    if ((openings & book.bit) === 0) continue
    for (let token = firstToken; token < lastToken; token++) spoken |= book.topics(block, token, lastToken)
  }
  return spoken
}
