import { eq } from 'drizzle-orm'
import { placeOf, type ReviewCipher, type Store, type Transaction } from '../../store/index.ts'

const place = (id: string) => placeOf('commented_words', 'words', id)

/** The id that words of a part are kept under: the same words have the same. */
export const idOfWords = ({ keyring }: Pick<Store, 'keyring'>, reviewId: string, words: string): string =>
  Buffer.from(keyring.authenticate(JSON.stringify(['commented-words', reviewId, words]))).toString('hex')

/** Keeps the words of a part as they stand now; words that are kept already are not kept twice. Gives their id. */
export async function keepWords(
  { tables, keyring }: Store,
  tx: Transaction,
  cipher: ReviewCipher,
  words: string,
): Promise<string> {
  const { commentedWords } = tables
  const { reviewId } = cipher
  const id = idOfWords({ keyring }, reviewId, words)
  await tx
    .insert(commentedWords)
    .values({ id, reviewId, words: cipher.seal(words, place(id)) })
    .onConflictDoNothing()
  return id
}

/** Words that were kept; null where a comment stands on no part. */
export async function keptWords(
  { tables }: Store,
  tx: Transaction | Store['db'],
  cipher: ReviewCipher,
  id: string | null,
): Promise<string | null> {
  const { commentedWords } = tables
  if (id === null) return null
  const [row] = await tx.select({ words: commentedWords.words }).from(commentedWords).where(eq(commentedWords.id, id))
  return row === undefined ? null : cipher.openText(row.words, place(id))
}
