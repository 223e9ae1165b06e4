import type * as Y from 'yjs'
import type { Surroundings } from './surroundings.ts'

/** A run of characters as one client wrote them. */
interface Run {
  client: number
  clock: number
  words: string
  /** Written by somebody of whom the one who deleted it had not heard. */
  fallen: boolean
}

/** Up to so many letters of others between two fallen runs are kept, so that the words stay readable. */
const shortGap = 16
/** Up to so many letters complete the word that a fallen run begins or ends in. */
const longestWord = 24
const wordEnd = /[\p{L}\p{N}’'-]+$/u
const wordBegin = /^[\p{L}\p{N}’'-]+/u

/** A block of text, or a written attribute, that was deleted: what stood in it, and what fell out with it. */
export class DeletedText {
  /** The deletion that it went with: what falls out of one deletion is offered together. */
  readonly event: number
  /** Its place in reading order among what was deleted. */
  readonly order: number
  readonly surroundings: Surroundings
  readonly #runs: Run[] = []

  constructor(event: number, order: number, surroundings: Surroundings) {
    this.event = event
    this.order = order
    this.surroundings = surroundings
  }

  add(id: Y.ID, words: string, fallen: boolean): void {
    this.#runs.push({ client: id.client, clock: id.clock, words, fallen })
  }

  /** Words that came later: after the character they were written after, before the one before which, or at the beginning. */
  insert(id: Y.ID, words: string, origin: Y.ID | null, rightOrigin: Y.ID | null): void {
    const after = origin === null ? -1 : this.#splitAfter(origin)
    const before = after >= 0 || rightOrigin === null ? -1 : this.#indexOf(rightOrigin)
    this.#runs.splice(Math.max(after, before, 0), 0, { client: id.client, clock: id.clock, words, fallen: true })
  }

  /** A written attribute has one value: the last. */
  replace(id: Y.ID, words: string): void {
    this.#runs.splice(0, this.#runs.length, { client: id.client, clock: id.clock, words, fallen: true })
  }

  get writers(): ReadonlySet<number> {
    return new Set(this.#runs.filter(({ fallen }) => fallen).map(({ client }) => client))
  }

  /** What of this client's fell out, whole words, ' … ' where longer text stood between. '' where nothing did. */
  wordsOf(client: number): string {
    const own = ({ fallen, client: writer }: Run) => fallen && writer === client
    let text = ''
    let between = ''
    for (const run of this.#runs) {
      if (!own(run)) {
        between += run.words
        continue
      }
      if (text === '') text = beginning(between, run.words)
      else text += between.length <= shortGap ? between : `${ending(text, between)} … ${beginning(between, run.words)}`
      text += run.words
      between = ''
    }
    return text === '' ? '' : text + ending(text, between)
  }

  #indexOf({ client, clock }: Y.ID): number {
    return this.#runs.findIndex(run => run.client === client && run.clock <= clock && clock < run.clock + run.words.length)
  }

  /** The index after this character, its run divided there where it goes on. */
  #splitAfter(id: Y.ID): number {
    const at = this.#indexOf(id)
    const run = this.#runs[at]
    if (run === undefined) return -1
    const kept = id.clock - run.clock + 1
    if (kept < run.words.length)
      this.#runs.splice(
        at,
        1,
        { ...run, words: run.words.slice(0, kept) },
        { ...run, clock: id.clock + 1, words: run.words.slice(kept) },
      )
    return at + 1
  }
}

/** The beginning of the word that the text goes on with, where it begins inside one; and the end of the one it breaks off in. */
const beginning = (before: string, text: string): string =>
  wordBegin.test(text) ? short(wordEnd.exec(before.slice(-longestWord - 1))?.[0] ?? '') : ''
const ending = (text: string, behind: string): string =>
  wordEnd.test(text.slice(-1)) ? short(wordBegin.exec(behind.slice(0, longestWord + 1))?.[0] ?? '') : ''
const short = (part: string): string => (part.length > longestWord ? '' : part)
