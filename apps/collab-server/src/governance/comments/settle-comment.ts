import type { CommentThread, DocumentKind } from '@candour/schema'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { refuseWhenOver } from './answer-comment.ts'
import { changeComment } from './change-comment.ts'

/** Settles a comment: whoever raised it is content, with the answer or without one. */
export function settleComment(keeping: Keeping, reader: Reader, document: DocumentKind, id: string): Promise<CommentThread> {
  return changeComment(keeping, reader, { document, id, verb: `comment.settle-${document}` }, async hand => {
    const { row, at } = hand
    refuseWhenOver(row)
    await hand.update({ state: 'settled', settledBy: hand.reader.userId, settledAs: hand.reader.role, settledAt: at })
    await hand.record('comment.settle', { answered: row.state === 'answered' })
    await hand.notify('comment-settled', [row.answeredBy, row.raisedBy])
  })
}
