import * as z from 'zod'
import { Role } from '../rights/index.ts'
import type { DocumentKind } from '../sync/index.ts'
import { SignSubject } from './sign-subject.ts'

/** One step of a sign-off route: what is signed, by whom, and whether one of them is enough or each agency has to. */
export interface RouteStep {
  subject: SignSubject
  roles: readonly Role[]
  needs: 'one' | 'each-agency'
}

/**
 * Who signs in which order where the review has agreed nothing else (QM7): the team and then the lead reviewer for the
 * report; each agency of the Board and then its chair for the response.
 */
export const defaultRoute: Readonly<Record<DocumentKind, readonly RouteStep[]>> = {
  report: [
    { subject: 'report', roles: ['review-team'], needs: 'one' },
    { subject: 'report', roles: ['lead-reviewer'], needs: 'one' },
  ],
  response: [
    { subject: 'response', roles: ['board-member'], needs: 'each-agency' },
    { subject: 'response', roles: ['board-chair'], needs: 'one' },
  ],
}

/** A member who may be asked for a signature. */
export interface Signatory {
  userId: string
  role: Role
  agency: string
}
/** A signature on the text as it stands, with the role and the agency that it was given for. */
export interface SignatureOnRoute extends Signatory {
  subject: SignSubject
}

export const RouteStepState = z.object({
  subject: SignSubject,
  roles: z.array(Role),
  needs: z.enum(['one', 'each-agency']),
  complete: z.boolean(),
  /** Members whose signature would complete the step, in one group for each signature that is still needed. */
  waitingFor: z.array(z.object({ agency: z.string(), userIds: z.array(z.string()) })),
})
export type RouteStepState = z.infer<typeof RouteStepState>

/** Whose signature is one and the same: an agency's, or a person's own where they speak for none. */
const voice = ({ agency, userId }: Signatory): string => (agency === '' ? userId : `agency ${agency.toLowerCase()}`)

/**
 * How far a route has come with the texts as they stand. A step that nobody in the review could sign is complete, but for the last:
 * without that signature nothing is final.
 */
export function stateOfRoute(
  route: readonly RouteStep[],
  members: readonly Signatory[],
  signatures: readonly SignatureOnRoute[],
): RouteStepState[] {
  return route.map(({ subject, roles, needs }, at) => {
    const able = members.filter(({ role }) => roles.includes(role))
    const signed = signatures.filter(each => each.subject === subject && roles.includes(each.role))
    const state = { subject, roles: [...roles], needs }
    if (needs === 'one' || able.length === 0) {
      const complete = signed.length > 0 || (able.length === 0 && at < route.length - 1)
      const userIds = able.map(({ userId }) => userId)
      return { ...state, complete, waitingFor: complete ? [] : [{ agency: '', userIds }] }
    }
    const heard = new Set(signed.map(voice))
    const silent = Map.groupBy(
      able.filter(member => !heard.has(voice(member))),
      voice,
    )
    const waitingFor = [...silent.values()].map(group => ({
      agency: group[0]?.agency ?? '',
      userIds: group.map(({ userId }) => userId),
    }))
    return { ...state, complete: waitingFor.length === 0, waitingFor }
  })
}
