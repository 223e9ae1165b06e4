import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { type Cast, cast, stateHash } from './cast.ts'
import { RawClient } from './raw-client.ts'

let review: Cast
beforeAll(async () => {
  review = await cast({ yjs: true })
})
afterAll(() => review.close())

function hocuspocus(token: string, name: string) {
  const socket = new HocuspocusProviderWebsocket({
    url: `${review.server.url.replace('http', 'ws')}/collab`,
    WebSocketPolyfill: WebSocket,
  })
  const provider = new HocuspocusProvider({ name, token, websocketProvider: socket })
  provider.attach()
  return {
    ydoc: provider.document,
    provider,
    synced: () => vi.waitFor(() => expect(provider.synced).toBe(true), { timeout: 10_000 }),
    end: () => {
      provider.destroy()
      socket.destroy()
    },
  }
}

/** y-websocket with the platform's WebSocket, which can offer subprotocols and nothing else. */
function yWebsocket(token: string, name: string) {
  const ydoc = new Y.Doc()
  const provider = new WebsocketProvider(`${review.server.url.replace('http', 'ws')}/yjs`, name, ydoc, {
    protocols: ['bearer', token],
    disableBc: true,
  })
  return {
    ydoc,
    provider,
    synced: () => vi.waitFor(() => expect(provider.synced).toBe(true), { timeout: 10_000 }),
    end: () => provider.destroy(),
  }
}

test('y-websocket and Hocuspocus clients that write at once end with the same document, as does the server', async () => {
  const clients = [
    hocuspocus(review.person('lead-reviewer').token, review.report),
    yWebsocket(review.person('review-team').token, review.report),
    hocuspocus(review.person('review-team').token, review.report),
    yWebsocket(review.person('lead-reviewer').token, review.report),
  ]
  for (const { synced } of clients) await synced()
  for (let round = 0; round < 25; round++) {
    for (const [index, { ydoc }] of clients.entries()) {
      const text = ydoc.getText('t')
      text.insert((round * 7) % (text.length + 1), `${index}:${round} `)
      if (round % 5 === 4) text.delete(0, 2)
      ydoc.getXmlFragment('default').insert(0, [new Y.XmlElement('paragraph')])
    }
    await new Promise(resolve => setImmediate(resolve))
  }
  await vi.waitFor(
    async () => {
      const hashes = [await review.hashOf('report'), ...clients.map(({ ydoc }) => stateHash(ydoc))]
      expect(new Set(hashes).size).toBe(1)
    },
    { timeout: 20_000, interval: 50 },
  )
  for (const { end } of clients) end()
})

test('a y-websocket client shows itself as who its session says, and sees others', async () => {
  const [mine, theirs] = [
    yWebsocket(review.person('review-team').token, review.report),
    hocuspocus(review.person('lead-reviewer').token, review.report),
  ]
  await mine.synced()
  await theirs.synced()
  mine.provider.awareness.setLocalState({ user: { name: 'Somebody else' } })
  theirs.provider.awareness?.setLocalState({ cursor: null })
  await vi.waitFor(() => {
    expect(theirs.provider.awareness?.getStates().get(mine.ydoc.clientID)?.user).toMatchObject({
      id: review.person('review-team').id,
    })
    expect(mine.provider.awareness.getStates().get(theirs.ydoc.clientID)?.user).toMatchObject({
      id: review.person('lead-reviewer').id,
    })
  })
  for (const { end } of [mine, theirs]) end()
})

test('a y-websocket client that may only read reads, and is closed when it writes', async () => {
  const client = yWebsocket(review.person('peer-reviewer').token, review.report)
  await client.synced()
  expect(stateHash(client.ydoc)).toBe(await review.hashOf('report'))
  const before = await review.hashOf('report')
  const closed = new Promise<{ code: number; reason: string } | null>(resolve =>
    client.provider.once('connection-close', resolve),
  )
  client.ydoc.getText('t').insert(0, 'Not mine to write. ')
  expect(await closed).toMatchObject({ code: 4403, reason: 'role-may-not' })
  expect(await review.hashOf('report')).toBe(before)
  expect(client.provider.shouldConnect).toBe(false)
  client.end()
})

test('a y-websocket client without rights, or with a wrong token, is closed with the reason', async () => {
  for (const [token, document, reason] of [
    [review.person('stranger').token, review.report, 'not-a-member'],
    [review.person('board-member').token, review.report, 'not-yet-shared'],
    ['wrong-token-1234567', review.report, 'sign-in-needed'],
  ] as const) {
    const socket = await RawClient.open(`${review.server.url}/yjs/${document}`, { protocols: ['bearer', token] })
    expect(await socket.closed).toEqual({ code: 4403, reason })
  }
})

test('the token is not echoed, and neither page nor token opens /yjs where it is switched off', async () => {
  const socket = new WebSocket(`${review.server.url.replace('http', 'ws')}/yjs/${review.report}`, [
    'bearer',
    review.person('lead-reviewer').token,
  ])
  await new Promise(resolve => socket.once('open', resolve))
  expect(socket.protocol).toBe('bearer')
  socket.close()
  const off = await cast()
  await expect(
    RawClient.open(`${off.server.url}/yjs/${off.report}`, { protocols: ['bearer', off.person('lead-reviewer').token] }),
  ).rejects.toThrow('404')
  await off.close()
})
