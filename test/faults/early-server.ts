// The counter-proof: the shipped server, but for its log, which says 'on disk' a moment before it is. The test has to notice.
import { readConfiguration } from '@candour/collab-server/src/configuration.ts'
import { startServer } from '@candour/collab-server/src/server.ts'

const running = await startServer(readConfiguration(process.env), { log: () => undefined })
const { updateLog } = running.services.store
const append = updateLog.append.bind(updateLog)
const numbers = new Map<string, number>()
updateLog.append = async entry => {
  const known = numbers.get(entry.document) ?? (await updateLog.read(entry.document)).sequence
  numbers.set(entry.document, known + 1)
  const copy = { ...entry, update: Uint8Array.from(entry.update) }
  setTimeout(() => void append(copy), 250)
  return known + 1
}
process.stdout.write(`Candour stands at ${running.url}\n`)
