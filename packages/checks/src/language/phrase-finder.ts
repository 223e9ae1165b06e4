import { rulesKnown } from '../text/rules-known.ts'
import type { Tokens } from '../text/tokens.ts'
import { strongBreak } from './clauses.ts'
import { commonWords } from './lexicons/common-words.ts'
import { type Element, endOf, type Phrase, type WordRow } from './phrase.ts'
import type { WordSet } from './phrase-words.ts'

/**
 * All books' phrases in one walk. A phrase is kept under the rarest of the words that it cannot do without, its anchor: 'is|was ~2 to blame' is thought of
 * where a text says 'blame', and not at every 'was'. Then the next rarest, its witness, must stand where it
 * can; only then is the phrase followed.
 */
interface Anchor {
  readonly phrase: Phrase
  /** How many words before the anchor the phrase's first word may stand: no fewer, */
  readonly least: number
  /** and no more. */
  readonly most: number
  /** The number of the words one of which must stand near; `none` where one word is all that is fixed. */
  readonly witness: number
  /** How many words after the anchor it may stand, from (before it, where negative) */
  readonly from: number
  /** and to. */
  readonly to: number
}

const ranks = new Map(commonWords.map((word, index) => [word, index + 1]))
/** A word that is not among the common ones comes so many times more seldom than the last of those. */
const rarer = 10
/** How often a word comes, as a share of how often the commonest does: after Zipf. */
const share = (word: string): number => 1 / (ranks.get(word) ?? rarer * commonWords.length)
const sharesOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + share(word), 0)

/** A place of a phrase that some word must fill, and how many words may stand before it. */
interface Fixed {
  readonly element: Element
  readonly least: number
  readonly most: number
  /** How often it would be thought of in vain. */
  readonly cost: number
}

/** The places of a phrase that cannot be empty, the rarest first. */
function fixedIn({ first, rest }: Phrase): Fixed[] {
  const fixed: Fixed[] = []
  let least = 0
  let most = 0
  for (const element of [first, ...rest]) {
    const { words, optional, gap } = element
    if (words.length > 0 && !optional) fixed.push({ element, least, most, cost: sharesOf(words) * (2 + most - least) })
    least += optional ? 0 : 1
    most += gap > 0 ? gap : 1
  }
  return fixed.sort((one, other) => one.cost - other.cost)
}

/** The phrases that are kept under a word, and a table with a row for each: what has to be known before a phrase is followed. */
export interface Anchors {
  readonly phrases: readonly Phrase[]
  /** In each row what an anchor is, but for its phrase. */
  readonly table: Int32Array
}
const rowLength = 5
const none = -1

const kept = new Map<string, Anchor[]>()
const tables = new Map<string, Anchors>()
/** What is kept under a folded word; null where nothing is. */
export function anchorsOf(text: string): Anchors | null {
  const anchors = kept.get(text)
  if (anchors === undefined) return null
  const known = tables.get(text)
  if (known !== undefined && known.phrases.length === anchors.length) return known
  const rows = anchors.flatMap(({ witness, from, to, least, most }) => [witness, from, to, least, most])
  const made = { phrases: anchors.map(({ phrase }) => phrase), table: Int32Array.from(rows) }
  tables.set(text, made)
  return made
}

/** Every list of words that is some phrase's witness has a number. */
const witnesses = new Map<WordSet, number>()
const witnessing = new Map<string, number[]>()
const noWitness = new Int32Array(0)
/** The witnesses that a folded word may be. */
export const witnessesOf = (text: string): Int32Array => {
  const numbers = witnessing.get(text)
  return numbers === undefined ? noWitness : Int32Array.from(numbers)
}

function witnessNumber({ set, words }: Element): number {
  const known = witnesses.get(set)
  if (known !== undefined) return known
  const number = witnesses.size
  witnesses.set(set, number)
  for (const word of new Set(words)) listIn(witnessing, word).push(number)
  return number
}

function listIn<Kept>(lists: Map<string, Kept[]>, word: string): Kept[] {
  const known = lists.get(word) ?? []
  lists.set(word, known)
  return known
}

/** Takes a phrase in, so that it is found. */
export function keep(phrase: Phrase): void {
  rulesKnown.count++
  const [rarest, next] = fixedIn(phrase)
  if (rarest === undefined) return
  const { element, least, most } = rarest
  const anchor: Anchor = {
    phrase,
    least,
    most,
    witness: next === undefined ? none : witnessNumber(next.element),
    from: next === undefined ? 0 : next.least - most,
    to: next === undefined ? 0 : next.most - least,
  }
  for (const word of new Set(element.words)) listIn(kept, word).push(anchor)
}

