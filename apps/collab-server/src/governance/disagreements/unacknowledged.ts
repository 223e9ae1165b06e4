import { and, asc, eq } from 'drizzle-orm'
import type { Store, Transaction } from '../../store/index.ts'
import type { Acknowledgements } from './acknowledged-in.ts'

/**
 * The standing disagreements that a report does not acknowledge, by id: with any of them it cannot be finalised.
 * `acknowledged` is what `acknowledgedIn` (a living document) or `acknowledgedInJson` (a version) gives.
 */
export async function unacknowledged(
  { tables }: Pick<Store, 'tables'>,
  db: Store['db'] | Transaction,
  reviewId: string,
  acknowledged: Acknowledgements,
): Promise<string[]> {
  const { disagreement } = tables
  const rows = await db
    .select({ id: disagreement.id })
    .from(disagreement)
    .where(and(eq(disagreement.reviewId, reviewId), eq(disagreement.state, 'stands')))
    .orderBy(asc(disagreement.openedAt))
  return rows.map(({ id }) => id).filter(id => !acknowledged.has(id))
}
