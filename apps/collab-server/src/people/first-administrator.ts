import { createHash, randomBytes } from 'node:crypto'
import type { Person } from '@candour/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem } from '../http/index.ts'
import type { Store } from '../store/index.ts'
import { insertUser, markClaimed, personOf, userByEmail } from './persons.ts'

const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest()

export async function isUnclaimed({ db, tables }: Store): Promise<boolean> {
  const [row] = await db.select({ claimedAt: tables.installation.claimedAt }).from(tables.installation)
  return row?.claimedAt === null
}

/** A new token for the first administrator's link, voiding the one before; null once the installation is claimed. */
export async function offerInstallation({ db, tables }: Store): Promise<string | null> {
  const { installation } = tables
  const token = randomBytes(32).toString('base64url')
  const offered = await db
    .update(installation)
    .set({ firstAdministratorTokenHash: hashOf(token) })
    .where(and(eq(installation.id, 1), isNull(installation.claimedAt)))
    .returning({ id: installation.id })
  return offered.length > 0 ? token : null
}

/** Makes whoever holds the link the first administrator. One row decides, so of two at once one wins. */
export async function claimInstallation(
  store: Store,
  { token, email, name }: { token: string; email: string; name: string },
): Promise<Person> {
  const { installation, user } = store.tables
  return store.transaction(async tx => {
    const [row] = await tx.select().from(installation).where(eq(installation.id, 1)).for('update')
    if (row === undefined || row.claimedAt !== null) throw problem('already-claimed')
    const held = row.firstAdministratorTokenHash
    if (held === null || Buffer.compare(held, hashOf(token)) !== 0) throw problem('link-spent')
    await markClaimed(store, tx)
    const known = await userByEmail(store, tx, email)
    const person = known ?? (await insertUser(store, tx, { email, name, administrator: true }))
    await tx.update(user).set({ administrator: true }).where(eq(user.id, person.id))
    await recordEvent(tx, { actor: person.id, kind: 'session.claim', subjectId: person.id })
    return personOf({ ...person, administrator: true })
  })
}
