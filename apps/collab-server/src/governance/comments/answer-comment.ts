import { type Amendment, type AnswerComment, authorise, type CommentThread, type DocumentKind } from '@candour/schema'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { amendmentBetween } from './amendment.ts'
import { type CommentInHand, changeComment } from './change-comment.ts'
import { openContent, openOutcome, sealOutcome } from './comment-content.ts'
import { keptWords } from './commented-words.ts'
import type { CommentRow } from './present-comment.ts'
import { refuseWhileTakenUp } from './taken-up.ts'

/** Answers a comment. With 'amended' the server compares what stood there when it was raised with what stands there now. */
export async function answerComment(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  id: string,
  { how, reason }: AnswerComment,
): Promise<CommentThread> {
  // Read before the transaction: loading a document asks the database. Null where it cannot be read now.
  const parts = how === 'amended' ? await keeping.words.readBy(reader, document) : null
  return changeComment(keeping, reader, { document, id, verb: `comment.answer-${document}` }, async hand => {
    const { tx, row, cipher } = hand
    refuseUnlessOpen(row)
    refuseWhileTakenUp(hand)
    const { partId } = openContent(cipher, row)
    const before = await keptWords(keeping.store, tx, cipher, row.wordsId)
    const now = row.wordsId === null ? before : (parts?.wordsOf(partId) ?? null)
    await giveAnswer(hand, { how, reason, amendment: how === 'amended' ? amendmentBetween(before, now) : null })
  })
}

/** One answer, and no second one over it. */
export function refuseUnlessOpen({ state }: Pick<CommentRow, 'state'>): void {
  if (state === 'answered') throw problem('already-answered')
  refuseWhenOver({ state })
}

export function refuseWhenOver({ state }: Pick<CommentRow, 'state'>): void {
  if (state === 'settled') throw problem('already-settled')
  if (state === 'escalated') throw problem('already-escalated')
}

/** Whether this member may answer the comment, beside whatever else they do with it. */
export const mayAnswer = ({ reader, row }: CommentInHand): boolean =>
  row.state === 'open' &&
  authorise(reader, `comment.answer-${row.document}`, { opening: reader.opening, raisedBy: row.raisedBy }).allowed

export async function giveAnswer(
  hand: CommentInHand,
  { how, reason, amendment }: { how: 'amended' | 'not-amended'; reason: string; amendment: Amendment | null },
  also: Partial<CommentRow> = {},
  wordingReason = '',
): Promise<void> {
  const { row, reader, cipher, at } = hand
  const outcome = { ...openOutcome(cipher, row), answerReason: reason, amendment, ...(wordingReason !== '' && { wordingReason }) }
  await hand.update({
    ...also,
    state: 'answered',
    answeredHow: how,
    answeredBy: reader.userId,
    answeredAs: reader.role,
    answeredAt: at,
    outcome: sealOutcome(cipher, row.id, outcome),
  })
  await hand.record('comment.answer', { how, wordsChanged: amendment?.wordsChanged ?? false })
  await hand.notify('comment-answered', [row.raisedBy])
}
