import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ensureDataFolder } from './data-folder.ts'
import { CannotOpen, InUse, KeyFailure, newId, openStore, placeOf, SealBroken, type Store } from './index.ts'
import { describeOnBoth, embeddedDatabase, type TestDatabase } from './test-databases.ts'

async function addReview(store: Store, title: string): Promise<string> {
  const id = newId()
  const wrappedKey = await store.keyring.createReviewKey()
  const cipher = store.keyring.unwrap(id, wrappedKey)
  await store.db.insert(store.tables.review).values({
    id,
    title: cipher.seal(title, placeOf('review', 'title', id)),
    profile: 'scr',
    method: 'concise',
    wrappedKey,
    createdBy: 'u1',
  })
  return id
}
const person = { id: 'u1', name: 'Ruth Amari', email: 'ruth@example.org' }

describeOnBoth('a store', fresh => {
  let database: TestDatabase
  let store: Store
  beforeEach(async () => {
    database = await fresh()
    store = await database.open()
  })
  afterEach(async () => {
    await store.close()
    await database.discard()
  })

  test('gives back after a restart what was put in, sealed or not', async () => {
    await store.db.insert(store.tables.user).values(person)
    const id = await addReview(store, 'Child K')
    await store.close()
    store = await database.open()
    const [user] = await store.db.select().from(store.tables.user)
    expect(user).toMatchObject(person)
    const [review] = await store.db.select().from(store.tables.review)
    const cipher = await store.keyring.forReview(id)
    expect(cipher.openText(review?.title ?? new Uint8Array(), placeOf('review', 'title', id))).toBe('Child K')
  })

  test('holds no name, address, token or title that can be read without the key', async () => {
    await store.db.insert(store.tables.user).values(person)
    await store.db.insert(store.tables.session).values({
      id: 's1',
      token: 'a-session-token',
      userId: 'u1',
      expiresAt: new Date(),
      ipAddress: '192.0.2.7',
      userAgent: 'Firefox',
    })
    await addReview(store, 'Child K')
    for (const table of ['"user"', 'session', 'review']) {
      const { rows } = await store.db.execute(sql.raw(`select t::text as row from ${table} t`))
      const text = rows.map(row => String(row.row)).join('\n')
      const bytes = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('latin1'))
      for (const secret of ['Ruth', 'ruth@', 'a-session-token', '192.0.2.7', 'Firefox', 'Child K']) {
        expect(text + bytes.join()).not.toContain(secret)
      }
    }
  })

  test('finds a person by e-mail, and refuses a second one with the same', async () => {
    await store.db.insert(store.tables.user).values(person)
    const found = await store.db.query.user.findFirst({ where: (user, { eq }) => eq(user.email, 'ruth@example.org') })
    expect(found?.name).toBe('Ruth Amari')
    await expect(store.db.insert(store.tables.user).values({ ...person, id: 'u2' })).rejects.toThrow()
  })

  test('is for one process at a time', async () => {
    await expect(database.open()).rejects.toThrow(InUse)
  })

  test('says that its key is missing, or another, before it gives anything', async () => {
    await store.close()
    const keyFile = join(database.options.dataFolder, 'installation.key')
    renameSync(keyFile, `${keyFile}.away`)
    await expect(database.open()).rejects.toThrow(/key is missing/)
    await expect(openStore({ ...database.options, masterKey: randomBytes(32).toString('base64') })).rejects.toThrow(KeyFailure)
    renameSync(`${keyFile}.away`, keyFile)
    store = await database.open()
  })

  test('refuses data that a newer Candour has migrated', async () => {
    await store.db.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9999999999999)`)
    await store.close()
    await expect(database.open()).rejects.toThrow(/newer Candour/)
  })

  test('is not opened by the words of one review in another', async () => {
    const [one, other] = [await addReview(store, 'One'), await addReview(store, 'Other')]
    const sealed = (await store.keyring.forReview(one)).seal('words', 'place')
    const cipher = await store.keyring.forReview(other)
    expect(() => cipher.open(sealed, 'place')).toThrow(SealBroken)
  })

  test('knows no key of a review that does not exist', async () => {
    await expect(store.keyring.forReview(newId())).rejects.toThrow(/no review/)
  })

  test('reads a review’s key inside the transaction that made the review', async () => {
    const id = newId()
    const wrappedKey = await store.keyring.createReviewKey()
    await store.transaction(async tx => {
      await tx.insert(store.tables.review).values({
        id,
        title: new Uint8Array(),
        profile: 'scr',
        method: 'concise',
        wrappedKey,
        createdBy: 'u1',
      })
      expect((await store.keyring.forReview(id, tx)).reviewId).toBe(id)
    })
  })
})

test('two stores in one process do not share a key', async () => {
  const [first, second] = [await embeddedDatabase(), await embeddedDatabase()]
  const [one, other] = [await first.open(), await second.open()]
  await one.db.insert(one.tables.user).values(person)
  await other.db.insert(other.tables.user).values(person)
  const sealed = await one.db.execute<{ name: string }>(sql`select name from "user"`)
  await other.db.execute(sql`update "user" set name = ${sealed.rows[0]?.name}`)
  await expect(other.db.select().from(other.tables.user)).rejects.toThrow(SealBroken)
  expect((await one.db.select().from(one.tables.user))[0]?.name).toBe('Ruth Amari')
  await Promise.all([one.close(), other.close()])
  await Promise.all([first.discard(), second.discard()])
})

describe('the data folder', () => {
  test('is kept for its owner alone', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'candour-test-')), 'deep/data')
    ensureDataFolder(folder)
    chmodSync(folder, 0o755)
    ensureDataFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    rmSync(folder, { recursive: true })
  })

  test('that cannot be made is refused with its name', () => {
    expect(() => ensureDataFolder('/proc/candour')).toThrow(CannotOpen)
    expect(() => ensureDataFolder('/proc/candour')).toThrow(/\/proc\/candour/)
  })
})

test('a database address that leads nowhere is refused, and not repeated', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'candour-test-'))
  const opening = openStore({ dataFolder, databaseUrl: 'postgres://someone:a-password@127.0.0.1:1/none' })
  await expect(opening).rejects.toThrow(CannotOpen)
  await expect(opening).rejects.not.toThrow(/a-password/)
  rmSync(dataFolder, { recursive: true })
})
