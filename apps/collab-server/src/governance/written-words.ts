import type { Arrangements } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { placeOf } from '../store/index.ts'
import { roundsOf } from './accuracy-rounds/read-rounds.ts'
import { arrangementsOf } from './arrangements/arrangements.ts'
import { openReply } from './comments/comment-content.ts'
import { commentsOn } from './comments/read-comments.ts'
import { openDisagreementContent } from './disagreements/disagreement-content.ts'
import { disagreementsOf } from './disagreements/read-disagreements.ts'
import type { Keeping } from './keeping.ts'
import type { Reader } from './reader.ts'

/** Words that somebody has written in the records of governance, and in which. */
export interface WrittenWords {
  place: 'comment' | 'disagreement' | 'arrangements' | 'accuracy-round'
  subjectId: string
  words: string
}

/**
 * All that is written in the records of governance, earlier wordings with it, as far as this member may read it: who may not
 * see a note is told nothing of it. The Board's own conditions are not asked here: only the circle of the register comes this far.
 */
export async function writtenWords(keeping: Keeping, reader: Reader): Promise<WrittenWords[]> {
  const { store } = keeping
  const rounds = await roundsOf(store, reader.reviewId)
  const arrangements = await arrangementsOf(keeping, reader.reviewId)
  return [
    ...(await wordsOfComments(keeping, reader)),
    ...(await wordsOfDisagreements(keeping, reader)),
    ...said('arrangements', reader.reviewId, arrangements.flatMap(wordsAgreed)),
    ...rounds.flatMap(({ id, introduction, people }) =>
      said('accuracy-round', id, [
        introduction,
        ...people.flatMap(({ answer }) => [answer?.accuracyWords, answer?.agreementWords]),
      ]),
    ),
  ]
}

async function wordsOfComments(keeping: Keeping, reader: Reader): Promise<WrittenWords[]> {
  const { db, tables, keyring } = keeping.store
  const { comment, commentReply, earlierWording } = tables
  const comments = (await Promise.all((['report', 'response'] as const).map(kind => commentsOn(keeping, reader, kind)))).flat()
  const seen = new Set(comments.map(({ id }) => id))
  const cipher = await keyring.forReview(reader.reviewId)
  const replies = await db
    .select({ reply: commentReply })
    .from(commentReply)
    .innerJoin(comment, eq(comment.id, commentReply.commentId))
    .where(eq(comment.reviewId, reader.reviewId))
  const earlier = await db.select().from(earlierWording).where(eq(earlierWording.reviewId, reader.reviewId))
  return [
    ...comments.flatMap(({ id, text, wording, answer }) =>
      said('comment', id, [text, wording?.text, wording?.reason, answer?.reason]),
    ),
    ...replies.flatMap(({ reply }) =>
      seen.has(reply.commentId) ? said('comment', reply.commentId, [openReply(cipher, reply).text]) : [],
    ),
    ...earlier.flatMap(({ id, commentId, words }) =>
      seen.has(commentId) ? said('comment', commentId, [cipher.openText(words, placeOf('earlier_wording', 'words', id))]) : [],
    ),
  ]
}

async function wordsOfDisagreements(keeping: Keeping, reader: Reader): Promise<WrittenWords[]> {
  const { db, tables, keyring } = keeping.store
  const cipher = await keyring.forReview(reader.reviewId)
  const revisions = (
    await db.select().from(tables.disagreementRevision).where(eq(tables.disagreementRevision.reviewId, reader.reviewId))
  ).map(row => ({ id: row.disagreementId, content: openDisagreementContent(cipher, row) }))
  return (await disagreementsOf(keeping, reader)).flatMap(({ id, steps }) =>
    said('disagreement', id, [
      ...revisions
        .filter(revision => revision.id === id)
        .flatMap(({ content: { about, review, board, resolution } }) => [about, review?.text, board?.text, resolution?.how]),
      ...steps.map(step => step.text),
    ]),
  )
}

const wordsAgreed = ({ conducts, assuresQuality, challengeWhen, accountable, impasse }: Arrangements): string[] => [
  conducts,
  assuresQuality,
  challengeWhen,
  accountable,
  impasse,
]

/** The same words again, as in the next revision, are said once. */
const said = (place: WrittenWords['place'], subjectId: string, words: readonly (string | undefined)[]): WrittenWords[] =>
  [...new Set(words)].flatMap(text => (text === undefined || text === '' ? [] : [{ place, subjectId, words: text }]))
