import * as z from 'zod'
import {
  AnsweredSignal,
  AnswerReason,
  entryFault,
  IdentifierEntry,
  JudgedQuestion,
  Judgement,
  JudgementEvidence,
  JudgementPhase,
  JudgementReason,
  MarkerJudgement,
  noEvidence,
  RegisterAdditions,
  RegisteredIdentifier,
  RegisterMatch,
  registerLimit,
  SignalAnswer,
} from '../markers/index.ts'
import { route } from './route.ts'

/** What stands in a register already is read even where it would not be taken today. */
const OfferedEntry = IdentifierEntry.refine(entry => entryFault(entry) === null, {
  error: 'An entry is neither a common word nor its own pseudonym.',
  path: ['words'],
})

export const markerRoutes = {
  'judgement.list': route({
    method: 'GET',
    path: '/api/reviews/:review/judgements',
    verb: 'marker.read',
    summary: 'What people have judged of the markers’ questions, newest first; earlier judgements stay',
    answer: z.array(MarkerJudgement),
  }),
  'judgement.record': route({
    method: 'POST',
    path: '/api/reviews/:review/judgements',
    verb: 'marker.judge',
    summary: 'Record one’s own judgement of a question, with the reason and what it points to',
    body: z.object({
      question: JudgedQuestion,
      phase: JudgementPhase,
      judgement: Judgement,
      reason: JudgementReason,
      evidence: JudgementEvidence.default(noEvidence),
    }),
    answer: MarkerJudgement,
  }),
  'answer.list': route({
    method: 'GET',
    path: '/api/reviews/:review/answers',
    verb: 'marker.read',
    summary: 'Signals of the live checks that somebody has answered',
    answer: z.array(SignalAnswer),
  }),
  'answer.record': route({
    method: 'POST',
    path: '/api/reviews/:review/answers',
    verb: 'signal.answer',
    summary: 'Answer a signal in a document that one may write, with the reason',
    body: AnsweredSignal.extend({ reason: AnswerReason }),
    answer: SignalAnswer,
  }),
  'answer.withdraw': route({
    method: 'DELETE',
    path: '/api/reviews/:review/answers/:answerId',
    verb: 'signal.answer',
    summary: 'Take an answer back, so that the signal asks again',
  }),

  'register.read': route({
    method: 'GET',
    path: '/api/reviews/:review/register',
    verb: 'register.see',
    summary: 'The identifier register',
    answer: z.array(RegisteredIdentifier),
  }),
  'register.add': route({
    method: 'POST',
    path: '/api/reviews/:review/register',
    verb: 'register.edit',
    summary: 'Add entries to the identifier register; other spellings join the entry that has the same words',
    body: z.object({ entries: z.array(OfferedEntry).min(1).max(registerLimit) }),
    answer: RegisterAdditions,
  }),
  'register.change': route({
    method: 'PUT',
    path: '/api/reviews/:review/register/:entryId',
    verb: 'register.edit',
    summary: 'Change an entry of the identifier register',
    body: OfferedEntry,
    answer: RegisteredIdentifier,
  }),
  'register.remove': route({
    method: 'DELETE',
    path: '/api/reviews/:review/register/:entryId',
    verb: 'register.edit',
    summary: 'Remove an entry from the identifier register',
  }),
  'register.matches': route({
    method: 'GET',
    path: '/api/reviews/:review/register/matches',
    verb: 'register.see',
    summary:
      'Where details of the register stand: in report, response and all else that is written in the review, looked at by the server',
    answer: z.array(RegisterMatch),
  }),
}
