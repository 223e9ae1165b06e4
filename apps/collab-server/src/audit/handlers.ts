import { may, type Role, wordsFor } from '@candour/schema'
import { type Handling, handle, type ReviewRow, type SignedIn } from '../http/index.ts'
import type { Services } from '../services.ts'
import { recordEvent } from './record-event.ts'
import { eventsOf, type IsTold, type Trail, trailFile, verifyReviewTrail } from './review-trail.ts'
import { isToldDetail } from './who-is-told.ts'

/** The trail of decisions, for those who may read it. */
export function auditHandlers({ store }: Services): Handling[] {
  /** That it was taken out stands in the same trail: that of the review does not say that the team has one. */
  const file = async (trail: Trail, asker: SignedIn & { role: Role }, review: ReviewRow) => {
    const { id: reviewId, profile } = review
    const circle = trail === 'team' ? 'team' : 'everyone'
    await store.transaction(tx => recordEvent(tx, { actor: asker.userId, kind: 'audit.export', reviewId, circle }))
    const { versions } = wordsFor(profile)
    const isTold: IsTold = event => isToldDetail(asker, review, event)
    const { bytes } = await trailFile(store, { trail, reviewId }, isTold, versions.trailWithheld)
    const fileName = trail === 'team' ? `audit-team-${reviewId}.json` : `audit-${reviewId}.json`
    return { bytes, type: 'application/json' as const, fileName }
  }

  return [
    handle('audit.list', ({ asker, review, query: { before } }) =>
      eventsOf(store, { trail: 'review', reviewId: review.id }, event => isToldDetail(asker, review, event), before),
    ),
    handle('audit.listOfTeam', ({ asker, review, query: { before } }) =>
      eventsOf(store, { trail: 'team', reviewId: review.id }, event => isToldDetail(asker, review, event), before),
    ),
    handle('audit.verify', async ({ asker, review }) => {
      const { events, anchors, faults, head, team } = await verifyReviewTrail(store, review.id)
      return {
        events,
        anchors,
        faults,
        head: Buffer.from(head.mac).toString('hex'),
        team: may(asker, 'audit.read-team') ? { events: team.events, faults: team.faults } : null,
      }
    }),
    handle('audit.export', ({ asker, review }) => file('review', asker, review)),
    handle('audit.exportOfTeam', ({ asker, review }) => file('team', asker, review)),
  ]
}
