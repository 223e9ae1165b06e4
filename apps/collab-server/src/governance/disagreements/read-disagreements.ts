import type { Disagreement } from '@candour/schema'
import { and, asc, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { placeOf } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { namesOf } from '../names.ts'
import type { Reader } from '../reader.ts'
import { acknowledgementsFor } from './acknowledgements.ts'
import { openDisagreementContent, personsIn, presentContent } from './disagreement-content.ts'

/** The disagreements of a review, the oldest first; of one id where it is given. */
export async function disagreementsOf(keeping: Keeping, reader: Reader, onlyId?: string): Promise<Disagreement[]> {
  const { db, tables, keyring } = keeping.store
  const { disagreement, disagreementRevision, disagreementStep } = tables
  const rows = await db
    .select({ disagreement, latest: disagreementRevision })
    .from(disagreement)
    .innerJoin(
      disagreementRevision,
      and(eq(disagreementRevision.disagreementId, disagreement.id), eq(disagreementRevision.revision, disagreement.revision)),
    )
    .where(and(eq(disagreement.reviewId, reader.reviewId), onlyId === undefined ? undefined : eq(disagreement.id, onlyId)))
    .orderBy(asc(disagreement.openedAt), asc(disagreement.id))
  const steps = await db
    .select()
    .from(disagreementStep)
    .where(
      and(
        eq(disagreementStep.reviewId, reader.reviewId),
        onlyId === undefined ? undefined : eq(disagreementStep.disagreementId, onlyId),
      ),
    )
    .orderBy(asc(disagreementStep.takenAt), asc(disagreementStep.id))
  const cipher = await keyring.forReview(reader.reviewId)
  const opened = rows.map(row => ({ row: row.disagreement, content: openDisagreementContent(cipher, row.latest) }))
  const names = await namesOf(keeping.store, [
    ...opened.flatMap(({ row, content }) => [row.openedBy, row.standsBy, ...personsIn(content)]),
    ...steps.map(({ takenBy }) => takenBy),
  ])
  const acknowledged = rows.length === 0 ? new Map<string, number>() : await acknowledgementsFor(keeping, reader)
  return opened.map(({ row, content }) => {
    const named = acknowledged.get(row.id)
    return {
      id: row.id,
      revision: row.revision,
      state: row.state,
      ...presentContent(content, names),
      steps: steps
        .filter(step => step.disagreementId === row.id)
        .map(({ id, words, takenBy, takenAs, takenAt }) => ({
          id,
          text: cipher.openText(words, placeOf('disagreement_step', 'words', id)),
          by: names.by(takenBy, takenAs),
          at: takenAt.toISOString(),
        })),
      stands: names.done(row.standsBy, row.standsAs, row.standsAt),
      commentId: row.commentId,
      nodeIds: row.nodeIds,
      openedBy: names.by(row.openedBy, row.openedAs),
      openedAt: row.openedAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
      acknowledged: named === undefined ? null : { revision: named, isLatest: named === row.revision },
    }
  })
}

export async function disagreementOf(keeping: Keeping, reader: Reader, id: string): Promise<Disagreement> {
  const [found] = await disagreementsOf(keeping, reader, id)
  if (found === undefined) throw problem('not-found')
  return found
}
