import type { CommentThread, DocumentKind, NotificationKind, Verb } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import { recordEvent } from '../../audit/index.ts'
import { problem, RefusedRequest } from '../../http/index.ts'
import type { ReviewCipher, Transaction } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type MemberNow, membersIn, type Reader, readerIn, rule } from '../reader.ts'
import { isMember, thingOfComment } from './comment-thing.ts'
import type { CommentRow } from './present-comment.ts'
import { threadOf } from './read-comments.ts'
import { seesComment } from './who-sees.ts'

/** A comment whose row is locked, with everything a verb needs to change it. */
export interface CommentInHand {
  tx: Transaction
  row: CommentRow
  reader: Reader
  cipher: ReviewCipher
  at: Date
  /** Members who see this comment. */
  seenBy: readonly MemberNow[]
  update(changes: Partial<CommentRow>): Promise<void>
  /** Into the trail, under the name of the verb without its document. Ids and kinds only. */
  record(kind: string, detail?: Record<string, string | number | boolean | null>): Promise<void>
  /** Tells people of the circle that sees the comment; whoever does it is not told. */
  notify(kind: NotificationKind, to: Iterable<string | null>): Promise<void>
}

/** Refusals that come from somebody having been faster: whoever is refused is shown what stands. */
const tooLate: ReadonlySet<string> = new Set([
  'already-answered',
  'already-settled',
  'already-escalated',
  'wording-decided',
  'wording-being-put-in',
])

/**
 * Changes one comment: rights asked again on the locked row, the change, its event and its notifications in one
 * transaction; then the pages of those who see it are told, and nobody else's.
 */
export async function changeComment(
  keeping: Keeping,
  before: Reader,
  { document, id, verb }: { document: DocumentKind; id: string; verb: Verb },
  change: (hand: CommentInHand) => Promise<void>,
): Promise<CommentThread> {
  const { store, notices, documents } = keeping
  const cipher = await store.keyring.forReview(before.reviewId)
  const told = new Set<string>()
  let readers: ReadonlySet<string> = new Set()
  try {
    await store.transaction(async tx => {
      const reader = await readerIn(tx, before, verb)
      const row = await lockComment(tx, reader, document, id)
      rule(reader, verb, thingOfComment(row, await isMember(tx, store.tables, reader.reviewId, row.raisedBy)))
      const members = await membersIn(tx, reader.reviewId)
      const seenBy = members.filter(({ role }) => seesComment({ role, opening: reader.opening }, row))
      readers = new Set(seenBy.map(({ userId }) => userId))
      const at = new Date()
      await change({
        tx,
        row,
        reader,
        cipher,
        at,
        seenBy,
        update: async changes => {
          const { comment } = store.tables
          await tx
            .update(comment)
            .set({ ...changes, changedAt: at })
            .where(eq(comment.id, row.id))
        },
        record: (kind, detail = {}) => recordOn(tx, reader, row, kind, detail),
        notify: async (kind, to) => {
          const people = [...to].filter(userId => userId !== null && readers.has(userId)).filter(userId => userId !== null)
          const notice = { reviewId: reader.reviewId, kind, subjectId: row.id, document, by: reader.userId, at }
          for (const userId of await notices.record(tx, notice, people)) told.add(userId)
        },
      })
    })
  } catch (refused) {
    if (!(refused instanceof RefusedRequest) || !tooLate.has(refused.reason)) throw refused
    throw problem(refused.reason, { current: await threadOf(keeping, before, document, id) })
  }
  documents.tell(before.reviewId, { type: 'changed', what: 'comments' }, userId => readers.has(userId))
  notices.announce(before.reviewId, told)
  return threadOf(keeping, before, document, id)
}

async function lockComment(tx: Transaction, reader: Reader, document: DocumentKind, id: string): Promise<CommentRow> {
  const { comment } = tx._.fullSchema
  const [row] = await tx
    .select()
    .from(comment)
    .where(and(eq(comment.id, id), eq(comment.reviewId, reader.reviewId), eq(comment.document, document)))
    .for('update')
  if (row === undefined || !seesComment(reader, row)) throw problem('not-found')
  return row
}

/** What concerns the team alone goes into the team's own chain: the review's is read by the Board as well. */
export const recordOn = async (
  tx: Transaction,
  { userId, reviewId }: Reader,
  { id, visibility, document }: Pick<CommentRow, 'id' | 'visibility' | 'document'>,
  kind: string,
  detail: Record<string, string | number | boolean | null> = {},
): Promise<void> => {
  await recordEvent(tx, {
    actor: userId,
    kind,
    reviewId,
    circle: visibility === 'team' ? 'team' : 'everyone',
    subjectId: id,
    detail: { document, ...detail },
  })
}
