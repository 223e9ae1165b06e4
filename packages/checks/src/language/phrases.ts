import type { ReadBlock } from '../blocks/read-block.ts'
import type { Word } from '../text/lexicon.ts'
import { strongBreak } from './clauses.ts'
import { adverb, be, body, determiner, have, modal, negation, participle, person, practice, relative } from './grammar.ts'

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

interface Element {
  readonly words: ReadonlySet<string> | null
  readonly kind: number
  readonly optional: boolean
  /** How many words of any kind may stand here. */
  readonly gap: number
}

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
  if (plain.startsWith('~')) return { words: null, kind: 0, optional: true, gap: Number(plain.slice(1)) }
  if (plain.startsWith('@')) {
    const kind = kindNames[plain.slice(1)]
    if (kind === undefined) throw new Error(`There is no kind of word ${plain}`)
    return { words: null, kind, optional, gap: 0 }
  }
  return { words: new Set(plain.split('|')), kind: 0, optional, gap: 0 }
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

/** Which books have a phrase that begins with a word, a bit for each: a word form asks once, and no book is opened in vain. */
const beginnings = new Map<string, number>()
const mostBooks = 31
let books = 0
export const openingsOf = (text: string): number => beginnings.get(text) ?? 0

/**
 * Phrases by their first word. A word that begins none costs a comparison; the others are followed for as long as they fit. Phrases are short and
 * gaps at most a few words, so that the whole is linear in the text.
 */
export class PhraseBook {
  readonly #byFirst = new Map<string, Phrase[]>()
  readonly #bit: number

  constructor(entries: readonly PhraseEntry[]) {
    if (books === mostBooks) throw new Error('There are more phrase books than bits')
    this.#bit = 1 << books++
    for (const { phrase, topic = 0 } of entries) {
      const [first, ...rest] = phrase.split(' ').map(elementOf)
      if (first?.words == null || first.optional) throw new Error(`‘${phrase}’ does not begin with words`)
      for (const word of first.words) {
        beginnings.set(word, openingsOf(word) | this.#bit)
        const known = this.#byFirst.get(word)
        if (known === undefined) this.#byFirst.set(word, [{ rest, topic }])
        else known.push({ rest, topic })
      }
    }
  }

  /** The token after the longest phrase that begins at a token, or -1. Never beyond `until`, nor over a full stop or a bracket. */
  match(block: ReadBlock, token: number, until: number): number {
    const word = block.tokens.words[token]
    if (word === undefined || (word.openings & this.#bit) === 0) return -1
    const phrases = this.#byFirst.get(word.text)
    if (phrases === undefined) return -1
    let longest = -1
    for (const { rest } of phrases) longest = Math.max(longest, follow(block, rest, 0, token + 1, until))
    return longest
  }

  /** The topics of all phrases that begin at a token, as bits. */
  topics(block: ReadBlock, token: number, until: number): number {
    const word = block.tokens.words[token]
    if (word === undefined || (word.openings & this.#bit) === 0) return 0
    let topics = 0
    for (const { rest, topic } of this.#byFirst.get(word.text) ?? [])
      if ((topics & topic) === 0 && follow(block, rest, 0, token + 1, until) > 0) topics |= topic
    return topics
  }

  /** Whether any phrase begins in a range. */
  some(block: ReadBlock, first: number, until: number): boolean {
    for (let token = first; token < until; token++) if (this.match(block, token, until) > 0) return true
    return false
  }
}

const fits = ({ words, kind }: Element, word: Word): boolean =>
  words === null ? (word.kinds & kind) !== 0 : words.has(word.text)

function follow(block: ReadBlock, rest: readonly Element[], at: number, token: number, until: number): number {
  const element = rest[at]
  if (element === undefined) return token
  if (element.gap > 0) {
    for (let skipped = 0; skipped <= element.gap; skipped++) {
      const end = follow(block, rest, at + 1, token + skipped, until)
      if (end > 0) return end
      if (token + skipped >= until || block.clauses.breaks[token + skipped] === strongBreak) return -1
    }
    return -1
  }
  const word = token < until && block.clauses.breaks[token] !== strongBreak ? block.tokens.words[token] : undefined
  if (word !== undefined && fits(element, word)) {
    const end = follow(block, rest, at + 1, token + 1, until)
    if (end > 0) return end
  }
  return element.optional ? follow(block, rest, at + 1, token, until) : -1
}
