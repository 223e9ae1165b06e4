import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { InUse, StorageUnavailable, type Store, storeFailureIn } from '../index.ts'
import { databases, onServer, type TestDatabase } from '../test-databases.ts'
import { addTestReview } from '../test-review.ts'

describe.each(databases.filter(({ driver }) => driver === 'PostgreSQL'))('a $driver server that goes away', ({ fresh }) => {
  let database: TestDatabase
  let store: Store
  let document: string
  beforeAll(async () => {
    database = await fresh()
    store = await database.open()
    document = (await addTestReview(store)).report
  })
  afterAll(async () => {
    await store.close()
    await database.discard()
  })
  const name = () => new URL(database.options.databaseUrl ?? '').pathname.slice(1)
  const cutAll = () =>
    onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name()}' and pid <> pg_backend_pid()`)
  const append = () => store.updateLog.append({ document, author: 'ann', clients: [], update: Uint8Array.of(0, 0) })

  test('is survived: appends are refused while it is away, and go on afterwards, with no number lost or doubled', async () => {
    expect(await append()).toBe(1)
    await cutAll()
    const outcomes: unknown[] = []
    await vi.waitFor(async () => outcomes.push(await append()), { timeout: 20_000, interval: 50 })
    expect(outcomes).toEqual([2])
    expect((await store.updateLog.read(document)).sequence).toBe(2)
  })

  test('is taken up again for this process alone', async () => {
    await cutAll()
    // The cut has to be noticed before it can be seen to be mended.
    await vi.waitFor(() => expect(store.mayWrite()).rejects.toThrow(StorageUnavailable), { timeout: 20_000, interval: 20 })
    await vi.waitFor(() => store.mayWrite(), { timeout: 20_000, interval: 50 })
    await expect(database.open()).rejects.toThrow(InUse)
  })

  test('is named for what it is, however the error was wrapped', () => {
    const away = Object.assign(new Error('terminating connection'), { code: '57P01' })
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    for (const failure of [away, refused, new Error('Failed query', { cause: away })]) {
      expect(storeFailureIn(failure)).toBeInstanceOf(StorageUnavailable)
    }
    expect(storeFailureIn(Object.assign(new Error('duplicate'), { code: '23505' }))).toBeNull()
    expect(storeFailureIn(new Error('other'))).toBeNull()
  })
})
