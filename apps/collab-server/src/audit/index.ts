export { teamChain } from './event-mac.ts'
export { type AuditEvent, type EventDetail, recordEvent } from './record-event.ts'
export { type TrailFault, type TrailReport, verifyTrail } from './verify-trail.ts'
