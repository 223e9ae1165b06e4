import type { DocumentAddress } from '@candour/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { recordAnchored, recordEvent } from '../audit/index.ts'
import { acknowledgedInJson } from '../governance/index.ts'
import { problem } from '../http/index.ts'
import { newId, placeOf, type Transaction } from '../store/index.ts'
import { freeze, insertVersion, type Keeping, versionAt } from '../versions/index.ts'
import type { ExactVersion } from './sign.ts'
import { type SignOffKeeping, signingState, wayToFinal } from './signatures.ts'
import { tellEverybody } from './tell-of-signing.ts'

/**
 * Makes exactly this text final. First the door is shut to every writer, then it is looked whether the text still is the
 * one that was signed, and in the last transaction, with the review locked, whether anything has come in the way since: if so,
 * the door is opened again and nothing was finalised. Whoever lets a disagreement stand locks the review too, so that it is
 * there before or comes after.
 */
export async function finalise(
  keeping: SignOffKeeping,
  userId: string,
  address: DocumentAddress,
  exact: ExactVersion,
): Promise<void> {
  const { store, documents, notices } = keeping
  const { kind, reviewId } = address
  const version = await versionAt(store, address, exact.versionId)
  const text = await freeze(keeping, address)
  if (version.sha256 !== exact.sha256 || text.sha256 !== exact.sha256) throw problem('version-changed')
  if ((await signingState(keeping, reviewId))[kind].inTheWay.length > 0) throw problem('stands-in-the-way')
  const { finalisation } = store.tables
  const id = newId()
  await store.transaction(async tx => {
    if (!(await shut(tx, address, exact.versionId))) throw problem('finalised')
  })
  await documents.rightsChanged({ reviewId })
  await documents.settled()
  const told = new Set<string>()
  try {
    if ((await freeze(keeping, address)).sha256 !== exact.sha256) throw problem('version-changed')
    const { signatures } = await signingState(keeping, reviewId)
    const looked = {
      current: signatures.filter(({ standing }) => standing === 'current'),
      acknowledged: acknowledgedInJson(text.content),
    }
    await store.transaction(async tx => {
      told.clear()
      await lock(tx, reviewId)
      if ((await wayToFinal(store, tx, address, looked)).inTheWay.length > 0) throw problem('stands-in-the-way')
      await insertVersion(store, tx, text, { address, occasion: 'before-finalise', userId })
      const at = new Date()
      const anchored = await recordAnchored(tx, {
        actor: userId,
        kind: `${kind}.finalise`,
        reviewId,
        subjectId: exact.versionId,
        detail: { sha256: exact.sha256 },
      })
      await tx.insert(finalisation).values({
        id,
        reviewId,
        document: kind,
        ...exact,
        finalisedBy: userId,
        finalisedAt: at,
        ...anchored,
      })
      const final = { reviewId, document: kind, versionId: exact.versionId, by: userId, at }
      for (const each of await tellEverybody(notices, tx, final, 'finalised')) told.add(each)
    })
  } catch (failure) {
    await store.transaction(tx => open(tx, address))
    await documents.rightsChanged({ reviewId })
    throw failure
  }
  tellAll(keeping, reviewId)
  notices.announce(reviewId, told)
}

/** Takes the finality away, with the reason. Signatures and the finalisation itself stay to be read. */
export async function reopen(keeping: SignOffKeeping, userId: string, address: DocumentAddress, reason: string): Promise<void> {
  const { store, documents, notices } = keeping
  const { kind, reviewId } = address
  const { finalisation } = store.tables
  const cipher = await store.keyring.forReview(reviewId)
  const told = new Set<string>()
  await store.transaction(async tx => {
    told.clear()
    const at = new Date()
    const [standing] = await tx
      .select({ id: finalisation.id, versionId: finalisation.versionId })
      .from(finalisation)
      .where(and(eq(finalisation.reviewId, reviewId), eq(finalisation.document, kind), isNull(finalisation.reopenedAt)))
      .for('update')
    // A server that stopped between shutting the door and the decision has left it shut: it opens again.
    if (standing === undefined && !(await isShut(tx, address))) throw problem('not-finalised')
    if (standing !== undefined)
      await tx
        .update(finalisation)
        .set({
          reopenedBy: userId,
          reopenedAt: at,
          reason: cipher.seal(reason, placeOf('finalisation', 'reason', standing.id)),
        })
        .where(eq(finalisation.id, standing.id))
    await open(tx, address)
    await recordEvent(tx, { actor: userId, kind: `${kind}.reopen`, reviewId, subjectId: standing?.id ?? reviewId })
    if (standing === undefined) return
    const opened = { reviewId, document: kind, versionId: standing.versionId, by: userId, at }
    for (const each of await tellEverybody(notices, tx, opened, 'reopened')) told.add(each)
  })
  await documents.rightsChanged({ reviewId })
  tellAll(keeping, reviewId)
  notices.announce(reviewId, told)
}

async function lock(tx: Transaction, reviewId: string): Promise<void> {
  const { review } = tx._.fullSchema
  await tx.select({ id: review.id }).from(review).where(eq(review.id, reviewId)).for('update')
}

async function isShut(tx: Transaction, { kind, reviewId }: DocumentAddress): Promise<boolean> {
  const { review } = tx._.fullSchema
  const [row] = await tx.select().from(review).where(eq(review.id, reviewId))
  return row !== undefined && (kind === 'report' ? row.finalReportId : row.finalResponseId) !== null
}

/** True where the document was open before. */
async function shut(tx: Transaction, { kind, reviewId }: DocumentAddress, versionId: string): Promise<boolean> {
  const { review } = tx._.fullSchema
  const final = kind === 'report' ? review.finalReportId : review.finalResponseId
  const rows = await tx
    .update(review)
    .set(kind === 'report' ? { finalReportId: versionId } : { finalResponseId: versionId })
    .where(and(eq(review.id, reviewId), isNull(final)))
    .returning({ id: review.id })
  return rows.length > 0
}

async function open(tx: Transaction, { kind, reviewId }: DocumentAddress): Promise<void> {
  const { review } = tx._.fullSchema
  await tx
    .update(review)
    .set(kind === 'report' ? { finalReportId: null } : { finalResponseId: null })
    .where(eq(review.id, reviewId))
}

function tellAll({ documents }: Keeping, reviewId: string): void {
  documents.tell(reviewId, { type: 'changed', what: 'review' })
  documents.tell(reviewId, { type: 'changed', what: 'sign-offs' })
}
