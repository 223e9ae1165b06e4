import { rulesKnown } from '../text/rules-known.ts'
import type { Tokens } from '../text/tokens.ts'
import { commonWords } from './lexicons/common-words.ts'
import { type Element, endOf, type Phrase, type WordRow } from './phrase.ts'
import { isIn, type WordSet } from './phrase-words.ts'

/**
 * All books' phrases in one walk. A phrase is kept under the rarest of the words that it cannot do without, its anchor: 'is|was ~2 to blame' is thought of
 * where a text says 'blame', and not at every 'was'. Then the next rarest, its witness, must stand where it can; only then is the phrase followed.
 */
interface Anchor {
  readonly phrase: Phrase
  /** How many words before the anchor the phrase's first word may stand: no fewer, */
  readonly least: number
  /** and no more. */
  readonly most: number
  /** The words one of which must stand from so many words after the anchor to so many (before it, where negative); null where one word is all that is fixed. */
  readonly witness: WordSet | null
  readonly from: number
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
  readonly table: Int32Array
}

const rowLength = 7
/** More words than any phrase has before or behind its anchor. */
const margin = 64

const kept = new Map<string, Anchor[]>()
/** What is kept under a folded word; null where nothing is. */
export function anchorsOf(text: string): Anchors | null {
  const anchors = kept.get(text)
  if (anchors === undefined) return null
  const table = new Int32Array(anchors.length * rowLength)
  for (const [index, { witness, from, to, least, most }] of anchors.entries())
    table.set([witness?.at ?? -1, witness?.low ?? 0, witness?.length ?? 0, from, to, least, most], index * rowLength)
  return { phrases: anchors.map(({ phrase }) => phrase), table }
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
    witness: next?.element.set ?? null,
    from: next === undefined ? 0 : next.least - most,
    to: next === undefined ? 0 : next.most - least,
  }
  if (most > margin || anchor.to > margin) throw new Error('The phrase is too long to be found')
  for (const word of element.words) {
    const known = kept.get(word)
    if (known === undefined) kept.set(word, [anchor])
    else if (known.at(-1) !== anchor) known.push(anchor)
  }
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

/** The numbers of a block's words among those of all phrases, with none before the first and behind the last. */
let numbers = new Int32Array(4096)
function numbersOf({ count, words }: Tokens): Int32Array {
  if (count + 2 * margin > numbers.length) numbers = new Int32Array(2 * (count + 2 * margin))
  for (let token = 0; token < count; token++) numbers[margin + token] = words[token]?.inPhrases ?? 0
  numbers.fill(0, margin + count, 2 * margin + count)
  return numbers
}

/** Finds the phrases of all books. A phrase goes over no strong break, and over the end of a sentence only where that is none. */
export function phrasesIn(tokens: Tokens, breaks: readonly number[]): PhrasesFound {
  const { count, words } = tokens
  const row = { words, breaks }
  const found: { openings: number[]; hits: (PhraseHit | null)[] } = { openings: [], hits: [] }
  const numbers = numbersOf(tokens)
  for (let token = 0; token < count; token++) {
    const anchors = words[token]?.anchors ?? null
    if (anchors === null) continue
    const { phrases, table } = anchors
    for (let index = 0; index < phrases.length; index++) {
      if (!isWitnessed(table, index * rowLength, numbers, margin + token)) continue
      const phrase = phrases[index]
      if (phrase !== undefined)
        look(row, phrase, token - (table[index * rowLength + 6] ?? 0), token - (table[index * rowLength + 5] ?? 0), found)
    }
  }
  return found.hits.length === 0 ? nothing : found
}

/** Whether the witness of the anchor in a row of a table stands where it must. */
function isWitnessed(table: Int32Array, at: number, numbers: Int32Array, place: number): boolean {
  const set = table[at] ?? 0
  if (set < 0) return true
  const low = table[at + 1] ?? 0
  const length = table[at + 2] ?? 0
  const last = place + (table[at + 4] ?? 0)
  for (let one = place + (table[at + 3] ?? 0); one <= last; one++) if (isIn(set, low, length, numbers[one] ?? 0)) return true
  return false
}

/** Follows a phrase from wherever its first word may stand. */
function look(
  row: WordRow,
  phrase: Phrase,
  from: number,
  to: number,
  found: { openings: number[]; hits: (PhraseHit | null)[] },
): void {
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
