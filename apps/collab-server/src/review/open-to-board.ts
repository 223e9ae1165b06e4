import type { Opening } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow } from '../http/index.ts'
import type { Store } from '../store/index.ts'
import type { Documents } from '../sync/index.ts'
import { freeze, insertVersion } from '../versions/version-rows.ts'

/**
 * Opens the report to the Board: live, as a frozen copy, or not at all. What stands at that moment is kept as a version,
 * stored in the same transaction as the decision; what is written afterwards is not in it. Board roles that were
 * reading are let in, moved to the copy or told at once.
 */
export async function openToBoard(
  { store, documents }: { store: Store; documents: Documents },
  userId: string | null,
  review: ReviewRow,
  opening: Opening,
): Promise<ReviewRow> {
  const { review: reviews } = store.tables
  const address = { kind: 'report', reviewId: review.id } as const
  const text = opening === 'closed' ? null : await freeze({ store, documents }, address)
  await store.transaction(async tx => {
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
  })
  await documents.rightsChanged({ reviewId: review.id })
  documents.tell(review.id, { type: 'changed', what: 'versions' })
  return { ...review, opening }
}
