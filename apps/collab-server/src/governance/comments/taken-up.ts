import { problem } from '../../http/index.ts'
import type { CommentInHand } from './change-comment.ts'

/** How long whoever takes proposed wording up has it to themselves (milliseconds). */
const takenUpFor = 60_000

/** Refuses while somebody else is putting the proposed wording in. */
export function refuseWhileTakenUp({ row, reader, at }: CommentInHand): void {
  const { wordingState, wordingDecidedBy, wordingDecidedAt } = row
  if (wordingState !== 'proposed' || wordingDecidedBy === null || wordingDecidedBy === reader.userId) return
  if (at.getTime() - (wordingDecidedAt?.getTime() ?? 0) < takenUpFor) throw problem('wording-being-put-in')
}
