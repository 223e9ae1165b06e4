import { updateHash } from '@candour/schema'
import { sql } from 'drizzle-orm'
import { fromBase64 } from 'lib0/buffer'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { serverUnderTest } from '../http/running-server.ts'
import { type Cast, cast, castOn, stateHash } from './cast.ts'
import { frames, RawClient, typed } from './raw-client.ts'

let review: Cast
beforeAll(async () => {
  review = await cast()
})
afterAll(() => review.close())

const store = () => review.server.running.services.store
/** The real database, without the table of updates for as long as the work takes. */
async function withoutLog(work: () => Promise<void>): Promise<void> {
  await store().db.execute(sql`alter table document_update rename to document_update_away`)
  try {
    await work()
  } finally {
    await store().db.execute(sql`alter table document_update_away rename to document_update`)
  }
}
const lead = (of = review) => of.inside('lead-reviewer', of.report)
/** Everybody has left, and the server has put the document away: its last act is a snapshot that covers the whole log. */
const putAway = (of: Cast) =>
  vi.waitFor(
    async () => {
      const { rows } = await store().db.execute<{ whole: boolean }>(
        sql`select (select sequence from document_snapshot where document = ${of.report}) =
          (select max(sequence) from document_update where document = ${of.report}) as whole`,
      )
      expect(rows[0]?.whole).toBe(true)
    },
    { timeout: 20_000, interval: 20 },
  )
const savedStateOf = async (socket: RawClient, name: string, update: Uint8Array): Promise<Y.Snapshot> => {
  socket.send(frames.step2(name, update))
  const { snapshot } = await socket.message('saved-state')
  return Y.decodeSnapshot(fromBase64(snapshot))
}

describe('saved', () => {
  test('is said of an update that is in the log, by its hash, and a handshake says what the log covers', async () => {
    const socket = await lead()
    const update = typed('Kept. ')
    expect(await socket.write(review.report, update)).toBe('saved')
    const { updates } = await store().updateLog.read(review.report)
    expect(updates.map(updateHash)).toContain(updateHash(update))
    const covered = await savedStateOf(socket, review.report, new Uint8Array([0, 0]))
    expect(Y.snapshotContainsUpdate(covered, update)).toBe(true)
    expect(Y.snapshotContainsUpdate(covered, typed('Never sent. '))).toBe(false)
    await socket.close()
  })

  test('is not taken from a state vector: a deletion that was not sent is not covered', async () => {
    const socket = await lead()
    const seen = await socket.sync(review.report)
    const updates: Uint8Array[] = []
    seen.on('update', (update: Uint8Array) => updates.push(update))
    seen.getText('t').delete(0, 2)
    const [deletion] = updates
    if (deletion === undefined) throw new Error('Nothing was deleted')
    expect(Y.snapshotContainsUpdate(await savedStateOf(socket, review.report, new Uint8Array([0, 0])), deletion)).toBe(false)
    expect(Y.snapshotContainsUpdate(await savedStateOf(socket, review.report, deletion), deletion)).toBe(true)
    await socket.close()
  })

  test('outlives the server, with the authors of client ids', async () => {
    const first = await serverUnderTest()
    const before = await castOn(first)
    const socket = await lead(before)
    expect(await socket.write(before.report, typed('Before. ', { client: 31 }))).toBe('saved')
    const hash = await before.hashOf('report')
    const token = before.person('review-team').token
    await first.running.close()
    const second = await serverUnderTest({ dataFolder: first.dataFolder })
    const { documents } = second.running.services
    expect(await documents.read({ kind: 'report', reviewId: before.reviewId }, stateHash)).toBe(hash)
    const other = await RawClient.open(`${second.url}/collab`)
    await other.enter(before.report, token)
    const forged = typed('Forged. ', { client: 31, base: await other.sync(before.report) })
    expect(await other.write(before.report, forged)).toBe('foreign-author')
    await other.close()
    await second.close()
  }, 180_000)
})

