import { rulesKnown } from '../text/rules-known.ts'
import type { Tokens } from '../text/word.ts'
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
  /** The number of the phrase. */
  readonly phrase: number
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

const none = -1
const kept = new Map<string, Anchor[]>()
/** Every phrase by its number. */
const phrases: Phrase[] = []
/** Every list of words that is some phrase's witness has a number. */
const witnesses = new Map<WordSet, number>()
const witnessing = new Map<string, number[]>()

/** What is known of all words, one after the other, so that it lies close together: how many numbers there are for a word, and then these. */
let shelf = new Int32Array(1 << 14)
/** Nothing stands for a word without any. */
const nothingKept = 0
let used = 1
function shelve(numbers: readonly number[]): number {
  const place = used
  used += numbers.length + 1
  if (used > shelf.length) {
    const longer = new Int32Array(2 * used)
    longer.set(shelf)
    shelf = longer
  }
  shelf[place] = numbers.length
  shelf.set(numbers, place + 1)
  return place
}

/** Shelves what is kept for a word once, and again where more has been kept since. `length`: how many numbers these are. */
function placeOf(places: Map<string, number>, text: string, length: number, numbers: () => readonly number[]): number {
  const known = places.get(text)
  if (known !== undefined && shelf[known] === length) return known
  const place = shelve(numbers())
  places.set(text, place)
  return place
}

const anchorPlaces = new Map<string, number>()
const witnessPlaces = new Map<string, number>()
/** On the shelf, a row for each phrase that is kept under a word: its number, its witness, `from`, `to`, `least` and `most`. */
const rowLength = 6

/** Where on the shelf the phrases stand that are kept under a folded word. */
export function anchorsOf(text: string): number {
  const anchors = kept.get(text)
  if (anchors === undefined) return nothingKept
  return placeOf(anchorPlaces, text, anchors.length * rowLength, () =>
    anchors.flatMap(({ phrase, witness, from, to, least, most }) => [phrase, witness, from, to, least, most]),
  )
}

/** Where on the shelf the witnesses stand that a folded word may be. */
export function witnessesOf(text: string): number {
  const numbers = witnessing.get(text)
  return numbers === undefined ? nothingKept : placeOf(witnessPlaces, text, numbers.length, () => numbers)
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
    phrase: phrases.push(phrase) - 1,
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
      standAt(words[last]?.witnesses ?? nothingKept, before + first, before + last)
    for (let token = first; token < last; token++) {
      const anchors = words[token]?.anchors ?? nothingKept
      if (anchors !== nothingKept) lookAt(row, token, before + first, anchors, found)
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
function standAt(witnesses: number, first: number, place: number): void {
  const last = witnesses + (shelf[witnesses] ?? 0)
  for (let at = witnesses + 1; at <= last; at++) {
    const witness = shelf[at] ?? 0
    if ((lastAt[witness] ?? 0) < first) firstAt[witness] = place
    lastAt[witness] = place
  }
}

/** Follows the phrases of an anchor whose witness stands where it can, in the run from `first` on. */
function lookAt(row: WordRow, token: number, first: number, anchors: number, found: Finding): void {
  const place = before + token
  const last = anchors + (shelf[anchors] ?? 0)
  for (let at = anchors + 1; at <= last; at += rowLength) {
    const witness = shelf[at + 1] ?? none
    if (witness !== none) {
      const latest = lastAt[witness] ?? 0
      if (latest < first || latest < place + (shelf[at + 2] ?? 0)) continue
      if ((firstAt[witness] ?? 0) > place + (shelf[at + 3] ?? 0)) continue
    }
    const phrase = phrases[shelf[at] ?? 0]
    if (phrase !== undefined) follow(row, phrase, token - (shelf[at + 5] ?? 0), token - (shelf[at + 4] ?? 0), found)
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
