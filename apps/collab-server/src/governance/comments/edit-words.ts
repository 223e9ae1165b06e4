import { type CommentThread, type DocumentKind, governanceLimits } from '@candour/schema'
import { and, count, eq, isNull } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { newId, placeOf } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type Reader, rule } from '../reader.ts'
import { type CommentInHand, changeComment } from './change-comment.ts'
import { openContent, openReply, sealContent, sealReply } from './comment-content.ts'

/** Changes the words of one's own comment. What they were stays readable for everybody who sees it; nothing can be taken back. */
export function editComment(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  id: string,
  text: string,
): Promise<CommentThread> {
  return changeComment(keeping, reader, { document, id, verb: `comment.edit-${document}` }, async hand => {
    const { row, cipher, at } = hand
    if (row.state === 'settled') throw problem('already-settled')
    if (row.state === 'escalated') throw problem('already-escalated')
    const content = openContent(cipher, row)
    if (content.text === text) return
    await keepEarlier(keeping, hand, null, content.text)
    await hand.update({ content: sealContent(cipher, row.id, { ...content, text }), editedAt: at })
    await hand.record('comment.edit')
  })
}

export function editReply(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  { commentId, replyId }: { commentId: string; replyId: string },
  text: string,
): Promise<CommentThread> {
  const { commentReply } = keeping.store.tables
  return changeComment(keeping, reader, { document, id: commentId, verb: `comment.write-${document}` }, async hand => {
    const { tx, cipher, at } = hand
    const [reply] = await tx
      .select()
      .from(commentReply)
      .where(and(eq(commentReply.id, replyId), eq(commentReply.commentId, commentId)))
      .for('update')
    if (reply === undefined) throw problem('not-found')
    rule(hand.reader, `comment.edit-${document}`, { raisedBy: reply.writtenBy })
    const content = openReply(cipher, reply)
    if (content.text === text) return
    await keepEarlier(keeping, hand, replyId, content.text)
    await tx
      .update(commentReply)
      .set({ content: sealReply(cipher, replyId, { ...content, text }), editedAt: at })
      .where(eq(commentReply.id, replyId))
    await hand.update({})
    await hand.record('comment.edit', { reply: replyId })
  })
}

async function keepEarlier({ store }: Keeping, hand: CommentInHand, replyId: string | null, words: string): Promise<void> {
  const { earlierWording } = store.tables
  const { tx, row, cipher, at } = hand
  const [counted] = await tx
    .select({ edits: count() })
    .from(earlierWording)
    .where(
      and(
        eq(earlierWording.commentId, row.id),
        replyId === null ? isNull(earlierWording.replyId) : eq(earlierWording.replyId, replyId),
      ),
    )
  if ((counted?.edits ?? 0) >= governanceLimits.edits) throw problem('too-many-edits')
  const id = newId()
  await tx.insert(earlierWording).values({
    id,
    reviewId: row.reviewId,
    commentId: row.id,
    replyId,
    words: cipher.seal(words, placeOf('earlier_wording', 'words', id)),
    until: at,
  })
}
