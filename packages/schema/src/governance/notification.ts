import * as z from 'zod'

export const notificationKinds = [
  'comment-raised',
  'comment-reply',
  'comment-mention',
  'comment-answered',
  'comment-settled',
  'comment-escalated',
  'wording-accepted',
  'wording-declined',
  'disagreement-opened',
  'position-written',
  'step-taken',
  'resolution-proposed',
  'disagreement-resolved',
  'disagreement-stands',
  'arrangements-changed',
  'round-asked',
  'round-reminder',
  'round-changed',
  'round-closed',
  'round-withdrawn',
  'round-answered',
  'report-opened',
  'sign-off-asked',
  'signed',
  'finalised',
  'reopened',
] as const
export const NotificationKind = z.enum(notificationKinds)
export type NotificationKind = z.infer<typeof NotificationKind>

/** What kind of record a notification is about: by it is decided where its link leads and who may know of it. */
export type NotificationTopic = 'comment' | 'disagreement' | 'round' | 'arrangements' | 'version'
export function topicOfNotification(kind: NotificationKind): NotificationTopic {
  switch (kind) {
    case 'comment-raised':
    case 'comment-reply':
    case 'comment-mention':
    case 'comment-answered':
    case 'comment-settled':
    case 'comment-escalated':
    case 'wording-accepted':
    case 'wording-declined':
      return 'comment'
    case 'disagreement-opened':
    case 'position-written':
    case 'step-taken':
    case 'resolution-proposed':
    case 'disagreement-resolved':
    case 'disagreement-stands':
      return 'disagreement'
    case 'round-asked':
    case 'round-reminder':
    case 'round-changed':
    case 'round-closed':
    case 'round-withdrawn':
    case 'round-answered':
      return 'round'
    case 'arrangements-changed':
      return 'arrangements'
    case 'report-opened':
    case 'sign-off-asked':
    case 'signed':
    case 'finalised':
    case 'reopened':
      return 'version'
  }
}

/** Something that a person should know: a kind and ids, no words. */
export const Notification = z.object({
  id: z.string(),
  reviewId: z.string(),
  kind: NotificationKind,
  /** The comment, disagreement, round or version it is about. */
  subjectId: z.string().nullable(),
  document: z.enum(['report', 'response']).nullable(),
  /** Who did it; null where it was the service. */
  by: z.object({ userId: z.string(), name: z.string() }).nullable(),
  at: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
})
export type Notification = z.infer<typeof Notification>

export const Notifications = z.object({ unread: z.number().int(), notifications: z.array(Notification) })
export type Notifications = z.infer<typeof Notifications>

/** When mails about notifications are sent. A reminder of a round is sent at once, unless mails are off. */
export const MailDigest = z.enum(['at-once', 'daily', 'off'])
export type MailDigest = z.infer<typeof MailDigest>
export const NotificationSettings = z.object({ mail: MailDigest })
export type NotificationSettings = z.infer<typeof NotificationSettings>

export const MarkRead = z.union([
  z.object({ ids: z.array(z.string().max(64)).min(1).max(500) }),
  z.object({ all: z.literal(true) }),
])
export type MarkRead = z.infer<typeof MarkRead>
