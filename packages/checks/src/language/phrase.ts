import type { Word } from '../text/word.ts'
import { strongBreak } from './clauses.ts'
import { adverb, be, body, determiner, have, modal, negation, participle, person, practice, relative } from './grammar.ts'
import { numberOf, WordSet } from './phrase-words.ts'

/** One place of a phrase. */
export interface Element {
  /** The folded words that may stand here; none where it is a kind or a gap. */
  readonly words: readonly string[]
  readonly set: WordSet
  readonly kind: number
  readonly optional: boolean
  /** How many words of any kind may stand here. */
  readonly gap: number
}

/** What a book holds: where its words may stand, one after the other. */
export interface Phrase {
  /** The number of its book. */
  readonly book: number
  readonly first: Element
  readonly rest: readonly Element[]
  readonly topic: number
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

const noWords: readonly string[] = []
const emptySet = new WordSet([])
/** Long lists of words stand in many phrases: each is kept once. */
const sets = new Map<string, WordSet>()
function setOf(text: string, words: readonly string[]): WordSet {
  const known = sets.get(text)
  if (known !== undefined) return known
  const set = new WordSet(words.map(numberOf))
  sets.set(text, set)
  return set
}

function elementOf(text: string): Element {
  const optional = text.endsWith('?')
  const plain = optional ? text.slice(0, -1) : text
  if (plain.startsWith('~')) return { words: noWords, set: emptySet, kind: 0, optional: true, gap: Number(plain.slice(1)) }
  if (plain.startsWith('@')) {
    const kind = kindNames[plain.slice(1)]
    if (kind === undefined) throw new Error(`There is no kind of word ${plain}`)
    return { words: noWords, set: emptySet, kind, optional, gap: 0 }
  }
  const words = plain.split('|')
  return { words, set: setOf(plain, words), kind: 0, optional, gap: 0 }
}

/** Reads a phrase as it is written in a lexicon (`PhraseEntry.phrase`). */
export function phraseOf(text: string, book: number, topic: number): Phrase {
  const [first, ...rest] = text.split(' ').map(elementOf)
  if (first === undefined || first.words.length === 0 || first.optional) throw new Error(`‘${text}’ does not begin with words`)
  return { book, first, rest, topic }
}

/** Words of a text in their order, and what stands before each (`clauses.ts`). */
export interface WordRow {
  readonly words: readonly Word[]
  readonly breaks: readonly number[]
}

const fits = ({ set, kind }: Element, { kinds, inPhrases }: Word): boolean =>
  kind !== 0 ? (kinds & kind) !== 0 : inPhrases !== 0 && set.has(inPhrases)

/** The word at a token, where a phrase may go on with it. */
const wordWithin = ({ words, breaks }: WordRow, token: number, until: number): Word | undefined =>
  token < until && breaks[token] !== strongBreak ? words[token] : undefined

/** The token after a phrase whose first word stands right before `token`, or -1. Never beyond `until`, nor over a full stop or a bracket. */
export const endOf = (row: WordRow, { rest }: Phrase, token: number, until: number): number => follow(row, rest, 0, token, until)

function follow(row: WordRow, rest: readonly Element[], at: number, token: number, until: number): number {
  const element = rest[at]
  if (element === undefined) return token
  if (element.gap > 0) {
    const { gap } = element
    const next = rest[at + 1]
    for (let skipped = 0; skipped <= gap; skipped++) {
      const word = wordWithin(row, token + skipped, until)
      // Most words of a gap are not the one that is waited for.
      const goesOn = next === undefined || next.optional || (word !== undefined && fits(next, word))
      const end = goesOn ? follow(row, rest, at + 1, token + skipped, until) : -1
      if (end > 0) return end
      if (token + skipped >= until || row.breaks[token + skipped] === strongBreak) return -1
    }
    return -1
  }
  const word = wordWithin(row, token, until)
  if (word !== undefined && fits(element, word)) {
    const end = follow(row, rest, at + 1, token + 1, until)
    if (end > 0) return end
  }
  return element.optional ? follow(row, rest, at + 1, token, until) : -1
}
