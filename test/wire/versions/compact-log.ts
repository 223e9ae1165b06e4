import type { ServerUnderTest } from '../http/running-server.ts'

/** Merges the log of a document, as it is done by itself once it has grown. */
export async function compactLogOf({ running }: ServerUnderTest, document: string): Promise<void> {
  const { documents, store } = running.services
  await documents.settled()
  await store.updateLog.compact(document)
}
