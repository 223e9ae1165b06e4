import type { Amendment, GovernanceSignals } from '@candour/schema'
import { and, asc, eq, ne } from 'drizzle-orm'
import { readsVersion } from '../../report/index.ts'
import type { ReviewCipher } from '../../store/index.ts'
import type { Keeping } from '../keeping.ts'
import type { Reader } from '../reader.ts'
import { amendmentBetween } from './amendment.ts'
import { openContent } from './comment-content.ts'
import { idOfWords, keptWords } from './commented-words.ts'
import type { CommentRow } from './present-comment.ts'
import { seesComment } from './who-sees.ts'

/**
 * The challenges of findings whose words have changed since, without the answer that they were amended (QM7): a change that
 * may well be right, and that whoever challenged should not have to find by themselves. Only what the one who asks may read.
 */
export async function changedFindings(keeping: Keeping, reader: Reader): Promise<GovernanceSignals['changedFindings']> {
  const { db, tables, keyring } = keeping.store
  const { comment } = tables
  if (readsVersion('report', reader, reader.role)) return []
  const rows = await db
    .select()
    .from(comment)
    .where(
      and(
        eq(comment.reviewId, reader.reviewId),
        eq(comment.document, 'report'),
        eq(comment.kind, 'challenge'),
        ne(comment.state, 'settled'),
      ),
    )
    .orderBy(asc(comment.raisedAt), asc(comment.id))
  const seen = rows.filter(row => isUnfinished(row) && seesComment(reader, row))
  if (seen.length === 0) return []
  const wordsNow = await findingsNow(keeping, reader)
  const cipher = await keyring.forReview(reader.reviewId)
  return seen.flatMap(row => {
    const { partId } = openContent(cipher, row)
    const now = wordsNow(partId)
    if (partId === null || now === null || idOfWords(keeping.store, reader.reviewId, now) === row.wordsId) return []
    return [{ commentId: row.id, document: row.document, nodeId: partId }]
  })
}

/** What has changed in the finding that a comment challenges, since it was raised; null where nothing has, or nothing is to be said. */
export async function findingChange(
  keeping: Keeping,
  reader: Reader,
  row: CommentRow,
  cipher: ReviewCipher,
): Promise<Amendment | null> {
  if (row.document !== 'report' || row.kind !== 'challenge' || row.state === 'settled' || !isUnfinished(row)) return null
  if (readsVersion('report', reader, reader.role)) return null
  const now = (await findingsNow(keeping, reader))(openContent(cipher, row).partId)
  if (now === null) return null
  const change = amendmentBetween(await keptWords(keeping.store, keeping.store.db, cipher, row.wordsId), now)
  return change.wordsChanged ? change : null
}

const isUnfinished = ({ answeredHow, wordsId }: CommentRow): boolean => answeredHow !== 'amended' && wordsId !== null

/** The words of the findings as they stand; null for what is no finding (any more). */
async function findingsNow({ words }: Keeping, { reviewId }: Reader): Promise<(partId: string | null) => string | null> {
  const parts = await words.living('report', reviewId)
  return partId => (partId !== null && parts?.isFinding(partId) === true ? parts.wordsOf(partId) : null)
}
