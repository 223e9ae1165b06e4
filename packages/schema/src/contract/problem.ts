import * as z from 'zod'
import type { Refusal } from '../rights/index.ts'

/**
 * Every reason for which the HTTP interface may refuse, with its status. The sentence for each is in words/problem.ts.
 * A feature that refuses for a reason of its own adds a row here and a sentence there.
 */
export const problemStatuses = {
  // The table of rights
  'sign-in-needed': 401,
  'not-a-member': 403,
  'role-may-not': 403,
  'not-yet-shared': 403,
  'not-oneself': 403,
  'lead-only': 403,
  'not-yours': 403,
  'own-proposal': 403,
  'own-comment': 403,
  'own-answer': 403,
  finalised: 403,

  // The request itself
  'wrong-origin': 403,
  'not-found': 404,
  'unknown-route': 404,
  malformed: 400,
  'not-json': 400,
  'wrong-media-type': 415,
  'too-large': 413,
  'too-many': 429,

  // Signing in
  'code-wrong': 400,
  'link-spent': 410,
  'already-claimed': 409,
  'person-exists': 409,

  // People of a review
  'invitation-spent': 410,
  'invitation-sign-in': 401,
  'invitation-for-another': 403,
  'already-member': 409,
  'already-invited': 409,
  'last-lead': 409,

  // The report
  'report-unreadable': 409,

  // The identifier register
  'register-full': 409,

  // Governance
  'anchor-elsewhere': 422,
  'quotation-not-there': 422,
  'note-not-for-everyone': 422,
  'team-only': 409,
  'mention-may-not-read': 422,
  'too-many-comments': 409,
  'thread-full': 409,
  'too-many-edits': 409,
  'already-answered': 409,
  'already-settled': 409,
  'already-escalated': 409,
  'not-a-challenge': 409,
  'no-wording': 409,
  'wording-decided': 409,
  'wording-being-put-in': 409,
  'wording-not-there': 409,
  'too-many-disagreements': 409,
  'too-many-steps': 409,
  'node-elsewhere': 422,
  'changed-meanwhile': 409,
  'disagreement-resolved': 409,
  'already-stands': 409,
  'position-missing': 409,
  'other-position-missing': 409,
  'already-agreed': 409,
  'route-signed': 409,
  'too-many-rounds': 409,
  'not-a-member-asked': 422,
  'asked-may-not-read': 422,
  'not-asked': 403,
  'round-to-come': 409,
  'round-begun': 409,
  'round-closed': 409,
  'reminded-today': 409,

  // Versions and sign-off
  'version-changed': 409,
  'not-your-turn': 409,
  'already-signed': 409,
  'stands-in-the-way': 409,
  'not-finalised': 409,

  // Files brought in
  'docx-not-word': 422,
  'docx-encrypted': 422,
  'docx-old-format': 422,
  'docx-broken': 422,
  'docx-unsafe': 422,
  'docx-too-large': 413,
  'docx-too-demanding': 422,
  'suggestion-unknown': 409,
  'image-unreadable': 422,
  'image-too-many-pixels': 422,

  // The service
  'page-not-built': 503,
  'storage-unavailable': 503,
  failed: 500,
} as const satisfies Record<Refusal, 401 | 403> & Record<string, number>

export type ProblemReason = keyof typeof problemStatuses

/** RFC 9457 problem details; `detail` is a sentence for a person, and never holds report text or a name. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  reason: z.string().optional(),
  /** Which parts of the request were not understood: 'body.email'. */
  fields: z.array(z.string()).optional(),
  /** Where the request came too late: what stands now, as the route's own answer would give it. */
  current: z.unknown().optional(),
})
export type Problem = z.infer<typeof Problem>
