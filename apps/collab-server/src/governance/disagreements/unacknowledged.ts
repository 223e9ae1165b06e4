import { and, asc, eq } from 'drizzle-orm'
import type { Store, Transaction } from '../../store/index.ts'
import type { Acknowledgements } from './acknowledged-in.ts'
import { type DisagreementContent, openDisagreementContent } from './disagreement-content.ts'

/** A standing disagreement that a report does not acknowledge as it stands. */
export interface Unacknowledged {
  id: string
  /** The report has a block for it, but of a revision that never was or that lacks the latest position of a side. */
  outdated: boolean
}

/**
 * The standing disagreements that a report does not acknowledge with the latest positions of both sides: with any of them it
 * cannot be finalised. A block of an older revision would show what a side no longer says, or leave it out.
 * `acknowledged` is what `acknowledgedIn` (a living document) or `acknowledgedInJson` (a version) gives.
 */
export async function unacknowledged(
  { tables, keyring }: Pick<Store, 'tables' | 'keyring'>,
  db: Store['db'] | Transaction,
  reviewId: string,
  acknowledged: Acknowledgements,
): Promise<Unacknowledged[]> {
  const { disagreement, disagreementRevision } = tables
  const standing = await db
    .select({ id: disagreement.id, revision: disagreement.revision })
    .from(disagreement)
    .where(and(eq(disagreement.reviewId, reviewId), eq(disagreement.state, 'stands')))
    .orderBy(asc(disagreement.openedAt))
  if (standing.length === 0) return []
  const cipher = await keyring.forReview(reviewId, db)
  const written = await db.select().from(disagreementRevision).where(eq(disagreementRevision.reviewId, reviewId))
  const contentAt = (id: string, revision: number): DisagreementContent | null => {
    const row = written.find(each => each.disagreementId === id && each.revision === revision)
    return row === undefined ? null : openDisagreementContent(cipher, row)
  }
  return standing.flatMap(({ id, revision }): Unacknowledged[] => {
    const named = acknowledged.get(id)
    if (named === undefined) return [{ id, outdated: false }]
    return samePositions(contentAt(id, named), contentAt(id, revision)) ? [] : [{ id, outdated: true }]
  })
}

const samePositions = (one: DisagreementContent | null, other: DisagreementContent | null): boolean =>
  one !== null &&
  other !== null &&
  one.review?.revision === other.review?.revision &&
  one.board?.revision === other.board?.revision
