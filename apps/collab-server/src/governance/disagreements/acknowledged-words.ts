import type { NodeJson } from '@candour/schema/report'
import { and, eq, inArray } from 'drizzle-orm'
import type { Store } from '../../store/index.ts'
import { acknowledgedInJson } from './acknowledged-in.ts'
import { openDisagreementContent } from './disagreement-content.ts'

/** What an acknowledged disagreement says in a report, in the words of the record. */
export interface AcknowledgedWords {
  id: string
  revision: number
  about: string
  review: string | null
  board: string | null
}

/**
 * The words of the disagreements that a report acknowledges, at the revisions that it names, by id. They are part of what
 * is signed: the text holds only their numbers.
 */
export async function acknowledgedWords(store: Store, reviewId: string, content: NodeJson): Promise<AcknowledgedWords[]> {
  const acknowledged = acknowledgedInJson(content)
  if (acknowledged.size === 0) return []
  const { disagreementRevision } = store.tables
  const rows = await store.db
    .select()
    .from(disagreementRevision)
    .where(
      and(eq(disagreementRevision.reviewId, reviewId), inArray(disagreementRevision.disagreementId, [...acknowledged.keys()])),
    )
  const cipher = await store.keyring.forReview(reviewId)
  return rows
    .filter(({ disagreementId, revision }) => acknowledged.get(disagreementId) === revision)
    .map(row => {
      const { about, review, board } = openDisagreementContent(cipher, row)
      return {
        id: row.disagreementId,
        revision: row.revision,
        about,
        review: review?.text ?? null,
        board: board?.text ?? null,
      }
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}
