import { type socketMessages, updateHash } from '@candour/schema'
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Cast, cast } from './cast.ts'
import { awarenessOf, frame, frames, typed } from './raw-client.ts'

let review: Cast
beforeAll(async () => {
  review = await cast()
})
afterAll(() => review.close())

/** First and, for the sync types, second number of every frame that the table of messages names. */
const listed: Record<keyof typeof socketMessages, string[]> = {
  auth: ['2'],
  'sync-step-1': ['0/0', '4/0'],
  'sync-step-2': ['0/1', '4/1'],
  update: ['0/2', '4/2'],
  awareness: ['1'],
  'query-awareness': ['3'],
  leave: ['7'],
}
const isListed = (type: string) => Object.values(listed).flat().includes(type)

/** The body that a kind needs, so that it is its type alone that is looked at. */
const bodyOf = (type: number): (number | string | Uint8Array)[] => {
  switch (type) {
    case 1:
      return [awarenessOf()]
    case 2:
      return [0, '']
    case 3:
      return []
    case 5:
    case 6:
    case 7:
      return ['{"type":"saved","hash":"1-2"}']
    default:
      return [1]
  }
}

test('a kind of message that is not in the table closes the socket, and nothing of it is carried out', async () => {
  const witness = await review.inside('review-team', review.report)
  const before = await review.hashOf('report')
  const tried: string[] = []
  for (let type = 0; type <= 20; type++) {
    for (const step of type === 0 || type === 4 ? [0, 1, 2, 3, 4] : [null]) {
      const name = step === null ? String(type) : `${type}/${step}`
      if (isListed(name)) continue
      const socket = await review.inside('lead-reviewer', review.report)
      socket.send(frame(review.report, type, ...(step === null ? bodyOf(type) : [step, new Uint8Array([0, 0])])))
      expect([name, (await socket.closed).code]).toEqual([name, 1007])
      tried.push(name)
    }
  }
  expect(tried).toContain('5')
  expect(tried).toContain('6')
  expect(await review.hashOf('report')).toBe(before)
  expect(await witness.write(review.report, typed('Still here. '))).toBe('saved')
  expect(witness.heard.some(({ kind }) => kind === 'message')).toBe(true)
  await witness.close()
})

describe('frames that are no frames', () => {
  const whole = () => frames.update(review.report, typed('whole'))
  test.each<[string, () => Uint8Array | string]>([
    ['text', () => 'hello'],
    ['nothing', () => new Uint8Array(0)],
    ['noise', () => Uint8Array.from({ length: 300 }, (_, index) => (index * 89 + 31) % 256)],
    ['a name without a kind', () => frame(review.report)],
    ['an update cut short', () => whole().slice(0, -5)],
    ['an update with something after it', () => Uint8Array.from([...whole(), 1, 2, 3])],
    [
      'an update that says it is longer than it is',
      () => Uint8Array.from([...frame(review.report, 0, 2), 255, 255, 255, 127, 1, 2]),
    ],
    ['a state vector of garbage', () => frame(review.report, 0, 0, new Uint8Array([200, 1, 2]))],
    ['a name of ten thousand letters', () => frame('x'.repeat(10_000), 0, 0, new Uint8Array([0]))],
    [
      'an awareness state of a megabyte',
      () => frames.awareness(review.report, awarenessOf({ client: 7, state: { user: 'x'.repeat(1 << 20) } })),
    ],
    ['an awareness state that is no object', () => frames.awareness(review.report, awarenessOf({ client: 7, state: 'me' }))],
    [
      'an awareness state that is no JSON',
      () => {
        const encoder = createEncoder()
        for (const number of [1, 7, 1]) writeVarUint(encoder, number)
        writeVarString(encoder, '{"cursor":')
        return frames.awareness(review.report, toUint8Array(encoder))
      },
    ],
  ])('%s: the socket closes, and the server stands', async (_name, bytes) => {
    const before = await review.hashOf('report')
    const socket = await review.inside('lead-reviewer', review.report)
    socket.send(bytes())
    expect((await socket.closed).code).toBe(1007)
    expect(await review.hashOf('report')).toBe(before)
  })

  test('a frame larger than any that is taken is cut off', async () => {
    const socket = await review.inside('lead-reviewer', review.report)
    socket.send(new Uint8Array(9 * 1024 * 1024))
    expect((await socket.closed).code).toBe(1009)
  })
})

