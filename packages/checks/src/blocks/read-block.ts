import type { Clauses } from '../language/clauses.ts'
import type { Signal, SignalCode } from '../signal.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

/** A text block after the one pass that every rule shares. */
export interface ReadBlock {
  /** The node's type name. */
  readonly name: string
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly clauses: Clauses
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
/** The words of a place, cut at a word's end where they are many. */
export function quoteOf(text: string, from: number, to: number): string {
  // Far more than will be shown, and far less than a whole page.
  const whole = text
    .slice(from, Math.min(to, from + 3 * quoteLength))
    .replaceAll('\ufffc', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (whole.length <= quoteLength) return whole
  const cut = whole.lastIndexOf(' ', quoteLength - 1)
  const end = cut > quoteLength / 2 ? cut : quoteLength - 1
  // Never half of a surrogate pair.
  const code = whole.charCodeAt(end - 1)
  return `${whole.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`
}
