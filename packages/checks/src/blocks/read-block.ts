import { type Clauses, clausesOf } from '../language/clauses.ts'
import { type PhrasesFound, phrasesIn } from '../language/phrase-finder.ts'
import type { Signal, SignalCode } from '../signal.ts'
import { atomCode, kindOf, kinds } from '../text/characters.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import { tokenise } from '../text/tokens.ts'
import type { Tokens } from '../text/word.ts'

/** A text block after the one pass that every rule shares. */
export interface ReadBlock {
  /** The node's type name. */
  readonly name: string
  readonly text: string
  readonly tokens: Tokens
  readonly clauses: Clauses
  readonly phrases: PhrasesFound
  readonly sentences: readonly Sentence[]
}

/** Reads a text: into words, sentences and what stands between the words. */
export function readBlock(name: string, text: string, lexicon: Lexicon): ReadBlock {
  const tokens = tokenise(text, lexicon)
  const clauses = clausesOf(text, tokens)
  const phrases = phrasesIn(tokens, clauses.breaks)
  return { name, text, tokens, clauses, phrases, sentences: sentencesOf(text, tokens, phrases.openings) }
}

/** What a rule saw in a block, without words about it: those come from the catalogue, when somebody reads them. */
export interface Seen {
  readonly code: SignalCode
  readonly from: number
  readonly to: number
  readonly quote: string
  readonly confidence: Signal['confidence']
  /** The number that the sentence about it names (words of a long sentence). */
  readonly count: number
  /** What could stand there instead. */
  readonly instead?: string
}

/** Looks at one block and nothing else, so that what it saw lasts as long as the block stays as it is. */
export type BlockRule = (block: ReadBlock) => readonly Seen[]

const quoteLength = 120
/** Far more than will be shown, and far less than a whole page. */
const mostRead = 3 * quoteLength

/** The words of a place, cut at a word's end where they are many. */
export function quoteOf(text: string, from: number, to: number): string {
  // Where all up to the cut is plain, what lies behind it need not be looked at.
  const most = Math.min(to, from + quoteLength + 1)
  const enough = most < to && text.charCodeAt(most - 1) === 0x20 ? most + 1 : most
  const whole = isPlain(text, from, enough) ? text.slice(from, enough) : spaced(text.slice(from, Math.min(to, from + mostRead)))
  if (whole.length <= quoteLength) return whole
  const cut = whole.lastIndexOf(' ', quoteLength - 1)
  const end = cut > quoteLength / 2 ? cut : quoteLength - 1
  // Never half of a surrogate pair.
  const code = whole.charCodeAt(end - 1)
  return `${whole.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`
}

const spaced = (text: string): string => text.replaceAll('\ufffc', '').replaceAll(/\s+/g, ' ').trim()

/** Whether single spaces between words are all that would be tidied, so that nothing has to be. */
function isPlain(text: string, from: number, to: number): boolean {
  // As a space before the first: it would be trimmed.
  let before = 0x20
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20 ? before === 0x20 : unit < 0x20 || (unit > 0x7e && isSpaceOrAtom(unit))) return false
    before = unit
  }
  return before !== 0x20
}

const isSpaceOrAtom = (unit: number): boolean => unit === atomCode || kindOf(unit) === kinds.space
