import * as z from 'zod'
import { Role } from '../rights/index.ts'
import { RouteStepState } from './route.ts'
import { SignSubject } from './sign-subject.ts'

export const SignOff = z.object({
  id: z.string(),
  subject: SignSubject,
  versionId: z.string(),
  sha256: z.string(),
  userId: z.string(),
  name: z.string(),
  role: Role,
  agency: z.string(),
  signedAt: z.iso.datetime(),
  /** Whether the text still is what was signed. */
  standing: z.enum(['current', 'earlier']),
  /** Whoever gave it belongs to the review no longer. The signature was given and holds; that they have left is said. */
  hasLeft: z.boolean(),
})
export type SignOff = z.infer<typeof SignOff>

/**
 * What keeps a document from being finalised. `signature` is one of the route's; `receipt` the chair's, where no receipt was
 * agreed; `disagreement` one that stands and that the report does not acknowledge; `disagreement-outdated` one whose block in
 * the report lacks the latest position of a side, or names a revision that never was.
 */
export const Obstacle = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('signature'),
    subject: SignSubject,
    roles: z.array(Role),
    agency: z.string(),
    userIds: z.array(z.string()),
  }),
  z.object({ kind: z.literal('receipt') }),
  z.object({ kind: z.literal('disagreement'), id: z.string() }),
  z.object({ kind: z.literal('disagreement-outdated'), id: z.string() }),
])
export type Obstacle = z.infer<typeof Obstacle>

export const Finalisation = z.object({
  document: z.enum(['report', 'response']),
  versionId: z.string(),
  sha256: z.string(),
  by: z.string(),
  byName: z.string(),
  at: z.iso.datetime(),
  /** Null while it stands. */
  reopened: z.object({ by: z.string(), byName: z.string(), at: z.iso.datetime(), reason: z.string() }).nullable(),
})
export type Finalisation = z.infer<typeof Finalisation>

const DocumentState = z.object({
  /** The version whose signatures still hold, if any do. */
  signedVersionId: z.string().nullable(),
  route: z.array(RouteStepState),
  inTheWay: z.array(Obstacle),
  /** Of a response that is final: the report that the Board had received has been reopened or changed since. */
  onEarlierReport: z.boolean(),
})

/** Where sign-off stands in a review. */
export const SigningState = z.object({
  report: DocumentState,
  response: DocumentState,
  /** Newest first; old signatures stay. */
  signatures: z.array(SignOff),
  finalisations: z.array(Finalisation),
})
export type SigningState = z.infer<typeof SigningState>

/** One event of the trail as whoever may read it sees it: ids and kinds, and the name that an id has today. */
export const AuditEventSeen = z.object({
  position: z.number().int(),
  at: z.iso.datetime(),
  actor: z.string().nullable(),
  actorName: z.string(),
  kind: z.string(),
  subjectId: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Subject and detail are not open to whoever asks; the event keeps its place. */
  withheld: z.boolean(),
})
export type AuditEventSeen = z.infer<typeof AuditEventSeen>

export const AuditFault = z.object({
  kind: z.enum(['missing', 'altered', 'moved', 'cut-off']),
  position: z.number().int(),
  /** Where a row that was moved had stood. */
  belongsAt: z.number().int().optional(),
})
export type AuditFault = z.infer<typeof AuditFault>
