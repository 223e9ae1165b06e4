import type { Extension, onLoadDocumentPayload } from '@hocuspocus/server'
import * as Y from 'yjs'
import { errorForLog, type Log } from '../http/index.ts'
import { KeyFailure, SealBroken, type UpdateLog } from '../store/index.ts'
import { LogProgress, type ProgressOfDocuments } from './log-progress.ts'
import { DocumentDamaged, SocketRefusal } from './refusals.ts'
import type { SocketContext } from './visit.ts'

/**
 * A document is what its log says, whole: snapshot and updates in one transaction.
 * Where the log cannot be read back, nobody gets in; an empty or partial document is never shown.
 */
export class Loading implements Extension<SocketContext> {
  readonly priority = 800
  readonly #updates: UpdateLog
  readonly #progress: ProgressOfDocuments
  readonly #log: Log

  constructor(updates: UpdateLog, progress: ProgressOfDocuments, log: Log) {
    this.#updates = updates
    this.#progress = progress
    this.#log = log
  }

  async onLoadDocument({ document, documentName }: onLoadDocumentPayload<SocketContext>): Promise<void> {
    try {
      const { snapshot, updates, sequence } = await this.#updates.read(documentName)
      fill(document, documentName, snapshot === null ? updates : [snapshot, ...updates])
      this.#progress.begin(document, new LogProgress(sequence, updates.length))
    } catch (failure) {
      // Hocuspocus lets go of it without ending it; its awareness would tick on.
      document.destroy()
      this.#log({ event: 'document-not-loaded', error: errorForLog(failure) })
      const damaged = failure instanceof DocumentDamaged || failure instanceof SealBroken || failure instanceof KeyFailure
      throw new SocketRefusal(damaged ? 'document-damaged' : 'storage-unavailable')
    }
  }
}

/** One transaction for all rows: `Y.mergeUpdates` over a long log takes more than linear time. */
function fill(document: Y.Doc, name: string, updates: readonly Uint8Array[]): void {
  try {
    document.transact(
      () => {
        for (const update of updates) Y.applyUpdate(document, update)
      },
      { source: 'local', skipStoreHooks: true },
    )
  } catch (cause) {
    throw new DocumentDamaged(name, { cause })
  }
  // Updates without their history are refused before they are logged: one that waits here has lost a row before it.
  if (document.store.pendingStructs !== null || document.store.pendingDs !== null) throw new DocumentDamaged(name)
}
