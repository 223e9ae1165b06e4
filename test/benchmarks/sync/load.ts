// Twenty people who type into one report, in one process with one clock: node load.ts <url> <document> <seconds> <token>…
// Prints, as JSON, the milliseconds from sending an update to its arrival at each of the others.
import { setTimeout as after } from 'node:timers/promises'
import * as Y from 'yjs'
import { seeded } from '../../seeded.ts'
import { frames, RawClient } from '../../wire/sync/raw-client.ts'

const [url = '', document = '', seconds = '10', ...tokens] = process.argv.slice(2)
/** A quick typist: about five letters a second. */
const meanPause = 200
const warmUp = 3_000

interface Writer {
  socket: RawClient
  ydoc: Y.Doc
  text: Y.XmlText
}
const sentAt = new Map<string, number>()
const latencies: number[] = []
let measuring = false

async function join(token: string): Promise<Writer> {
  const socket = await RawClient.open(url)
  const entered = await socket.enter(document, token)
  if ('denied' in entered) throw new Error(`Not let in: ${entered.denied}`)
  // The whole report comes over the wire to everybody, as it does to a page.
  await socket.sync(document)
  const ydoc = new Y.Doc()
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  ydoc.on('update', (update: Uint8Array) => {
    sentAt.set(`${ydoc.clientID}:${Y.getState(ydoc.store, ydoc.clientID)}`, measuring ? performance.now() : Number.NaN)
    socket.send(frames.update(document, update))
  })
  ydoc.transact(() => {
    paragraph.insert(0, [text])
    ydoc.getXmlFragment('default').insert(0, [paragraph])
  })
  return { socket, ydoc, text }
}

/** Several updates may arrive as one: each structure in it ends at the clock after which it was sent. */
function arrived(update: Uint8Array, own: number): void {
  const now = performance.now()
  for (const { id, length } of Y.decodeUpdate(update).structs) {
    if (id.client === own) continue
    for (let clock = id.clock + 1; clock <= id.clock + length; clock++) {
      const sent = sentAt.get(`${id.client}:${clock}`)
      if (sent !== undefined && !Number.isNaN(sent)) latencies.push(now - sent)
    }
  }
}

async function listen({ socket, ydoc }: Writer): Promise<void> {
  while (socket.isOpen) {
    const received = await Promise.race([socket.next(({ kind }) => kind === 'update').catch(() => null), socket.closed])
    if (received === null || !('kind' in received)) continue
    if (received.kind === 'update') arrived(received.bytes, ydoc.clientID)
    socket.forget()
  }
}

const writers = await Promise.all(tokens.map(join))
for (const writer of writers) void listen(writer)
const random = seeded(7)
let going = true
const typing = writers.map(async ({ text }) => {
  while (going) {
    await after(meanPause * (0.5 + random()))
    text.insert(text.length, 'x')
  }
})
await after(warmUp)
measuring = true
process.stdout.write('measuring\n')
await after(Number(seconds) * 1000)
measuring = false
process.stdout.write('measured\n')
going = false
await Promise.all(typing)
await after(500)
latencies.sort((a, b) => a - b)
const at = (part: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? Number.NaN
const updates = [...sentAt.values()].filter(sent => !Number.isNaN(sent)).length
process.stdout.write(`${JSON.stringify({ updates, arrivals: latencies.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) })}\n`)
process.exit(0)
