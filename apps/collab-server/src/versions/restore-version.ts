import type { DocumentAddress, Version } from '@candour/schema'
import { bringTo, fromJson } from '@candour/schema/report'
import * as Y from 'yjs'
import { recordEvent } from '../audit/index.ts'
import { problem } from '../http/index.ts'
import type { RestoredSpan } from '../store/index.ts'
import { restoredSpans } from './authorship/index.ts'
import { contentIn, type FrozenText, frozen, lookAt } from './frozen-text.ts'
import { bytesOf, freeze, insertVersion, type Keeping, versionAt } from './version-rows.ts'

/**
 * Brings the live document to an earlier version, as one more change in the restorer's name: in the log, merged with
 * whatever others type, nothing overwritten. What stood is kept as a version first; what was typed between that and the
 * change is kept as another. Which of its words are whose is noted with it: a restore writes nothing of its own.
 */
export async function restoreVersion(
  keeping: Keeping,
  userId: string,
  address: DocumentAddress,
  id: string,
): Promise<{ before: Version; changed: boolean }> {
  const { store, documents } = keeping
  const { kind, reviewId } = address
  const { canonical, state } = await bytesOf(store, address, id)
  const wanted = fromJson(contentIn(canonical), kind)
  if (!wanted.ok) throw problem('report-unreadable')
  const kept = { address, occasion: 'before-restore', userId, aboutId: id } as const
  const stood = await freeze(keeping, address)
  let beforeId = await store.transaction(tx => insertVersion(store, tx, stood, kept))
  let typedMeanwhile: Parameters<typeof frozen>[2] | null = null
  let changed = false
  let spans: RestoredSpan[] = []
  const noteSpans = async (client: number) => {
    const restored = { reviewId, document: kind, client, versionId: id, restoredBy: userId, restoredAt: new Date(), spans }
    await store.db.insert(store.tables.restoredText).values(restored)
  }
  const bring = (ydoc: Y.Doc) => {
    const seen = lookAt(ydoc, kind)
    if (JSON.stringify(seen.content) !== JSON.stringify(stood.content)) typedMeanwhile = seen
    ydoc.once('update', () => {
      changed = true
    })
    if (!bringTo(ydoc, kind, wanted.doc)) throw problem('report-unreadable')
    spans = spansOf(ydoc, kind, state)
  }
  await documents.write(address, { userId }, bring, noteSpans)
  const between: FrozenText | null = typedMeanwhile === null ? null : await frozen(store, address, typedMeanwhile)
  await store.transaction(async tx => {
    if (between !== null) beforeId = await insertVersion(store, tx, between, kept)
    await recordEvent(tx, {
      actor: userId,
      kind: `version.restore-${kind}`,
      reviewId,
      subjectId: id,
      detail: { before: beforeId },
    })
  })
  documents.tell(reviewId, { type: 'changed', what: 'versions' })
  return { before: await versionAt(store, address, beforeId), changed }
}

/** Whose words were brought back; nothing where the version's state cannot be read, which is no reason not to restore its text. */
function spansOf(restored: Y.Doc, kind: DocumentAddress['kind'], state: Uint8Array): RestoredSpan[] {
  const version = new Y.Doc()
  try {
    Y.applyUpdate(version, state)
    return restoredSpans(restored, version, kind, restored.clientID)
  } catch {
    return []
  } finally {
    version.destroy()
  }
}
