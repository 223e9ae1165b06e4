import { createHash } from 'node:crypto'
import type { Opening } from '@candour/schema'
import { readReport, SCHEMA_VERSION, toJson } from '@candour/schema/report'
import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow } from '../http/index.ts'
import { newId, placeOf, type Store } from '../store/index.ts'
import type { Documents } from '../sync/index.ts'
import { canonicalJson } from './canonical-json.ts'

/**
 * Opens the report to the Board: live, as a frozen copy, or not at all. A copy is canonical JSON and its SHA-256,
 * stored in the same transaction as the decision; what is written afterwards is not in it. Board roles that were
 * reading are let in, moved to the copy or told at once.
 */
export async function openToBoard(
  { store, documents }: { store: Store; documents: Documents },
  userId: string | null,
  review: ReviewRow,
  opening: Opening,
): Promise<ReviewRow> {
  const { review: reviews, reportVersion } = store.tables
  const frozen = opening === 'version' ? await freeze({ store, documents }, review.id) : null
  await store.transaction(async tx => {
    if (frozen !== null) {
      const { id, content, state, sha256 } = frozen
      await tx.insert(reportVersion).values({
        id,
        reviewId: review.id,
        document: 'report',
        occasion: 'opened-to-board',
        content,
        state,
        sha256,
        schemaVersion: SCHEMA_VERSION,
        createdBy: userId ?? 'command-line',
      })
    }
    const changed = await tx
      .update(reviews)
      .set({ opening, openedVersionId: frozen?.id ?? null })
      .where(eq(reviews.id, review.id))
      .returning({ id: reviews.id })
    if (changed.length === 0) throw problem('not-found')
    await recordEvent(tx, {
      actor: userId,
      kind: 'review.open-to-board',
      reviewId: review.id,
      subjectId: frozen?.id ?? review.id,
      detail: { opening, ...(frozen !== null && { sha256: frozen.sha256 }) },
    })
  })
  await documents.rightsChanged({ reviewId: review.id })
  return { ...review, opening }
}

async function freeze({ store, documents }: { store: Store; documents: Documents }, reviewId: string) {
  const cipher = await store.keyring.forReview(reviewId)
  const id = newId()
  return documents.read({ kind: 'report', reviewId }, ydoc => {
    const reading = readReport(ydoc, 'report')
    // A copy that leaves something out must not be what the Board is shown.
    if (!reading.ok || reading.report.unread.length > 0) throw problem('report-unreadable')
    const json = canonicalJson(toJson(reading.report.doc))
    return {
      id,
      content: cipher.seal(json, placeOf('report_version', 'content', id)),
      state: cipher.seal(Y.encodeStateAsUpdate(ydoc), placeOf('report_version', 'state', id)),
      sha256: createHash('sha256').update(json).digest('hex'),
    }
  })
}
