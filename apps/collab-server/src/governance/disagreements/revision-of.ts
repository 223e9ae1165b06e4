import type { DisagreementRevision } from '@candour/schema'
import type { NodeJson } from '@candour/schema/report'
import { and, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import type { Store } from '../../store/index.ts'
import { namesOf } from '../names.ts'
import { acknowledgedInJson } from './acknowledged-in.ts'
import { openDisagreementContent, personsIn, presentContent } from './disagreement-content.ts'

/** What a disagreement said at one revision. Throws `not-found` for one that never was. */
export async function revisionOf(
  { store }: { store: Store },
  reviewId: string,
  disagreementId: string,
  revision: number,
): Promise<DisagreementRevision> {
  const { disagreementRevision } = store.tables
  // Above what a column holds there is none either.
  if (!Number.isInteger(revision) || revision < 1 || revision > 2_000_000_000) throw problem('not-found')
  const [row] = await store.db
    .select()
    .from(disagreementRevision)
    .where(
      and(
        eq(disagreementRevision.reviewId, reviewId),
        eq(disagreementRevision.disagreementId, disagreementId),
        eq(disagreementRevision.revision, revision),
      ),
    )
  if (row === undefined) throw problem('not-found')
  const content = openDisagreementContent(await store.keyring.forReview(reviewId), row)
  const names = await namesOf(store, personsIn(content))
  return { disagreementId, revision, at: row.at.toISOString(), state: row.state, ...presentContent(content, names) }
}

/** What the disagreements that a report acknowledges say, each at the revision that it names. One that the record does not have is left out. */
export async function acknowledgedRevisions(store: Store, reviewId: string, content: NodeJson): Promise<DisagreementRevision[]> {
  const { disagreementRevision } = store.tables
  const known = await store.db
    .select({ id: disagreementRevision.disagreementId, revision: disagreementRevision.revision })
    .from(disagreementRevision)
    .where(eq(disagreementRevision.reviewId, reviewId))
  const acknowledged = acknowledgedInJson(content)
  return Promise.all(
    known
      .filter(({ id, revision }) => acknowledged.get(id) === revision)
      .map(({ id, revision }) => revisionOf({ store }, reviewId, id, revision)),
  )
}
