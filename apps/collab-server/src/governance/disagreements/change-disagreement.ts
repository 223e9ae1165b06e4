import { type Disagreement, type DisagreementState, type NotificationKind, sideOf, type Verb } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import { recordEvent } from '../../audit/index.ts'
import { problem, RefusedRequest } from '../../http/index.ts'
import type { ReviewCipher, Store, Transaction } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type MemberNow, membersIn, type Reader, readerIn } from '../reader.ts'
import { type DisagreementContent, openDisagreementContent, sealDisagreement } from './disagreement-content.ts'
import { readersOfDisagreements } from './open-disagreement.ts'
import { disagreementOf } from './read-disagreements.ts'

type DisagreementRow = Store['tables']['disagreement']['$inferSelect']

/** A disagreement whose row is locked. */
export interface DisagreementInHand {
  tx: Transaction
  row: DisagreementRow
  content: DisagreementContent
  reader: Reader
  cipher: ReviewCipher
  at: Date
  /** Writes the next revision; the one before it stays readable. */
  revise(content: DisagreementContent, state: DisagreementState, changes?: Partial<DisagreementRow>): Promise<void>
  record(kind: string, detail?: Record<string, string | number | boolean | null>): Promise<void>
  /** Tells everybody who may read it, or of those the people of the other side alone. */
  notify(kind: NotificationKind, whom?: 'everybody' | 'other-side'): Promise<void>
}

const tooLate: ReadonlySet<string> = new Set(['changed-meanwhile', 'disagreement-resolved', 'already-stands', 'already-agreed'])

/**
 * Changes one disagreement: rights asked again, the row locked, the change with its event and notifications in one
 * transaction. Whoever was too late is shown what stands.
 */
export async function changeDisagreement(
  keeping: Keeping,
  before: Reader,
  { id, verb }: { id: string; verb: Verb },
  change: (hand: DisagreementInHand) => Promise<void>,
): Promise<Disagreement> {
  const { store, documents, notices } = keeping
  const { disagreement, disagreementRevision } = store.tables
  const cipher = await store.keyring.forReview(before.reviewId)
  let readers: readonly MemberNow[] = []
  const told = new Set<string>()
  try {
    await store.transaction(async tx => {
      const reader = await readerIn(tx, before, verb, {})
      const [row] = await tx
        .select()
        .from(disagreement)
        .where(and(eq(disagreement.id, id), eq(disagreement.reviewId, reader.reviewId)))
        .for('update')
      if (row === undefined) throw problem('not-found')
      const [latest] = await tx
        .select()
        .from(disagreementRevision)
        .where(and(eq(disagreementRevision.disagreementId, id), eq(disagreementRevision.revision, row.revision)))
      if (latest === undefined) throw problem('not-found')
      readers = readersOfDisagreements(await membersIn(tx, reader.reviewId), reader)
      const at = new Date()
      await change({
        tx,
        row,
        content: openDisagreementContent(cipher, latest),
        reader,
        cipher,
        at,
        revise: async (content, state, changes = {}) => {
          const revision = row.revision + 1
          await tx.insert(disagreementRevision).values({
            disagreementId: id,
            revision,
            reviewId: reader.reviewId,
            at,
            state,
            content: sealDisagreement(cipher, { id, revision }, content),
          })
          await tx
            .update(disagreement)
            .set({ ...changes, revision, state, changedAt: at })
            .where(eq(disagreement.id, id))
        },
        record: async (kind, detail = {}) => {
          await recordEvent(tx, { actor: reader.userId, kind, reviewId: reader.reviewId, subjectId: id, detail })
        },
        notify: async (kind, whom = 'everybody') => {
          const notice = { reviewId: reader.reviewId, kind, subjectId: id, document: null, by: reader.userId, at }
          const own = sideOf(reader.role)
          const people = readers.filter(({ role }) => whom === 'everybody' || sideOf(role) !== own).map(({ userId }) => userId)
          for (const userId of await notices.record(tx, notice, people)) told.add(userId)
        },
      })
    })
  } catch (refused) {
    if (!(refused instanceof RefusedRequest) || !tooLate.has(refused.reason)) throw refused
    throw problem(refused.reason, { current: await disagreementOf(keeping, before, id) })
  }
  documents.tell(before.reviewId, { type: 'changed', what: 'disagreements' }, userId =>
    readers.some(reader => reader.userId === userId),
  )
  notices.announce(before.reviewId, told)
  return disagreementOf(keeping, before, id)
}
