import {
  type AccuracyRound,
  type ChangeAccuracyRound,
  type DocumentKind,
  governanceLimits,
  type OpenAccuracyRound,
} from '@candour/schema'
import { count, eq } from 'drizzle-orm'
import type * as z from 'zod'
import { problem } from '../../http/index.ts'
import { newId } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { aboutRound, changeRound, type RoundAtHand } from './change-round.ts'
import { introductionPlace } from './read-rounds.ts'
import { stateOf } from './round-state.ts'
import { seesRound } from './sees-round.ts'

/** Opens a round and tells the people asked. */
export function openRound(keeping: Keeping, before: Reader, asked: OpenAccuracyRound): Promise<AccuracyRound> {
  const { accuracyRound } = keeping.store.tables
  const id = newId()
  return aboutRound(keeping, before, { id, verb: 'accuracy-round.open' }, async hand => {
    const { tx, reader, cipher, at } = hand
    const { document, opensOn, closesOn, introduction, userIds } = asked
    // A round that is over before it begins asks nobody anything.
    if (stateOf({ opensOn, closesOn, closedAt: null }, at) === 'closed') throw problem('malformed', { fields: ['body.closesOn'] })
    const [counted] = await tx.select({ rounds: count() }).from(accuracyRound).where(eq(accuracyRound.reviewId, reader.reviewId))
    if ((counted?.rounds ?? 0) >= governanceLimits.rounds) throw problem('too-many-rounds')
    await tx.insert(accuracyRound).values({
      id,
      reviewId: reader.reviewId,
      document,
      opensOn,
      closesOn,
      introduction: cipher.seal(introduction, introductionPlace(id)),
      openedBy: reader.userId,
      openedAs: reader.role,
      openedAt: at,
    })
    await hand.record('accuracy-round.open', { document, opensOn, closesOn, asked: new Set(userIds).size })
    await ask(keeping, hand, { id, document }, userIds)
  })
}

async function ask(
  { store }: Keeping,
  { tx, reader, at, members, notify }: RoundAtHand,
  { id: roundId, document }: { id: string; document: DocumentKind },
  userIds: string[],
) {
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
    added.map(({ userId }) => userId),
  )
}

/** Changes the closing day, asks more people, or closes the round. A closed round can be given a later day. */
export function changeRoundAsAsked(
  keeping: Keeping,
  before: Reader,
  id: string,
  { closesOn, alsoAsk, closeNow }: z.output<typeof ChangeAccuracyRound>,
): Promise<AccuracyRound> {
  const { accuracyRound } = keeping.store.tables
  return changeRound(keeping, before, { id, verb: 'accuracy-round.open' }, async hand => {
    const { tx, row, at, members, reader } = hand
    if (closesOn !== undefined && closesOn < row.opensOn) throw problem('malformed', { fields: ['body.closesOn'] })
    const changes = {
      ...(closesOn !== undefined && { closesOn, closedAt: null }),
      ...(closeNow === true && { closedAt: at }),
    }
    if (Object.keys(changes).length > 0) await tx.update(accuracyRound).set(changes).where(eq(accuracyRound.id, id))
    await hand.record('accuracy-round.change', { closesOn: closesOn ?? row.closesOn, closed: closeNow === true })
    if (closesOn !== undefined && (closesOn !== row.closesOn || row.closedAt !== null)) {
      const { accuracyRoundPerson } = keeping.store.tables
      const asked = await tx
        .select({ userId: accuracyRoundPerson.userId })
        .from(accuracyRoundPerson)
        .where(eq(accuracyRoundPerson.roundId, id))
      const people = asked.filter(({ userId }) =>
        members.some(member => member.userId === userId && seesRound(member.role, reader.opening, row)),
      )
      await hand.notify(
        'round-changed',
        people.map(({ userId }) => userId),
      )
    }
    if (alsoAsk !== undefined) await ask(keeping, hand, row, alsoAsk)
  })
}
