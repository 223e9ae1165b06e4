import type { CommentThread, DocumentKind } from '@candour/schema'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { giveAnswer, mayAnswer, refuseWhenOver } from './answer-comment.ts'
import { type CommentInHand, changeComment } from './change-comment.ts'
import { openContent, openOutcome, sealOutcome } from './comment-content.ts'

/**
 * Records that proposed wording was accepted: of two who accept at once, one is told that it was. The words change in the page
 * as the accepter's own edit, after this has been answered. Where the accepter is who answers, the comment is answered by it.
 */
export function acceptWording(keeping: Keeping, reader: Reader, document: DocumentKind, id: string): Promise<CommentThread> {
  return changeComment(keeping, reader, { document, id, verb: `wording.accept-${document}` }, async hand => {
    const { row, cipher } = hand
    const { wording, anchor } = undecided(hand)
    const decided = decidedBy(hand, 'accepted')
    await hand.record('wording.accept', { proposedBy: row.raisedBy })
    if (mayAnswer(hand)) {
      const amendment = { before: anchor.quote, after: wording, wordsChanged: anchor.quote !== wording, cut: false }
      await giveAnswer(hand, { how: 'amended', reason: '', amendment }, decided)
    } else await hand.update({ ...decided, outcome: sealOutcome(cipher, row.id, openOutcome(cipher, row)) })
    await hand.notify('wording-accepted', [row.raisedBy])
  })
}

/** Declines proposed wording. Where whoever declines is who answers, the reason is the answer. */
export function declineWording(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  id: string,
  reason: string,
): Promise<CommentThread> {
  return changeComment(keeping, reader, { document, id, verb: `wording.decline-${document}` }, async hand => {
    const { row, cipher } = hand
    undecided(hand)
    const decided = decidedBy(hand, 'declined')
    await hand.record('wording.decline', { proposedBy: row.raisedBy })
    if (mayAnswer(hand)) await giveAnswer(hand, { how: 'not-amended', reason, amendment: null }, decided, reason)
    else {
      const outcome = { ...openOutcome(cipher, row), wordingReason: reason }
      await hand.update({ ...decided, outcome: sealOutcome(cipher, row.id, outcome) })
    }
    await hand.notify('wording-declined', [row.raisedBy])
  })
}

function undecided({ row, cipher }: CommentInHand) {
  const { wording, anchor } = openContent(cipher, row)
  if (wording === null) throw problem('no-wording')
  if (row.wordingState !== 'proposed') throw problem('wording-decided')
  refuseWhenOver(row)
  return { wording, anchor }
}

const decidedBy = ({ reader, at }: CommentInHand, wordingState: 'accepted' | 'declined') => ({
  wordingState,
  wordingDecidedBy: reader.userId,
  wordingDecidedAs: reader.role,
  wordingDecidedAt: at,
})
