import * as z from 'zod'
import type { Verb } from '../rights/index.ts'
import {
  AuditEventSeen,
  AuditFault,
  LastRead,
  SigningState,
  SignOff,
  Version,
  VersionName,
  VersionText,
  WrittenBy,
} from '../versions/index.ts'
import { route } from './route.ts'

/** The exact text that is meant: a version and its hash. */
const ExactVersion = z.object({ versionId: z.string().max(64), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
const Reason = z.object({ reason: z.string().trim().min(1).max(2000) })

/** Where a page of the trail goes on from. */
const TrailPage = z.object({
  before: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31)
    .optional(),
})

/** The routes that report and response have alike, each under the verb of its own document. */
const forDocument = <
  const Kind extends 'report' | 'response',
  const Verbs extends Record<'read' | 'make' | 'restore' | 'see', Verb>,
>(
  kind: Kind,
  verbs: Verbs,
) => ({
  list: route({
    method: 'GET',
    path: `/api/reviews/:review/${kind}/versions`,
    verb: verbs.read,
    summary: `The versions of the ${kind} that one may see, newest first`,
    answer: z.array(Version),
  }),
  make: route({
    method: 'POST',
    path: `/api/reviews/:review/${kind}/versions`,
    verb: verbs.make,
    summary: `Keep the ${kind} as it stands as a named version`,
    body: z.object({ name: VersionName }),
    answer: Version,
  }),
  read: route({
    method: 'GET',
    path: `/api/reviews/:review/${kind}/versions/:versionId`,
    verb: verbs.read,
    summary: `A version of the ${kind} with its text`,
    answer: VersionText,
  }),
  bytes: route({
    method: 'GET',
    path: `/api/reviews/:review/${kind}/versions/:versionId/canonical`,
    verb: verbs.read,
    summary: `The canonical bytes of a version of the ${kind}: their SHA-256 is what is signed`,
    answer: { bytes: ['application/json'] },
  }),
  writtenBy: route({
    method: 'GET',
    path: `/api/reviews/:review/${kind}/versions/:versionId/written-by`,
    verb: verbs.read,
    summary: `Who wrote which words of a version of the ${kind}, from the update log`,
    answer: WrittenBy,
  }),
  restore: route({
    method: 'POST',
    path: `/api/reviews/:review/${kind}/versions/:versionId/restore`,
    verb: verbs.restore,
    summary: `Bring the ${kind} back to a version, as a change that everybody sees; what stood is kept as a version first`,
    answer: z.object({ before: Version, changed: z.boolean() }),
  }),
  lastRead: route({
    method: 'GET',
    path: `/api/reviews/:review/${kind}/last-read`,
    verb: verbs.see,
    summary: `The ${kind} as one last read it; null before the first time`,
    answer: LastRead.nullable(),
  }),
  markRead: route({
    method: 'PUT',
    path: `/api/reviews/:review/${kind}/last-read`,
    verb: verbs.see,
    summary: `Remember that one has read the ${kind} as it stands`,
  }),
})

const report = forDocument('report', {
  read: 'version.read-report',
  make: 'version.make-report',
  restore: 'version.restore-report',
  see: 'report.read',
})
const response = forDocument('response', {
  read: 'version.read-response',
  make: 'version.make-response',
  restore: 'version.restore-response',
  see: 'response.read',
})

export const versionRoutes = {
  'version.listOfReport': report.list,
  'version.listOfResponse': response.list,
  'version.makeOfReport': report.make,
  'version.makeOfResponse': response.make,
  'version.readOfReport': report.read,
  'version.readOfResponse': response.read,
  'version.bytesOfReport': report.bytes,
  'version.bytesOfResponse': response.bytes,
  'version.writtenByOfReport': report.writtenBy,
  'version.writtenByOfResponse': response.writtenBy,
  'version.restoreOfReport': report.restore,
  'version.restoreOfResponse': response.restore,
  'lastRead.ofReport': report.lastRead,
  'lastRead.ofResponse': response.lastRead,
  'lastRead.markReport': report.markRead,
  'lastRead.markResponse': response.markRead,

  'signOff.state': route({
    method: 'GET',
    path: '/api/reviews/:review/sign-off',
    verb: 'sign.see',
    summary: 'Who has signed what, what is final, and what stands in the way',
    answer: SigningState,
  }),
  'signOff.prepareReport': route({
    method: 'POST',
    path: '/api/reviews/:review/report/to-sign',
    verb: 'sign.report',
    summary: 'The version of the report that one would sign now: the text as it stands',
    answer: Version,
  }),
  'signOff.prepareResponse': route({
    method: 'POST',
    path: '/api/reviews/:review/response/to-sign',
    verb: 'sign.response',
    summary: 'The version of the response that one would sign now: the text as it stands',
    answer: Version,
  }),
  'signOff.prepareReceipt': route({
    method: 'POST',
    path: '/api/reviews/:review/report/to-receive',
    verb: 'sign.response',
    summary: 'The version of the report whose receipt the Board would sign now',
    answer: Version,
  }),
  'signOff.signReport': route({
    method: 'POST',
    path: '/api/reviews/:review/report/sign-offs',
    verb: 'sign.report',
    summary: 'Sign exactly this text of the report; refused when it is no longer the text',
    body: ExactVersion,
    answer: SignOff,
  }),
  'signOff.signResponse': route({
    method: 'POST',
    path: '/api/reviews/:review/response/sign-offs',
    verb: 'sign.response',
    summary: 'Sign exactly this text of the response; refused when it is no longer the text',
    body: ExactVersion,
    answer: SignOff,
  }),
  'signOff.signReceipt': route({
    method: 'POST',
    path: '/api/reviews/:review/report/receipts',
    verb: 'sign.response',
    summary: 'Sign that the Board has received exactly this text of the report',
    body: ExactVersion,
    answer: SignOff,
  }),
  'signOff.finaliseReport': route({
    method: 'POST',
    path: '/api/reviews/:review/report/finalisation',
    verb: 'report.finalise',
    summary: 'Finalise exactly this text of the report; nobody can change it afterwards',
    body: ExactVersion,
    answer: SigningState,
  }),
  'signOff.finaliseResponse': route({
    method: 'POST',
    path: '/api/reviews/:review/response/finalisation',
    verb: 'response.finalise',
    summary: 'Finalise exactly this text of the response; nobody can change it afterwards',
    body: ExactVersion,
    answer: SigningState,
  }),
  'signOff.reopenReport': route({
    method: 'POST',
    path: '/api/reviews/:review/report/reopening',
    verb: 'report.reopen',
    summary: 'Reopen the finalised report, with the reason; the signatures stay',
    body: Reason,
    answer: SigningState,
  }),
  'signOff.reopenResponse': route({
    method: 'POST',
    path: '/api/reviews/:review/response/reopening',
    verb: 'response.reopen',
    summary: 'Reopen the finalised response, with the reason; the signatures stay',
    body: Reason,
    answer: SigningState,
  }),

  'audit.list': route({
    method: 'GET',
    path: '/api/reviews/:review/audit',
    verb: 'audit.read',
    summary: 'The trail of decisions, newest first; `before` is the position to go on from',
    query: TrailPage,
    answer: z.object({ events: z.array(AuditEventSeen), more: z.boolean() }),
  }),
  'audit.listOfTeam': route({
    method: 'GET',
    path: '/api/reviews/:review/audit/team',
    verb: 'audit.read-team',
    summary: 'The trail of the team’s own notes, a chain by itself, newest first',
    query: TrailPage,
    answer: z.object({ events: z.array(AuditEventSeen), more: z.boolean() }),
  }),
  'audit.verify': route({
    method: 'GET',
    path: '/api/reviews/:review/audit/verification',
    verb: 'audit.read',
    summary:
      'Whether the trail is whole, against the heads noted in signatures and finalisations; and the team’s own, for whoever may read its notes',
    answer: z.object({
      events: z.number().int(),
      anchors: z.number().int(),
      faults: z.array(AuditFault),
      head: z.string(),
      /** The chain of what concerns the team’s own notes; null for whoever may not know of them. */
      team: z.object({ events: z.number().int(), faults: z.array(AuditFault) }).nullable(),
    }),
  }),
  'audit.export': route({
    method: 'GET',
    path: '/api/reviews/:review/audit/file',
    verb: 'audit.read',
    summary: 'The trail as a file; details of what is not open to whoever asks are withheld, and the file says so',
    answer: { bytes: ['application/json'] },
  }),
  'audit.exportOfTeam': route({
    method: 'GET',
    path: '/api/reviews/:review/audit/team/file',
    verb: 'audit.read-team',
    summary: 'The trail of the team’s own notes as a file',
    answer: { bytes: ['application/json'] },
  }),
}
