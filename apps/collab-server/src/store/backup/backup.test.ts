import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { recordEvent, verifyTrail } from '../../audit/index.ts'
import { BrokenBackup, KeyFailure, NotEmpty, openStore, restoreBackup, type Store, verifyBackup, writeBackup } from '../index.ts'
import { databases, describeOnBoth, type TestDatabase } from '../test-databases.ts'
import { addTestReview } from '../test-review.ts'

// Megabytes go through two databases, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const bytesOf = (length: number, seed: number) => Uint8Array.from({ length }, (_, at) => (at * 31 + seed) % 251)
const keyOf = (database: TestDatabase) => join(database.options.dataFolder, 'installation.key')

describeOnBoth('a back-up', fresh => {
  let database: TestDatabase
  let store: Store
  let folder: string
  let file: string
  let review: Awaited<ReturnType<typeof addTestReview>>
  const updates = Array.from({ length: 60 }, (_, at) => bytesOf(at === 7 ? 0 : 1 + at * 9, at))

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'candour-test-'))
    file = join(folder, 'one.backup')
    database = await fresh()
    store = await database.open()
    review = await addTestReview(store, 'Child K, “Ævi” — 孩子')
    const { user, session, image } = store.tables
    await store.transaction(async tx => {
      await tx.insert(user).values({ id: 'u1', name: 'Ruth "R" Amari\n', email: 'ruth@example.org', administrator: true })
      await tx.insert(session).values({ id: 's1', token: 'a-token', userId: 'u1', expiresAt: new Date(Date.now() + 60_000) })
      await recordEvent(tx, { actor: 'u1', kind: 'review.create', reviewId: review.id, detail: { b: 1, a: null, c: 'x' } })
      await tx.insert(image).values({
        id: 'i1',
        reviewId: review.id,
        document: 'report',
        mediaType: 'image/png',
        width: 1,
        height: 1,
        bytes: bytesOf(3_000_000, 5),
        createdBy: 'u1',
      })
    })
    await Promise.all(
      updates.map((update, at) => store.updateLog.append({ document: review.report, author: 'u1', clients: [at % 3], update })),
    )
    await writeBackup(store, file)
  })
  afterAll(async () => {
    await store.close()
    await database.discard()
    rmSync(folder, { recursive: true })
  })

  const restoredInto = async (target: TestDatabase): Promise<Store> => {
    copyFileSync(keyOf(database), keyOf(target))
    await restoreBackup(target.options, file)
    return target.open()
  }

  test.each(databases)('gives everything back in $driver', async ({ fresh: freshTarget }) => {
    const target = await freshTarget()
    const restored = await restoredInto(target)
    const logged = await restored.updateLog.read(review.report)
    expect(logged.updates.map(update => Buffer.from(update))).toEqual(updates.map(update => Buffer.from(update)))
    expect(restored.updateLog.authorOf(review.report, 2)).toBe('u1')
    for (const name of ['user', 'review', 'image', 'auditEvent', 'clientAuthor'] as const) {
      const before = await store.db.select().from(store.tables[name])
      const after = await restored.db.select().from(restored.tables[name])
      expect(plain(after)).toEqual(plain(before))
    }
    expect(await verifyTrail(restored, review.id)).toMatchObject({ events: 1, faults: [] })
    expect(await restored.db.select().from(restored.tables.session)).toEqual([])
    await restored.updateLog.append({ document: review.report, author: 'u1', clients: [1], update: bytesOf(5, 1) })
    await restored.close()
    await expect(restoreBackup(target.options, file)).rejects.toThrow(NotEmpty)
    await target.discard()
  })

  test('is for its owner alone, and holds neither the key nor a readable name', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const text = gunzipSync(readFileSync(file)).toString('latin1')
    const key = readFileSync(keyOf(database), 'utf8').trim()
    for (const secret of [key, Buffer.from(key, 'base64').toString('hex'), 'Ruth', 'ruth@', 'Child K', 'a-token']) {
      expect(text).not.toContain(secret)
    }
  })

  test('does not replace a file', async () => {
    const before = readFileSync(file)
    await expect(writeBackup(store, file)).rejects.toThrow()
    expect(readFileSync(file)).toEqual(before)
  })

  test('is of one moment, whatever is written meanwhile', async () => {
    const other = join(folder, 'moment.backup')
    const writing = writeBackup(store, other)
    const meanwhile = Array.from({ length: 40 }, (_, at) =>
      store.updateLog.append({ document: review.response, author: 'u1', clients: [9], update: bytesOf(20, at) }),
    )
    const { rows } = await writing
    await Promise.all(meanwhile)
    expect((await verifyBackup(other)).rows).toBe(rows)
  })

  describe('is refused before anything is written', () => {
    let target: TestDatabase
    beforeAll(async () => {
      target = await fresh()
    })
    afterAll(() => target.discard())
    const altered = (change: (text: string) => string): string => {
      const path = join(folder, 'altered.backup')
      writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(file)).toString('utf8'))))
      return path
    }
    const restore = (path: string) => restoreBackup(target.options, path)

    test('without the key, and says where it belongs', async () => {
      await expect(restore(file)).rejects.toThrow(KeyFailure)
      await expect(restore(file)).rejects.toThrow(/never holds the installation’s key/)
    })

    test('with another key', async () => {
      await expect(restoreBackup({ ...target.options, masterKey: 'ab'.repeat(32) }, file)).rejects.toThrow(
        /not the one this back-up/,
      )
    })

    test('when it is cut off, in its packing or its lines', async () => {
      copyFileSync(keyOf(database), keyOf(target))
      const cut = join(folder, 'cut.backup')
      writeFileSync(cut, readFileSync(file).subarray(0, -2000))
      await expect(restore(cut)).rejects.toThrow(BrokenBackup)
      await expect(restore(altered(text => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)))).rejects.toThrow(
        /its end is missing/,
      )
    })

    test('when a row was altered, left out or put in', async () => {
      for (const change of [
        (text: string) => text.replace('"true"', '"false"'),
        (text: string) => text.replace(/\n\["report\/[^\n]+/, ''),
        (text: string) => text.replace(/\n(\["report\/[^\n]+)/, '\n$1\n$1'),
      ]) {
        await expect(restore(altered(change))).rejects.toThrow(/damaged/)
      }
    })

    test('when it was altered and its hash with it', async () => {
      const { sha256 } = await verifyBackup(file)
      const forged = altered(text => text.replace(sha256, sha256))
      const { createHash } = await import('node:crypto')
      const body = gunzipSync(readFileSync(forged)).toString('utf8').replace('"true"', '"false"')
      const at = body.lastIndexOf('\n', body.length - 2) + 1
      const hash = createHash('sha256').update(body.slice(0, at)).digest('hex')
      writeFileSync(forged, gzipSync(body.slice(0, at) + body.slice(at).replace(sha256, hash)))
      await expect(restore(forged)).rejects.toThrow(/was altered after it was made/)
    })

    test('when it was made by a newer Candour', async () => {
      await expect(restore(altered(text => text.replace('"version":1', '"version":2')))).rejects.toThrow(/newer Candour/)
    })

    test('when it is something else', async () => {
      for (const content of ['', 'not gzip', gzipSync('not json\n'), gzipSync('{"candour":"other"}\n')]) {
        const path = join(folder, 'other.backup')
        writeFileSync(path, content)
        await expect(restore(path)).rejects.toThrow(BrokenBackup)
      }
      await expect(restore(join(folder, 'not-there'))).rejects.toThrow(/ENOENT/)
    })

    test('and the place stays as empty as it was', async () => {
      const opened = await openStore(target.options)
      expect(await opened.db.select().from(opened.tables.user)).toEqual([])
      await opened.close()
    })
  })
})

/** Bytes are Buffers on one driver and plain arrays on the other. */
const plain = (rows: readonly Record<string, unknown>[]) =>
  rows.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ]),
    ),
  )