describe('when nothing can be stored', () => {
  test('the writer’s socket closes to come back, nothing is called saved, and the others go on reading', async () => {
    const [writer, reader] = [await lead(), await review.inside('peer-reviewer', review.report)]
    const before = await review.hashOf('report')
    const update = typed('Not stored yet. ')
    await withoutLog(async () => {
      writer.send(frames.update(review.report, update))
      expect(await writer.closed).toEqual({ code: 1013, reason: 'storage-unavailable' })
      expect(writer.heard.some(({ kind }) => kind === 'message')).toBe(false)
      expect(await review.hashOf('report')).toBe(before)
      await reader.sync(review.report)
      expect(reader.heard.some(({ kind }) => kind === 'update')).toBe(false)
    })
    const again = await lead()
    expect(Y.snapshotContainsUpdate(await savedStateOf(again, review.report, update), update)).toBe(true)
    const heard = await reader.next(({ kind }) => kind === 'update')
    expect(heard.kind === 'update' && updateHash(heard.bytes)).toBe(updateHash(update))
    for (const socket of [again, reader]) await socket.close()
  })

  test('a document that cannot be loaded is refused, never shown empty, and is there again later', async () => {
    const other = await castOn(review.server)
    const writer = await lead(other)
    await writer.write(other.report, typed('There. '))
    const hash = await other.hashOf('report')
    await writer.close()
    await putAway(other)
    await withoutLog(async () => {
      const socket = await other.socket()
      socket.send(frames.auth(other.report, other.person('lead-reviewer').token))
      expect(await socket.next(({ kind }) => kind === 'denied')).toMatchObject({ reason: 'storage-unavailable' })
      expect(await socket.closed).toMatchObject({ code: 1013 })
      expect(socket.heard.some(({ kind }) => kind === 'step-2')).toBe(false)
      await expect(other.hashOf('report')).rejects.toMatchObject({ name: 'StorageUnavailable' })
    })
    const back = await lead(other)
    expect(stateHash(await back.sync(other.report))).toBe(hash)
    await back.close()
  })

  test('a change of rights that cannot be looked up leaves nobody in on a guess', async () => {
    const other = await castOn(review.server)
    const socket = await other.inside('review-team', other.report)
    await store().db.execute(sql`alter table member rename to member_away`)
    try {
      await other.server.running.services.documents.rightsChanged({ reviewId: other.reviewId })
      expect(await socket.closed).toEqual({ code: 1013, reason: 'storage-unavailable' })
    } finally {
      await store().db.execute(sql`alter table member_away rename to member`)
    }
  })
})

describe('a log that does not give back the whole document', () => {
  async function damaged(damage: (name: string) => Promise<unknown>): Promise<Cast> {
    const other = await castOn(review.server)
    const socket = await lead(other)
    const ydoc = new Y.Doc()
    for (const word of ['one ', 'two ', 'three ']) {
      const update = typed(word, { base: ydoc, client: 77 })
      Y.applyUpdate(ydoc, update)
      expect(await socket.write(other.report, update)).toBe('saved')
    }
    await socket.close()
    await putAway(other)
    await store().db.execute(sql`delete from document_snapshot where document = ${other.report}`)
    await damage(other.report)
    return other
  }

  test.each([
    [
      'a row that was altered',
      (name: string) =>
        store().db.execute(
          sql`update document_update set payload = overlay(payload placing 'x'::bytea from 30) where document = ${name} and sequence = 3`,
        ),
    ],
    [
      'a row that is missing',
      (name: string) => store().db.execute(sql`delete from document_update where document = ${name} and sequence = 3`),
    ],
  ])('%s: is refused as damaged, and other documents are well', async (_name, damage) => {
    const other = await damaged(damage)
    const socket = await other.socket()
    socket.send(frames.auth(other.report, other.person('lead-reviewer').token))
    expect(await socket.next(({ kind }) => kind === 'denied')).toMatchObject({ reason: 'document-damaged' })
    expect(socket.heard.some(({ kind }) => kind === 'step-2')).toBe(false)
    expect(await socket.enter(other.response, other.person('lead-reviewer').token)).toEqual({ scope: 'readonly' })
    await expect(other.hashOf('report')).rejects.toMatchObject({ name: 'DocumentDamaged' })
    await socket.close()
  })
})

