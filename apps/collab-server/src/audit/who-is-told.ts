import { type Asker, may, type Role } from '@candour/schema'
import type { ReviewRow } from '../http/index.ts'
import { isAboutResponse } from '../markers/judgements.ts'
import { readsVersion } from '../report/index.ts'
import type { RecordedEvent } from './review-trail.ts'

/** What everybody with the trail is told whole: the review, its people, what they agreed and signed. */
const told = /^(?:review|member|invitation|governance|sign|audit)\.|^report\.(?:finalise|reopen)$/
/** What needs the report to be open to them, in whichever way. */
const ofDispute = /^(?:disagreement|position|accuracy-round)\.|^comment\.escalate$/

/**
 * Whether a member who may read the trail is told of an event what it concerns and its detail, or only that there was one: by
 * whom, when, of which kind. What is said of a draft is as closed as the draft; a kind that is not named here is said of it.
 */
export function isToldDetail(asker: Asker & { role: Role }, review: ReviewRow, { kind, detail }: RecordedEvent): boolean {
  // A signal's code stood here once; that of a match tells of the register.
  if (kind === 'register.edit' || 'code' in detail) return may(asker, 'register.see')
  if (told.test(kind)) return true
  // An answer to a round may be about the living text, and is closed to who reads a version; the event does not say which.
  if (kind === 'accuracy-round.answer' && readsVersion('report', review, asker.role)) return false
  if (ofDispute.test(kind)) return may(asker, 'disagreement.read', { opening: review.opening })
  if (isOfResponse(kind, detail)) return may(asker, 'response.read')
  return may(asker, 'report.read', { opening: review.opening }) && !readsVersion('report', review, asker.role)
}

const isOfResponse = (kind: string, { document, question }: RecordedEvent['detail']): boolean =>
  /^response\.|-response$/.test(kind) || document === 'response' || (typeof question === 'string' && isAboutResponse(question))
