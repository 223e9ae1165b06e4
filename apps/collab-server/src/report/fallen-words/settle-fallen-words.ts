import type { FallenWords } from '@candour/schema'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { recordEvent } from '../../audit/index.ts'
import { problem } from '../../http/index.ts'
import { type FallenWordsOutcome, placeOf, type Store } from '../../store/index.ts'

/** The words of this person that fell out and that they have not yet said anything about, oldest first. */
export async function fallenWordsOf({ db, tables, keyring }: Store, reviewId: string, userId: string): Promise<FallenWords[]> {
  const { fallenWords } = tables
  const rows = await db
    .select()
    .from(fallenWords)
    .where(and(eq(fallenWords.reviewId, reviewId), eq(fallenWords.userId, userId), isNull(fallenWords.settledAt)))
    .orderBy(asc(fallenWords.at), asc(fallenWords.id))
  const cipher = await keyring.forReview(reviewId)
  return rows.map(({ id, document, words, nearNodeId, at }) => ({
    id,
    document,
    words: cipher.openText(words, placeOf('fallen_words', 'words', id)),
    nearNodeId,
    at: at.toISOString(),
  }))
}

/** Notes what their writer did with them. Somebody else's words are, for whoever asks, not there. */
export async function settleFallenWords(
  store: Store,
  { reviewId, userId, id, how }: { reviewId: string; userId: string; id: string; how: FallenWordsOutcome },
): Promise<void> {
  const { fallenWords } = store.tables
  await store.transaction(async tx => {
    const settled = await tx
      .update(fallenWords)
      .set({ settledAt: new Date(), settledHow: how })
      .where(
        and(
          eq(fallenWords.id, id),
          eq(fallenWords.reviewId, reviewId),
          eq(fallenWords.userId, userId),
          isNull(fallenWords.settledAt),
        ),
      )
      .returning({ id: fallenWords.id })
    if (settled.length === 0) throw problem('not-found')
    await recordEvent(tx, { actor: userId, kind: 'words.reclaim', reviewId, subjectId: id, detail: { how } })
  })
}
