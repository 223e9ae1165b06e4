import type { Comment, CommentThread, DocumentKind } from '@candour/schema'
import { and, asc, eq, gte } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { placeOf, type ReviewCipher, type Store } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { findingChange } from './changed-findings.ts'
import { openReply } from './comment-content.ts'
import { presentComments } from './present-comment.ts'
import { seesComment } from './who-sees.ts'

/** A change is dated before it is committed: who asks for what is new gets a little of what they have as well (milliseconds). */
const commitsWithin = 10_000

/** The comments on a document that this member sees, the oldest first; of those, where it is given, what changed since a moment. */
export async function commentsOn(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  changedSince?: string,
): Promise<Comment[]> {
  const { db, tables } = keeping.store
  const { comment } = tables
  const since =
    changedSince === undefined ? undefined : gte(comment.changedAt, new Date(Date.parse(changedSince) - commitsWithin))
  const rows = await db
    .select()
    .from(comment)
    .where(and(eq(comment.reviewId, reader.reviewId), eq(comment.document, document), since))
    .orderBy(asc(comment.raisedAt), asc(comment.id))
  const { comments } = await presentComments(
    keeping,
    reader,
    rows.filter(row => seesComment(reader, row)),
  )
  return comments
}

/** One comment with everything under it. One that this member does not see is, for them, not there. */
export async function threadOf(keeping: Keeping, reader: Reader, document: DocumentKind, id: string): Promise<CommentThread> {
  const { db, tables, keyring } = keeping.store
  const { comment, commentReply, earlierWording } = tables
  const [row] = await db
    .select()
    .from(comment)
    .where(and(eq(comment.id, id), eq(comment.reviewId, reader.reviewId), eq(comment.document, document)))
  if (row === undefined || !seesComment(reader, row)) throw problem('not-found')
  const replies = await db
    .select()
    .from(commentReply)
    .where(eq(commentReply.commentId, id))
    .orderBy(asc(commentReply.writtenAt), asc(commentReply.id))
  const earlier = await db
    .select()
    .from(earlierWording)
    .where(eq(earlierWording.commentId, id))
    .orderBy(asc(earlierWording.until), asc(earlierWording.id))
  const cipher = await keyring.forReview(reader.reviewId)
  const { comments, names } = await presentComments(
    keeping,
    reader,
    [row],
    replies.map(({ writtenBy }) => writtenBy),
  )
  const [presented] = comments
  if (presented === undefined) throw problem('not-found')
  return {
    comment: presented,
    earlier: earlierOf(earlier, null, cipher),
    findingChange: await findingChange(keeping, reader, row, cipher),
    thread: replies.map(reply => ({
      id: reply.id,
      ...openReply(cipher, reply),
      by: names.by(reply.writtenBy, reply.writtenAs),
      at: reply.writtenAt.toISOString(),
      editedAt: reply.editedAt?.toISOString() ?? null,
      earlier: earlierOf(earlier, reply.id, cipher),
    })),
  }
}

type EarlierRow = Store['tables']['earlierWording']['$inferSelect']

const earlierOf = (rows: readonly EarlierRow[], replyId: string | null, cipher: ReviewCipher) =>
  rows
    .filter(row => row.replyId === replyId)
    .map(({ id, words, until }) => ({
      text: cipher.openText(words, placeOf('earlier_wording', 'words', id)),
      until: until.toISOString(),
    }))
