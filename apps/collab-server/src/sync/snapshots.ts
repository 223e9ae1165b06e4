import type { beforeUnloadDocumentPayload, Document, Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import { errorForLog, type Log } from '../http/index.ts'
import type { UpdateLog } from '../store/index.ts'
import type { ProgressOfDocuments } from './log-progress.ts'
import type { SocketContext } from './visit.ts'

/** After so many updates a snapshot is due: at the next pause of the typing, for it takes a moment, or else after this long. */
const dueAfter = 1_000
const pause = 3_000
const atTheLatest = 10 * 60_000
const compactAfter = 2_000

/**
 * A snapshot is a cache that makes loading quick: written when a document is unloaded, and at a pause after every thousand updates.
 * It claims to cover exactly what the document in memory has applied; when it cannot be written, nothing is lost.
 */
export class Snapshots implements Extension<SocketContext> {
  readonly priority = 100
  readonly #updates: UpdateLog
  readonly #progress: ProgressOfDocuments
  readonly #log: Log
  readonly #waiting = new Map<Document, { timer: NodeJS.Timeout; since: number }>()
  readonly #running = new Map<Document, Promise<void>>()
  readonly #sinceCompaction = new Map<string, number>()

  constructor(updates: UpdateLog, progress: ProgressOfDocuments, log: Log) {
    this.#updates = updates
    this.#progress = progress
    this.#log = log
  }

  /** Called after each update that was logged and applied. */
  updateApplied(document: Document): void {
    this.#sinceCompaction.set(document.name, (this.#sinceCompaction.get(document.name) ?? 0) + 1)
    if (this.#progress.of(document).sinceSnapshot < dueAfter) return
    const waiting = this.#waiting.get(document)
    const since = waiting?.since ?? Date.now()
    if (waiting !== undefined && Date.now() - since >= atTheLatest) return
    clearTimeout(waiting?.timer)
    this.#waiting.set(document, { timer: setTimeout(() => void this.take(document), pause).unref(), since })
  }

  async beforeUnloadDocument({ document }: beforeUnloadDocumentPayload): Promise<void> {
    if (this.#progress.of(document).sinceSnapshot > 0) await this.take(document)
  }

  /** Takes one snapshot at a time of a document. */
  take(document: Document): Promise<void> {
    clearTimeout(this.#waiting.get(document)?.timer)
    this.#waiting.delete(document)
    const running = this.#running.get(document) ?? this.#take(document).finally(() => this.#running.delete(document))
    this.#running.set(document, running)
    return running
  }

  async #take(document: Document): Promise<void> {
    const progress = this.#progress.of(document)
    const { covered, sinceSnapshot } = progress
    const state = Y.encodeStateAsUpdate(document)
    try {
      await this.#updates.saveSnapshot(document.name, covered, state)
      progress.sinceSnapshot -= sinceSnapshot
      if ((this.#sinceCompaction.get(document.name) ?? 0) < compactAfter) return
      this.#sinceCompaction.delete(document.name)
      await this.#updates.compact(document.name)
    } catch (failure) {
      // The log has everything that a snapshot or a compaction would have had; the next one is tried in its time.
      this.#log({ event: 'snapshot-not-written', error: errorForLog(failure) })
    }
  }

  /** Waits for what is being written. */
  async settled(): Promise<void> {
    await Promise.all(this.#running.values())
  }
}
