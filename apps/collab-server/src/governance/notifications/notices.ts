import type { DocumentKind, MailDigest, NotificationKind } from '@candour/schema'
import { inArray } from 'drizzle-orm'
import { newId, type Store, type Transaction } from '../../store/index.ts'
import type { Documents } from '../../sync/index.ts'
import { mailDueAt, usualDigest } from './mail-due.ts'

/** Something that people should know: a kind and ids. */
export interface Notice {
  reviewId: string
  kind: NotificationKind
  /** The comment, disagreement, round or version it is about. */
  subjectId: string | null
  document: DocumentKind | null
  /** Who did it; they are not told. Null where it was the service. */
  by: string | null
  at: Date
}

/** Writes notifications, and tells pages and mail about them. */
export class Notices {
  readonly #store: Store
  readonly #documents: Documents
  readonly #mailSoon: () => void

  constructor(store: Store, documents: Documents, mailSoon: () => void) {
    this.#store = store
    this.#documents = documents
    this.#mailSoon = mailSoon
  }

  /**
   * In the transaction of what happened: both stand or neither. The caller hands in people who may know of it; it is asked
   * again when they read it. Gives those who were told.
   */
  async record(tx: Transaction, notice: Notice, to: Iterable<string>): Promise<string[]> {
    const { notification, notificationSetting } = this.#store.tables
    const people = [...new Set(to)].filter(userId => userId !== notice.by)
    if (people.length === 0) return []
    const settings = await tx.select().from(notificationSetting).where(inArray(notificationSetting.userId, people))
    const digestOf = (userId: string): MailDigest => settings.find(each => each.userId === userId)?.mail ?? usualDigest
    await tx.insert(notification).values(
      people.map(userId => ({
        id: newId(),
        userId,
        reviewId: notice.reviewId,
        kind: notice.kind,
        subjectId: notice.subjectId,
        document: notice.document,
        by: notice.by,
        at: notice.at,
        mailDueAt: mailDueAt(digestOf(userId), notice.kind, notice.at),
      })),
    )
    return people
  }

  /** After the commit. */
  announce(reviewId: string, people: ReadonlySet<string>): void {
    if (people.size === 0) return
    this.#documents.tell(reviewId, { type: 'changed', what: 'notifications' }, userId => people.has(userId))
    this.#mailSoon()
  }
}
