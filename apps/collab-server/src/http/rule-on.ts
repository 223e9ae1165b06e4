import { authorise, ReviewId, Role, type Route, type Thing, verbRow } from '@candour/schema'
import * as z from 'zod'
import type { Lookups, ReviewRow } from './lookups.ts'
import { problem } from './refused-request.ts'
import type { SignedIn } from './signed-in.ts'

/** The review that a path names. Anything that is no id stands for a review that nobody belongs to. */
export function reviewIdOf(params: Record<string, string>): string | null {
  const { review } = params
  if (review === undefined) return null
  const id = ReviewId.safeParse(review)
  if (!id.success) throw problem('not-a-member')
  return id.data
}

/** What the verb is about, as far as the path tells: the review's opening, and the person concerned with their role. */
export async function thingOfPath(
  row: Route,
  params: Record<string, string>,
  review: ReviewRow | null,
  lookups: Lookups,
): Promise<Thing> {
  if (review === null) return {}
  const conditions = verbRow(row.verb).conditions ?? []
  const thing: Thing = { opening: review.opening, finalised: review.finalised }
  const { userId, invitationId, commentId, replyId } = params
  if (userId !== undefined) {
    thing.subjectUserId = userId
    if (conditions.includes('lead-appoints-lead')) {
      const role = await lookups.roleOf(review.id, userId)
      thing.subjectRoles = role === null ? [] : [role]
    }
  }
  if (invitationId !== undefined) {
    const role = await lookups.roleOfInvitation(review.id, invitationId)
    thing.subjectRoles = role === null ? [] : [role]
  }
  if (commentId !== undefined) Object.assign(thing, await lookups.commentThing(review.id, commentId, replyId))
  return thing
}

const WithRole = z.object({ role: Role.optional() })

/** The same, with the role that the body would give. */
export function thingWithBody(thing: Thing, body: unknown): Thing {
  const named = WithRole.safeParse(body)
  if (!named.success || named.data.role === undefined) return thing
  return { ...thing, subjectRoles: [...(thing.subjectRoles ?? []), named.data.role] }
}

/** Throws the table's refusal, or nothing. */
export function ruleOn(asker: SignedIn | null, row: Route, thing: Thing): void {
  const ruling = authorise(asker, row.verb, thing)
  if (!ruling.allowed) throw problem(ruling.because)
}
