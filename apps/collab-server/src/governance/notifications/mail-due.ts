import type { MailDigest, NotificationKind } from '@candour/schema'

/** What somebody gets who has chosen nothing. */
export const usualDigest: MailDigest = 'daily'

const day = 24 * 3600 * 1000
/** Kinds that wait for somebody until a day, and so do not wait for the digest. */
const urgent: ReadonlySet<NotificationKind> = new Set(['round-asked', 'round-reminder', 'sign-off-asked'])

/**
 * When a notification is to be mailed; null for never. Daily: a day after it came, together with all that came since, so
 * that there is one mail in a day at most, and nothing to remember but the row itself.
 */
export function mailDueAt(digest: MailDigest, kind: NotificationKind, at: Date): Date | null {
  switch (digest) {
    case 'off':
      return null
    case 'at-once':
      return at
    case 'daily':
      return urgent.has(kind) ? at : new Date(at.getTime() + day)
  }
}
