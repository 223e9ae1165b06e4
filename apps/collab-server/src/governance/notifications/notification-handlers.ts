import { type Handling, handle } from '../../http/index.ts'
import type { Store } from '../../store/index.ts'
import { markRead, notificationsOf } from './own-notifications.ts'
import { changeSettings, settingsOf } from './settings.ts'

/** One's own notifications, over all reviews one belongs to. */
export const notificationHandlers = ({ store }: { store: Store }): Handling[] => [
  handle('notification.list', async ({ asker, query }) => notificationsOf(store, asker.userId, query)),
  handle('notification.markRead', async ({ asker, body }) => markRead(store, asker.userId, body)),
  handle('notification.settings', async ({ asker }) => settingsOf(store, asker.userId)),
  handle('notification.changeSettings', async ({ asker, body: { mail } }) => changeSettings(store, asker.userId, mail)),
]
