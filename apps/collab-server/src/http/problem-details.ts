import { STATUS_CODES } from 'node:http'
import { type Problem, type ProfileId, wordsFor } from '@candour/schema'
import type { RefusedRequest } from './refused-request.ts'

/** The refusal as RFC 9457 problem details, in the words of the review's profile. */
export function problemDetails(refused: RefusedRequest, profile: ProfileId = 'scr'): Response {
  const { reason, status, fields, retryAfter, current } = refused
  const details: Problem = {
    type: `urn:candour:problem:${reason}`,
    title: STATUS_CODES[status] ?? 'Refused',
    status,
    detail: wordsFor(profile).problem.sentences[reason],
    reason,
    ...(fields.length > 0 && { fields: [...fields] }),
    ...(current !== undefined && { current }),
  }
  return new Response(JSON.stringify(details), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(retryAfter !== undefined && { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) }),
    },
  })
}
