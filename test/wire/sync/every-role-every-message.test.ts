import {
  authorise,
  type DocumentKind,
  isBoardRole,
  type Opening,
  type Role,
  roles,
  type SocketMessageKind,
  socketMessages,
} from '@candour/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Cast, cast } from './cast.ts'
import { awarenessOf, awarenessStates, frames, type RawClient, typed } from './raw-client.ts'

type Who = Role | 'stranger' | 'administrator' | 'nobody'
const whos: readonly Who[] = [...roles, 'stranger', 'administrator', 'nobody']
const documents: readonly DocumentKind[] = ['report', 'response']
const isRole = (who: Who): who is Role => roles.some(role => role === who)

let review: Cast
beforeAll(async () => {
  review = await cast()
})
afterAll(() => review.close())

/** What the table says, in the words of the socket. */
function ruling(who: Who, document: DocumentKind, kind: SocketMessageKind, opening: Opening): 'allowed' | string {
  const role = isRole(who) ? who : null
  const asker = who === 'nobody' ? null : { userId: review.person(who).id, administrator: who === 'administrator', role }
  const answer = authorise(asker, socketMessages[kind][document], { opening })
  if (!answer.allowed) return answer.because
  return document === 'report' && opening === 'version' && role !== null && isBoardRole(role) ? 'shared-as-version' : 'allowed'
}

const tokenOf = (who: Who) => (who === 'nobody' ? '' : review.person(who).token)
let client = 1000

/** For each kind of message: sends one, and waits for what shows that it was carried out, or refused. */
const attempts: Record<SocketMessageKind, (socket: RawClient, name: string, who: Who) => Promise<'allowed' | string>> = {
  auth: async (socket, name, who) => {
    // Once inside, asking again changes nothing.
    socket.send(frames.auth(name, tokenOf(who)))
    return (await attempts['sync-step-1'](socket, name, who)) === 'allowed' ? 'allowed' : 'refused'
  },
  'sync-step-1': async (socket, name) => {
    const ydoc = await socket.sync(name)
    return ydoc.store.clients.size > 0 ? 'allowed' : 'nothing came'
  },
  'sync-step-2': async (socket, name) => {
    const before = (await socket.sync(name)).getText('t').length
    socket.send(frames.step2(name, typed('By a handshake. ')))
    const heard = await socket.next(
      received => received.kind === 'message' && (received.message.type === 'saved-state' || received.message.type === 'refused'),
    )
    const after = (await socket.sync(name)).getText('t').length
    if (heard.kind === 'message' && heard.message.type === 'refused')
      return after === before ? heard.message.reason : 'refused, but written'
    return after > before ? 'allowed' : 'not written'
  },
  update: async (socket, name) => {
    const told = await socket.write(name, typed('By an update. '))
    return told === 'saved' ? 'allowed' : told
  },
  awareness: async (socket, name, who) => {
    client += 1
    const shown = client
    socket.send(frames.awareness(name, awarenessOf({ client: shown, state: { cursor: null } })))
    const heard = await socket.next(received => received.kind === 'awareness' && awarenessStates(received.bytes).has(shown))
    const state = heard.kind === 'awareness' ? awarenessStates(heard.bytes).get(shown) : null
    return who !== 'nobody' && JSON.stringify(state).includes(review.person(who).id) ? 'allowed' : 'somebody else was shown'
  },
  'query-awareness': async (socket, name, who) => {
    socket.send(frames.queryAwareness(name))
    return attempts['sync-step-1'](socket, name, who)
  },
  leave: async (socket, name, who) => {
    socket.send(frames.leave(name))
    // The same socket may come back: it was the document that was left.
    const again = await socket.enter(name, tokenOf(who))
    return 'scope' in again ? 'allowed' : again.denied
  },
}

describe.each<Opening>(['closed', 'live', 'version'])('while the report is %s', opening => {
  beforeAll(() => review.open(opening))

  describe.each(documents)('the %s', document => {
    test.each(whos)('lets %s do what the table of rights says, and nothing else', async who => {
      const name = document === 'report' ? review.report : review.response
      const before = await review.hashOf(document)
      const socket = await review.socket()
      const entered = await socket.enter(name, tokenOf(who))
      const entrance = ruling(who, document, 'auth', opening)
      if (entrance !== 'allowed') {
        expect(entered).toEqual({ denied: entrance })
        // Whoever is outside says what they like: nothing comes back, and nothing changes.
        for (const bytes of [frames.step1(name), frames.step2(name, typed('x')), frames.update(name, typed('x'))])
          socket.send(bytes)
        expect(await socket.enter(name, tokenOf(who))).toEqual({ denied: entrance })
        expect(socket.heard.every(({ kind }) => kind === 'denied')).toBe(true)
        expect(await review.hashOf(document)).toBe(before)
        await socket.close()
        return
      }
      const mayWrite = ruling(who, document, 'update', opening) === 'allowed'
      expect(entered).toEqual({ scope: mayWrite ? 'read-write' : 'readonly' })
      for (const kind of kinds) {
        expect([kind, await attempts[kind](socket, name, who)]).toEqual([kind, ruling(who, document, kind, opening)])
      }
      const after = await review.hashOf(document)
      expect(after === before).toBe(!mayWrite)
      await socket.close()
    })
  })
})

const kinds = Object.keys(socketMessages).filter((kind): kind is SocketMessageKind => kind in attempts)

test('every kind of the table of messages is tried here', () => {
  expect(kinds.toSorted()).toEqual(Object.keys(attempts).toSorted())
  expect(kinds).toHaveLength(Object.keys(socketMessages).length)
})

describe('neither side changes a byte of the other’s document', () => {
  test.each([...roles])('not %s, by a deletion, a format, a subdocument or a hand-made struct', async role => {
    await review.open('live')
    for (const document of documents) {
      if (ruling(role, document, 'update', 'live') === 'allowed') continue
      const name = document === 'report' ? review.report : review.response
      const socket = await review.inside(role, name)
      const before = await review.hashOf(document)
      const seen = await socket.sync(name)
      const updates: Uint8Array[] = []
      seen.on('update', (update: Uint8Array) => updates.push(update))
      seen.getXmlFragment('default').delete(0, 1)
      seen.getText('t').insert(0, 'Not mine to write. ')
      seen.getMap('m').set('inner', new Y.Doc())
      seen.getXmlFragment('default').insert(0, [new Y.XmlElement('paragraph')])
      for (const update of updates) {
        expect(await socket.write(name, update)).not.toBe('saved')
        socket.send(frames.step2(name, update))
        // A document within a document is refused to everybody, before anybody is asked who they are.
        expect(['role-may-not', 'malformed']).toContain((await socket.message('refused')).reason)
      }
      expect(await review.hashOf(document)).toBe(before)
      await socket.close()
    }
  })
})
