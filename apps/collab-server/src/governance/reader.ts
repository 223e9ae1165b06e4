import { type Asker, authorise, type Opening, type Role, type Thing, type Verb } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import { problem, type ReviewRow, type SignedIn } from '../http/index.ts'
import type { Transaction } from '../store/index.ts'

/** A member of a review who asks, and how the report stood towards the Board at that moment. */
export interface Reader extends Asker {
  role: Role
  reviewId: string
  opening: Opening
}

export const readerOf = (asker: SignedIn & { role: Role }, review: Pick<ReviewRow, 'id' | 'opening'>): Reader => ({
  userId: asker.userId,
  administrator: asker.administrator,
  role: asker.role,
  reviewId: review.id,
  opening: review.opening,
})

/** Throws the table's refusal, or nothing. */
export function rule(reader: Reader, verb: Verb, thing: Thing = {}): void {
  const ruling = authorise(reader, verb, { opening: reader.opening, ...thing })
  if (!ruling.allowed) throw problem(ruling.because)
}

/**
 * The same member as the database has them inside this transaction: a role taken away meanwhile counts, and none is taken
 * away until it ends. Asked first in every transaction, so that review and member are locked before anything else is, the
 * trail last: who locks in one order never waits in a circle.
 */
export async function readerIn(tx: Transaction, before: Reader, verb: Verb, thing?: Thing): Promise<Reader> {
  const { member, review } = tx._.fullSchema
  const [row] = await tx
    .select({ role: member.role, opening: review.opening })
    .from(member)
    .innerJoin(review, eq(review.id, member.reviewId))
    .where(and(eq(member.reviewId, before.reviewId), eq(member.userId, before.userId)))
    .for('share')
  if (row === undefined) throw problem('not-a-member')
  const reader = { ...before, ...row }
  // Conditions on a comment are ruled on where its row is locked.
  if (thing !== undefined) rule(reader, verb, thing)
  return reader
}

export interface MemberNow {
  userId: string
  role: Role
}

export async function membersIn(tx: Transaction, reviewId: string): Promise<MemberNow[]> {
  const { member } = tx._.fullSchema
  return tx.select({ userId: member.userId, role: member.role }).from(member).where(eq(member.reviewId, reviewId))
}
