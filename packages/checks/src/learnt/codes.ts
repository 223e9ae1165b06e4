/** What the network tells of a sentence. `practice` is no code of a signal: that it says what staff or agencies did or did not do (QM14.4). */
export const learntCodes = [
  'blame',
  'hindsight',
  'counterfactual',
  'emotive_tone',
  'passive_unclear_agent',
  'smart_pressure',
  'explains',
  'practice',
] as const
export type LearntCode = (typeof learntCodes)[number]

const names: readonly string[] = learntCodes
/** Which of them a code is, or -1. */
export const learntNumber = (code: string): number => names.indexOf(code)
