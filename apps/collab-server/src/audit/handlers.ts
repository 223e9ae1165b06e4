import { may, wordsFor } from '@candour/schema'
import { type Handling, handle } from '../http/index.ts'
import type { Services } from '../services.ts'
import { recordEvent } from './record-event.ts'
import { eventsOf, trailFile, verifyReviewTrail } from './review-trail.ts'
import { isToldDetail } from './who-is-told.ts'

/** The trail of decisions, for those who may read it. */
export function auditHandlers({ store }: Services): Handling[] {
  return [
    handle('audit.list', ({ asker, review, query: { before } }) =>
      eventsOf(store, review.id, event => isToldDetail(asker, review, event), before),
    ),
    handle('audit.verify', async ({ asker, review }) => {
      const { events, anchors, faults, head, team } = await verifyReviewTrail(store, review.id)
      return {
        events,
        anchors,
        faults,
        head: Buffer.from(head.mac).toString('hex'),
        team: may(asker, 'comment.team-note') ? { events: team.events, faults: team.faults } : null,
      }
    }),
    handle('audit.export', async ({ asker, review }) => {
      await store.transaction(tx => recordEvent(tx, { actor: asker.userId, kind: 'audit.export', reviewId: review.id }))
      const { versions } = wordsFor(review.profile)
      const { bytes } = await trailFile(store, review.id, event => isToldDetail(asker, review, event), versions.trailWithheld)
      return { bytes, type: 'application/json' as const, fileName: `audit-${review.id}.json` }
    }),
  ]
}
