import { CheckSettings, type DocumentKind, type Review, type Role, usualCheckSettings } from '@candour/schema'
import { eq } from 'drizzle-orm'
import type { ReviewRow } from '../http/index.ts'
import { placeOf, type ReviewCipher, type Store } from '../store/index.ts'

type StoredReview = Store['tables']['review']['$inferSelect']

/** Where a review's title is sealed. */
export const titlePlace = (reviewId: string): string => placeOf('review', 'title', reviewId)

/** The documents of a review that are final. */
export const finalisedOf = ({
  finalReportId,
  finalResponseId,
}: Pick<StoredReview, 'finalReportId' | 'finalResponseId'>): DocumentKind[] => [
  ...(finalReportId === null ? [] : ['report' as const]),
  ...(finalResponseId === null ? [] : ['response' as const]),
]

/** Where what its checks follow is sealed. */
export const settingsPlace = (reviewId: string): string => placeOf('review', 'settings', reviewId)

const settingsOf = ({ id, settings }: StoredReview, cipher: ReviewCipher): CheckSettings =>
  settings === null ? usualCheckSettings : CheckSettings.parse(JSON.parse(cipher.openText(settings, settingsPlace(id))))

/** A review's row with what is sealed in it opened. */
export const opened = (row: StoredReview, cipher: ReviewCipher): ReviewRow => ({
  id: row.id,
  title: cipher.openText(row.title, titlePlace(row.id)),
  profile: row.profile,
  method: row.method,
  milestones: row.milestones,
  settings: settingsOf(row, cipher),
  opening: row.opening,
  finalised: finalisedOf(row),
  createdAt: row.createdAt,
})

export async function reviewOf({ db, tables, keyring }: Store, reviewId: string): Promise<ReviewRow | null> {
  const [row] = await db.select().from(tables.review).where(eq(tables.review.id, reviewId))
  return row === undefined ? null : opened(row, keyring.unwrap(row.id, row.wrappedKey))
}

/** A review as one of its members sees it on the first page. */
export const reviewFor = (row: ReviewRow, myRole: Role): Review => ({ ...row, createdAt: row.createdAt.toISOString(), myRole })
