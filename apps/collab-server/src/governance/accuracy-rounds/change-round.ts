import type { AccuracyRound, DocumentKind, NotificationKind, Verb } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import { recordEvent } from '../../audit/index.ts'
import { problem } from '../../http/index.ts'
import type { ReviewCipher, Store, Transaction } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type MemberNow, membersIn, type Reader, readerIn } from '../reader.ts'
import { roundOf } from './read-rounds.ts'
import { seesRound } from './sees-round.ts'

export type RoundRow = Store['tables']['accuracyRound']['$inferSelect']

export interface RoundAtHand {
  tx: Transaction
  reader: Reader
  cipher: ReviewCipher
  at: Date
  members: readonly MemberNow[]
  record(kind: string, detail?: Record<string, string | number | boolean | null>): Promise<void>
  /** Tells those of the people who belong to the review and may read the document that the round is about. */
  notify(kind: NotificationKind, document: DocumentKind, to: Iterable<string>): Promise<void>
}
export interface RoundInHand extends RoundAtHand {
  row: RoundRow
}

/** Does something about a round that is there or about to be: rights asked again, one transaction, then the pages are told. */
export async function aboutRound(
  { store, documents, notices }: Keeping,
  before: Reader,
  { id, verb }: { id: string; verb: Verb },
  work: (hand: RoundAtHand) => Promise<void>,
): Promise<AccuracyRound> {
  const cipher = await store.keyring.forReview(before.reviewId)
  const told = new Set<string>()
  let readers: readonly MemberNow[] = []
  let asker = before
  await store.transaction(async tx => {
    const reader = await readerIn(tx, before, verb, {})
    const members = await membersIn(tx, reader.reviewId)
    readers = members
    asker = reader
    const at = new Date()
    await work({
      tx,
      reader,
      cipher,
      at,
      members,
      record: async (kind, detail = {}) => {
        await recordEvent(tx, { actor: reader.userId, kind, reviewId: reader.reviewId, subjectId: id, detail })
      },
      notify: async (kind, document, to) => {
        const sees = members.filter(({ role }) => seesRound(role, reader.opening, { document }))
        const people = [...to].filter(userId => sees.some(member => member.userId === userId))
        const notice = { reviewId: reader.reviewId, kind, subjectId: id, document, by: reader.userId, at }
        for (const userId of await notices.record(tx, notice, people)) told.add(userId)
      },
    })
  })
  const round = await roundOf(store, asker, id)
  documents.tell(before.reviewId, { type: 'changed', what: 'accuracy-rounds' }, userId =>
    readers.some(reader => reader.userId === userId && seesRound(reader.role, asker.opening, round)),
  )
  notices.announce(before.reviewId, told)
  return round
}

/** The same with the round's row locked. */
export const changeRound = (
  keeping: Keeping,
  reader: Reader,
  about: { id: string; verb: Verb },
  change: (hand: RoundInHand) => Promise<void>,
): Promise<AccuracyRound> =>
  aboutRound(keeping, reader, about, async hand => {
    const { accuracyRound } = keeping.store.tables
    const [row] = await hand.tx
      .select()
      .from(accuracyRound)
      .where(and(eq(accuracyRound.id, about.id), eq(accuracyRound.reviewId, reader.reviewId)))
      .for('update')
    if (row === undefined) throw problem('not-found')
    await change({ ...hand, row })
  })
