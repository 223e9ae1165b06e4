import type { Asker } from '@candour/schema'

/** Somebody with a session. */
export interface SignedIn extends Asker {
  sessionId: string
  name: string
  email: string
}
