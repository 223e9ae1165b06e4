import { quoteOf, type ReadBlock, type Seen } from '../blocks/read-block.ts'
import type { SignalCode } from '../signal.ts'
import type { Sentence } from '../text/sentences.ts'

/** What a rule saw in some words, from the first token to the last (exclusive). What grammar alone tells is never more than likely. */
export function sighting(
  block: ReadBlock,
  code: SignalCode,
  { first, last }: { readonly first: number; readonly last: number },
  confidence: Seen['confidence'] = 'likely',
): Seen {
  const from = block.tokens.starts[first] ?? 0
  const to = block.tokens.ends[last - 1] ?? block.text.length
  return { code, from, to, quote: quoteOf(block.text, from, to), confidence, count: last - first }
}

/**
 * What a rule sees, one thing a sentence at most, in the sentences that hold words it can begin with: some of a phrase book's (`openings`) or one with
 * a trait. The others cost a comparison.
 */
export function inSentences(
  block: ReadBlock,
  { openings, traits = 0 }: { readonly openings: number; readonly traits?: number },
  look: (block: ReadBlock, sentence: Sentence) => Seen | null,
): readonly Seen[] {
  let seen: Seen[] | null = null
  for (const sentence of block.sentences) {
    if ((sentence.openings & openings) === 0 && (sentence.traits & traits) === 0) continue
    const one = look(block, sentence)
    if (one === null) continue
    seen ??= []
    seen.push(one)
  }
  return seen ?? nothing
}
const nothing: readonly Seen[] = []

export const kindsAt = (block: ReadBlock, token: number): number => block.tokens.words[token]?.kinds ?? 0
export const openingsAt = (block: ReadBlock, token: number): number => block.phrases.openings[token] ?? 0
export const traitsAt = (block: ReadBlock, token: number): number => block.tokens.words[token]?.traits ?? 0
export const wordAt = (block: ReadBlock, token: number): string => block.tokens.words[token]?.text ?? ''

/** Whether a token stands within quotation marks. A block that has none costs nothing. */
export const isQuoted = (block: ReadBlock, token: number): boolean => block.clauses.quoted[token] === 1
