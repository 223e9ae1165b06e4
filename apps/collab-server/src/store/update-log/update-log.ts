import { StorageUnavailable } from '../failures.ts'
import { compactLog } from './compact.ts'
import { GroupCommit } from './group-commit.ts'
import { KnownDocuments } from './known-documents.ts'
import { type LogEntry, type LoggedDocument, type LoggedRow, type LogParts, reviewOf } from './logged.ts'
import { readLog, rowsOf, storeSnapshot } from './read-log.ts'

/** The truth about every document: each update with its author, in order, sealed with the review's key. */
export interface UpdateLog {
  /**
   * Resolves, with the update's number, once it is on disk, and not before. Rejects with `StorageUnavailable` when it is not (it may be
   * tried again), and with `AuthorConflict` for a client id that belongs to somebody else.
   */
  append(entry: LogEntry): Promise<number>
  /** Everything logged, including what was being appended when it was asked. Throws `SealBroken` for an altered row. */
  read(document: string): Promise<LoggedDocument>
  /** Every row that is logged, oldest first, from the very beginning: what was deleted since stands in them too. */
  rows(document: string): AsyncIterable<LoggedRow>
  /** Keeps a state as a cache of the log up to `sequence`; an older one than stands is passed over. */
  saveSnapshot(document: string, sequence: number, state: Uint8Array): Promise<void>
  /** Merges neighbouring updates of one author within an hour, but for those that carry words; who wrote what stays. */
  compact(document: string): Promise<void>
  /** Who writes under a Yjs client id; known after `read`. */
  authorOf(document: string, client: number): string | undefined
  /** Waits for what is being written. Nothing can be appended afterwards. */
  close(): Promise<void>
}

export function makeUpdateLog(parts: LogParts): UpdateLog {
  const known = new KnownDocuments(parts)
  const commits = new GroupCommit(parts, known)
  /** As far as each document's log has been looked through since the start. */
  const compacted = new Map<string, number>()
  let closed = false

  return {
    append: async entry => {
      parts.scope.refuseInside()
      if (closed) throw new StorageUnavailable('The log is closed.')
      // A copy: the sender may reuse its buffer while the commit waits.
      const update = Uint8Array.from(entry.update)
      reviewOf(entry.document)
      const document = known.at(entry.document) ?? (await known.load(entry.document))
      const fresh = document.bind(entry.clients, entry.author)
      try {
        return await commits.add({ document: entry.document, author: entry.author, fresh, update })
      } catch (failure) {
        document.unbind(fresh, entry.author)
        throw failure
      }
    },
    read: async name => {
      parts.scope.refuseInside()
      const cipher = await parts.keyring.forReview(reviewOf(name))
      // In this order: an append that was called before waits for the same load, and then stands in the queue.
      await known.load(name)
      await commits.settled()
      return readLog(parts, cipher, name)
    },
    rows: async function* (name) {
      parts.scope.refuseInside()
      const cipher = await parts.keyring.forReview(reviewOf(name))
      await commits.settled()
      yield* rowsOf(parts, cipher, name)
    },
    saveSnapshot: async (name, sequence, state) => {
      parts.scope.refuseInside()
      await parts.mayWrite()
      await storeSnapshot(parts, await parts.keyring.forReview(reviewOf(name)), name, sequence, state)
    },
    compact: async name => {
      parts.scope.refuseInside()
      await parts.mayWrite()
      const cipher = await parts.keyring.forReview(reviewOf(name))
      compacted.set(name, await compactLog(parts, cipher, name, compacted.get(name)))
    },
    authorOf: (name, client) => known.at(name)?.authorOf(client),
    close: async () => {
      closed = true
      await commits.settled()
    },
  }
}
