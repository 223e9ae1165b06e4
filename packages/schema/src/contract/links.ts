import { type NotificationKind, topicOfNotification } from '../governance/index.ts'
import type { DocumentKind } from '../sync/index.ts'

/** What a notification is about. */
export interface NotificationSubject {
  kind: NotificationKind
  reviewId: string
  subjectId: string | null
  document: DocumentKind | null
}

/** Where on which page that stands: the page of a review ('' is its first), and a fragment made of a kind and an id. */
export function placeOfNotification({ kind, subjectId, document }: NotificationSubject): { page: '' | '/write'; hash: string } {
  const topic = topicOfNotification(kind)
  switch (topic) {
    case 'comment':
    case 'disagreement':
      return { page: '/write', hash: subjectId === null ? `${topic}s` : `${topic}-${subjectId}` }
    case 'round':
      return { page: '', hash: subjectId === null ? 'rounds' : `round-${subjectId}` }
    case 'arrangements':
      return { page: '', hash: 'arrangements' }
    case 'version':
      return { page: '/write', hash: `versions-${document ?? 'report'}` }
  }
}

/**
 * Addresses of pages that the server writes into mails. A token stands in the fragment: it never reaches a log, a
 * proxy or a referrer, and a mail scanner that follows the link redeems nothing; the page's button does.
 */
export const pageLinks = {
  signIn: (token: string): string => `/sign-in/link#${token}`,
  invitation: (token: string): string => `/invitation#${token}`,
  firstAdministrator: (token: string): string => `/first-administrator#${token}`,
  review: (reviewId: string): string => `/reviews/${reviewId}`,
  /** The very place that a notification is about: ids and kinds, no words and no names. */
  notification: (subject: NotificationSubject): string => {
    const { page, hash } = placeOfNotification(subject)
    return `/reviews/${subject.reviewId}${page}#${hash}`
  },
} as const
