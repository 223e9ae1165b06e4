export {
  IdentifierEntry,
  IdentifierKind,
  identifierKinds,
  RegisteredIdentifier,
  RegisterMatch,
  registerLimit,
  registerPlaces,
} from './identifier-register.ts'
export {
  JudgedQuestion,
  Judgement,
  JudgementPhase,
  JudgementReason,
  judgementPhases,
  judgements,
  MarkerJudgement,
} from './judgement.ts'
export { RecordId } from './record-id.ts'
export { AnsweredSignal, AnswerReason, answerSurroundings, SignalAnswer } from './signal-answer.ts'
