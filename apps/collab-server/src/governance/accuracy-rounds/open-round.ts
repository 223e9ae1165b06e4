import { type AccuracyRound, governanceLimits, type OpenAccuracyRound } from '@candour/schema'
import { count, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { newId } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { askPeople } from './ask-people.ts'
import { aboutRound } from './change-round.ts'
import { introductionPlace } from './read-rounds.ts'
import { stateOf } from './round-state.ts'

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
    await askPeople(keeping, hand, { id, document }, userIds)
  })
}
