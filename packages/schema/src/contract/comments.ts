import * as z from 'zod'
import {
  AnswerComment,
  Comment,
  CommentThread,
  governanceLimits,
  PlainText,
  RaiseComment,
  WriteReply,
  WrittenWords,
} from '../governance/index.ts'
import type { DocumentKind } from '../sync/index.ts'
import { route } from './route.ts'

/** The `changedAt` of the latest comment that one has: what comes is put over what one has, by id. */
const ChangedSince = z.object({ changedSince: z.iso.datetime().optional() })
/** Whoever is mentioned in the new words; without it the mentions stay as they are. Who was mentioned before is not told again. */
const EditWords = z.object({
  text: WrittenWords(governanceLimits.comment),
  mentions: z.array(z.string().max(64)).max(governanceLimits.mentions).optional(),
})

/**
 * Comments stand on one of the two documents, and so does each of their routes: the right to read the report is another
 * than the right to read the response.
 */
const commentRoutesOf = <const D extends 'report' | 'response'>(document: D) => {
  const all = `/api/reviews/:review/${document}/comments` as const
  const one = `${all}/:commentId` as const
  return {
    list: route({
      method: 'GET',
      path: all,
      verb: `comment.read-${document}`,
      summary: `The comments on the ${document}, without their threads; notes to the team only for the team; with \`changedSince\` those that have changed since then (and a few seconds before)`,
      query: ChangedSince,
      answer: z.array(Comment),
    }),
    raise: route({
      method: 'POST',
      path: all,
      verb: `comment.write-${document}`,
      summary: `Comment on the ${document}`,
      body: RaiseComment,
      answer: CommentThread,
    }),
    thread: route({
      method: 'GET',
      path: one,
      verb: `comment.read-${document}`,
      summary: 'A comment with its thread and the earlier wording of what was edited',
      answer: CommentThread,
    }),
    reply: route({
      method: 'POST',
      path: `${one}/replies`,
      verb: `comment.write-${document}`,
      summary: 'Say something under a comment',
      body: WriteReply,
      answer: CommentThread,
    }),
    edit: route({
      method: 'PATCH',
      path: one,
      verb: `comment.edit-${document}`,
      summary: 'Change the words of one’s own comment; the earlier wording stays readable',
      body: EditWords,
      answer: CommentThread,
    }),
    editReply: route({
      method: 'PATCH',
      path: `${one}/replies/:replyId`,
      verb: `comment.edit-${document}`,
      summary: 'Change the words of one’s own reply; the earlier wording stays readable',
      body: EditWords,
      answer: CommentThread,
    }),
    answer: route({
      method: 'POST',
      path: `${one}/answer`,
      verb: `comment.answer-${document}`,
      summary: 'Answer a comment: amended, or not amended and why',
      body: AnswerComment,
      answer: CommentThread,
    }),
    settle: route({
      method: 'POST',
      path: `${one}/settle`,
      verb: `comment.settle-${document}`,
      summary: 'Settle a comment one has raised',
      answer: CommentThread,
    }),
    escalate: route({
      method: 'POST',
      path: `${one}/escalation`,
      verb: `comment.escalate-${document}`,
      summary: 'Escalate a challenge to a disagreement',
      body: z.object({ about: WrittenWords(governanceLimits.position) }),
      answer: CommentThread,
    }),
    takeUpWording: route({
      method: 'POST',
      path: `${one}/wording/take-up`,
      verb: `wording.accept-${document}`,
      summary: 'Say that one is about to put proposed wording in: for a minute nobody else decides on it',
      answer: CommentThread,
    }),
    acceptWording: route({
      method: 'POST',
      path: `${one}/wording/accept`,
      verb: `wording.accept-${document}`,
      summary:
        'Accept proposed wording, once it stands in the document as the accepter’s own edit: the comment is answered by what the server finds changed',
      answer: CommentThread,
    }),
    declineWording: route({
      method: 'POST',
      path: `${one}/wording/decline`,
      verb: `wording.decline-${document}`,
      summary: 'Decline proposed wording, with the reason',
      body: z.object({ reason: PlainText(governanceLimits.reason).min(1) }),
      answer: CommentThread,
    }),
  }
}
const report = commentRoutesOf('report')
const response = commentRoutesOf('response')

export const commentRoutes = {
  'comment.listInReport': report.list,
  'comment.raiseInReport': report.raise,
  'comment.threadInReport': report.thread,
  'comment.replyInReport': report.reply,
  'comment.editInReport': report.edit,
  'comment.editReplyInReport': report.editReply,
  'comment.answerInReport': report.answer,
  'comment.settleInReport': report.settle,
  'comment.escalateInReport': report.escalate,
  'wording.takeUpInReport': report.takeUpWording,
  'wording.acceptInReport': report.acceptWording,
  'wording.declineInReport': report.declineWording,
  'comment.listInResponse': response.list,
  'comment.raiseInResponse': response.raise,
  'comment.threadInResponse': response.thread,
  'comment.replyInResponse': response.reply,
  'comment.editInResponse': response.edit,
  'comment.editReplyInResponse': response.editReply,
  'comment.answerInResponse': response.answer,
  'comment.settleInResponse': response.settle,
  'comment.escalateInResponse': response.escalate,
  'wording.takeUpInResponse': response.takeUpWording,
  'wording.acceptInResponse': response.acceptWording,
  'wording.declineInResponse': response.declineWording,
}

/** The names of these routes by the document that they concern: what server and page say for 'here, on this document'. */
export const commentRouteNames = {
  report: {
    list: 'comment.listInReport',
    raise: 'comment.raiseInReport',
    thread: 'comment.threadInReport',
    reply: 'comment.replyInReport',
    edit: 'comment.editInReport',
    editReply: 'comment.editReplyInReport',
    answer: 'comment.answerInReport',
    settle: 'comment.settleInReport',
    escalate: 'comment.escalateInReport',
    takeUp: 'wording.takeUpInReport',
    accept: 'wording.acceptInReport',
    decline: 'wording.declineInReport',
  },
  response: {
    list: 'comment.listInResponse',
    raise: 'comment.raiseInResponse',
    thread: 'comment.threadInResponse',
    reply: 'comment.replyInResponse',
    edit: 'comment.editInResponse',
    editReply: 'comment.editReplyInResponse',
    answer: 'comment.answerInResponse',
    settle: 'comment.settleInResponse',
    escalate: 'comment.escalateInResponse',
    takeUp: 'wording.takeUpInResponse',
    accept: 'wording.acceptInResponse',
    decline: 'wording.declineInResponse',
  },
} as const satisfies Record<DocumentKind, Record<string, keyof typeof commentRoutes>>
