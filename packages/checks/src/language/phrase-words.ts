import { rulesKnown } from '../text/rules-known.ts'

/** Every word that stands in some phrase has a number, so that phrases are compared by numbers. */
const numbers = new Map<string, number>()
/** The number of a folded word among the words of all phrases, 0 where it stands in none. */
export const phraseWord = (text: string): number => numbers.get(text) ?? 0

export function numberOf(text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const number = numbers.size + 1
  numbers.set(text, number)
  return number
}

export interface Element {
  /** The numbers of the words that may stand here; none where it is a kind or a gap. */
  readonly words: readonly number[]
  /** A bit for each of the numbers, by their last five bits: most words are told from these by it alone. */
  readonly bits: number
  readonly kind: number
  readonly optional: boolean
  /** How many words of any kind may stand here. */
  readonly gap: number
}

/** What a phrase's later words are to the word that may be one of them. */
interface Follower {
  readonly inPhrases: number
  readonly kinds: number
}

/**
 * Which books have a phrase that begins with a word, a bit for each, divided by what must come after it: most words that begin some phrase are
 * followed by none of its words, and then no book is opened.
 */
export class Opening {
  /** Books with a phrase that may end here, or go on with anything. */
  #alone = 0
  /** Books with a phrase that goes on with a certain word, by its number. */
  readonly #next = new Map<number, number>()
  /** A bit for each of the words, by the last five bits of its number: it spares most of the look-ups. */
  #nextBits = 0
  /** Books with a phrase that goes on with a word of a certain kind. */
  readonly #kinds = new Map<number, number>()
  #anyKind = 0
  /** Books with a phrase that goes on, after a gap, with a word that awaits this opening (`awaitedOf`). */
  #gap = 0
  /** Those whose gaps are so short that the word must be among the next few (`near`). */
  #shortGap = 0
  /** The bit that says of a word that one of this opening's phrases waits for it; openings share the few bits there are. */
  readonly #key: number

  /** `number`: that of the word that opens. */
  constructor(number: number) {
    this.#key = 1 << number
  }

  add(bit: number, rest: readonly Element[], at = 0): void {
    const element = rest[at]
    if (element === undefined) {
      this.#alone |= bit
      return
    }
    const { words, kind, gap, optional } = element
    if (gap > 0) {
      this.#addGap(bit, at + gap < near, rest[at + 1])
      return
    }
    if (kind !== 0) {
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) | bit)
      this.#anyKind |= kind
    } else for (const word of words) this.#next.set(word, (this.#next.get(word) ?? 0) | bit)
    this.#nextBits |= element.bits
    if (optional) this.add(bit, rest, at + 1)
  }

  #addGap(bit: number, short: boolean, after: Element | undefined): void {
    if (after === undefined || after.optional || after.kind !== 0) {
      this.#alone |= bit
      return
    }
    if (short) this.#shortGap |= bit
    else this.#gap |= bit
    for (const word of after.words) {
      awaited.set(word, awaitedOf(word) | this.#key)
      awaiting.set(word, awaitingOf(word) | bit)
    }
  }

  /**
   * The books that may have a phrase here: before a word, if one follows that a phrase may go on with, and before words that openings wait for, all
   * that come (`ahead`) and the next few (`close`). `waiting`: the books that wait for any of those words.
   */
  before(next: Follower | undefined, ahead: number, close: number, waiting: number): number {
    let books = this.#alone
    if ((ahead & this.#key) !== 0) books |= this.#gap & waiting
    if ((close & this.#key) !== 0) books |= this.#shortGap & waiting
    if (next === undefined) return books
    if (next.inPhrases !== 0 && (this.#nextBits & (1 << next.inPhrases)) !== 0) books |= this.#next.get(next.inPhrases) ?? 0
    if ((next.kinds & this.#anyKind) !== 0) for (const [kind, some] of this.#kinds) if ((next.kinds & kind) !== 0) books |= some
    return books
  }
}

const openings = new Map<string, Opening>()
/** What a folded word form begins, or null where it begins no phrase. */
export const openingOf = (text: string): Opening | null => openings.get(text) ?? null

/** How many words are the next few. */
export const near = 3

const awaited = new Map<number, number>()
/** The openings of phrases that have a gap and after it the word of a number, as their bits. */
export const awaitedOf = (number: number): number => awaited.get(number) ?? 0

const awaiting = new Map<number, number>()
/** The books that they stand in. */
export const awaitingOf = (number: number): number => awaiting.get(number) ?? 0

/** Takes into account that a book has a phrase. */
export function open(text: string, bit: number, rest: readonly Element[]): void {
  const opening = openings.get(text) ?? new Opening(numberOf(text))
  openings.set(text, opening)
  opening.add(bit, rest)
}

const mostBits = 32
let books = 0
/** A bit for one more book. Where there are more books than bits some share one: a gate then opens in vain now and then, and nothing else. */
export function nextBook(): number {
  rulesKnown.count++
  return 1 << (books++ % mostBits)
}
