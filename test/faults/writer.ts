// One person who types until the server is gone: node writer.ts <url> <document> <token> <file> <seed>
// Never reconnects. Every update that was shown as saved, and every one seen from others, stands in the file before the next.
import { appendFileSync } from 'node:fs'
import { updateHash } from '@candour/schema'
import * as Y from 'yjs'
import { seeded } from '../seeded.ts'
import { frames, RawClient } from '../wire/sync/raw-client.ts'

const [url = '', document = '', token = '', file = '', seed = '1'] = process.argv.slice(2)
const random = seeded(Number(seed))
const socket = await RawClient.open(`${url}/collab`)
const entered = await socket.enter(document, token)
if ('denied' in entered) throw new Error(`Not let in: ${entered.denied}`)

const ydoc = await socket.sync(document)
const pending = new Map<string, Uint8Array>()
ydoc.on('update', (update: Uint8Array, origin: unknown) => {
  if (origin === 'server') return
  pending.set(updateHash(update), update)
  socket.send(frames.update(document, update))
})
const note = (kind: 'saved' | 'seen', update: Uint8Array) =>
  appendFileSync(file, `${kind} ${Buffer.from(update).toString('base64')}\n`)

const listening = (async () => {
  while (socket.isOpen) {
    const received = await socket.next(({ kind }) => kind === 'update' || kind === 'message')
    if (received.kind === 'update') {
      // Broadcast means logged: what a colleague has seen must not vanish either.
      note('seen', received.bytes)
      Y.applyUpdate(ydoc, received.bytes, 'server')
    }
    if (received.kind !== 'message' || received.message.type !== 'saved') continue
    const update = pending.get(received.message.hash)
    if (update === undefined) throw new Error('Something that was never sent was called saved')
    pending.delete(received.message.hash)
    note('saved', update)
    process.send?.('saved')
  }
})()

const text = ydoc.getText('t')
const typing = setInterval(
  () => {
    // Never far ahead of what is saved: so is a person.
    if (pending.size > 20) return
    if (text.length > 20 && random() < 0.25) text.delete(Math.floor(random() * (text.length - 5)), 1 + Math.floor(random() * 4))
    else text.insert(Math.floor(random() * (text.length + 1)), `${Math.floor(random() * 1000)} `)
  },
  4 + random() * 8,
)
await Promise.race([socket.closed, listening])
clearInterval(typing)
process.exit(0)
