export { type Answered, answeredSignals } from './answers/answered-signals.ts'
export { wordsConcerned } from './answers/words-concerned.ts'
export { asksForLook, sentenceAbout } from './check/block-questions.ts'
export { type CheckResult, checkReport, type ReportToCheck } from './check/check-report.ts'
export type { CheckStats, LiveResult, QuestionResult } from './check/check-result.ts'
export { type CheckTarget, LiveCheck } from './check/live-check.ts'
export type { AgreedChecks, ReviewFacts } from './check/scene.ts'
export type { DocumentStats, SectionStats, TextStats } from './check/stats.ts'
export { formatForTerminal } from './check/terminal.ts'
export { type ChangedRange, changedRange } from './document/changed-range.ts'
export { blockPosition, placePosition } from './document/positions.ts'
export type { WordsSeen } from './document/words-seen.ts'
export { type IdentifierSeen, identifiersIn } from './identifiers/identifiers-in.ts'
export { identifiersInFileName } from './identifiers/in-file-name.ts'
export {
  type FindingFactors,
  factorsOfNone,
  type PicturedPart,
  type PicturedSection,
  type Pictures,
  type Trace,
  type TracedAnswer,
} from './pictures/pictures.ts'
export { documentFromText, type TextFormat } from './reading/document-from-text.ts'
export { recogniseParts } from './reading/recognise-parts.ts'
export { keepNumbers } from './reading/written-numbers.ts'
export {
  Place,
  type Polarity,
  QuestionId,
  questionIds,
  RegisterEntries,
  RegisterEntry,
  Signal,
  SignalCode,
  signalCodes,
} from './signal.ts'
export { longSentenceWords, type ReadingTargets } from './text/reading.ts'
