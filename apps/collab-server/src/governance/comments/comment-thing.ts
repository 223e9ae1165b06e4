import { headOf, sideOf, type Thing } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import type { Store, Transaction } from '../../store/index.ts'
import type { CommentRow } from './present-comment.ts'

/** What the table of rights asks about a comment: who raised it, who settles it in their stead, who answered it. */
export function thingOfComment(row: Pick<CommentRow, 'raisedBy' | 'raisedAs' | 'answeredBy'>, raiserIsMember: boolean): Thing {
  return {
    raisedBy: row.raisedBy,
    ...(!raiserIsMember && { settledInstead: headOf[sideOf(row.raisedAs)] }),
    ...(row.answeredBy !== null && { answeredBy: row.answeredBy }),
  }
}

/** The same from ids in an address, for the edge. Of a reply: who wrote it. Nothing where there is no such thing in this review. */
export async function commentThing({ db, tables }: Store, reviewId: string, commentId: string, replyId?: string): Promise<Thing> {
  const { comment, commentReply } = tables
  if (replyId !== undefined) {
    const [reply] = await db
      .select({ raisedBy: commentReply.writtenBy })
      .from(commentReply)
      .where(and(eq(commentReply.id, replyId), eq(commentReply.commentId, commentId), eq(commentReply.reviewId, reviewId)))
    return reply ?? {}
  }
  const [row] = await db
    .select({ raisedBy: comment.raisedBy, raisedAs: comment.raisedAs, answeredBy: comment.answeredBy })
    .from(comment)
    .where(and(eq(comment.id, commentId), eq(comment.reviewId, reviewId)))
  return row === undefined ? {} : thingOfComment(row, await isMember(db, tables, reviewId, row.raisedBy))
}

export async function isMember(
  db: Transaction | Store['db'],
  { member }: Store['tables'],
  reviewId: string,
  userId: string,
): Promise<boolean> {
  const rows = await db
    .select({ userId: member.userId })
    .from(member)
    .where(and(eq(member.reviewId, reviewId), eq(member.userId, userId)))
  return rows.length > 0
}
