import type { Words } from '@candour/schema'
import type { Seen } from '../blocks/read-block.ts'
import type { Place, QuestionId, Signal, SignalCode } from '../signal.ts'

/** Which question a word-level code speaks to, in the report and in the response, and what is said about it. */
interface AboutCode {
  readonly report: QuestionId
  /** Null: in a response it is not asked. */
  readonly response: QuestionId | null
  readonly polarity: Signal['polarity']
  readonly says: (words: Words['signals'], seen: Seen) => string
}

const tone = { report: 'QM14.7', response: null, polarity: 'look' } as const
const privacy = { report: 'QM14.2', response: 'QM14.2', polarity: 'look' } as const
const plain = { report: 'QM14.6', response: 'QM16.2', polarity: 'look' } as const

/** Every code that is seen in a block. */
export const blockCodes: Readonly<Partial<Record<SignalCode, AboutCode>>> = {
  long_sentence: { ...plain, says: (words, { count }) => words.long_sentence(count) },
  hard_passage: { ...plain, says: words => words.hard_passage() },
  blame: { ...tone, says: words => words.blame() },
  hindsight: { ...tone, says: words => words.hindsight() },
  counterfactual: { ...tone, says: words => words.counterfactual() },
  passive_unclear_agent: { ...plain, says: words => words.passive_unclear_agent() },
  smart_pressure: { report: 'QM14.4', response: 'QM16.5', polarity: 'look', says: words => words.smart_pressure() },
  explains: { report: 'QM14.4', response: null, polarity: 'for', says: words => words.explains() },
  identifier_name: { ...privacy, says: (words, { quote }) => words.identifier_name(quote) },
  identifier_dob_or_exact_date: { ...privacy, says: (words, { quote }) => words.identifier_dob_or_exact_date(quote) },
  identifier_address_place: { ...privacy, says: (words, { quote }) => words.identifier_address_place(quote) },
  identifier_contact_or_number: { ...privacy, says: (words, { quote }) => words.identifier_contact_or_number(quote) },
  identifier_school_or_employer: { ...privacy, says: (words, { quote }) => words.identifier_school_or_employer(quote) },
  identifier_health_condition: { ...privacy, says: (words, { quote }) => words.identifier_health_condition(quote) },
  register_match: { ...privacy, says: (words, { quote, instead }) => words.register_match(quote, instead ?? '') },
  emotive_tone: { ...tone, says: (words, { quote }) => words.emotive_tone(quote) },
}

/** Whether somebody is asked to look at what was seen, in a document of this kind. */
export const asksForLook = ({ code }: Seen, document: Place['document']): boolean => {
  const about = blockCodes[code]
  return about !== undefined && about.polarity === 'look' && about[document] !== null
}

/** What is said of something seen in a block: the sentence of its signal. */
export const sentenceAbout = (seen: Seen, words: Words): string => blockCodes[seen.code]?.says(words.signals, seen) ?? ''
