import { authorise, type GovernanceSignals } from '@candour/schema'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { changedFindings } from './comments/changed-findings.ts'
import { seesComment } from './comments/who-sees.ts'
import { acknowledgementsFor } from './disagreements/acknowledgements.ts'
import { unacknowledged } from './disagreements/unacknowledged.ts'
import type { Keeping } from './keeping.ts'
import type { Reader } from './reader.ts'

/** What the records show of QM7, for whoever asks: only of comments and disagreements that they see. */
export async function signalsFor(keeping: Keeping, reader: Reader): Promise<GovernanceSignals> {
  const { store } = keeping
  const { comment, governanceArrangements } = store.tables
  const open = await store.db
    .select({
      id: comment.id,
      document: comment.document,
      kind: comment.kind,
      visibility: comment.visibility,
      raisedAs: comment.raisedAs,
      raisedAt: comment.raisedAt,
    })
    .from(comment)
    .where(
      and(eq(comment.reviewId, reader.reviewId), eq(comment.state, 'open'), inArray(comment.kind, ['challenge', 'accuracy'])),
    )
    .orderBy(asc(comment.raisedAt), asc(comment.id))
  const agreed = await store.db
    .select({ revision: governanceArrangements.revision })
    .from(governanceArrangements)
    .where(eq(governanceArrangements.reviewId, reader.reviewId))
    .limit(1)
  return {
    unanswered: open
      .filter(row => seesComment(reader, row))
      .map(({ id, document, kind, raisedAt }) => ({ commentId: id, document, kind, at: raisedAt.toISOString() })),
    unacknowledged: readsDisagreements(reader)
      ? (await unacknowledged(store, store.db, reader.reviewId, await acknowledgementsFor(keeping, reader))).map(({ id }) => id)
      : [],
    changedFindings: await changedFindings(keeping, reader),
    arrangementsAgreed: agreed.length > 0,
  }
}

const readsDisagreements = (reader: Reader): boolean =>
  authorise(reader, 'disagreement.read', { opening: reader.opening }).allowed