/** A phrase that begins at a token. */
export interface PhraseHit {
  readonly phrase: Phrase
  /** The token after it. */
  readonly end: number
  /** Another one that begins there. */
  readonly next: PhraseHit | null
}

/** The phrases of a block by the tokens that they begin at. */
export interface PhrasesFound {
  /** For each token, the books that have a phrase there, a bit for each; empty where no token has any. */
  readonly openings: readonly number[]
  readonly hits: readonly (PhraseHit | null)[]
}

const nothing: PhrasesFound = { openings: [], hits: [] }
const isKnown = (hit: PhraseHit | null, phrase: Phrase): boolean => {
  for (let one = hit; one !== null; one = one.next) if (one.phrase === phrase) return true
  return false
}

const mostBits = 32
let books = 0
export const nextBook = (): number => books++
/** The bit of a book. Where there are more books than bits some share one: a gate then opens in vain now and then, and nothing else. */
export const bitOf = (book: number): number => 1 << (book % mostBits)

/** For each witness, the first and the last word that it is in the run at hand. Words are counted on through all blocks, so that none of another run counts. */
let firstAt = new Int32Array(0)
let lastAt = new Int32Array(0)
let before = 1
const mostWords = 0x70000000

function startAnew(): void {
  firstAt = new Int32Array(witnesses.size)
  lastAt = new Int32Array(witnesses.size)
  before = 1
}

/** Finds the phrases of all books. A phrase goes over no strong break, and over the end of a sentence only where that is none. */
export function phrasesIn({ count, words }: Tokens, breaks: readonly number[]): PhrasesFound {
  if (firstAt.length < witnesses.size || before > mostWords) startAnew()
  const row = { words, breaks }
  const found: Finding = { openings: [], hits: [] }
  for (let first = 0, last = 0; first < count; first = last) {
    for (last = first; last === first || (last < count && breaks[last] !== strongBreak); last++)
      standAt(words[last]?.witnesses ?? noWitness, before + first, before + last)
    for (let token = first; token < last; token++) {
      const anchors = words[token]?.anchors ?? null
      if (anchors !== null) lookAt(row, token, before + first, anchors, found)
    }
  }
  before += count
  return found.hits.length === 0 ? nothing : found
}

interface Finding {
  openings: number[]
  hits: (PhraseHit | null)[]
}

/** A word of the run from `first` on is some phrases' witness. */
function standAt(witnesses: Int32Array, first: number, place: number): void {
  for (let at = 0; at < witnesses.length; at++) {
    const witness = witnesses[at] ?? 0
    if ((lastAt[witness] ?? 0) < first) firstAt[witness] = place
    lastAt[witness] = place
  }
}

/** Follows the phrases of an anchor whose witness stands near, in the run from `first` on. */
function lookAt(row: WordRow, token: number, first: number, { phrases, table }: Anchors, found: Finding): void {
  const place = before + token
  for (let index = 0, at = 0; at < table.length; index++, at += rowLength) {
    const witness = table[at] ?? none
    if (witness !== none) {
      const last = lastAt[witness] ?? 0
      if (last < first || last < place + (table[at + 1] ?? 0) || (firstAt[witness] ?? 0) > place + (table[at + 2] ?? 0)) continue
    }
    const phrase = phrases[index]
    if (phrase !== undefined) follow(row, phrase, token - (table[at + 4] ?? 0), token - (table[at + 3] ?? 0), found)
  }
}

/** Follows a phrase from wherever its first word may stand. */
function follow(row: WordRow, phrase: Phrase, from: number, to: number, found: Finding): void {
  const { words } = row
  for (let start = Math.max(0, from); start <= to; start++) {
    const end = phrase.first.set.has(words[start]?.inPhrases ?? 0) ? endOf(row, phrase, start + 1, words.length) : -1
    if (end < 0) continue
    if (found.hits.length === 0) {
      found.openings = new Array<number>(words.length).fill(0)
      found.hits = new Array<PhraseHit | null>(words.length).fill(null)
    }
    const others = found.hits[start] ?? null
    if (isKnown(others, phrase)) continue
    found.openings[start] = (found.openings[start] ?? 0) | bitOf(phrase.book)
    found.hits[start] = { phrase, end, next: others }
  }
}
