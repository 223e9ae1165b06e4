import { type DocumentKind, governanceLimits } from '@candour/schema'
import { count, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { RoundAtHand } from './change-round.ts'
import { seesRound } from './sees-round.ts'

/**
 * Asks members who may read what the round is about, and tells them. Whoever was asked before is not asked again. Gives how
 * many were asked now.
 */
export async function askPeople(
  { store }: Keeping,
  { tx, reader, at, members, notify }: RoundAtHand,
  { id: roundId, document }: { id: string; document: DocumentKind },
  userIds: readonly string[],
): Promise<number> {
  const { accuracyRoundPerson } = store.tables
  const people = [...new Set(userIds)]
  if (people.some(userId => !members.some(member => member.userId === userId))) throw problem('not-a-member-asked')
  const rolesAsked = members.filter(({ userId }) => people.includes(userId)).map(({ role }) => role)
  if (!rolesAsked.every(role => seesRound(role, reader.opening, { document }))) throw problem('asked-may-not-read')
  const added = await tx
    .insert(accuracyRoundPerson)
    .values(people.map(userId => ({ roundId, userId, reviewId: reader.reviewId, askedAt: at })))
    .onConflictDoNothing()
    .returning({ userId: accuracyRoundPerson.userId })
  const [counted] = await tx.select({ people: count() }).from(accuracyRoundPerson).where(eq(accuracyRoundPerson.roundId, roundId))
  if ((counted?.people ?? 0) > governanceLimits.askedPeople) throw problem('malformed', { fields: ['body.alsoAsk'] })
  await notify(
    'round-asked',
    document,
    added.map(({ userId }) => userId),
  )
  return added.length
}
