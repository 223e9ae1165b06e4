import { documentName } from '@candour/schema'
import { eq } from 'drizzle-orm'
import type { Store, Transaction } from '../../store/index.ts'
import { acceptedSpans, type StandingBlock } from '../../versions/authorship/index.ts'
import type { CommentInHand } from './change-comment.ts'

/** Notes how far a document was written before proposed words come into it. */
export async function noteBefore(
  tx: Transaction,
  { id, reviewId }: { id: string; reviewId: string },
  before: Uint8Array,
): Promise<void> {
  const { acceptedWords } = tx._.fullSchema
  await tx
    .insert(acceptedWords)
    .values({ commentId: id, reviewId, before })
    .onConflictDoUpdate({ target: acceptedWords.commentId, set: { before } })
}

/**
 * Notes which characters of the document came by accepting a proposal, so that they are credited to who proposed them and to
 * who accepted them. Found by the server in its own document; a page says nothing of it.
 */
export async function noteAccepted(
  { updateLog }: Store,
  { tx, row, reader }: CommentInHand,
  { wording, partId }: { wording: string; partId: string | null },
  blocks: readonly StandingBlock[],
): Promise<void> {
  const { acceptedWords } = tx._.fullSchema
  const ofThis = eq(acceptedWords.commentId, row.id)
  const [noted] = await tx.select({ before: acceptedWords.before }).from(acceptedWords).where(ofThis)
  // A proposal from before this was noted: who put its words in is all that is known.
  if (noted === undefined) return
  const name = documentName({ kind: row.document, reviewId: row.reviewId })
  const isAccepters = (client: number) => updateLog.authorOf(name, client) === reader.userId
  const spans = acceptedSpans(blocks, { wording, partId, before: noted.before, isAccepters })
  await tx.update(acceptedWords).set({ spans }).where(ofThis)
}