test('a snapshot is only a cache: with it and without it the document is the same', async () => {
  const other = await castOn(review.server)
  const socket = await lead(other)
  for (let index = 0; index < 5; index++) await socket.write(other.report, typed(`${index} `))
  const hash = await other.hashOf('report')
  await socket.close()
  await putAway(other)
  expect(await other.hashOf('report')).toBe(hash)
  await store().db.execute(sql`delete from document_snapshot where document = ${other.report}`)
  await vi.waitFor(async () => {
    await other.hashOf('report')
    expect(await other.hashOf('report')).toBe(hash)
  })
})

describe('what the server writes itself', () => {
  test('is in the log before anybody sees it, and joins what is typed meanwhile', async () => {
    const socket = await lead()
    const { documents } = review.server.running.services
    const address = { kind: 'report', reviewId: review.reviewId } as const
    const writes = Array.from({ length: 5 }, (_, index) =>
      documents.write(address, { userId: review.person('lead-reviewer').id }, ydoc =>
        ydoc.getText('t').insert(0, `server ${index} `),
      ),
    )
    const answers = Array.from({ length: 5 }, (_, index) => socket.write(review.report, typed(`typed ${index} `)))
    await Promise.all([...writes, ...answers])
    const text = (await socket.sync(review.report)).getText('t').toString()
    for (let index = 0; index < 5; index++) {
      expect(text).toContain(`server ${index} `)
      expect(text).toContain(`typed ${index} `)
    }
    expect(socket.heard.some(({ kind }) => kind === 'update')).toBe(true)
    await socket.close()
  })

  test('leaves nothing behind when it cannot be logged', async () => {
    const before = await review.hashOf('report')
    await withoutLog(async () => {
      const write = review.server.running.services.documents.write(
        { kind: 'report', reviewId: review.reviewId },
        { userId: review.person('lead-reviewer').id },
        ydoc => ydoc.getText('t').insert(0, 'never'),
      )
      await expect(write).rejects.toMatchObject({ name: 'StorageUnavailable' })
    })
    expect(await review.hashOf('report')).toBe(before)
  })
})

test('words typed into a part that a colleague takes away are kept for their writer alone, who is told', async () => {
  const [writer, mover] = [await lead(), await review.inside('review-team', review.report)]
  const base = await writer.sync(review.report)
  const made: Uint8Array[] = []
  base.on('update', (update: Uint8Array) => made.push(update))
  const paragraph = new Y.XmlElement('paragraph')
  const words = new Y.XmlText('It stood here. ')
  base.transact(() => {
    paragraph.insert(0, [words])
    base.getXmlFragment('default').insert(0, [paragraph])
  })
  expect(await writer.write(review.report, Y.mergeUpdates(made))).toBe('saved')
  const theirs = await mover.sync(review.report)
  const taken: Uint8Array[] = []
  theirs.on('update', (update: Uint8Array) => taken.push(update))
  theirs.getXmlFragment('default').delete(0, 1)
  made.length = 0
  words.insert(0, 'The mother had asked twice. ')
  expect(await writer.write(review.report, Y.mergeUpdates(made))).toBe('saved')
  expect(await mover.write(review.report, Y.mergeUpdates(taken))).toBe('saved')
  expect(await writer.message('changed')).toEqual({ type: 'changed', what: 'fallen-words' })
  const list = async (who: 'lead-reviewer' | 'review-team') =>
    (await review.person(who).ask('GET', `/api/reviews/${review.reviewId}/fallen-words`)).json()
  expect(await list('lead-reviewer')).toMatchObject([{ document: 'report', words: 'The mother had asked twice. ' }])
  expect(await list('review-team')).toEqual([])
  expect(mover.heard.some(each => each.kind === 'message' && each.message.type === 'changed')).toBe(false)
  const { rows } = await store().db.execute(sql`select encode(words, 'escape') as words from fallen_words`)
  expect(JSON.stringify(rows)).not.toContain('mother')
  for (const socket of [writer, mover]) await socket.close()
})
