import { quoteOf, type ReadBlock, type Seen } from '../blocks/read-block.ts'
import type { SignalCode } from '../signal.ts'

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

export const kindsAt = (block: ReadBlock, token: number): number => block.tokens.words[token]?.kinds ?? 0
export const wordAt = (block: ReadBlock, token: number): string => block.tokens.words[token]?.text ?? ''

/** Whether a token stands within quotation marks. A block that has none costs nothing. */
export const isQuoted = (block: ReadBlock, token: number): boolean => block.clauses.quoted[token] === 1
