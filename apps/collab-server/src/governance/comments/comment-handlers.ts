import type { DocumentKind } from '@candour/schema'
import { type Handling, handle } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import { readerOf } from '../reader.ts'
import { answerComment } from './answer-comment.ts'
import { acceptWording, declineWording } from './decide-wording.ts'
import { editComment, editReply } from './edit-words.ts'
import { escalateComment } from './escalate-comment.ts'
import { raiseComment } from './raise-comment.ts'
import { commentsOn, threadOf } from './read-comments.ts'
import { replyTo } from './reply.ts'
import { settleComment } from './settle-comment.ts'

const routesOf = {
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
    accept: 'wording.acceptInResponse',
    decline: 'wording.declineInResponse',
  },
} as const

/** Comments on one of the two documents. */
export function commentHandlers(keeping: Keeping, on: DocumentKind): Handling[] {
  const names = routesOf[on]
  return [
    handle(names.list, async ({ asker, review, query: { changedSince } }) =>
      commentsOn(keeping, readerOf(asker, review), on, changedSince),
    ),
    handle(names.raise, async ({ asker, review, body }) => raiseComment(keeping, readerOf(asker, review), on, body)),
    handle(names.thread, async ({ asker, review, params }) => threadOf(keeping, readerOf(asker, review), on, params.commentId)),
    handle(names.reply, async ({ asker, review, params, body }) =>
      replyTo(keeping, readerOf(asker, review), on, params.commentId, body),
    ),
    handle(names.edit, async ({ asker, review, params, body: { text } }) =>
      editComment(keeping, readerOf(asker, review), on, params.commentId, text),
    ),
    handle(names.editReply, async ({ asker, review, params, body: { text } }) =>
      editReply(keeping, readerOf(asker, review), on, params, text),
    ),
    handle(names.answer, async ({ asker, review, params, body }) =>
      answerComment(keeping, readerOf(asker, review), on, params.commentId, body),
    ),
    handle(names.settle, async ({ asker, review, params }) =>
      settleComment(keeping, readerOf(asker, review), on, params.commentId),
    ),
    handle(names.escalate, async ({ asker, review, params, body: { about } }) =>
      escalateComment(keeping, readerOf(asker, review), on, params.commentId, about),
    ),
    handle(names.accept, async ({ asker, review, params }) =>
      acceptWording(keeping, readerOf(asker, review), on, params.commentId),
    ),
    handle(names.decline, async ({ asker, review, params, body: { reason } }) =>
      declineWording(keeping, readerOf(asker, review), on, params.commentId, reason),
    ),
  ]
}
