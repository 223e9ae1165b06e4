import type { Configuration } from './configuration.ts'
import type { Notices } from './governance/index.ts'
import type { Log, OriginRule } from './http/index.ts'
import type { Mailer } from './mail/index.ts'
import type { People } from './people/index.ts'
import type { Store } from './store/index.ts'
import type { Documents } from './sync/index.ts'

/** What the code of a route may need. Made once at the start; nothing is looked up from afar. */
export interface Services {
  store: Store
  documents: Documents
  people: People
  mailer: Mailer
  configuration: Configuration
  /** The address that links in mails begin with; known once the server listens. */
  publicUrl: () => string
  origins: OriginRule
  log: Log
  /** Work that an answer does not wait for. A failure is logged by kind; closing the server waits for it. */
  afterwards: (event: string, work: () => Promise<void>) => void
  /** Tells people that something has happened, in the page and by mail. */
  notices: Notices
}
