import { readBlock } from '../blocks/read-block.ts'
import type { RegisterEntry, Signal, SignalCode } from '../signal.ts'
import { Lexicon } from '../text/lexicon.ts'
import { identifyingIn } from './index.ts'
import { emptyRegister, readyRegister } from './register.ts'
import { RegisterMatcher } from './register-match.ts'

/** An identifier in plain words; `from` and `to` are UTF-16 units within them. */
export interface IdentifierSeen {
  readonly code: SignalCode
  readonly from: number
  readonly to: number
  readonly quote: string
  readonly confidence: Signal['confidence']
  /** The pseudonym, where the register has one. */
  readonly instead?: string
}

const matchers = new WeakMap<readonly RegisterEntry[], RegisterMatcher>()
const withoutRegister = new RegisterMatcher(emptyRegister)

function matcherOf(register: readonly RegisterEntry[]): RegisterMatcher {
  if (register.length === 0) return withoutRegister
  const known = matchers.get(register)
  if (known !== undefined) return known
  const made = new RegisterMatcher(readyRegister(register))
  matchers.set(register, made)
  return made
}

/**
 * Identifiers in words outside a report: a comment, a title, a file's name, an alternative text. The same rules as in the report.
 * A register is made ready once for each list: give the very same list again for as long as it says the same, and never change one in place.
 */
export function identifiersIn(words: string, register: readonly RegisterEntry[] = []): readonly IdentifierSeen[] {
  if (words.trim() === '') return []
  const block = readBlock('words', words, new Lexicon())
  return identifyingIn(block, matcherOf(register)).seen.map(({ code, from, to, quote, confidence, instead }) => ({
    code,
    from,
    to,
    quote,
    confidence,
    ...(instead === undefined ? {} : { instead }),
  }))
}
