export { teamChain } from './event-mac.ts'
export { type AuditEvent, type EventDetail, recordAnchored, recordEvent, type TrailHead } from './record-event.ts'
export { trailFile, verifyReviewTrail } from './review-trail.ts'
export { type TrailFault, type TrailReport, verifyTrail } from './verify-trail.ts'
