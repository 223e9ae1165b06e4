import { type DocumentKind, isBoardRole, type Role } from '@candour/schema'
import { type NodeJson, readReport, toJson } from '@candour/schema/report'
import { eq } from 'drizzle-orm'
import { problem, type ReviewRow } from '../../http/index.ts'
import { placeOf, type Store } from '../../store/index.ts'
import type { Documents } from '../../sync/index.ts'
import { contentIn } from '../../versions/frozen-text.ts'

export interface CurrentContent {
  content: NodeJson
  /** The version it is, or null for the document as it stands. */
  versionId: string | null
  at: Date
}

interface Keeping {
  store: Store
  documents: Documents
}

/** Whether this person reads the frozen version in place of the living report. */
export const readsVersion = (kind: DocumentKind, review: Pick<ReviewRow, 'opening'>, role: Role | null): boolean =>
  kind === 'report' && review.opening === 'version' && role !== null && isBoardRole(role)

/**
 * A document as whoever asks may see it: as it stands, or as the version that was opened to the Board. `role` is null for
 * the command line. Throws where part of it cannot be read: half a report is not the report.
 */
export async function currentContent(
  { store, documents }: Keeping,
  kind: DocumentKind,
  review: Pick<ReviewRow, 'id' | 'opening'>,
  role: Role | null,
): Promise<CurrentContent> {
  if (readsVersion(kind, review, role)) return openedVersion(store, review.id)
  return documents.read({ kind, reviewId: review.id }, ydoc => {
    const reading = readReport(ydoc, kind)
    if (!reading.ok || reading.report.unread.length > 0) throw problem('report-unreadable')
    return { content: toJson(reading.report.doc), versionId: null, at: new Date() }
  })
}

async function openedVersion({ db, tables, keyring }: Store, reviewId: string): Promise<CurrentContent> {
  const { review, reportVersion } = tables
  const [row] = await db
    .select({ id: reportVersion.id, content: reportVersion.content, at: reportVersion.createdAt })
    .from(review)
    .innerJoin(reportVersion, eq(reportVersion.id, review.openedVersionId))
    .where(eq(review.id, reviewId))
  // The opening may have changed since the review was looked up.
  if (row === undefined) throw problem('not-yet-shared')
  const cipher = await keyring.forReview(reviewId)
  const content = contentIn(cipher.openText(row.content, placeOf('report_version', 'content', row.id)))
  return { content, versionId: row.id, at: row.at }
}

/** Whether an image stands in a document. */
export const showsImage = ({ type, attrs, content = [] }: NodeJson, imageId: string): boolean =>
  (type === 'image' && attrs?.imageId === imageId) || content.some(child => showsImage(child, imageId))
