import { installationKeysFrom } from '../keys/keyring.ts'
import { tablesFor } from './index.ts'

/** The tables under names that drizzle-kit finds; it reads their shape alone, so any key does. */
export const {
  user,
  session,
  account,
  verification,
  rateLimit,
  review,
  member,
  invitation,
  documentUpdate,
  documentSnapshot,
  clientAuthor,
  reportVersion,
  image,
  fallenWords,
  signOff,
  finalisation,
  lastRead,
  auditEvent,
  auditHead,
  installation,
  installationSecret,
} = tablesFor(installationKeysFrom(new Uint8Array(32)))
