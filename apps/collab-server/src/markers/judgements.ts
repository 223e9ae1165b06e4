import {
  type Asker,
  isBoardRole,
  type Judgement,
  type JudgementPhase,
  type MarkerJudgement,
  may,
  type Role,
} from '@candour/schema'
import { and, desc, eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow, type SignedIn } from '../http/index.ts'
import { readsVersion } from '../report/index.ts'
import { newId, placeOf, type ReviewCipher, type Store } from '../store/index.ts'

const reasonPlace = (id: string): string => placeOf('marker_judgement', 'reason', id)

/** QM16 asks about the response, which every member may read; the other questions are about the work and the report. */
export const isAboutResponse = (question: string): boolean => question.startsWith('QM16.')

/** Whether this person may read what was judged of a question: what was said of a report is as closed as the report. */
export const mayReadJudgementsOf = (asker: Asker, { opening }: ReviewRow, question: string): boolean =>
  may(asker, isAboutResponse(question) ? 'response.read' : 'report.read', { opening })

/**
 * Every judgement of the review that this person may read, newest first. Who reads the report as a version is given those of
 * board roles alone: the others were made of the living draft, before the version as after it.
 */
export async function judgementsOf(
  { db, tables, keyring }: Store,
  asker: Asker & { role: Role },
  review: ReviewRow,
): Promise<MarkerJudgement[]> {
  const { markerJudgement, user, member } = tables
  const rows = await db
    .select({ judged: markerJudgement, name: user.name, role: member.role })
    .from(markerJudgement)
    .leftJoin(user, eq(user.id, markerJudgement.judgedBy))
    .leftJoin(member, and(eq(member.reviewId, review.id), eq(member.userId, markerJudgement.judgedBy)))
    .where(eq(markerJudgement.reviewId, review.id))
    .orderBy(desc(markerJudgement.judgedAt), desc(markerJudgement.id))
  const ofBoardAlone = readsVersion('report', review, asker.role)
  const readable = rows.filter(
    ({ judged, role }) =>
      mayReadJudgementsOf(asker, review, judged.question) &&
      (!ofBoardAlone || isAboutResponse(judged.question) || (role !== null && isBoardRole(role))),
  )
  const cipher = await keyring.forReview(review.id)
  return readable.map(({ judged, name }) => judgementOf(judged, name ?? '', cipher))
}

const judgementOf = (
  { id, question, phase, judgement, reason, judgedBy, judgedAt }: Store['tables']['markerJudgement']['$inferSelect'],
  name: string,
  cipher: ReviewCipher,
): MarkerJudgement => ({
  id,
  question,
  phase,
  judgement,
  reason: cipher.openText(reason, reasonPlace(id)),
  judgedBy: { userId: judgedBy, name },
  judgedAt: judgedAt.toISOString(),
})

/** Records a judgement beside those that were made before. The trail says which question and what, never the reason. */
export async function recordJudgement(
  store: Store,
  asker: SignedIn,
  review: ReviewRow,
  { question, phase, judgement, reason }: { question: string; phase: JudgementPhase; judgement: Judgement; reason: string },
): Promise<MarkerJudgement> {
  if (!mayReadJudgementsOf(asker, review, question)) throw problem('not-yet-shared')
  const cipher = await store.keyring.forReview(review.id)
  const id = newId()
  const judgedAt = new Date()
  await store.transaction(async tx => {
    await tx.insert(store.tables.markerJudgement).values({
      id,
      reviewId: review.id,
      question,
      phase,
      judgement,
      reason: cipher.seal(reason, reasonPlace(id)),
      judgedBy: asker.userId,
      judgedAt,
    })
    await recordEvent(tx, {
      actor: asker.userId,
      kind: 'marker.judge',
      reviewId: review.id,
      subjectId: id,
      detail: { question, phase, judgement },
    })
  })
  return {
    id,
    question,
    phase,
    judgement,
    reason,
    judgedBy: { userId: asker.userId, name: asker.name },
    judgedAt: judgedAt.toISOString(),
  }
}
