import { type CommentThread, type DocumentKind, governanceLimits } from '@candour/schema'
import { and, count, eq, isNull } from 'drizzle-orm'
import { problem } from '../../http/index.ts'
import { newId, placeOf } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import { type MemberNow, type Reader, rule } from '../reader.ts'
import { type CommentInHand, changeComment } from './change-comment.ts'
import { openContent, openReply, sealContent, sealReply } from './comment-content.ts'
import { mentioned } from './mentioned.ts'

/** Other words, and whoever they mention; without mentions those of before stay. */
interface Edit {
  text: string
  mentions?: readonly string[] | undefined
}

/**
 * Changes the words of one's own comment. What they were stays readable for everybody who sees it; nothing can be taken back.
 * Whoever is mentioned for the first time is told.
 */
export function editComment(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  id: string,
  edit: Edit,
): Promise<CommentThread> {
  return changeComment(keeping, reader, { document, id, verb: `comment.edit-${document}` }, async hand => {
    const { row, cipher, at } = hand
    if (row.state === 'settled') throw problem('already-settled')
    if (row.state === 'escalated') throw problem('already-escalated')
    const content = openContent(cipher, row)
    const { mentions, added } = mentionsAfter(edit, content.mentions, hand.seenBy)
    if (content.text === edit.text && added.length === 0) return
    if (content.text !== edit.text) await keepEarlier(keeping, hand, null, content.text)
    await hand.update({ content: sealContent(cipher, row.id, { ...content, text: edit.text, mentions }), editedAt: at })
    await hand.record('comment.edit')
    await hand.notify('comment-mention', added)
  })
}

export function editReply(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  { commentId, replyId }: { commentId: string; replyId: string },
  edit: Edit,
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
    const { mentions, added } = mentionsAfter(edit, content.mentions, hand.seenBy)
    if (content.text === edit.text && added.length === 0) return
    if (content.text !== edit.text) await keepEarlier(keeping, hand, replyId, content.text)
    await tx
      .update(commentReply)
      .set({ content: sealReply(cipher, replyId, { text: edit.text, mentions }), editedAt: at })
      .where(eq(commentReply.id, replyId))
    await hand.update({})
    await hand.record('comment.edit', { reply: replyId })
    await hand.notify('comment-mention', added)
  })
}

/** Whom the words mention after an edit, and who of them was not mentioned before. */
function mentionsAfter({ mentions }: Edit, before: readonly string[], seenBy: readonly MemberNow[]) {
  if (mentions === undefined) return { mentions: [...before], added: [] }
  // Somebody mentioned earlier may have left since: their mention stays without being looked at again.
  const added = mentioned(
    mentions.filter(userId => !before.includes(userId)),
    seenBy,
  )
  return { mentions: [...before.filter(userId => mentions.includes(userId)), ...added], added }
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
