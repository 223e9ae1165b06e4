import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId, type Store } from '../store/index.ts'
import { describeOnBoth, type TestDatabase } from '../store/test-databases.ts'
import { recordEvent, verifyTrail } from './index.ts'

describeOnBoth('the trail of decisions', fresh => {
  let database: TestDatabase
  let store: Store
  let reviewId: string
  beforeAll(async () => {
    database = await fresh()
    store = await database.open()
  })
  afterAll(async () => {
    await store.close()
    await database.discard()
  })
  beforeEach(() => {
    reviewId = newId()
  })
  const record = (kind: string, detail = {}) =>
    store.transaction(tx => recordEvent(tx, { actor: 'u1', kind, reviewId, subjectId: 'u2', detail }))
  const recordFive = async () => {
    for (const kind of ['one', 'two', 'three', 'four', 'five'])
      await record(kind, { role: 'board-chair', count: 2, again: false })
  }
  const faults = async () => (await verifyTrail(store, reviewId)).faults
  /** What somebody with all rights to the database could do: the trigger is theirs to take away. */
  const tamper = async (change: ReturnType<typeof sql>) => {
    await store.db.execute(sql`alter table audit_event disable trigger user`)
    await store.db.execute(change)
    await store.db.execute(sql`alter table audit_event enable trigger user`)
  }

  test('holds what was recorded, and verifies', async () => {
    await recordFive()
    const trail = await verifyTrail(store, reviewId)
    expect(trail).toMatchObject({ events: 5, faults: [], head: { position: 5 } })
    const rows = await store.db.select().from(store.tables.auditEvent).where(eq(store.tables.auditEvent.chain, reviewId))
    expect(rows.map(({ position, kind, actor }) => [position, kind, actor])).toContainEqual([3, 'three', 'u1'])
  })

  test('an event stands or falls with its decision', async () => {
    await record('kept')
    await expect(
      store.transaction(async tx => {
        await recordEvent(tx, { actor: 'u1', kind: 'dropped', reviewId })
        throw new Error('the decision fails')
      }),
    ).rejects.toThrow('the decision fails')
    await record('next')
    expect(await verifyTrail(store, reviewId)).toMatchObject({ events: 2, faults: [] })
  })

  test.each([
    ['changed', sql`update audit_event set kind = 'other'`],
    ['removed', sql`delete from audit_event`],
    ['emptied', sql`truncate audit_event`],
  ])('its rows cannot be %s', async (_, statement) => {
    await record('one')
    await expect(store.db.execute(statement)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') },
    })
    expect(await faults()).toEqual([])
  })

  test('decisions at the same moment join one chain', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(`decision-${index}`)))
    expect(await verifyTrail(store, reviewId)).toMatchObject({ events: 20, faults: [], head: { position: 20 } })
  })

  test('a row that was altered shows', async () => {
    await recordFive()
    await tamper(sql`update audit_event set actor = 'u9' where chain = ${reviewId} and position = 3`)
    expect(await faults()).toEqual([{ kind: 'altered', position: 3 }])
  })

  test('so does its detail, or its time', async () => {
    await recordFive()
    await tamper(sql`update audit_event set detail = '{"role": "lead-reviewer"}' where chain = ${reviewId} and position = 2`)
    await tamper(sql`update audit_event set at = at - interval '1 day' where chain = ${reviewId} and position = 4`)
    expect(await faults()).toEqual([
      { kind: 'altered', position: 2 },
      { kind: 'altered', position: 4 },
    ])
  })

  test('a row that was removed shows, also the first', async () => {
    await recordFive()
    await tamper(sql`delete from audit_event where chain = ${reviewId} and position in (1, 3)`)
    expect((await faults()).map(({ kind }) => kind)).toEqual(['missing', 'missing'])
  })

  test('rows that changed places show', async () => {
    await recordFive()
    await tamper(sql`update audit_event set position = position + 100 where chain = ${reviewId} and position in (2, 3)`)
    await tamper(sql`update audit_event set position = 105 - position where chain = ${reviewId} and position > 100`)
    expect(await faults()).toEqual([
      { kind: 'moved', position: 2, belongsAt: 3 },
      { kind: 'moved', position: 3, belongsAt: 2 },
    ])
  })

  test('rows that were numbered anew after one was taken out show', async () => {
    await recordFive()
    await tamper(sql`delete from audit_event where chain = ${reviewId} and position = 2`)
    for (const position of [3, 4, 5]) {
      await tamper(sql`update audit_event set position = ${position - 1} where chain = ${reviewId} and position = ${position}`)
    }
    expect((await faults())[0]).toEqual({ kind: 'altered', position: 2 })
  })

  test('an end that was cut off shows', async () => {
    await recordFive()
    await tamper(sql`delete from audit_event where chain = ${reviewId} and position = 5`)
    expect(await faults()).toEqual([{ kind: 'cut-off', position: 5 }])
  })

  test('an end that was cut off with its note shows against a head that was kept elsewhere', async () => {
    await recordFive()
    const { head } = await verifyTrail(store, reviewId)
    const [before] = await store.db
      .select({ mac: store.tables.auditEvent.mac })
      .from(store.tables.auditEvent)
      .where(sql`chain = ${reviewId} and position = 4`)
    await tamper(sql`delete from audit_event where chain = ${reviewId} and position = 5`)
    await store.db.execute(sql`update audit_head set position = 4, mac = ${before?.mac} where chain = ${reviewId}`)
    expect(await faults()).toEqual([])
    expect((await verifyTrail(store, reviewId, head)).faults).toEqual([{ kind: 'cut-off', position: 5 }])
  })

  test('events without a review have a chain of their own', async () => {
    await store.transaction(tx => recordEvent(tx, { actor: null, kind: 'user.add' }))
    expect(await verifyTrail(store)).toMatchObject({ events: 1, faults: [] })
    expect(await verifyTrail(store, reviewId)).toMatchObject({ events: 0, faults: [] })
  })
})
