import type { ReadBlock } from '../blocks/read-block.ts'
import type { Word } from '../text/lexicon.ts'
import { strongBreak } from './clauses.ts'
import { adverb, be, body, determiner, have, modal, negation, participle, person, practice, relative } from './grammar.ts'
import { type Element, nextBook, numberOf, open } from './phrase-words.ts'

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

const noWords: readonly number[] = []
const kindNames: Readonly<Record<string, number>> = {
  be,
  have,
  modal,
  negation,
  adverb,
  determiner,
  participle,
  practice,
  person,
  body,
  relative,
  agent: person | body,
}

function elementOf(text: string): Element {
  const optional = text.endsWith('?')
  const plain = optional ? text.slice(0, -1) : text
  if (plain.startsWith('~')) return { words: noWords, bits: 0, kind: 0, optional: true, gap: Number(plain.slice(1)) }
  if (plain.startsWith('@')) {
    const kind = kindNames[plain.slice(1)]
    if (kind === undefined) throw new Error(`There is no kind of word ${plain}`)
    return { words: noWords, bits: 0, kind, optional, gap: 0 }
  }
  const words = plain.split('|').map(numberOf)
  return { words, bits: words.reduce((bits, word) => bits | (1 << word), 0), kind: 0, optional, gap: 0 }
}

interface Phrase {
  readonly rest: readonly Element[]
  readonly topic: number
}

/** Where a phrase was found, in tokens; `last` is exclusive. */
export interface Found {
  readonly first: number
  readonly last: number
}

/** The phrases that begin with a word, divided by what must come next, so that few are followed. */
class Beginning {
  /** Those that go on with one of some words, by its number. */
  readonly byNext = new Map<number, Phrase[]>()
  /** Those that end with their first word, or go on with a kind of word, a gap or what may be missing. */
  readonly others: Phrase[] = []

  add(phrase: Phrase): void {
    const next = phrase.rest[0]
    if (next === undefined || next.optional || next.kind !== 0) {
      this.others.push(phrase)
      return
    }
    for (const word of next.words) {
      const known = this.byNext.get(word)
      if (known === undefined) this.byNext.set(word, [phrase])
      else if (!known.includes(phrase)) known.push(phrase)
    }
  }
}

/**
 * Phrases by their first word. A word that begins none costs a comparison; the others are followed for as long as they fit. Phrases are short and
 * gaps at most a few words, so that the whole is linear in the text.
 */
export class PhraseBook {
  /** By the number of the first word. */
  readonly #byFirst: (Beginning | undefined)[] = []
  /** Which bit of a block's and a sentence's `openings` is this book's. */
  readonly bit: number

  constructor(entries: readonly PhraseEntry[]) {
    this.bit = nextBook()
    for (const { phrase, topic = 0 } of entries) {
      const [opening = '', ...others] = phrase.split(' ')
      const { words, optional } = elementOf(opening)
      if (words.length === 0 || optional) throw new Error(`‘${phrase}’ does not begin with words`)
      const made: Phrase = { rest: others.map(elementOf), topic }
      for (const word of opening.split('|')) {
        open(word, this.bit, made.rest)
        const number = numberOf(word)
        const beginning = this.#byFirst[number] ?? new Beginning()
        this.#byFirst[number] = beginning
        beginning.add(made)
      }
    }
  }

  /** The token after the longest phrase that begins at a token, or -1. Never beyond `until`, nor over a full stop or a bracket. */
  match(block: ReadBlock, token: number, until: number): number {
    if (((block.openings[token] ?? 0) & this.bit) === 0) return -1
    const word = block.tokens.words[token]
    return word === undefined ? -1 : this.#longest(block, word, token + 1, until)
  }

  #longest(block: ReadBlock, { inPhrases }: Word, next: number, until: number): number {
    const beginning = this.#byFirst[inPhrases]
    if (beginning === undefined) return -1
    let longest = -1
    for (const { rest } of beginning.others) longest = Math.max(longest, follow(block, rest, 0, next, until))
    const following = wordWithin(block, next, until)
    if (following === undefined || following.inPhrases === 0) return longest
    for (const { rest } of beginning.byNext.get(following.inPhrases) ?? none)
      longest = Math.max(longest, follow(block, rest, 1, next + 1, until))
    return longest
  }

  /** The topics of all phrases that begin at a token, as bits, and those known before: phrases that tell nothing else are not followed. */
  topics(block: ReadBlock, token: number, until: number, known: number): number {
    const word = block.tokens.words[token]
    if (word === undefined || ((block.openings[token] ?? 0) & this.bit) === 0) return known
    const beginning = this.#byFirst[word.inPhrases]
    if (beginning === undefined) return known
    let topics = known
    for (const { rest, topic } of beginning.others)
      if ((topics & topic) !== topic && follow(block, rest, 0, token + 1, until) > 0) topics |= topic
    const following = wordWithin(block, token + 1, until)
    if (following === undefined || following.inPhrases === 0) return topics
    for (const { rest, topic } of beginning.byNext.get(following.inPhrases) ?? none)
      if ((topics & topic) !== topic && follow(block, rest, 1, token + 2, until) > 0) topics |= topic
    return topics
  }

  /** Whether any phrase begins in a range. */
  some(block: ReadBlock, first: number, until: number): boolean {
    for (let token = first; token < until; token++) if (this.match(block, token, until) > 0) return true
    return false
  }
}

const none: readonly Phrase[] = []

/** The word at a token, where a phrase may go on with it. */
const wordWithin = (block: ReadBlock, token: number, until: number): Word | undefined =>
  token < until && block.clauses.breaks[token] !== strongBreak ? block.tokens.words[token] : undefined

function fits({ words, bits, kind }: Element, word: Word): boolean {
  if (kind !== 0) return (word.kinds & kind) !== 0
  const { inPhrases } = word
  if (inPhrases === 0 || (bits & (1 << inPhrases)) === 0) return false
  for (const one of words) if (one === inPhrases) return true
  return false
}

function follow(block: ReadBlock, rest: readonly Element[], at: number, token: number, until: number): number {
  const element = rest[at]
  if (element === undefined) return token
  if (element.gap > 0) {
    const { gap } = element
    const next = rest[at + 1]
    for (let skipped = 0; skipped <= gap; skipped++) {
      const word = wordWithin(block, token + skipped, until)
      // Most words of a gap are not the one that is waited for.
      const goesOn = next === undefined || next.optional || (word !== undefined && fits(next, word))
      const end = goesOn ? follow(block, rest, at + 1, token + skipped, until) : -1
      if (end > 0) return end
      if (token + skipped >= until || block.clauses.breaks[token + skipped] === strongBreak) return -1
    }
    return -1
  }
  const word = wordWithin(block, token, until)
  if (word !== undefined && fits(element, word)) {
    const end = follow(block, rest, at + 1, token + 1, until)
    if (end > 0) return end
  }
  return element.optional ? follow(block, rest, at + 1, token, until) : -1
}
