import { limits, type RefusalReason, updateHash } from '@candour/schema'
import type {
  afterHandleMessagePayload,
  beforeSyncPayload,
  beforeUnloadDocumentPayload,
  Document,
  Extension,
  Hocuspocus,
} from '@hocuspocus/server'
import { messageYjsSyncStep1, messageYjsSyncStep2 } from 'y-protocols/sync'
import * as Y from 'yjs'
import { errorForLog, type Log } from '../http/index.ts'
import { AuthorConflict, type UpdateLog } from '../store/index.ts'
import type { AuthorBinding } from './author-binding.ts'
import { examineUpdate } from './examine-update.ts'
import type { ProgressOfDocuments } from './log-progress.ts'
import { SocketRefusal } from './refusals.ts'
import type { Snapshots } from './snapshots.ts'
import { closing, type SocketContext, type UpdateInHand, type Visit } from './visit.ts'

/** What was typed without a connection comes back as one update. */
const handshakeLimit = 4 * limits.update

type Sync = beforeSyncPayload<SocketContext>

/**
 * An update is in the log before it is applied, broadcast or acknowledged; one that is refused is none of these.
 * To that end every connection is read-only to Hocuspocus, but for the one update that has just been logged.
 */
export class DurableLog implements Extension<SocketContext> {
  readonly priority = 700
  readonly #updates: UpdateLog
  readonly #authors: AuthorBinding
  readonly #progress: ProgressOfDocuments
  readonly #snapshots: Snapshots
  readonly #log: Log
  readonly #underway = new Set<Promise<number>>()

  constructor(parts: {
    updates: UpdateLog
    authors: AuthorBinding
    progress: ProgressOfDocuments
    snapshots: Snapshots
    log: Log
  }) {
    this.#updates = parts.updates
    this.#authors = parts.authors
    this.#progress = parts.progress
    this.#snapshots = parts.snapshots
    this.#log = parts.log
  }

  async beforeSync(sync: Sync): Promise<void> {
    const { type, payload, connection, context } = sync
    connection.readOnly = true
    const { visit } = context
    if (visit === undefined || type === messageYjsSyncStep1) return
    const inHand: UpdateInHand = { hash: updateHash(payload), update: payload, outcome: 'refused' }
    visit.inHand = inHand
    const refused = await this.#decide(sync, visit, inHand)
    if (refused !== null) visit.refuse(refused, inHand.hash)
    // A known update of a reader stays untouched: Hocuspocus acknowledges by itself what holds nothing new.
    connection.readOnly = inHand.outcome === 'refused' || !(inHand.outcome === 'logged' || visit.rule('update').allowed)
  }

  /** Carries an update as far as the log, and says in `inHand` what became of it. Gives the reason to tell, if there is one. */
  async #decide(sync: Sync, visit: Visit, inHand: UpdateInHand): Promise<RefusalReason | null> {
    const { type, payload, document, documentName, context } = sync
    const isHandshake = type === messageYjsSyncStep2
    const examined = examineUpdate(payload, {
      document,
      mayAuthor: client => this.#authors.mayAuthor(document, client, visit.person.userId),
      limit: isHandshake ? handshakeLimit : limits.update,
    })
    if (!examined.accepted && examined.reason === 'malformed') {
      // Hocuspocus looks into a handshake even when it is refused: give it nothing to trip over.
      payload.fill(0)
      return examined.reason
    }
    // A handshake brings every deletion again: what is there already is not logged twice, and a reader may say it.
    if ((examined.accepted && examined.empty) || (isHandshake && holds(document, payload))) {
      inHand.outcome = 'known'
      return null
    }
    const ruling = visit.rule(isHandshake ? 'sync-step-2' : 'update')
    if (!ruling.allowed) return ruling.because
    if (!examined.accepted) return examined.reason
    try {
      inHand.sequence = await this.#append(document, {
        document: documentName,
        author: visit.person.userId,
        clients: examined.clients,
        update: payload,
      })
      inHand.outcome = 'logged'
    } catch (failure) {
      if (failure instanceof AuthorConflict) return 'foreign-author'
      // A fault that passes: not refused, for the client still has it. It comes back and offers it again.
      this.#log({ event: 'update-not-logged', error: errorForLog(failure) })
      context.socket.end(closing.tryAgain, 'storage-unavailable')
    }
    return null
  }

  /** Appends an update; the document counts it as under way until `applied` is called. */
  async #append(document: Document, entry: Parameters<UpdateLog['append']>[0]): Promise<number> {
    const progress = this.#progress.of(document)
    progress.started()
    const appending = this.#updates.append(entry)
    this.#underway.add(appending)
    try {
      return await appending
    } catch (failure) {
      progress.failed()
      throw failure
    } finally {
      this.#underway.delete(appending)
    }
  }

  /** Logs a change of the server's own, then applies it: the same order as for everybody. Its words are its author's. */
  async write(document: Document, { userId, client }: { userId: string; client: number }, update: Uint8Array): Promise<void> {
    const sequence = await this.#append(document, { document: document.name, author: userId, clients: [client], update })
    Y.applyUpdate(document, update, { source: 'local', context: { update } })
    this.#applied(document, sequence)
  }

  /** Resolves when what is being logged now is in the log and applied. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underway)
    await new Promise(resolve => setImmediate(resolve))
  }

  async afterHandleMessage({ document, context, instance }: afterHandleMessagePayload<SocketContext>): Promise<void> {
    const sequence = context.visit?.inHand?.sequence
    if (sequence === undefined) return
    this.#applied(document, sequence)
    unloadIfDone(instance, document, this.#progress)
  }

  #applied(document: Document, sequence: number): void {
    this.#progress.of(document).applied(sequence)
    this.#snapshots.updateApplied(document)
  }

  /** A document stays in memory while one of its updates is on its way into the log. */
  async beforeUnloadDocument({ document }: beforeUnloadDocumentPayload): Promise<void> {
    if (this.#progress.of(document).underway) throw new SocketRefusal('storage-unavailable')
  }
}

function holds(document: Document, update: Uint8Array): boolean {
  try {
    return Y.snapshotContainsUpdate(Y.snapshot(document), update)
  } catch {
    return false
  }
}

/** What `beforeUnloadDocument` put off, once nothing is under way any more. */
function unloadIfDone(instance: Hocuspocus, document: Document, progress: ProgressOfDocuments): void {
  if (!progress.of(document).underway && instance.shouldUnloadDocument(document)) void instance.unloadDocument(document)
}
