import { type Disagreement, governanceLimits } from '@candour/schema'
import { count, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { newId, placeOf } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { changeDisagreement } from './change-disagreement.ts'

/** Records what was done to resolve a disagreement. Steps are not changed or taken back. */
export function takeStep(keeping: Keeping, reader: Reader, id: string, text: string): Promise<Disagreement> {
  const { disagreement, disagreementStep } = keeping.store.tables
  return changeDisagreement(keeping, reader, { id, verb: 'disagreement.take-step' }, async hand => {
    const { tx, row, cipher, at } = hand
    if (row.state === 'resolved') throw problem('disagreement-resolved')
    const [counted] = await tx.select({ steps: count() }).from(disagreementStep).where(eq(disagreementStep.disagreementId, id))
    if ((counted?.steps ?? 0) >= governanceLimits.steps) throw problem('too-many-steps')
    const stepId = newId()
    await tx.insert(disagreementStep).values({
      id: stepId,
      reviewId: row.reviewId,
      disagreementId: id,
      words: cipher.seal(text, placeOf('disagreement_step', 'words', stepId)),
      takenBy: hand.reader.userId,
      takenAs: hand.reader.role,
      takenAt: at,
    })
    await tx.update(disagreement).set({ changedAt: at }).where(eq(disagreement.id, id))
    await hand.record('disagreement.take-step', { step: stepId })
    await hand.notify('step-taken', 'other-side')
  })
}
