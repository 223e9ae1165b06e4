import {
  authorise,
  type MarkRead,
  type NotificationKind,
  type Notifications,
  type NotificationTopic,
  type Opening,
  type Role,
  topicOfNotification,
  type Verb,
} from '@candour/schema'
import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Store, Transaction } from '../../store/index.ts'
import { seesComment } from '../comments/who-sees.ts'
import { namesOf } from '../names.ts'

/** How many of the latest are looked at. Older ones are history. */
const mostLookedAt = 5000

export interface StoredNotification {
  id: string
  userId: string
  reviewId: string
  kind: NotificationKind
  subjectId: string | null
  document: 'report' | 'response' | null
  by: string | null
  at: Date
  readAt: Date | null
  mailDueAt: Date | null
}

/**
 * How a notification stands to its person today: they may see it; they might if the report were open to them; or they may not,
 * because they have left the review or their role does not show it.
 */
type Standing = 'seen' | 'closed' | 'not-theirs'

/** The notifications of a person that they may see today: of reviews they belong to, about things their role shows them. */
export async function seenNotifications(
  store: Store,
  db: Store['db'] | Transaction,
  userId: string,
  which: 'all' | 'unread',
): Promise<StoredNotification[]> {
  const standing = await standingNotifications(store, db, userId, which)
  return standing.filter(({ stands }) => stands === 'seen').map(({ row }) => row)
}

/** The latest notifications of a person, with how each stands to them at this moment. */
export async function standingNotifications(
  { tables }: Store,
  db: Store['db'] | Transaction,
  userId: string,
  which: 'all' | 'unread' | 'to-mail',
): Promise<{ row: StoredNotification; stands: Standing }[]> {
  const { notification, member, review, comment } = tables
  const wanted = { all: undefined, unread: isNull(notification.readAt), 'to-mail': isNotNull(notification.mailDueAt) }
  const rows = await db
    .select({
      notification,
      role: member.role,
      opening: review.opening,
      document: comment.document,
      visibility: comment.visibility,
      raisedAs: comment.raisedAs,
    })
    .from(notification)
    .innerJoin(review, eq(review.id, notification.reviewId))
    .leftJoin(member, and(eq(member.reviewId, notification.reviewId), eq(member.userId, notification.userId)))
    .leftJoin(comment, eq(comment.id, notification.subjectId))
    .where(and(eq(notification.userId, userId), wanted[which]))
    .orderBy(desc(notification.at), desc(notification.id))
    .limit(mostLookedAt)
  return rows.map(({ notification: row, role, opening, document, visibility, raisedAs }) => {
    if (role === null) return { row, stands: 'not-theirs' }
    const sees = (as: Opening) =>
      document !== null && visibility !== null && raisedAs !== null
        ? seesComment({ role, opening: as }, { document, visibility, raisedAs })
        : mayKnow(row, role, as)
    return { row, stands: sees(opening) ? 'seen' : sees('live') ? 'closed' : 'not-theirs' }
  })
}

type KindOnDocument = Pick<StoredNotification, 'kind' | 'document'>

function mayKnow(row: KindOnDocument, role: Role, opening: Opening): boolean {
  return authorise({ userId: '', administrator: false, role }, verbToKnow(row), { opening }).allowed
}

/** What one has to be allowed to read for a notification to be shown: of a round, the document that it is about. */
function verbToKnow({ kind, document }: KindOnDocument): Verb {
  const topic = topicOfNotification(kind)
  return topic === 'round' && document !== null ? `${document}.read` : verbBehind[topic]
}

/** Of a comment that is not there nothing is shown. */
const verbBehind: Readonly<Record<NotificationTopic, Verb>> = {
  comment: 'comment.team-note',
  disagreement: 'disagreement.read',
  round: 'review.read',
  arrangements: 'review.read',
  version: 'review.read',
}

export async function notificationsOf(
  store: Store,
  userId: string,
  { review, limit }: { review?: string | undefined; limit: number },
): Promise<Notifications> {
  const seen = (await seenNotifications(store, store.db, userId, 'all')).filter(
    ({ reviewId }) => review === undefined || reviewId === review,
  )
  const shown = seen.slice(0, limit)
  const names = await namesOf(
    store,
    shown.map(({ by }) => by),
  )
  return {
    unread: seen.filter(({ readAt }) => readAt === null).length,
    notifications: shown.map(({ id, reviewId, kind, subjectId, document, by, at, readAt }) => ({
      id,
      reviewId,
      kind,
      subjectId,
      document,
      by: by === null ? null : { userId: by, name: names.of(by) },
      at: at.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    })),
  }
}

/** Marks one's own as read. Somebody else's ids among them change nothing. What was read is not mailed. */
export async function markRead(store: Store, userId: string, which: MarkRead): Promise<{ unread: number }> {
  const { notification } = store.tables
  const own = eq(notification.userId, userId)
  await store.db
    .update(notification)
    .set({ readAt: new Date(), mailDueAt: null })
    .where(and(own, isNull(notification.readAt), 'ids' in which ? inArray(notification.id, which.ids) : undefined))
  return { unread: (await seenNotifications(store, store.db, userId, 'unread')).length }
}
