import type { AccuracyRound, RoundAnswer } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { changeRound, type RoundInHand } from './change-round.ts'
import { answerPlace } from './read-rounds.ts'
import { stateOf } from './round-state.ts'
import { seesRound } from './sees-round.ts'

/** Says that one has read what the round is about. The first time counts. */
export function markRoundRead(keeping: Keeping, reader: Reader, id: string): Promise<AccuracyRound> {
  return changeRound(keeping, reader, { id, verb: 'accuracy-round.answer' }, async hand => {
    const { readAt } = await ownPart(keeping, hand)
    if (readAt !== null) return
    await change(keeping, hand, { readAt: hand.at })
    await hand.record('accuracy-round.read')
  })
}

/** Answers, or changes one's answer while the round is open. */
export function answerRound(keeping: Keeping, reader: Reader, id: string, answer: RoundAnswer): Promise<AccuracyRound> {
  return changeRound(keeping, reader, { id, verb: 'accuracy-round.answer' }, async hand => {
    const { row, cipher, at } = hand
    const { readAt, answeredAt } = await ownPart(keeping, hand)
    const { userId } = hand.reader
    await change(keeping, hand, {
      readAt: readAt ?? at,
      answeredAt: at,
      answer: cipher.seal(JSON.stringify(answer), answerPlace(id, userId)),
    })
    await hand.record('accuracy-round.answer', {
      accurate: answer.accurate,
      agrees: answer.agrees,
      again: answeredAt !== null,
    })
    if (answeredAt === null) await hand.notify('round-answered', row.document, [row.openedBy])
  })
}

/** One's own row in a round that is open. */
async function ownPart({ store }: Keeping, { tx, row, reader, at }: RoundInHand) {
  const { accuracyRoundPerson } = store.tables
  const [own] = await tx
    .select()
    .from(accuracyRoundPerson)
    .where(and(eq(accuracyRoundPerson.roundId, row.id), eq(accuracyRoundPerson.userId, reader.userId)))
  if (own === undefined) throw problem('not-asked')
  if (!seesRound(reader.role, reader.opening, row)) throw problem('not-yet-shared')
  const state = stateOf(row, at)
  if (state === 'to-come') throw problem('round-to-come')
  if (state !== 'open') throw problem('round-closed')
  return own
}

async function change(
  { store }: Keeping,
  { tx, row, reader }: RoundInHand,
  changes: { readAt: Date; answeredAt?: Date; answer?: Uint8Array },
): Promise<void> {
  const { accuracyRoundPerson } = store.tables
  await tx
    .update(accuracyRoundPerson)
    .set(changes)
    .where(and(eq(accuracyRoundPerson.roundId, row.id), eq(accuracyRoundPerson.userId, reader.userId)))
}
