import type { CommentThread, DocumentKind } from '@candour/schema'
import { problem } from '../../http/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { noteAccepted, noteBefore } from './accepted-words.ts'
import { amendmentBetween, wordingCame } from './amendment.ts'
import { giveAnswer, mayAnswer, refuseUnlessOpen } from './answer-comment.ts'
import { type CommentInHand, changeComment } from './change-comment.ts'
import { openContent, openOutcome, sealOutcome } from './comment-content.ts'
import { keptWords } from './commented-words.ts'
import type { PartsOfDocument } from './parts-of-document.ts'
import type { CommentRow } from './present-comment.ts'
import { refuseWhileTakenUp } from './taken-up.ts'

/**
 * Says that this member is about to put the proposed words in, as an edit of their own. Of two who do so at once one is refused
 * before the text changes. It records nothing about the comment, and lapses where the edit never comes.
 */
export async function takeUpWording(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  id: string,
): Promise<CommentThread> {
  const parts = await keeping.words.readBy(reader, document)
  const state = await keeping.words.stateOf(document, reader.reviewId)
  return changeComment(keeping, reader, { document, id, verb: `wording.accept-${document}` }, async hand => {
    const { tx, row, cipher } = hand
    const proposal = undecided(hand)
    refuseWhileTakenUp(hand)
    await hand.update(by(hand))
    if (parts === null) return
    const before = await keptWords(keeping.store, tx, cipher, row.wordsId)
    // What an acceptance that was broken off has put in already is not counted among the words from before it.
    if (!cameIn(parts, row, before, proposal)) await noteBefore(tx, row, state)
  })
}

/**
 * Accepts proposed wording that stands in the document. Whoever accepts it answers the comment by it: what was amended is what
 * the server finds changed since the comment was raised, and it is followed like every amendment.
 */
export async function acceptWording(
  keeping: Keeping,
  reader: Reader,
  document: DocumentKind,
  id: string,
): Promise<CommentThread> {
  // Read before the transaction: loading a document asks the database.
  const parts = await keeping.words.readBy(reader, document)
  const blocks = await keeping.words.blocksOf(document, reader.reviewId)
  return changeComment(keeping, reader, { document, id, verb: `wording.accept-${document}` }, async hand => {
    const { tx, row, cipher } = hand
    const proposal = undecided(hand)
    refuseWhileTakenUp(hand)
    if (parts === null) throw problem('report-unreadable')
    const before = await keptWords(keeping.store, tx, cipher, row.wordsId)
    const now = wordsNow(parts, row, before, proposal)
    if (!cameIn(parts, row, before, proposal)) throw problem('wording-not-there')
    await hand.record('wording.accept', { proposedBy: row.raisedBy })
    const amendment = amendmentBetween(before, now)
    await giveAnswer(hand, { how: 'amended', reason: '', amendment }, { wordingState: 'accepted', ...by(hand) })
    await noteAccepted(keeping.store, hand, proposal, blocks)
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
    refuseWhileTakenUp(hand)
    const declined = { wordingState: 'declined', ...by(hand) } as const
    await hand.record('wording.decline', { proposedBy: row.raisedBy })
    if (mayAnswer(hand)) await giveAnswer(hand, { how: 'not-amended', reason, amendment: null }, declined, reason)
    else {
      const outcome = { ...openOutcome(cipher, row), wordingReason: reason }
      await hand.update({ ...declined, outcome: sealOutcome(cipher, row.id, outcome) })
    }
    await hand.notify('wording-declined', [row.raisedBy])
  })
}

type Proposal = ReturnType<typeof undecided>

/** What the part of a proposal says now; where it stands on none, what it was raised on. */
const wordsNow = (parts: PartsOfDocument, { wordsId }: CommentRow, before: string | null, { partId }: Proposal) =>
  wordsId === null ? before : parts.wordsOf(partId)

const cameIn = (parts: PartsOfDocument, row: CommentRow, before: string | null, proposal: Proposal): boolean =>
  wordingCame(
    { quote: proposal.anchor.quote, wording: proposal.wording },
    before,
    wordsNow(parts, row, before, proposal),
    parts.words,
  )

function undecided({ row, cipher }: CommentInHand) {
  const { wording, anchor, partId } = openContent(cipher, row)
  if (wording === null) throw problem('no-wording')
  if (row.wordingState !== 'proposed') throw problem('wording-decided')
  refuseUnlessOpen(row)
  return { wording, anchor, partId }
}

/** Beside 'proposed' it says who has taken the wording up, otherwise who decided. */
const by = ({ reader, at }: CommentInHand): Pick<CommentRow, 'wordingDecidedBy' | 'wordingDecidedAs' | 'wordingDecidedAt'> => ({
  wordingDecidedBy: reader.userId,
  wordingDecidedAs: reader.role,
  wordingDecidedAt: at,
})
