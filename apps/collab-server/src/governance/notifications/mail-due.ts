import type { MailDigest, NotificationKind } from '@candour/schema'

/** What somebody gets who has chosen nothing. */
export const usualDigest: MailDigest = 'daily'

const day = 24 * 3600 * 1000
/** Kinds that wait for somebody until a day, and so do not wait for the digest. */
const urgent: ReadonlySet<NotificationKind> = new Set(['round-asked', 'round-reminder', 'sign-off-asked'])

/** After so long it is looked again whether a mail that does not wait for the digest can be sent. */
export const tryAgainAfter = 10 * 60_000

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

/**
 * When a notification whose mail fell due while its person could not see it is looked at again. Daily: a day later, so that
 * whenever it is sent there still is one mail in a day at most.
 */
export const mailHeldUntil = (digest: MailDigest, kind: NotificationKind, now: Date): Date =>
  new Date(now.getTime() + (digest === 'daily' && !urgent.has(kind) ? day : tryAgainAfter))
