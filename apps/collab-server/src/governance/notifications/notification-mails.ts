import { type ProfileId, pageLinks, wordsFor } from '@candour/schema'
import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import { errorForLog, type Log } from '../../http/index.ts'
import type { Mail, Mailer } from '../../mail/index.ts'
import type { Store } from '../../store/index.ts'
import { mailHeldUntil, tryAgainAfter } from './mail-due.ts'
import { type StoredNotification, standingNotifications } from './own-notifications.ts'
import { settingsOf } from './settings.ts'

interface Parts {
  store: Store
  mailer: Mailer
  publicUrl: () => string
  log: Log
}

/** So many links of one kind stand in one mail. */
const mostLinks = 10

/**
 * Mails what is due: one mail to a person, with all that waits for them. What is due stands in the database, so that a
 * restart loses none. A mail has kinds and links in it, nothing else, and of nothing that its person may not see at that
 * moment: what the closed report hides from them waits, what is not theirs any more is never mailed.
 */
export class NotificationMails {
  readonly #parts: Parts
  #delivering: Promise<void> = Promise.resolve()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** One delivery at a time: nobody gets the same mail twice. `now` is the moment that counts as now. */
  deliver(now = new Date()): Promise<void> {
    const delivered = this.#delivering.then(() => this.#deliverDue(now))
    this.#delivering = delivered.catch(() => undefined)
    return delivered
  }

  async #deliverDue(now: Date): Promise<void> {
    const { db, tables } = this.#parts.store
    const { notification } = tables
    const due = await db
      .selectDistinct({ userId: notification.userId })
      .from(notification)
      .where(and(isNotNull(notification.mailDueAt), lte(notification.mailDueAt, now)))
    for (const { userId } of due) await this.#deliverTo(userId, now)
  }

  async #deliverTo(userId: string, now: Date): Promise<void> {
    const { store, mailer, log } = this.#parts
    const { user } = store.tables
    // Asked at this moment: what a role shows no longer is not mailed either.
    const waiting = await standingNotifications(store, store.db, userId, 'to-mail')
    const standing = (as: (typeof waiting)[number]['stands']) =>
      waiting.filter(({ stands }) => stands === as).map(({ row }) => row)
    const isDue = ({ mailDueAt }: StoredNotification) => mailDueAt !== null && mailDueAt <= now
    await this.#dueAt(standing('not-theirs'), () => null)
    const { mail: digest } = await settingsOf(store, userId)
    await this.#dueAt(standing('closed').filter(isDue), ({ kind }) => mailHeldUntil(digest, kind, now))
    const seen = standing('seen')
    const [person] = await store.db.select({ email: user.email }).from(user).where(eq(user.id, userId))
    // What is held calls for no mail of what may still wait.
    if (!seen.some(isDue) || person === undefined) return
    let next: Date | null = null
    try {
      await mailer.send(await this.#mailFor(person.email, seen))
    } catch (failure) {
      log({ event: 'notification-mail-failed', error: errorForLog(failure) })
      next = new Date(now.getTime() + tryAgainAfter)
    }
    await this.#dueAt(seen, () => next)
  }

  /** Sets when each is due next. What was read or is wanted by nobody meanwhile stays so. */
  async #dueAt(rows: readonly StoredNotification[], next: (row: StoredNotification) => Date | null): Promise<void> {
    const { db, tables } = this.#parts.store
    const { notification } = tables
    const byTime = new Map<number | null, string[]>()
    for (const row of rows) {
      const at = next(row)?.getTime() ?? null
      byTime.set(at, [...(byTime.get(at) ?? []), row.id])
    }
    for (const [at, ids] of byTime) {
      await db
        .update(notification)
        .set({ mailDueAt: at === null ? null : new Date(at) })
        .where(and(inArray(notification.id, ids), isNotNull(notification.mailDueAt)))
    }
  }

  async #mailFor(to: string, seen: readonly StoredNotification[]): Promise<Mail> {
    const { store, publicUrl } = this.#parts
    const reviews = [...new Set(seen.map(({ reviewId }) => reviewId))]
    const [only] = reviews
    const { mail, notifications } = wordsFor(await this.#profileOf(store, only))
    const told = new Map<string, StoredNotification[]>()
    for (const each of seen) {
      const sentence = notifications.sentence(each.kind, each.document)
      told.set(sentence, [...(told.get(sentence) ?? []), each])
    }
    const kinds = [...told].map(([sentence, all]) => {
      const places = [...new Set(all.map(pageLinks.notification))]
      // Of many the rest stands in the page's own list.
      const links = places.length > mostLinks ? [...places.slice(0, mostLinks), '/'] : places
      return { sentence, count: all.length, links: links.map(link => publicUrl() + link) }
    })
    return { to, subject: mail.notificationSubject, text: mail.notificationText(kinds) }
  }

  async #profileOf({ db, tables }: Store, reviewId: string | undefined): Promise<ProfileId> {
    const { review } = tables
    const [row] = await db
      .select({ profile: review.profile })
      .from(review)
      .where(eq(review.id, reviewId ?? ''))
    return row?.profile ?? 'scr'
  }
}
