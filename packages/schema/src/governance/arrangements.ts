import * as z from 'zod'
import { Role } from '../rights/index.ts'
import { roleSigns, SignSubject } from '../versions/index.ts'
import { By } from './by.ts'
import { governanceLimits } from './governance-limits.ts'
import { PlainText } from './plain-text.ts'

const said = PlainText(governanceLimits.arrangement).default('')

/** One step of the way to signing: whoever signs in this role, and what. The last one is accountable for the whole. */
export const SignOffStep = z.object({ role: Role, subject: SignSubject })
export type SignOffStep = z.infer<typeof SignOffStep>

const shape = {
  /** Who conducts the review (QM7.1). */
  conducts: said,
  /** Who assures its quality, and how (QM7.2). */
  assuresQuality: said,
  /** Which roles may challenge information and analysis, and when (QM7.3). */
  mayChallenge: z.array(Role).max(6).default([]),
  challengeWhen: said,
  /** Who is accountable in the end (QM7.1). */
  accountable: said,
  /** The sign-off route, in order (QM7.2). */
  signOffRoute: z.array(SignOffStep).max(20).default([]),
  /** What happens where no agreement is reached (QM7.5). */
  impasse: said,
}
export const ArrangementsAsAgreed = z.object(shape)
export type ArrangementsAsAgreed = z.infer<typeof ArrangementsAsAgreed>

/** The governance arrangements of a review at one revision (1, 2, 3 …). */
export const Arrangements = z.object({ ...shape, revision: z.number().int(), by: By, at: z.iso.datetime() })
export type Arrangements = z.infer<typeof Arrangements>

/** A step that somebody could take: the table of rights gives the role this signature. */
const PossibleStep = SignOffStep.refine(({ role, subject }) => roleSigns(role, subject), { path: ['role'] })

/** `basedOn`: the revision that the writer had before them, 0 where there was none. Another one is refused. */
export const AgreeArrangements = z.object({
  ...shape,
  signOffRoute: z.array(PossibleStep).max(20).default([]),
  basedOn: z.number().int().min(0),
})
