import type { MailDigest, NotificationSettings } from '@candour/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { recordEvent } from '../../audit/index.ts'
import type { Store } from '../../store/index.ts'
import { mailDueAt, usualDigest } from './mail-due.ts'

export async function settingsOf({ db, tables }: Store, userId: string): Promise<NotificationSettings> {
  const { notificationSetting } = tables
  const [row] = await db.select().from(notificationSetting).where(eq(notificationSetting.userId, userId))
  return { mail: row?.mail ?? usualDigest }
}

/** Changes when mails are sent. What waits for a mail already is sent by the new choice, what was mailed is not mailed again. */
export async function changeSettings(store: Store, userId: string, mail: MailDigest): Promise<NotificationSettings> {
  const { notification, notificationSetting } = store.tables
  await store.transaction(async tx => {
    await tx
      .insert(notificationSetting)
      .values({ userId, mail })
      .onConflictDoUpdate({ target: notificationSetting.userId, set: { mail } })
    const waiting = await tx
      .select({ id: notification.id, kind: notification.kind, at: notification.at, due: notification.mailDueAt })
      .from(notification)
      .where(and(eq(notification.userId, userId), isNull(notification.readAt)))
    for (const { id, kind, at, due } of waiting) {
      if (due === null) continue
      await tx
        .update(notification)
        .set({ mailDueAt: mailDueAt(mail, kind, at) })
        .where(eq(notification.id, id))
    }
    await recordEvent(tx, { actor: userId, kind: 'notification.settings', subjectId: userId, detail: { mail } })
  })
  return { mail }
}
