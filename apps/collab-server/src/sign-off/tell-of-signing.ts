import { type DocumentKind, may, type NotificationKind, type Role, type RouteStepState } from '@candour/schema'
import { eq } from 'drizzle-orm'
import type { Notices } from '../governance/index.ts'
import type { Transaction } from '../store/index.ts'

interface Signed {
  reviewId: string
  document: DocumentKind
  versionId: string
  by: string
  at: Date
}
interface Member {
  userId: string
  role: Role
}

/** Who is asked now and was not before: the people of the step that a signature has brought the route to. */
export function askedNow(before: readonly RouteStepState[], after: readonly RouteStepState[]): string[] {
  const at = after.findIndex(({ complete }) => !complete)
  if (at === -1 || at === before.findIndex(({ complete }) => !complete)) return []
  return after[at]?.waitingFor.flatMap(({ userIds }) => userIds) ?? []
}

/**
 * In the transaction of a signature: those whose turn has come are asked for theirs, and those who signed this text or may
 * make it final are told. Gives those who were told.
 */
export async function tellOfSignature(
  notices: Notices,
  tx: Transaction,
  { reviewId, document, versionId, by, at }: Signed,
  { asked, signers, members }: { asked: readonly string[]; signers: readonly string[]; members: readonly Member[] },
): Promise<string[]> {
  const notice = { reviewId, document, subjectId: versionId, by, at }
  const finalisers = members.filter(({ userId, role }) => may({ userId, administrator: false, role }, `${document}.finalise`))
  const others = [...signers, ...finalisers.map(({ userId }) => userId)].filter(userId => !asked.includes(userId))
  return [
    ...(await notices.record(tx, { ...notice, kind: 'sign-off-asked' }, asked)),
    ...(await notices.record(tx, { ...notice, kind: 'signed' }, others)),
  ]
}

/** In the transaction that makes a document final or opens it again: everybody in the review is told. */
export async function tellEverybody(
  notices: Notices,
  tx: Transaction,
  { reviewId, document, versionId, by, at }: Signed,
  kind: NotificationKind & ('finalised' | 'reopened'),
): Promise<string[]> {
  const { member } = tx._.fullSchema
  const members = await tx.select({ userId: member.userId }).from(member).where(eq(member.reviewId, reviewId))
  const notice = { reviewId, document, subjectId: versionId, by, at, kind }
  return notices.record(
    tx,
    notice,
    members.map(({ userId }) => userId),
  )
}