describe('updates that are not taken', () => {
  const lead = () => review.inside('lead-reviewer', review.report)

  test('garbage is refused as malformed, in an update and in a handshake', async () => {
    const socket = await lead()
    const before = await review.hashOf('report')
    for (const garbage of [new Uint8Array([255, 255, 255, 255]), new Uint8Array([1, 1, 1]), typed('cut off').slice(0, -6)]) {
      expect(await socket.write(review.report, garbage)).toBe('malformed')
      socket.send(frames.step2(review.report, garbage))
      expect(await socket.message('refused')).toMatchObject({ reason: 'malformed', hash: updateHash(garbage) })
    }
    expect(await review.hashOf('report')).toBe(before)
    expect(await socket.write(review.report, typed('And on. '))).toBe('saved')
    await socket.close()
  })

  test('one that is too large is refused, and the writer goes on', async () => {
    const socket = await lead()
    expect(await socket.write(review.report, typed('x'.repeat(600_000)))).toBe('too-large')
    expect(await socket.write(review.report, typed('Short. '))).toBe('saved')
    await socket.close()
  })

  test('one under the client id of somebody else is refused, and the other writes on', async () => {
    const [mine, theirs] = [await lead(), await review.inside('review-team', review.report)]
    const first = typed('First. ', { client: 4711 })
    expect(await mine.write(review.report, first)).toBe('saved')
    const forged = typed('Forged. ', { client: 4711, base: await theirs.sync(review.report) })
    expect(await theirs.write(review.report, forged)).toBe('foreign-author')
    const next = typed('Second. ', { client: 4711, base: await mine.sync(review.report) })
    expect(await mine.write(review.report, next)).toBe('saved')
    for (const socket of [mine, theirs]) await socket.close()
  })

  test('an id belongs to who shows themselves under it, before a word is written', async () => {
    const [mine, theirs] = [await lead(), await review.inside('review-team', review.report)]
    mine.send(frames.awareness(review.report, awarenessOf({ client: 815, state: { cursor: null } })))
    await theirs.next(received => received.kind === 'awareness')
    expect(await theirs.write(review.report, typed('Quicker. ', { client: 815 }))).toBe('foreign-author')
    expect(await mine.write(review.report, typed('Mine. ', { client: 815 }))).toBe('saved')
    for (const socket of [mine, theirs]) await socket.close()
  })

  test('one that lacks its history is refused, in an update and in a handshake, and nothing waits in the document', async () => {
    const socket = await lead()
    const base = await socket.sync(review.report)
    const unknown = typed('Unknown to the server. ', { base })
    Y.applyUpdate(base, unknown)
    const pending = typed('Pending. ', { base })
    const before = await review.hashOf('report')
    expect(await socket.write(review.report, pending)).toBe('missing-history')
    socket.send(frames.step2(review.report, pending))
    expect(await socket.message('refused')).toMatchObject({ reason: 'missing-history', hash: updateHash(pending) })
    expect(await review.hashOf('report')).toBe(before)
    const { documents } = review.server.running.services
    const waiting = await documents.read({ kind: 'report', reviewId: review.reviewId }, ydoc => ydoc.store.pendingStructs)
    expect(waiting).toBeNull()
    await socket.close()
  })

  test('a refused update is not in the log', async () => {
    const socket = await lead()
    const { store } = review.server.running.services
    const count = async () => (await store.updateLog.read(review.report)).updates.length
    const before = await count()
    for (const update of [typed('x'.repeat(600_000)), new Uint8Array([9, 9, 9])]) await socket.write(review.report, update)
    expect(await count()).toBe(before)
    await socket.close()
  })
})

test('a socket that floods is slowed down, loses nothing, and nobody else notices', async () => {
  const [flood, calm] = [await review.inside('lead-reviewer', review.report), await review.inside('review-team', review.report)]
  const updates = Array.from({ length: 700 }, (_, index) => typed(`${index} `))
  for (const update of updates) flood.send(frames.update(review.report, update))
  expect(await calm.write(review.report, typed('Calm. '))).toBe('saved')
  const saved = new Set<string>()
  while (saved.size < updates.length) saved.add((await flood.message('saved')).hash)
  expect([...saved].toSorted()).toEqual(updates.map(updateHash).toSorted())
  for (const socket of [flood, calm]) await socket.close()
})

test('asking to enter again and again ends the socket', async () => {
  const socket = await review.socket()
  for (let index = 0; index < 200 && socket.isOpen; index++)
    await Promise.race([socket.enter(review.report, 'wrong-token-1234567'), socket.closed])
  expect(await socket.closed).toEqual({ code: 1008, reason: 'too-many-messages' })
})
