import { quoteOf, type ReadBlock, type Seen } from '../blocks/read-block.ts'
import type { SignalCode } from '../signal.ts'
import type { Word } from '../text/word.ts'

const nothing: Word = {
  text: '',
  syllables: 0,
  kinds: 0,
  anchors: 0,
  witnesses: 0,
  inPhrases: 0,
  marks: 0,
  traits: 0,
  senses: 0,
  learnt: 0,
}

export const word = (block: ReadBlock, token: number): Word => block.tokens.words[token] ?? nothing
export const marksAt = (block: ReadBlock, token: number): number => word(block, token).marks
export const traitsAt = (block: ReadBlock, token: number): number => word(block, token).traits

export const startOf = (block: ReadBlock, token: number): number => block.tokens.starts[token] ?? block.text.length
export const endOf = (block: ReadBlock, token: number): number => block.tokens.ends[token] ?? block.text.length

/** Something seen between two places of a block's text. */
export const seenBetween = (
  block: ReadBlock,
  code: SignalCode,
  from: number,
  to: number,
  confidence: Seen['confidence'],
): Seen => ({ code, from, to, quote: quoteOf(block.text, from, to), confidence, count: 1 })

/** The first token of the sentence that holds a token; sentences are asked in their order, by halves. */
export function sentenceAt(block: ReadBlock, token: number): { readonly first: number; readonly last: number } {
  let low = 0
  let high = block.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((block.sentences[middle]?.lastToken ?? 0) <= token) low = middle + 1
    else high = middle
  }
  const sentence = block.sentences[low]
  return { first: sentence?.firstToken ?? 0, last: sentence?.lastToken ?? block.tokens.count }
}

/** The first token at or after a place of the text. */
export function tokenAt(block: ReadBlock, place: number): number {
  const { ends, count } = block.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
