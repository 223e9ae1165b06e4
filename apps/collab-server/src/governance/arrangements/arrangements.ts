import { type AgreeArrangements, type Arrangements, ArrangementsAsAgreed, type SignOffStep } from '@candour/schema'
import { desc, eq } from 'drizzle-orm'
import type * as z from 'zod'
import { recordEvent } from '../../audit/index.ts'
import { problem, RefusedRequest } from '../../http/index.ts'
import { placeOf, type Store, type Transaction } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { namesOf } from '../names.ts'
import { membersIn, type Reader, readerIn } from '../reader.ts'
import { changesSignedWay, hashesOfSigned } from './signed-route.ts'

const place = (reviewId: string, revision: number) => placeOf('governance_arrangements', 'content', `${reviewId}/${revision}`)

/** The arrangements of a review at every revision, the latest first. */
export async function arrangementsOf({ store }: Pick<Keeping, 'store'>, reviewId: string): Promise<Arrangements[]> {
  const { governanceArrangements } = store.tables
  const rows = await store.db
    .select()
    .from(governanceArrangements)
    .where(eq(governanceArrangements.reviewId, reviewId))
    .orderBy(desc(governanceArrangements.revision))
  const cipher = await store.keyring.forReview(reviewId)
  const names = await namesOf(
    store,
    rows.map(({ agreedBy }) => agreedBy),
  )
  return rows.map(({ revision, content, agreedBy, agreedAs, agreedAt }) => ({
    ...ArrangementsAsAgreed.parse(JSON.parse(cipher.openText(content, place(reviewId, revision)))),
    revision,
    by: names.by(agreedBy, agreedAs),
    at: agreedAt.toISOString(),
  }))
}

/** The way to signing as it was agreed last, in order; empty where nothing was. */
export async function signOffRouteOf(
  { tables, keyring }: Pick<Store, 'tables' | 'keyring'>,
  db: Store['db'] | Transaction,
  reviewId: string,
): Promise<SignOffStep[]> {
  const { governanceArrangements } = tables
  const [latest] = await db
    .select({ revision: governanceArrangements.revision, content: governanceArrangements.content })
    .from(governanceArrangements)
    .where(eq(governanceArrangements.reviewId, reviewId))
    .orderBy(desc(governanceArrangements.revision))
    .limit(1)
  if (latest === undefined) return []
  const cipher = await keyring.forReview(reviewId, db)
  return ArrangementsAsAgreed.parse(JSON.parse(cipher.openText(latest.content, place(reviewId, latest.revision)))).signOffRoute
}

/**
 * Records arrangements as the next revision and tells everybody. Whoever had an older one before them is shown the latest.
 * The way to signing stays as it is where somebody has gone it already.
 */
export async function agreeArrangements(
  keeping: Keeping,
  before: Reader,
  { basedOn, ...agreed }: z.output<typeof AgreeArrangements>,
): Promise<Arrangements[]> {
  const { store, documents, notices } = keeping
  const { governanceArrangements, review } = store.tables
  const { reviewId } = before
  const cipher = await store.keyring.forReview(reviewId)
  const told = new Set<string>()
  const standing = await hashesOfSigned(keeping, reviewId)
  try {
    await store.transaction(async tx => {
      // As signing does: a signature is there before the route changes, or is given on the new one.
      await tx.select({ id: review.id }).from(review).where(eq(review.id, reviewId)).for('update')
      const reader = await readerIn(tx, before, 'governance.agree', {})
      const [latest] = await tx
        .select({ revision: governanceArrangements.revision })
        .from(governanceArrangements)
        .where(eq(governanceArrangements.reviewId, reviewId))
        .orderBy(desc(governanceArrangements.revision))
        .limit(1)
      if ((latest?.revision ?? 0) !== basedOn) throw problem('changed-meanwhile')
      const route = { before: await signOffRouteOf(store, tx, reviewId), after: agreed.signOffRoute }
      if (await changesSignedWay(store, tx, reviewId, { ...route, standing })) throw problem('route-signed')
      const revision = basedOn + 1
      const at = new Date()
      const written = await tx
        .insert(governanceArrangements)
        .values({
          reviewId,
          revision,
          agreedBy: reader.userId,
          agreedAs: reader.role,
          agreedAt: at,
          content: cipher.seal(JSON.stringify(agreed), place(reviewId, revision)),
        })
        .onConflictDoNothing()
        .returning({ revision: governanceArrangements.revision })
      if (written.length === 0) throw problem('changed-meanwhile')
      await recordEvent(tx, {
        actor: reader.userId,
        kind: 'governance.agree',
        reviewId,
        subjectId: reviewId,
        detail: { revision },
      })
      const notice = {
        reviewId,
        kind: 'arrangements-changed',
        subjectId: null,
        document: null,
        by: reader.userId,
        at,
      } as const
      const everybody = (await membersIn(tx, reviewId)).map(({ userId }) => userId)
      for (const userId of await notices.record(tx, notice, everybody)) told.add(userId)
    })
  } catch (refused) {
    if (!(refused instanceof RefusedRequest) || refused.reason !== 'changed-meanwhile') throw refused
    throw problem(refused.reason, { current: await arrangementsOf(keeping, reviewId) })
  }
  documents.tell(reviewId, { type: 'changed', what: 'arrangements' })
  notices.announce(reviewId, told)
  return arrangementsOf(keeping, reviewId)
}
