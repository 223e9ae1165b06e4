import type { ReadBlock } from '../blocks/read-block.ts'
import { kinds } from '../text/characters.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Word } from '../text/word.ts'
import { markOf, shapes } from './forms.ts'

/** A sentence as the network reads it: words and marks in order. One sequence is used again for each sentence. */
export class Sequence {
  length = 0
  /** Of each place, the number of its word or mark. */
  ids: Int32Array = new Int32Array(256)
  shapes: Uint8Array = new Uint8Array(256)
  /** Of each place, its token; of a mark, the token after it. */
  tokens = new Int32Array(256)

  push(id: number, shape: number, token: number): void {
    if (this.length === this.ids.length) this.#grow()
    this.ids[this.length] = id
    this.shapes[this.length] = shape
    this.tokens[this.length] = token
    this.length++
  }

  #grow(): void {
    const { ids, shapes: before, tokens } = this
    this.ids = new Int32Array(2 * ids.length)
    this.ids.set(ids)
    this.shapes = new Uint8Array(2 * before.length)
    this.shapes.set(before)
    this.tokens = new Int32Array(2 * tokens.length)
    this.tokens.set(tokens)
  }
}

/** What numbers words and marks: the network that has learnt, or who teaches it. */
export interface Numbering {
  word(word: Word): number
  mark(mark: number): number
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** Reads a sentence of a block into a sequence. */
export function sequenceOf(block: ReadBlock, sentence: Sentence, numbering: Numbering, into: Sequence): void {
  const { text, tokens } = block
  const { firstToken, lastToken } = sentence
  into.length = 0
  let end = sentence.from
  for (let token = firstToken; token < lastToken; token++) {
    const word = tokens.words[token]
    const start = tokens.starts[token] ?? end
    if (word === undefined) continue
    if (start !== end + 1 || text.charCodeAt(end) !== 0x20) marksIn(text, end, start, token, numbering, into)
    let shape: number = shapes.small
    if (tokens.heads[token] === kinds.upper) {
      if (word.text.length > 1 && isCapital(text.charCodeAt(start + 1))) shape = shapes.capitals
      else if (token > firstToken) shape = shapes.capital
    }
    into.push(numbering.word(word), shape, token)
    end = tokens.ends[token] ?? start
  }
  marksIn(text, end, sentence.to, Math.max(firstToken, lastToken - 1), numbering, into)
}

function marksIn(text: string, from: number, to: number, token: number, numbering: Numbering, into: Sequence): void {
  for (let at = from; at < to; at++) {
    const mark = markOf(text.charCodeAt(at))
    if (mark >= 0) into.push(numbering.mark(mark), shapes.small, token)
  }
}
