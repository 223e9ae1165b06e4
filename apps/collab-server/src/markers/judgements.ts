import {
  type Asker,
  type DocumentKind,
  isBoardRole,
  type Judgement,
  JudgementEvidence,
  type JudgementPhase,
  type MarkerJudgement,
  may,
  noEvidence,
  type Role,
} from '@candour/schema'
import { and, desc, eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow, type SignedIn } from '../http/index.ts'
import { readsVersion } from '../report/index.ts'
import { newId, placeOf, type ReviewCipher, type Store } from '../store/index.ts'

const reasonPlace = (id: string): string => placeOf('marker_judgement', 'reason', id)
const evidencePlace = (id: string): string => placeOf('marker_judgement', 'evidence', id)

/** QM16 asks about the response, which every member may read; the other questions are about the work and the report. */
export const isAboutResponse = (question: string): boolean => question.startsWith('QM16.')

/** Whether this person may read what was judged of a question: what was said of a report is as closed as the report. */
export const mayReadJudgementsOf = (asker: Asker, { opening }: ReviewRow, question: string): boolean =>
  mayRead(asker, { opening }, isAboutResponse(question) ? 'response' : 'report')

const mayRead = (asker: Asker, { opening }: Pick<ReviewRow, 'opening'>, document: DocumentKind): boolean =>
  may(asker, `${document}.read`, { opening })

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
  return readable.map(({ judged, name }) => {
    const judgement = judgementOf(judged, name ?? '', cipher)
    const { references, words } = judgement.evidence
    // What a part of the report is called is as closed as the report, also where it speaks for a question about the response.
    const open = references.filter(({ document }) => mayRead(asker, review, document))
    return { ...judgement, evidence: { references: open, words } }
  })
}

const judgementOf = (
  { id, question, phase, judgement, reason, evidence, judgedBy, judgedAt }: Store['tables']['markerJudgement']['$inferSelect'],
  name: string,
  cipher: ReviewCipher,
): MarkerJudgement => ({
  id,
  question,
  phase,
  judgement,
  reason: cipher.openText(reason, reasonPlace(id)),
  evidence: evidence === null ? noEvidence : JudgementEvidence.parse(JSON.parse(cipher.openText(evidence, evidencePlace(id)))),
  judgedBy: { userId: judgedBy, name },
  judgedAt: judgedAt.toISOString(),
})

interface NewJudgement {
  question: string
  phase: JudgementPhase
  judgement: Judgement
  reason: string
  evidence: JudgementEvidence
}

/** Records a judgement beside those that were made before. The trail says which question and what, never the reason nor what it points to. */
export async function recordJudgement(
  store: Store,
  asker: SignedIn,
  review: ReviewRow,
  { question, phase, judgement, reason, evidence }: NewJudgement,
): Promise<MarkerJudgement> {
  const documents = evidence.references.map(({ document }) => document)
  if (!mayReadJudgementsOf(asker, review, question) || !documents.every(document => mayRead(asker, review, document)))
    throw problem('not-yet-shared')
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
      evidence: pointsToNothing(evidence) ? null : cipher.seal(JSON.stringify(evidence), evidencePlace(id)),
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
    evidence,
    judgedBy: { userId: asker.userId, name: asker.name },
    judgedAt: judgedAt.toISOString(),
  }
}

const pointsToNothing = ({ references, words }: JudgementEvidence): boolean => references.length === 0 && words === ''
