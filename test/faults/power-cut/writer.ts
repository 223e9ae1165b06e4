// Writes updates into a store as fast as it can and says the number of each once it is acknowledged.
import { openStore } from '@candour/collab-server/src/store/index.ts'

const [dataFolder, reviewId] = process.argv.slice(2)
if (dataFolder === undefined || reviewId === undefined) throw new Error('writer.ts DATA REVIEW')
const store = await openStore({ dataFolder })
const { review } = store.tables
const wrappedKey = await store.keyring.createReviewKey()
await store.db
  .insert(review)
  .values({ id: reviewId, title: new Uint8Array(), profile: 'scr', method: 'concise', wrappedKey, createdBy: 'writer' })
  .onConflictDoNothing()
const document = `report/${reviewId}`
await store.updateLog.read(document)
for (let written = 0; ; written++) {
  const update = Uint8Array.from({ length: 200 }, (_, at) => (at + written) % 251)
  const sequence = await store.updateLog.append({ document, author: 'writer', clients: [], update })
  process.stdout.write(`${sequence}\n`)
}
