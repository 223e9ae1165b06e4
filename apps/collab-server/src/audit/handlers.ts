import { type Handling, handle } from '../http/index.ts'
import type { Services } from '../services.ts'
import { recordEvent } from './record-event.ts'
import { eventsOf, trailFile, verifyReviewTrail } from './review-trail.ts'

/** The trail of decisions, for those who may read it. */
export function auditHandlers({ store }: Services): Handling[] {
  return [
    handle('audit.list', ({ review, query: { before } }) => eventsOf(store, review.id, before)),
    handle('audit.verify', async ({ review }) => {
      const { events, anchors, faults, head } = await verifyReviewTrail(store, review.id)
      return { events, anchors, faults, head: Buffer.from(head.mac).toString('hex') }
    }),
    handle('audit.export', async ({ asker, review }) => {
      await store.transaction(tx => recordEvent(tx, { actor: asker.userId, kind: 'audit.export', reviewId: review.id }))
      const { bytes } = await trailFile(store, review.id)
      return { bytes, type: 'application/json' as const, fileName: `audit-${review.id}.json` }
    }),
  ]
}
