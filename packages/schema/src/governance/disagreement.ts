import * as z from 'zod'
import { By } from './by.ts'
import { governanceLimits } from './governance-limits.ts'
import { Words } from './plain-text.ts'

const NodeIds = z.array(z.string().regex(/^[\w-]{1,64}$/)).max(50)

/** A side's position in its own words. `revision` counts the wordings of this side: 1, 2, 3 … */
export const Position = z.object({ text: z.string(), by: By, at: z.iso.datetime(), revision: z.number().int() })
export type Position = z.infer<typeof Position>

/** How it may be resolved, as one side puts it. It is resolved once both sides agree to the same proposal. */
export const Resolution = z.object({
  /** Counts the proposals: 1, 2, 3 … One agrees to a number, so that nobody agrees to words they have not seen. */
  number: z.number().int(),
  how: z.string(),
  review: z.object({ by: By, at: z.iso.datetime() }).nullable(),
  board: z.object({ by: By, at: z.iso.datetime() }).nullable(),
})
export type Resolution = z.infer<typeof Resolution>

export const DisagreementState = z.enum(['open', 'resolved', 'stands'])
export type DisagreementState = z.infer<typeof DisagreementState>

/** What an acknowledged disagreement says at one revision: it can be read for good, so that a signed text stays what it was. */
export const DisagreementRevision = z.object({
  disagreementId: z.string(),
  revision: z.number().int(),
  at: z.iso.datetime(),
  about: z.string(),
  state: DisagreementState,
  review: Position.nullable(),
  board: Position.nullable(),
  resolution: Resolution.nullable(),
})
export type DisagreementRevision = z.infer<typeof DisagreementRevision>

export const DisagreementStep = z.object({ id: z.string(), text: z.string(), by: By, at: z.iso.datetime() })
export type DisagreementStep = z.infer<typeof DisagreementStep>

export const Disagreement = z.object({
  id: z.string(),
  /** Counts every change of words or outcome; the acknowledged node in the report names id and revision. */
  revision: z.number().int(),
  about: z.string(),
  state: DisagreementState,
  review: Position.nullable(),
  board: Position.nullable(),
  steps: z.array(DisagreementStep),
  resolution: Resolution.nullable(),
  /** Who said that it stands. */
  stands: z.object({ by: By, at: z.iso.datetime() }).nullable(),
  /** The challenge it came from, if any. */
  commentId: z.string().nullable(),
  /** What it touches in report and response: findings, analyses, recommendations, responses, headings. */
  nodeIds: NodeIds,
  openedBy: By,
  openedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /**
   * The acknowledgement in the report: null where there is none, else the revision that it names. A standing
   * disagreement without one keeps the report from being finalised.
   */
  acknowledged: z.object({ revision: z.number().int(), isLatest: z.boolean() }).nullable(),
})
export type Disagreement = z.infer<typeof Disagreement>

export const OpenDisagreement = z.object({ about: Words(governanceLimits.position), nodeIds: NodeIds.default([]) })
export type OpenDisagreement = z.infer<typeof OpenDisagreement>
export const WritePosition = z.object({
  text: Words(governanceLimits.position),
  /** The position's revision that the writer had before them; 0 where there was none. Another one is refused. */
  basedOn: z.number().int().min(0),
})
export const TakeStep = z.object({ text: Words(governanceLimits.comment) })
/** `insteadOf`: the number of the proposal that stood before whoever proposes, 0 for none (and where it is not said); no other one is taken the place of. */
export const ResolveDisagreement = z.union([
  z.object({ how: Words(governanceLimits.position), insteadOf: z.number().int().min(0).default(0) }),
  z.object({ agreeTo: z.number().int().min(1) }),
])
export type ResolveDisagreement = z.infer<typeof ResolveDisagreement>

/** What QM7 asks about, as far as records show it, beside the disagreements that are not resolved. */
export const GovernanceSignals = z.object({
  /** Challenges and accuracy comments that nobody has answered, oldest first. */
  unanswered: z.array(
    z.object({ commentId: z.string(), document: z.enum(['report', 'response']), kind: z.string(), at: z.iso.datetime() }),
  ),
  /** Standing disagreements that the report does not acknowledge with the latest positions of both sides. */
  unacknowledged: z.array(z.string()),
  /** Challenges of findings whose words have changed since, without the answer 'amended'. */
  changedFindings: z.array(z.object({ commentId: z.string(), document: z.enum(['report', 'response']), nodeId: z.string() })),
  arrangementsAgreed: z.boolean(),
})
export type GovernanceSignals = z.infer<typeof GovernanceSignals>
