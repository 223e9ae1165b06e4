import { type DocumentAddress, documentName } from '@candour/schema'
import type { Document, Hocuspocus } from '@hocuspocus/server'
import * as Y from 'yjs'
import { StorageUnavailable } from '../store/index.ts'
import type { Documents } from './documents.ts'
import type { DurableLog } from './durable-log.ts'
import { DocumentDamaged, DocumentFinalised, SocketRefusal } from './refusals.ts'
import type { SocketContext } from './visit.ts'

interface Parts extends Pick<Documents, 'follow' | 'rightsChanged' | 'tell' | 'close'> {
  hocuspocus: Hocuspocus<SocketContext>
  durableLog: DurableLog
  /** Whether a document is final, as the database has it now. */
  isFinal: (address: DocumentAddress) => Promise<boolean>
}

export function liveDocuments({ hocuspocus, durableLog, isFinal, follow, rightsChanged, tell, close }: Parts): Documents {
  /** Holds a document in memory for as long as the work takes. */
  async function within<T>(address: DocumentAddress, work: (document: Document) => T | Promise<T>): Promise<T> {
    const name = documentName(address)
    const connection = await open(name)
    try {
      const { document } = connection
      if (document === null || hocuspocus.documents.get(name) !== document) {
        throw new StorageUnavailable('The document was being put away at that moment. Please try again.')
      }
      return await work(document)
    } finally {
      await connection.disconnect()
    }
  }

  async function open(name: string) {
    try {
      return await hocuspocus.openDirectConnection(name)
    } catch (failure) {
      if (!(failure instanceof SocketRefusal)) throw failure
      if (failure.reason === 'document-damaged') throw new DocumentDamaged(name)
      throw new StorageUnavailable('The document cannot be read at the moment. Nothing that was saved is lost.')
    }
  }

  return {
    read: async (address, look) => {
      const inMemory = hocuspocus.documents.get(documentName(address))
      return inMemory === undefined ? within(address, look) : look(inMemory)
    },
    write: (address, { userId }, change, beforeLogged) =>
      within(address, async document => {
        if (await isFinal(address)) throw new DocumentFinalised()
        const changed = changeOf(document, change)
        if (changed === null) return
        await beforeLogged?.(changed.client)
        await durableLog.write(document, { userId, client: changed.client }, changed.update)
      }),
    settled: () => durableLog.settled(),
    follow,
    rightsChanged,
    tell,
    close,
  }
}

/** Carries a change out on a copy, under a client id of its own, so that it can be logged before the document has it. */
function changeOf(document: Y.Doc, change: (ydoc: Y.Doc) => void): { update: Uint8Array; client: number } | null {
  const copy = new Y.Doc()
  try {
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
    const updates: Uint8Array[] = []
    copy.on('update', (update: Uint8Array) => updates.push(update))
    copy.transact(() => change(copy))
    return updates.length === 0 ? null : { update: Y.mergeUpdates(updates), client: copy.clientID }
  } finally {
    copy.destroy()
  }
}
