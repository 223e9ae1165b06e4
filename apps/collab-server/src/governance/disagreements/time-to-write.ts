import { authorise, type NotificationKind, type Side, sideOf } from '@candour/schema'
import { and, gte, inArray, lte } from 'drizzle-orm'
import type { Store, Transaction } from '../../store/index.ts'
import { membersIn, type Reader } from '../reader.ts'

/**
 * How long a side has known of a disagreement before it stands without that side's position. Two weeks: agencies meet
 * weekly or fortnightly, so that whoever wants to write could bring it to one meeting.
 */
export const daysToWrite = 14

/** What tells a person that there is a disagreement on which their side has not written. */
const tellsOfIt: NotificationKind[] = ['disagreement-opened', 'comment-escalated', 'position-written', 'resolution-proposed']

/**
 * Whether a side has known of a disagreement for long enough to have written its position: it opened it, or one of its
 * members who may write the position now was told, `daysToWrite` ago or earlier. A Board to which the report is closed
 * could not have written.
 */
export async function hadTimeToWrite(
  tx: Transaction,
  row: Pick<Store['tables']['disagreement']['$inferSelect'], 'id' | 'reviewId' | 'commentId' | 'openedAs' | 'openedAt'>,
  side: Side,
  { opening }: Pick<Reader, 'opening'>,
  at: Date,
): Promise<boolean> {
  const latest = new Date(at.getTime() - daysToWrite * 86_400_000)
  const able = (await membersIn(tx, row.reviewId)).filter(
    ({ role }) => authorise({ userId: '', administrator: false, role }, `position.write-${side}`, { opening }).allowed,
  )
  if (able.length === 0 || row.openedAt > latest) return false
  if (sideOf(row.openedAs) === side) return true
  const { notification } = tx._.fullSchema
  const [told] = await tx
    .select({ id: notification.id })
    .from(notification)
    .where(
      and(
        inArray(
          notification.userId,
          able.map(({ userId }) => userId),
        ),
        inArray(notification.subjectId, row.commentId === null ? [row.id] : [row.id, row.commentId]),
        inArray(notification.kind, tellsOfIt),
        gte(notification.at, row.openedAt),
        lte(notification.at, latest),
      ),
    )
    .limit(1)
  return told !== undefined
}
