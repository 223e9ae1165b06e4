import type { AccuracyRound, Opening } from '@candour/schema'
import { and, eq, gte, inArray, isNull, lte } from 'drizzle-orm'
import { recordEvent } from '../../audit/index.ts'
import { problem } from '../../http/index.ts'
import type { Transaction } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type MemberNow, membersIn, type Reader } from '../reader.ts'
import { changeRound, type RoundRow } from './change-round.ts'
import { dayOf, stateOf } from './round-state.ts'
import { seesRound } from './sees-round.ts'

const day = 24 * 3600 * 1000
/** How long before the closing day the service reminds by itself. */
const daysBefore = 2

/** Reminds those who have not answered, at most once a day. */
export function remind(keeping: Keeping, reader: Reader, id: string): Promise<AccuracyRound> {
  return changeRound(keeping, reader, { id, verb: 'accuracy-round.open' }, async hand => {
    const { tx, row, at, members } = hand
    const state = stateOf(row, at)
    if (state === 'to-come') throw problem('round-to-come')
    if (state !== 'open') throw problem('round-closed')
    if (row.remindedAt !== null && at.getTime() - row.remindedAt.getTime() < day) throw problem('reminded-today')
    const people = await waitedFor(keeping, tx, row, members, hand.reader.opening)
    await markReminded(keeping, tx, row, people, at)
    await hand.record('accuracy-round.remind', { people: people.length })
    await hand.notify('round-reminder', row.document, people)
  })
}

/** Reminds in every round that closes soon and in which nobody was reminded in the last days. Runs by the clock. */
export async function remindBeforeClosing(keeping: Keeping, now = new Date()): Promise<void> {
  const { store, notices } = keeping
  const { accuracyRound, review } = store.tables
  const soon = new Date(now.getTime() + daysBefore * day)
  const closing = await store.db
    .select({ id: accuracyRound.id, ofReview: accuracyRound.reviewId })
    .from(accuracyRound)
    .where(and(isNull(accuracyRound.closedAt), gte(accuracyRound.closesOn, dayOf(now)), lte(accuracyRound.closesOn, dayOf(soon))))
  for (const { id, ofReview } of closing) {
    const told = new Set<string>()
    const reviewId = await store.transaction(async tx => {
      // The review before the trail, as everywhere.
      const [found] = await tx.select({ opening: review.opening }).from(review).where(eq(review.id, ofReview)).for('share')
      const opening = found?.opening ?? 'closed'
      const [row] = await tx.select().from(accuracyRound).where(eq(accuracyRound.id, id)).for('update')
      if (row === undefined || stateOf(row, now) !== 'open') return null
      if (row.remindedAt !== null && now.getTime() - row.remindedAt.getTime() < (daysBefore + 1) * day) return null
      const people = await waitedFor(keeping, tx, row, await membersIn(tx, row.reviewId), opening)
      await markReminded(keeping, tx, row, people, now)
      if (people.length === 0) return null
      const shared = { kind: 'accuracy-round.remind', reviewId: row.reviewId, subjectId: id }
      await recordEvent(tx, { ...shared, actor: null, detail: { people: people.length } })
      const about = { reviewId: row.reviewId, subjectId: id, document: row.document }
      const notice = { ...about, kind: 'round-reminder', by: null, at: now } as const
      for (const userId of await notices.record(tx, notice, people)) told.add(userId)
      return row.reviewId
    })
    if (reviewId !== null) notices.announce(reviewId, told)
  }
}

/** Members who were asked, have not answered and may read what it is about. */
async function waitedFor(
  { store }: Keeping,
  tx: Transaction,
  row: RoundRow,
  members: readonly MemberNow[],
  opening: Opening,
): Promise<string[]> {
  const { accuracyRoundPerson } = store.tables
  const rows = await tx
    .select({ userId: accuracyRoundPerson.userId })
    .from(accuracyRoundPerson)
    .where(and(eq(accuracyRoundPerson.roundId, row.id), isNull(accuracyRoundPerson.answeredAt)))
  return rows
    .map(({ userId }) => userId)
    .filter(userId => members.some(member => member.userId === userId && seesRound(member.role, opening, row)))
}

async function markReminded(
  { store }: Keeping,
  tx: Transaction,
  { id }: RoundRow,
  people: readonly string[],
  at: Date,
): Promise<void> {
  const { accuracyRound, accuracyRoundPerson } = store.tables
  await tx.update(accuracyRound).set({ remindedAt: at }).where(eq(accuracyRound.id, id))
  await tx
    .update(accuracyRoundPerson)
    .set({ remindedAt: at })
    .where(and(eq(accuracyRoundPerson.roundId, id), inArray(accuracyRoundPerson.userId, [...people])))
}
