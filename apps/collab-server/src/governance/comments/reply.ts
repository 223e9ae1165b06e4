import { type CommentThread, type DocumentKind, governanceLimits } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { newId } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { changeComment } from './change-comment.ts'
import { sealReply } from './comment-content.ts'
import { mentioned } from './mentioned.ts'

/** Says something under a comment. Everybody who has taken part in the thread is told. */
export function replyTo(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  commentId: string,
  { text, mentions }: { text: string; mentions: readonly string[] },
): Promise<CommentThread> {
  const { commentReply } = keeping.store.tables
  return changeComment(keeping, reader, { document, id: commentId, verb: `comment.write-${document}` }, async hand => {
    const { tx, row, cipher, at, seenBy } = hand
    if (row.replies >= governanceLimits.replies) throw problem('thread-full')
    const people = mentioned(mentions, seenBy)
    const id = newId()
    const earlier = await tx
      .selectDistinct({ userId: commentReply.writtenBy })
      .from(commentReply)
      .where(eq(commentReply.commentId, row.id))
    await tx.insert(commentReply).values({
      id,
      reviewId: row.reviewId,
      commentId: row.id,
      content: sealReply(cipher, id, { text, mentions: people }),
      writtenBy: hand.reader.userId,
      writtenAs: hand.reader.role,
      writtenAt: at,
    })
    await hand.update({ replies: row.replies + 1 })
    await hand.record('comment.reply', { reply: id })
    const takingPart = new Set([row.raisedBy, row.answeredBy, ...earlier.map(({ userId }) => userId)])
    for (const userId of people) takingPart.delete(userId)
    await hand.notify('comment-mention', people)
    await hand.notify('comment-reply', takingPart)
  })
}
