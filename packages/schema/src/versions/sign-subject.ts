import * as z from 'zod'
import { type Role, verbRow } from '../rights/index.ts'

/** What a signature says: this is our report, this is our response, or: we have received the report with this hash. */
export const signSubjects = ['report', 'response', 'receipt'] as const
export const SignSubject = z.enum(signSubjects)
export type SignSubject = z.infer<typeof SignSubject>

/** The right that a signature is given by. */
export const signVerbs = {
  report: 'sign.report',
  response: 'sign.response',
  receipt: 'sign.response',
} as const satisfies Record<SignSubject, string>

/** Whether the table of rights lets this role sign this at all, whatever else has to hold in the moment. */
export const roleSigns = (role: Role, subject: SignSubject): boolean => verbRow(signVerbs[subject]).roles.includes(role)
