import { commentRouteNames, type DocumentKind } from '@candour/schema'
import { type Handling, handle } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import { readerOf } from '../reader.ts'
import { answerComment } from './answer-comment.ts'
import { acceptWording, declineWording, takeUpWording } from './decide-wording.ts'
import { editComment, editReply } from './edit-words.ts'
import { escalateComment } from './escalate-comment.ts'
import { raiseComment } from './raise-comment.ts'
import { commentsOn, threadOf } from './read-comments.ts'
import { replyTo } from './reply.ts'
import { settleComment } from './settle-comment.ts'

/** Comments on one of the two documents. */
export function commentHandlers(keeping: Keeping, on: DocumentKind): Handling[] {
  const names = commentRouteNames[on]
  return [
    handle(names.list, async ({ asker, review, query: { changedSince } }) =>
      commentsOn(keeping, readerOf(asker, review), on, changedSince),
    ),
    handle(names.raise, async ({ asker, review, body }) => raiseComment(keeping, readerOf(asker, review), on, body)),
    handle(names.thread, async ({ asker, review, params }) => threadOf(keeping, readerOf(asker, review), on, params.commentId)),
    handle(names.reply, async ({ asker, review, params, body }) =>
      replyTo(keeping, readerOf(asker, review), on, params.commentId, body),
    ),
    handle(names.edit, async ({ asker, review, params, body }) =>
      editComment(keeping, readerOf(asker, review), on, params.commentId, body),
    ),
    handle(names.editReply, async ({ asker, review, params, body }) =>
      editReply(keeping, readerOf(asker, review), on, params, body),
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
    handle(names.takeUp, async ({ asker, review, params }) =>
      takeUpWording(keeping, readerOf(asker, review), on, params.commentId),
    ),
    handle(names.accept, async ({ asker, review, params }) =>
      acceptWording(keeping, readerOf(asker, review), on, params.commentId),
    ),
    handle(names.decline, async ({ asker, review, params, body: { reason } }) =>
      declineWording(keeping, readerOf(asker, review), on, params.commentId, reason),
    ),
  ]
}
