import * as z from 'zod'
import { Day } from '../review/index.ts'
import { By } from './by.ts'
import { governanceLimits } from './governance-limits.ts'
import { PlainText } from './plain-text.ts'

/** 'Is it accurate?' and 'do we agree with the analysis?' are two questions: a fact can be right and its explanation doubted. */
export const RoundAnswer = z.object({
  accurate: z.enum(['yes', 'partly', 'no']),
  accuracyWords: PlainText(governanceLimits.reason).default(''),
  agrees: z.enum(['yes', 'partly', 'no']),
  agreementWords: PlainText(governanceLimits.reason).default(''),
})
export type RoundAnswer = z.infer<typeof RoundAnswer>

export const RoundPerson = z.object({
  userId: z.string(),
  name: z.string(),
  readAt: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  remindedAt: z.iso.datetime().nullable(),
  answer: RoundAnswer.nullable(),
})
export type RoundPerson = z.infer<typeof RoundPerson>

/** A round in which named people say, between two days (both included), whether a document is accurate and whether they agree. */
export const AccuracyRound = z.object({
  id: z.string(),
  document: z.enum(['report', 'response']),
  opensOn: Day,
  closesOn: Day,
  /** Where it stands today; `closed` also where somebody closed it before its day, `withdrawn` where that was before it began. */
  state: z.enum(['to-come', 'open', 'closed', 'withdrawn']),
  /** When somebody closed it or took it back; null where nobody did, and its day closes it. */
  closedAt: z.iso.datetime().nullable(),
  introduction: z.string(),
  people: z.array(RoundPerson),
  by: By,
  at: z.iso.datetime(),
})
export type AccuracyRound = z.infer<typeof AccuracyRound>

const userIds = z.array(z.string().max(64)).min(1).max(governanceLimits.askedPeople)
const inOrder = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) => opensOn <= closesOn
export const OpenAccuracyRound = z
  .object({
    document: z.enum(['report', 'response']).default('report'),
    opensOn: Day,
    closesOn: Day,
    introduction: PlainText(governanceLimits.arrangement).default(''),
    userIds,
  })
  .refine(inOrder, { path: ['closesOn'] })
export type OpenAccuracyRound = z.infer<typeof OpenAccuracyRound>
/**
 * Gives other days or asks more people; or ends the round now, which takes it back where it has not begun. The opening day
 * of a round that has begun stays; one that was closed or taken back lives again with new days.
 */
export const ChangeAccuracyRound = z.union([
  z
    .strictObject({ opensOn: Day.optional(), closesOn: Day.optional(), alsoAsk: userIds.optional() })
    .refine(asked => Object.values(asked).some(each => each !== undefined)),
  z.strictObject({ closeNow: z.literal(true) }),
])
export type ChangeAccuracyRound = z.infer<typeof ChangeAccuracyRound>
