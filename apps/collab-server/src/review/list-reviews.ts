import type { Review } from '@candour/schema'
import { desc, eq } from 'drizzle-orm'
import type { Store } from '../store/index.ts'
import { finalisedOf, reviewFor, titlePlace } from './review-row.ts'

/** The reviews that a person belongs to, the newest first. Being administrator adds none. */
export async function reviewsOf({ db, tables, keyring }: Store, userId: string): Promise<Review[]> {
  const { member, review } = tables
  const rows = await db
    .select({ review, role: member.role })
    .from(member)
    .innerJoin(review, eq(review.id, member.reviewId))
    .where(eq(member.userId, userId))
    .orderBy(desc(review.createdAt), desc(review.id))
  return rows.map(({ review: row, role }) => {
    const title = keyring.unwrap(row.id, row.wrappedKey).openText(row.title, titlePlace(row.id))
    return reviewFor({ ...row, title, finalised: finalisedOf(row) }, role)
  })
}
