import type { ReadBlock } from '../blocks/read-block.ts'
import { endOf, phraseOf } from './phrase.ts'
import { bitOf, keep, nextBook, type PhraseHit } from './phrase-finder.ts'

/** One entry of a lexicon: a phrase, and why it is there. */
export interface PhraseEntry {
  /**
   * Words with spaces between. `a|b` is either, `word?` may be missing, `@be` is any word of a kind, `~3` is up to three words of any kind.
   * A phrase begins with words.
   */
  readonly phrase: string
  /** Where it comes from, or why it says what its code says. */
  readonly why: string
  /** What a passage with it speaks of, where a book tells several things apart (`PhraseBook.topics`). */
  readonly topic?: number
}

/** Phrases that share a reason. */
export const because = (why: string, ...phrases: readonly string[]): PhraseEntry[] => phrases.map(phrase => ({ phrase, why }))

/** Where a phrase was found, in tokens; `last` is exclusive. */
export interface Found {
  readonly first: number
  readonly last: number
}

/** Phrases that tell one thing. All books' phrases are found when a block is read (`phrase-finder.ts`); a book knows its own among them. */
export class PhraseBook {
  readonly #number: number
  /** Which bit of a block's and a sentence's `openings` is this book's. */
  readonly bit: number

  constructor(entries: readonly PhraseEntry[]) {
    this.#number = nextBook()
    this.bit = bitOf(this.#number)
    for (const { phrase, topic = 0 } of entries) keep(phraseOf(phrase, this.#number, topic))
  }

  /** The token after the longest phrase that begins at a token, or -1. Never beyond `until`, nor over a full stop or a bracket. */
  match(block: ReadBlock, token: number, until: number): number {
    if (((block.phrases.openings[token] ?? 0) & this.bit) === 0) return -1
    let longest = -1
    for (let hit = hitAt(block, token); hit !== null; hit = hit.next)
      if (hit.phrase.book === this.#number && hit.end > longest) longest = Math.max(longest, endWithin(block, hit, token, until))
    return longest
  }

  /** The topics of all phrases that begin at a token, as bits, and those known before. */
  topics(block: ReadBlock, token: number, until: number, known: number): number {
    let topics = known
    if (((block.phrases.openings[token] ?? 0) & this.bit) === 0) return topics
    for (let hit = hitAt(block, token); hit !== null; hit = hit.next)
      if (hit.phrase.book === this.#number && endWithin(block, hit, token, until) > 0) topics |= hit.phrase.topic
    return topics
  }

  /** Whether any phrase begins in a range. */
  some(block: ReadBlock, first: number, until: number): boolean {
    for (let token = first; token < until; token++) if (this.match(block, token, until) > 0) return true
    return false
  }
}

const hitAt = ({ phrases }: ReadBlock, token: number): PhraseHit | null => phrases.hits[token] ?? null

/** Where a phrase ends that was found in the whole block: a range that ends before it may hold a shorter form of it, or none. */
const endWithin = (block: ReadBlock, { phrase, end }: PhraseHit, token: number, until: number): number =>
  end <= until ? end : endOf({ words: block.tokens.words, breaks: block.clauses.breaks }, phrase, token + 1, until)
