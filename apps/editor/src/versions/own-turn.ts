import type { RouteStepState, SignOff, SignSubject } from '@candour/schema'

/** Where somebody stands with their signature on a subject: signed this text, asked now, or others come first. */
export type OwnTurn = { turn: 'signed' } | { turn: 'now' } | { turn: 'later'; userIds: readonly string[] } | { turn: 'free' }

/**
 * `free` is a signature that the route does not wait for, such as a second one of a team. `later` names those of the route's
 * next step; with no step still open nobody is waited for.
 */
export function ownTurn(
  route: readonly RouteStepState[],
  signatures: readonly SignOff[],
  subject: SignSubject,
  userId: string,
): OwnTurn {
  if (signatures.some(each => each.userId === userId && each.subject === subject && each.standing === 'current'))
    return { turn: 'signed' }
  const isMine = (step: RouteStepState) =>
    step.subject === subject && step.waitingFor.some(({ userIds }) => userIds.includes(userId))
  const next = route.find(({ complete }) => !complete)
  if (next === undefined || !route.some(step => !step.complete && isMine(step))) return { turn: 'free' }
  if (isMine(next)) return { turn: 'now' }
  return { turn: 'later', userIds: next.waitingFor.flatMap(({ userIds }) => userIds) }
}
