import { authorise, type Disagreement, governanceLimits, type OpenDisagreement } from '@candour/schema'
import { count, eq } from 'drizzle-orm'
import { recordEvent } from '../../audit/index.ts'
import { problem } from '../../http/index.ts'
import { newId, type Transaction } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type MemberNow, membersIn, type Reader, readerIn } from '../reader.ts'
import { sealDisagreement } from './disagreement-content.ts'
import { disagreementOf } from './read-disagreements.ts'

export interface NewDisagreement {
  id: string
  about: string
  nodeIds: string[]
  commentId: string | null
  at: Date
}

/** Members who may read the disagreements of a review. */
export const readersOfDisagreements = (members: readonly MemberNow[], { opening }: Pick<Reader, 'opening'>): MemberNow[] =>
  members.filter(({ role }) => authorise({ userId: '', administrator: false, role }, 'disagreement.read', { opening }).allowed)

/** Writes a new disagreement with its first revision and its event. The cipher of the review has to be known already. */
export async function insertDisagreement(
  { store }: Keeping,
  tx: Transaction,
  reader: Reader,
  { id, about, nodeIds, commentId, at }: NewDisagreement,
): Promise<void> {
  const { disagreement, disagreementRevision } = store.tables
  const { reviewId } = reader
  const [counted] = await tx.select({ disagreements: count() }).from(disagreement).where(eq(disagreement.reviewId, reviewId))
  if ((counted?.disagreements ?? 0) >= governanceLimits.disagreements) throw problem('too-many-disagreements')
  const cipher = await store.keyring.forReview(reviewId, tx)
  const content = { about, review: null, board: null, resolution: null }
  await tx.insert(disagreement).values({
    id,
    reviewId,
    revision: 1,
    state: 'open',
    commentId,
    nodeIds,
    openedBy: reader.userId,
    openedAs: reader.role,
    openedAt: at,
    changedAt: at,
  })
  await tx.insert(disagreementRevision).values({
    disagreementId: id,
    revision: 1,
    reviewId,
    at,
    state: 'open',
    content: sealDisagreement(cipher, { id, revision: 1 }, content),
  })
  await recordEvent(tx, {
    actor: reader.userId,
    kind: 'disagreement.open',
    reviewId,
    subjectId: id,
    detail: { comment: commentId },
  })
}

/** Puts a disagreement on the record without a challenge before it. */
export async function openDisagreement(
  keeping: Keeping,
  before: Reader,
  { about, nodeIds }: OpenDisagreement,
): Promise<Disagreement> {
  const { store, documents, notices, words } = keeping
  if (nodeIds.length > 0) {
    const [report, response] = await Promise.all([words.readBy(before, 'report'), words.readBy(before, 'response')])
    if (report === null || response === null) throw problem('report-unreadable')
    if (nodeIds.some(nodeId => !report.has(nodeId) && !response.has(nodeId))) throw problem('node-elsewhere')
  }
  const id = newId()
  const at = new Date()
  let readers: readonly MemberNow[] = []
  const told = new Set<string>()
  await store.transaction(async tx => {
    const reader = await readerIn(tx, before, 'disagreement.open', {})
    readers = readersOfDisagreements(await membersIn(tx, reader.reviewId), reader)
    await insertDisagreement(keeping, tx, reader, { id, about, nodeIds: [...new Set(nodeIds)], commentId: null, at })
    const notice = {
      reviewId: reader.reviewId,
      kind: 'disagreement-opened',
      subjectId: id,
      document: null,
      by: reader.userId,
      at,
    } as const
    const people = readers.map(({ userId }) => userId)
    for (const userId of await notices.record(tx, notice, people)) told.add(userId)
  })
  documents.tell(before.reviewId, { type: 'changed', what: 'disagreements' }, userId =>
    readers.some(reader => reader.userId === userId),
  )
  notices.announce(before.reviewId, told)
  return disagreementOf(keeping, before, id)
}
