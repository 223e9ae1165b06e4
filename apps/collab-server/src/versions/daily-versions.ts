import { parseDocumentName } from '@candour/schema'
import { max } from 'drizzle-orm'
import { type Keeping, keepVersion, versionsOf } from './version-rows.ts'

const day = 24 * 3_600_000

/** Keeps a version of every document that was written in since its last one, once a day. */
export async function keepDailyVersions(keeping: Keeping, now = new Date()): Promise<number> {
  const { documentUpdate } = keeping.store.tables
  const written = await keeping.store.db
    .select({ document: documentUpdate.document, lastAt: max(documentUpdate.lastAt) })
    .from(documentUpdate)
    .groupBy(documentUpdate.document)
  let kept = 0
  for (const { document, lastAt } of written) {
    const address = parseDocumentName(document)
    if (address === null || lastAt === null) continue
    const [latest] = await versionsOf(keeping.store, address, 1)
    const since = latest === undefined ? 0 : new Date(latest.madeAt).getTime()
    if (lastAt.getTime() <= since || now.getTime() - since < day) continue
    const version = await keepVersion(keeping, { address, occasion: 'daily', userId: null }, true)
    if (version.id !== latest?.id) kept += 1
  }
  return kept
}
