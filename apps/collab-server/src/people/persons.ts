import type { Person } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem } from '../http/index.ts'
import { newId, type Store, type Transaction } from '../store/index.ts'

type UserRow = Store['tables']['user']['$inferSelect']

export const personOf = ({ id, name, email, administrator }: UserRow): Person => ({ id, name, email, administrator })

export async function userByEmail({ tables }: Store, tx: Transaction | Store['db'], email: string): Promise<UserRow | null> {
  const { user } = tables
  const [row] = await tx.select().from(user).where(eq(user.email, email))
  return row ?? null
}

export async function insertUser(
  { tables }: Store,
  tx: Transaction,
  person: { email: string; name: string; administrator: boolean },
): Promise<UserRow> {
  const [row] = await tx
    .insert(tables.user)
    .values({ id: newId(), ...person, emailVerified: true })
    .onConflictDoNothing()
    .returning()
  if (row === undefined) throw problem('person-exists')
  return row
}

/** Adds a person to the installation. With an administrator among its people the installation counts as claimed. */
export async function addPerson(
  store: Store,
  actor: string | null,
  person: { email: string; name: string; administrator: boolean },
): Promise<Person> {
  return store.transaction(async tx => {
    const added = await insertUser(store, tx, person)
    if (added.administrator) await markClaimed(store, tx)
    await recordEvent(tx, {
      actor,
      kind: 'user.add',
      subjectId: added.id,
      detail: { administrator: added.administrator },
    })
    return personOf(added)
  })
}

export async function markClaimed({ tables }: Store, tx: Transaction): Promise<void> {
  const { installation } = tables
  await tx.update(installation).set({ claimedAt: new Date(), firstAdministratorTokenHash: null }).where(eq(installation.id, 1))
}

export async function renamePerson(store: Store, userId: string, name: string): Promise<Person> {
  const { user } = store.tables
  return store.transaction(async tx => {
    const [renamed] = await tx.update(user).set({ name, updatedAt: new Date() }).where(eq(user.id, userId)).returning()
    if (renamed === undefined) throw problem('not-found')
    await recordEvent(tx, { actor: userId, kind: 'session.rename', subjectId: userId })
    return personOf(renamed)
  })
}
