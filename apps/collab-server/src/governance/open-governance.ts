import { type Handling, handle, type Log } from '../http/index.ts'
import type { Mailer } from '../mail/index.ts'
import type { Store } from '../store/index.ts'
import type { Documents } from '../sync/index.ts'
import { remindBeforeClosing } from './accuracy-rounds/remind.ts'
import { roundHandlers } from './accuracy-rounds/round-handlers.ts'
import { agreeArrangements, arrangementsOf } from './arrangements/arrangements.ts'
import { commentHandlers } from './comments/comment-handlers.ts'
import { disagreementHandlers } from './disagreements/disagreement-handlers.ts'
import { tellOfAcknowledgements } from './disagreements/tell-of-acknowledgements.ts'
import { type Keeping, keepingOf } from './keeping.ts'
import { Notices } from './notifications/notices.ts'
import { notificationHandlers } from './notifications/notification-handlers.ts'
import { NotificationMails } from './notifications/notification-mails.ts'
import { readerOf } from './reader.ts'
import { signalsFor } from './signals.ts'

interface Parts {
  store: Store
  documents: Documents
  mailer: Mailer
  publicUrl: () => string
  log: Log
  afterwards: (event: string, work: () => Promise<void>) => void
}

export interface Governance {
  keeping: Keeping
  /** For whatever else has something to tell people: `record` in the transaction, `announce` after it. */
  notices: Notices
  handlings: Handling[]
  /** What the clock does: reminders, and mails that are due. */
  tick(now?: Date): Promise<void>
}

/** Comments, disagreements, arrangements, rounds and notifications. */
export function openGovernance({ store, documents, mailer, publicUrl, log, afterwards }: Parts): Governance {
  const mails = new NotificationMails({ store, mailer, publicUrl, log })
  const notices = new Notices(store, documents, () => afterwards('notification-mail', () => mails.deliver()))
  const keeping = keepingOf({ store, documents, notices })
  tellOfAcknowledgements({ store, documents, afterwards })
  return {
    keeping,
    notices,
    handlings: [
      ...commentHandlers(keeping, 'report'),
      ...commentHandlers(keeping, 'response'),
      ...disagreementHandlers(keeping),
      handle('governance.signals', async ({ asker, review }) => signalsFor(keeping, readerOf(asker, review))),
      handle('arrangements.read', async ({ review }) => arrangementsOf(keeping, review.id)),
      handle('arrangements.agree', async ({ asker, review, body }) => agreeArrangements(keeping, readerOf(asker, review), body)),
      ...roundHandlers(keeping),
      ...notificationHandlers(keeping),
    ],
    tick: async now => {
      await remindBeforeClosing(keeping, now)
      await mails.deliver(now)
    },
  }
}
