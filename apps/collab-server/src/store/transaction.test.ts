import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, OutsideTransaction, type Store } from './index.ts'
import { describeOnBoth, type TestDatabase } from './test-databases.ts'

describeOnBoth('7. a transaction and what stands outside of it', fresh => {
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
  const add = (db: Pick<Database, 'insert'>, id: string) =>
    db.insert(store.tables.user).values({ id, name: 'Ruth Amari', email: `${id}@example.org` })
  const found = async (id: string) => (await store.db.select().from(store.tables.user).where(eq(store.tables.user.id, id))).length

  test('what was written in it stands after it, and not at all when it fails', async () => {
    await store.transaction(tx => add(tx, 'kept'))
    await expect(
      store.transaction(async tx => {
        await add(tx, 'dropped')
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect([await found('kept'), await found('dropped')]).toEqual([1, 0])
  })

  test('asking the outer database inside fails at once instead of waiting for ever', async () => {
    await expect(store.transaction(() => found('kept'))).rejects.toThrow(OutsideTransaction)
    await expect(store.transaction(() => store.transaction(tx => add(tx, 'inner')))).rejects.toThrow(OutsideTransaction)
    await expect(store.db.transaction(() => found('kept'))).rejects.toThrow(OutsideTransaction)
    await expect(store.transaction(async () => store.db.query.user.findFirst())).rejects.toThrow(OutsideTransaction)
  })

  test('so does appending to the log', async () => {
    const entry = { document: 'report/abcdefgh', author: 'a', clients: [], update: Uint8Array.of(0, 0) }
    await expect(store.transaction(() => store.updateLog.append(entry))).rejects.toThrow(OutsideTransaction)
    await expect(store.transaction(() => store.updateLog.read('report/abcdefgh'))).rejects.toThrow(OutsideTransaction)
  })

  test('work that was begun inside and outlives it may use the database', async () => {
    let later: Promise<number> = Promise.resolve(-1)
    let end = () => {}
    const ended = new Promise<void>(resolve => {
      end = resolve
    })
    await store.transaction(async tx => {
      later = ended.then(() => found('kept'))
      await add(tx, 'kept')
    })
    end()
    expect(await later).toBe(1)
  })

  test('many transactions at once all come through', async () => {
    const ids = Array.from({ length: 25 }, (_, index) => `person-${index}`)
    await Promise.all(ids.map(id => store.transaction(tx => add(tx, id))))
    expect((await store.db.select({ id: store.tables.user.id }).from(store.tables.user)).length).toBe(25)
  })
})
