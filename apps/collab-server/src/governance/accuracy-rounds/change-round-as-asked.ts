import type { AccuracyRound, ChangeAccuracyRound, NotificationKind } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { askPeople } from './ask-people.ts'
import { changeRound, type RoundInHand, type RoundRow } from './change-round.ts'
import { dayOf, stateOf } from './round-state.ts'

/** Changes the days of a round, asks more people, or ends it. Those asked before are told of each. */
export function changeRoundAsAsked(
  keeping: Keeping,
  before: Reader,
  id: string,
  change: ChangeAccuracyRound,
): Promise<AccuracyRound> {
  return changeRound(keeping, before, { id, verb: 'accuracy-round.open' }, async hand => {
    if ('closeNow' in change) return end(keeping, hand)
    const { opensOn = hand.row.opensOn, closesOn = hand.row.closesOn, alsoAsk } = change
    if (change.opensOn !== undefined || change.closesOn !== undefined) await changeDays(keeping, hand, { opensOn, closesOn })
    else if (isOver(hand)) throw problem('round-closed')
    if (alsoAsk === undefined) return
    const asked = await askPeople(keeping, hand, hand.row, alsoAsk)
    if (asked > 0) await hand.record('accuracy-round.ask', { asked })
  })
}

const isOver = ({ row, at }: RoundInHand): boolean => ['closed', 'withdrawn'].includes(stateOf(row, at))

/** The opening day of a round that has begun is history; no other day may be one that is past. */
async function changeDays(keeping: Keeping, hand: RoundInHand, days: { opensOn: string; closesOn: string }): Promise<void> {
  const { row, at } = hand
  const { opensOn, closesOn } = days
  const today = dayOf(at)
  const state = stateOf(row, at)
  if (state === 'open' || state === 'closed') {
    if (opensOn !== row.opensOn) throw problem('round-begun')
  } else if (opensOn < today) throw problem('malformed', { fields: ['body.opensOn'] })
  if (closesOn < opensOn || closesOn < today) throw problem('malformed', { fields: ['body.closesOn'] })
  if (opensOn === row.opensOn && closesOn === row.closesOn && row.closedAt === null) return
  await write(keeping, hand, { ...days, closedAt: null })
  await hand.record('accuracy-round.change', days)
  await tellAsked(keeping, hand, 'round-changed')
}

/** Closes a round that is open, or takes back one that has not begun. It stays on the record, and can be given new days. */
async function end(keeping: Keeping, hand: RoundInHand): Promise<void> {
  if (isOver(hand)) throw problem('round-closed')
  const begun = stateOf(hand.row, hand.at) === 'open'
  await write(keeping, hand, { closedAt: hand.at })
  await hand.record(begun ? 'accuracy-round.close' : 'accuracy-round.withdraw')
  await tellAsked(keeping, hand, begun ? 'round-closed' : 'round-withdrawn')
}

async function write({ store }: Keeping, { tx, row }: RoundInHand, changes: Partial<RoundRow>): Promise<void> {
  const { accuracyRound } = store.tables
  await tx.update(accuracyRound).set(changes).where(eq(accuracyRound.id, row.id))
}

async function tellAsked({ store }: Keeping, { tx, row, notify }: RoundInHand, kind: NotificationKind): Promise<void> {
  const { accuracyRoundPerson } = store.tables
  const asked = await tx
    .select({ userId: accuracyRoundPerson.userId })
    .from(accuracyRoundPerson)
    .where(eq(accuracyRoundPerson.roundId, row.id))
  await notify(
    kind,
    row.document,
    asked.map(({ userId }) => userId),
  )
}
