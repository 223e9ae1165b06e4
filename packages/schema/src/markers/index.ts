export { type EntryFault, entryFault } from './entry-fault.ts'
export {
  IdentifierEntry,
  IdentifierKind,
  identifierKinds,
  RegisterAdditions,
  RegisteredIdentifier,
  RegisterMatch,
  registerLimit,
  registerPlaces,
} from './identifier-register.ts'
export { type ConflictingEntry, type JoinedEntries, joinEntries } from './join-entries.ts'
export {
  EvidenceReference,
  evidenceLimits,
  JudgedQuestion,
  Judgement,
  JudgementEvidence,
  JudgementPhase,
  JudgementReason,
  judgementPhases,
  judgements,
  MarkerJudgement,
  noEvidence,
} from './judgement.ts'
export { RecordId } from './record-id.ts'
export { AnsweredSignal, AnswerReason, answerSurroundings, SignalAnswer } from './signal-answer.ts'
