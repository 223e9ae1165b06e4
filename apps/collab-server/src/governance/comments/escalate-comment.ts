import type { CommentThread, DocumentKind } from '@candour/schema'
import { problem } from '../../http/index.ts'
import { newId } from '../../store/index.ts'
import { insertDisagreement, readersOfDisagreements } from '../disagreements/open-disagreement.ts'
import type { Keeping } from '../keeping.ts'
import type { MemberNow, Reader } from '../reader.ts'
import { refuseWhenOver } from './answer-comment.ts'
import { changeComment } from './change-comment.ts'
import { openContent } from './comment-content.ts'

/** Makes a disagreement of a challenge that was not settled. */
export async function escalateComment(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  id: string,
  about: string,
): Promise<CommentThread> {
  const { documents } = keeping
  let readers: readonly MemberNow[] = []
  const thread = await changeComment(keeping, reader, { document, id, verb: `comment.escalate-${document}` }, async hand => {
    const { tx, row, cipher, at } = hand
    if (row.kind !== 'challenge') throw problem('not-a-challenge')
    // Both sides read a disagreement.
    if (row.visibility === 'team') throw problem('team-only')
    refuseWhenOver(row)
    const { partId } = openContent(cipher, row)
    const disagreementId = newId()
    await insertDisagreement(keeping, tx, hand.reader, {
      id: disagreementId,
      about,
      nodeIds: document === 'report' && partId !== null ? [partId] : [],
      commentId: row.id,
      at,
    })
    await hand.update({
      state: 'escalated',
      escalatedBy: hand.reader.userId,
      escalatedAs: hand.reader.role,
      escalatedAt: at,
      disagreementId,
    })
    readers = readersOfDisagreements(hand.seenBy, hand.reader)
    await hand.record('comment.escalate', { disagreement: disagreementId })
    await hand.notify('comment-escalated', [row.raisedBy, row.answeredBy, ...heads(hand.seenBy)])
  })
  documents.tell(reader.reviewId, { type: 'changed', what: 'disagreements' }, userId =>
    readers.some(member => member.userId === userId),
  )
  return thread
}

const heads = (members: readonly { userId: string; role: string }[]) =>
  members.filter(({ role }) => role === 'lead-reviewer' || role === 'board-chair').map(({ userId }) => userId)
