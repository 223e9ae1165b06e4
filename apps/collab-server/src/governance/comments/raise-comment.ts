import { type CommentThread, type DocumentKind, governanceLimits, type RaiseComment } from '@candour/schema'
import { and, count, eq } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { newId } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { membersIn, type Reader, readerIn, rule } from '../reader.ts'
import { noteBefore } from './accepted-words.ts'
import { recordOn } from './change-comment.ts'
import { sealContent } from './comment-content.ts'
import { keepWords } from './commented-words.ts'
import { mentioned } from './mentioned.ts'
import { threadOf } from './read-comments.ts'
import { seesComment } from './who-sees.ts'

/** Raises a comment in the name of whoever asks. What stood there at this moment is kept with it. */
export async function raiseComment(
  keeping: Keeping,
  before: Reader,
  document: DocumentKind,
  { anchor, kind, visibility, text, mentions, wording }: RaiseComment,
): Promise<CommentThread> {
  const { store, documents, notices, words } = keeping
  const { comment } = store.tables
  if (anchor.document !== document) throw problem('anchor-elsewhere')
  if (kind === 'team-note' && visibility !== 'team') throw problem('note-not-for-everyone')
  if (visibility === 'team') rule(before, 'comment.team-note')
  const anchored = await words.find(before, anchor)
  const stateBefore = wording === undefined ? null : await words.stateOf(document, before.reviewId)
  const cipher = await store.keyring.forReview(before.reviewId)
  const id = newId()
  const at = new Date()
  let readers: ReadonlySet<string> = new Set()
  const told = new Set<string>()

  await store.transaction(async tx => {
    const reader = await readerIn(tx, before, `comment.write-${document}`, {})
    if (visibility === 'team') rule(reader, 'comment.team-note')
    const [counted] = await tx
      .select({ comments: count() })
      .from(comment)
      .where(and(eq(comment.reviewId, reader.reviewId), eq(comment.document, document)))
    if ((counted?.comments ?? 0) >= governanceLimits.comments) throw problem('too-many-comments')
    const seen = { id, document, visibility, raisedAs: reader.role }
    const seenBy = (await membersIn(tx, reader.reviewId)).filter(({ role }) =>
      seesComment({ role, opening: reader.opening }, seen),
    )
    readers = new Set(seenBy.map(({ userId }) => userId))
    const people = mentioned(mentions, seenBy)
    const content = { text, mentions: people, anchor: anchored.anchor, partId: anchored.partId, wording: wording ?? null }
    await tx.insert(comment).values({
      id,
      reviewId: reader.reviewId,
      document,
      kind,
      visibility,
      content: sealContent(cipher, id, content),
      wordsId: anchored.words === null ? null : await keepWords(store, tx, cipher, anchored.words),
      raisedBy: reader.userId,
      raisedAs: reader.role,
      raisedAt: at,
      changedAt: at,
      wordingState: wording === undefined ? null : 'proposed',
    })
    if (stateBefore !== null) await noteBefore(tx, { id, reviewId: reader.reviewId }, stateBefore)
    await recordOn(tx, reader, seen, 'comment.raise', { kind, proposes: wording !== undefined })
    const answerer = document === 'report' ? 'lead-reviewer' : 'board-chair'
    const notice = { reviewId: reader.reviewId, subjectId: id, document, by: reader.userId, at }
    const asked = seenBy.filter(({ role, userId }) => role === answerer && !people.includes(userId)).map(({ userId }) => userId)
    for (const userId of await notices.record(tx, { ...notice, kind: 'comment-mention' }, people)) told.add(userId)
    for (const userId of await notices.record(tx, { ...notice, kind: 'comment-raised' }, asked)) told.add(userId)
  })
  documents.tell(before.reviewId, { type: 'changed', what: 'comments' }, userId => readers.has(userId))
  notices.announce(before.reviewId, told)
  return threadOf(keeping, before, document, id)
}
