import { eq } from 'drizzle-orm'
import { openReply } from './comments/comment-content.ts'
import { commentsOn } from './comments/read-comments.ts'
import { disagreementsOf } from './disagreements/read-disagreements.ts'
import type { Keeping } from './keeping.ts'
import type { Reader } from './reader.ts'

/** Words that somebody has written in a comment or a disagreement, and which. */
export interface WrittenWords {
  place: 'comment' | 'disagreement'
  subjectId: string
  words: string
}

/** All that is written in comments and disagreements, as far as this member may read it: who may not see a note is told nothing of it. */
export async function writtenWords(keeping: Keeping, reader: Reader): Promise<WrittenWords[]> {
  const { db, tables, keyring } = keeping.store
  const comments = (await Promise.all((['report', 'response'] as const).map(kind => commentsOn(keeping, reader, kind)))).flat()
  const seen = new Set(comments.map(({ id }) => id))
  const cipher = await keyring.forReview(reader.reviewId)
  const replies = await db
    .select({ reply: tables.commentReply })
    .from(tables.commentReply)
    .innerJoin(tables.comment, eq(tables.comment.id, tables.commentReply.commentId))
    .where(eq(tables.comment.reviewId, reader.reviewId))
  const disagreements = await disagreementsOf(keeping, reader)
  return [
    ...comments.flatMap(({ id, text, wording, answer }) =>
      said('comment', id, [text, wording?.text, wording?.reason, answer?.reason]),
    ),
    ...replies.flatMap(({ reply }) =>
      seen.has(reply.commentId) ? said('comment', reply.commentId, [openReply(cipher, reply).text]) : [],
    ),
    ...disagreements.flatMap(({ id, about, review, board, steps, resolution }) =>
      said('disagreement', id, [about, review?.text, board?.text, resolution?.how, ...steps.map(step => step.text)]),
    ),
  ]
}

const said = (place: WrittenWords['place'], subjectId: string, words: readonly (string | undefined)[]): WrittenWords[] =>
  words.flatMap(text => (text === undefined || text === '' ? [] : [{ place, subjectId, words: text }]))
