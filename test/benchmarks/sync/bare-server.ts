// Hocuspocus as it comes, with the same document in memory and nothing stored: node bare-server.ts <port> <state file>
import { readFileSync } from 'node:fs'
import { Server } from '@hocuspocus/server'
import * as Y from 'yjs'

const [port = '0', stateFile = ''] = process.argv.slice(2)
const state = Uint8Array.from(readFileSync(stateFile))
const server = new Server({
  port: Number(port),
  address: '127.0.0.1',
  quiet: true,
  stopOnSignals: true,
  async onLoadDocument({ document }) {
    Y.applyUpdate(document, state)
  },
})
await server.listen()
process.stdout.write(`Bare Hocuspocus stands at http://127.0.0.1:${server.address.port}\n`)
