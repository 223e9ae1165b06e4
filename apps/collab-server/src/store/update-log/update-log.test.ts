import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { AuthorConflict, SealBroken, type Store, StoreFailure } from '../index.ts'
import { describeOnBoth, type TestDatabase } from '../test-databases.ts'
import { addTestReview } from '../test-review.ts'

/** A person at a keyboard: every key is an update. */
function writer(state: readonly Uint8Array[] = []) {
  const ydoc = new Y.Doc()
  for (const update of state) Y.applyUpdate(ydoc, update)
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => updates.push(update))
  return {
    client: ydoc.clientID,
    updates,
    type: (words: string) => {
      for (const letter of words) ydoc.getText('t').insert(ydoc.getText('t').length, letter)
      return updates.splice(0)
    },
    erase: (from: number, count: number) => {
      ydoc.getText('t').delete(from, count)
      return updates.splice(0)
    },
  }
}
function wordsOf({ snapshot, updates }: { snapshot: Uint8Array | null; updates: readonly Uint8Array[] }): string {
  const ydoc = new Y.Doc()
  for (const update of snapshot === null ? updates : [snapshot, ...updates]) Y.applyUpdate(ydoc, update)
  return ydoc.getText('t').toJSON()
}

describeOnBoth('the update log', fresh => {
  let database: TestDatabase
  let store: Store
  let document: string
  beforeAll(async () => {
    database = await fresh()
    store = await database.open()
  })
  afterAll(async () => {
    await store.close()
    await database.discard()
  })
  beforeEach(async () => {
    document = (await addTestReview(store)).report
  })
  const restart = async () => {
    await store.close()
    store = await database.open()
  }
  const append = (updates: readonly Uint8Array[], author: string, clients: number[]) =>
    Promise.all(updates.map(update => store.updateLog.append({ document, author, clients, update })))
  const rows = () => {
    const { documentUpdate } = store.tables
    return store.db.select().from(documentUpdate).where(eq(documentUpdate.document, document)).orderBy(documentUpdate.sequence)
  }

  test('gives back after a restart every update, in order, with whose it was', async () => {
    const ann = writer()
    await append(ann.type('A child '), 'ann', [ann.client])
    const bob = writer((await store.updateLog.read(document)).updates)
    await append(bob.type('was not seen.'), 'bob', [bob.client])
    await restart()
    const logged = await store.updateLog.read(document)
    expect(wordsOf(logged)).toBe('A child was not seen.')
    expect(logged.sequence).toBe(21)
    expect([store.updateLog.authorOf(document, ann.client), store.updateLog.authorOf(document, bob.client)]).toEqual([
      'ann',
      'bob',
    ])
    expect(store.updateLog.authorOf(document, 1)).toBeUndefined()
  })

  test('numbers them one after another, and says the number', async () => {
    const { client, type } = writer()
    expect(await append(type('abc'), 'ann', [client])).toEqual([1, 2, 3])
    expect(await append(type('d'), 'ann', [client])).toEqual([4])
  })

  test('keeps the documents apart', async () => {
    const other = await addTestReview(store)
    const { client, type } = writer()
    await append(type('here'), 'ann', [client])
    expect(wordsOf(await store.updateLog.read(other.report))).toBe('')
    expect(store.updateLog.authorOf(other.report, client)).toBeUndefined()
    expect(wordsOf(await store.updateLog.read(document))).toBe('here')
  })

  test('6. writes what comes in together with few commits', async () => {
    const { client, type } = writer()
    await append(type('x'.repeat(300)), 'ann', [client])
    const commits = new Set((await rows()).map(({ firstAt }) => firstAt.getTime()))
    expect((await rows()).length).toBe(300)
    expect(commits.size).toBeLessThanOrEqual(3)
  })

  test('a client id belongs to who used it first, from that moment on', async () => {
    const { client, type } = writer()
    const [first = new Uint8Array(), second = new Uint8Array()] = type('ab')
    const anns = store.updateLog.append({ document, author: 'ann', clients: [client], update: first })
    const bobs = store.updateLog.append({ document, author: 'bob', clients: [client], update: second })
    await expect(bobs).rejects.toThrow(AuthorConflict)
    await anns
    await restart()
    await expect(store.updateLog.append({ document, author: 'bob', clients: [client], update: second })).rejects.toThrow(
      AuthorConflict,
    )
    expect((await rows()).length).toBe(1)
  })

  test('holds no words that can be read without the key, and no row that can be moved', async () => {
    const { client, type } = writer()
    await append([...type('Harbour Lane'), ...type(' School')], 'ann', [client])
    const stored = await rows()
    expect(Buffer.concat(stored.map(({ payload }) => payload)).includes('Harbour')).toBe(false)
    const { documentUpdate } = store.tables
    await store.db
      .update(documentUpdate)
      .set({ payload: stored[0]?.payload ?? new Uint8Array() })
      .where(and(eq(documentUpdate.document, document), eq(documentUpdate.sequence, 2)))
    await expect(store.updateLog.read(document)).rejects.toThrow(SealBroken)
  })

  test('refuses a document that is none, or of no review, and goes on for the others', async () => {
    const { client, type } = writer()
    const update = type('a')[0] ?? new Uint8Array()
    await expect(store.updateLog.append({ document: 'letters/1', author: 'ann', clients: [], update })).rejects.toThrow(
      StoreFailure,
    )
    const unknown = store.updateLog.append({ document: 'report/nosuchreview', author: 'ann', clients: [], update })
    const known = store.updateLog.append({ document, author: 'ann', clients: [client], update })
    await expect(unknown).rejects.toThrow(/no review/)
    expect(await known).toBe(1)
  })

  describe('a snapshot', () => {
    test('stands for what came before it', async () => {
      const { client, type } = writer()
      await append(type('before '), 'ann', [client])
      const { updates, sequence } = await store.updateLog.read(document)
      await store.updateLog.saveSnapshot(document, sequence, Y.mergeUpdates(updates))
      await append(type('after'), 'ann', [client])
      const logged = await store.updateLog.read(document)
      expect([logged.updates.length, logged.sequence, wordsOf(logged)]).toEqual([5, 12, 'before after'])
    })

    test('that is older than the one that stands is passed over', async () => {
      const { client, type } = writer()
      const updates = type('abcd')
      await append(updates, 'ann', [client])
      await store.updateLog.saveSnapshot(document, 4, Y.mergeUpdates(updates))
      await store.updateLog.saveSnapshot(document, 2, Y.mergeUpdates(updates.slice(0, 2)))
      expect((await store.updateLog.read(document)).updates).toEqual([])
    })

    test('that is damaged or gone counts as none: the log has everything', async () => {
      const { client, type } = writer()
      const updates = type('all of it')
      await append(updates, 'ann', [client])
      await store.updateLog.saveSnapshot(document, updates.length, Y.mergeUpdates(updates))
      const { documentSnapshot } = store.tables
      await store.db.update(documentSnapshot).set({ sequence: 5 }).where(eq(documentSnapshot.document, document))
      const logged = await store.updateLog.read(document)
      expect([logged.snapshot, wordsOf(logged)]).toEqual([null, 'all of it'])
      await store.db.delete(documentSnapshot).where(eq(documentSnapshot.document, document))
      expect(wordsOf(await store.updateLog.read(document))).toBe('all of it')
    })
  })

  describe('compaction', () => {
    test('merges one person’s updates, and leaves words, order and whose they are', async () => {
      const ann = writer()
      await append([...ann.type('First I wrote this'), ...ann.erase(0, 6)], 'ann', [ann.client])
      const bob = writer((await store.updateLog.read(document)).updates)
      await append(bob.type(', then I'), 'bob', [bob.client])
      const again = writer((await store.updateLog.read(document)).updates)
      await append(again.type(' and I again'), 'ann', [again.client])
      const before = await store.updateLog.read(document)
      await store.updateLog.compact(document)
      const after = await store.updateLog.read(document)
      expect(wordsOf(after)).toBe('I wrote this, then I and I again')
      expect(after.sequence).toBe(before.sequence)
      expect((await rows()).map(({ author, merged }) => [author, merged])).toEqual([
        ['ann', 19],
        ['bob', 8],
        ['ann', 12],
      ])
    })

    test('merges in portions, never thousands at once', async () => {
      const { client, type } = writer()
      await append(type('x'.repeat(450)), 'ann', [client])
      await store.updateLog.compact(document)
      const merged = (await rows()).map(row => row.merged)
      expect(Math.max(...merged)).toBeLessThanOrEqual(100)
      expect(merged.reduce((sum, count) => sum + count)).toBe(450)
      expect(wordsOf(await store.updateLog.read(document))).toBe('x'.repeat(450))
    })

    test('reads each row once where two people take turns, and goes on later where it stopped', async () => {
      const ann = writer()
      const bob = writer()
      for (let turn = 0; turn < 250; turn++) {
        await append(ann.type('a'), 'ann', [ann.client])
        await append(bob.type('b'), 'bob', [bob.client])
      }
      const asked = vi.spyOn(store.db, 'select')
      try {
        await store.updateLog.compact(document)
        expect(asked.mock.calls.length).toBeLessThanOrEqual(4)
        asked.mockClear()
        await append(ann.type('aa'), 'ann', [ann.client])
        await append(bob.type('b'), 'bob', [bob.client])
        await store.updateLog.compact(document)
        expect(asked).toHaveBeenCalledTimes(1)
      } finally {
        asked.mockRestore()
      }
      expect((await rows()).map(({ merged }) => merged).slice(-3)).toEqual([1, 2, 1])
    })

    test('does not reach over an hour', async () => {
      const { client, type } = writer()
      await append(type('abcd'), 'ann', [client])
      await store.db.execute(
        sql`update document_update set first_at = first_at - interval '2 hours', last_at = last_at - interval '2 hours'
            where document = ${document} and sequence <= 2`,
      )
      await store.updateLog.compact(document)
      expect((await rows()).map(({ sequence, merged }) => [sequence, merged])).toEqual([
        [2, 2],
        [4, 2],
      ])
    })

    test('loses nothing that is written meanwhile', async () => {
      const ann = writer()
      await append(ann.type('x'.repeat(250)), 'ann', [ann.client])
      const compacting = store.updateLog.compact(document)
      for (const update of ann.type('and more'))
        await store.updateLog.append({ document, author: 'ann', clients: [ann.client], update })
      await compacting
      await store.updateLog.compact(document)
      expect(wordsOf(await store.updateLog.read(document))).toBe(`${'x'.repeat(250)}and more`)
    })

    test('a snapshot taken before it still fits', async () => {
      const { client, type } = writer()
      const updates = type('abcdefgh')
      await append(updates, 'ann', [client])
      await store.updateLog.saveSnapshot(document, 5, Y.mergeUpdates(updates.slice(0, 5)))
      await store.updateLog.compact(document)
      expect(wordsOf(await store.updateLog.read(document))).toBe('abcdefgh')
    })
  })

  test('what is appended while a reader waits is in what the reader gets', async () => {
    const { client, type } = writer()
    const appending = append(type('in time'), 'ann', [client])
    expect(wordsOf(await store.updateLog.read(document))).toBe('in time')
    await appending
  })
})
