import { may, type Opening } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow } from '../http/index.ts'
import type { Services } from '../services.ts'
import type { Transaction } from '../store/index.ts'
import { freeze, insertVersion } from '../versions/version-rows.ts'

/**
 * Opens the report to the Board: live, as a frozen copy, or not at all. What stands at that moment is kept as a version,
 * stored in the same transaction as the decision; what is written afterwards is not in it. Board roles that were
 * reading are let in, moved to the copy or told at once.
 */
export async function openToBoard(
  { store, documents, notices }: Pick<Services, 'store' | 'documents' | 'notices'>,
  userId: string | null,
  review: ReviewRow,
  opening: Opening,
): Promise<ReviewRow> {
  const { review: reviews } = store.tables
  const address = { kind: 'report', reviewId: review.id } as const
  const text = opening === 'closed' ? null : await freeze({ store, documents }, address)
  const told = new Set<string>()
  await store.transaction(async tx => {
    told.clear()
    // The review first and the trail last, as everywhere: who locks in one order never waits in a circle.
    await tx.select({ id: reviews.id }).from(reviews).where(eq(reviews.id, review.id)).for('update')
    const versionId = text && (await insertVersion(store, tx, text, { address, occasion: 'opened-to-board', userId }))
    const changed = await tx
      .update(reviews)
      .set({ opening, openedVersionId: opening === 'version' ? versionId : null })
      .where(eq(reviews.id, review.id))
      .returning({ id: reviews.id })
    if (changed.length === 0) throw problem('not-found')
    await recordEvent(tx, {
      actor: userId,
      kind: 'review.open-to-board',
      reviewId: review.id,
      subjectId: versionId ?? review.id,
      detail: { opening, ...(text !== null && { sha256: text.sha256 }) },
    })
    const notice = {
      reviewId: review.id,
      kind: 'report-opened',
      document: 'report',
      subjectId: versionId,
      by: userId,
      at: new Date(),
    } as const
    for (const each of await notices.record(tx, notice, await letIn(tx, review.id, opening))) told.add(each)
  })
  await documents.rightsChanged({ reviewId: review.id })
  documents.tell(review.id, { type: 'changed', what: 'versions' })
  notices.announce(review.id, told)
  return { ...review, opening }
}

/** The members who may read the report because it is open. */
async function letIn(tx: Transaction, reviewId: string, opening: Opening): Promise<string[]> {
  const { member } = tx._.fullSchema
  const members = await tx.select({ userId: member.userId, role: member.role }).from(member).where(eq(member.reviewId, reviewId))
  return members
    .map(({ userId, role }) => ({ userId, administrator: false, role }))
    .filter(asker => may(asker, 'report.read', { opening }) && !may(asker, 'report.read', { opening: 'closed' }))
    .map(({ userId }) => userId)
}
