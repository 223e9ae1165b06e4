import { type DocumentAddress, parseDocumentName } from '@candour/schema'
import { DeletedPlaces, type FallenPassage, fallenWords, hasWords } from '@candour/schema/report'
import { type afterLoadDocumentPayload, type Document, type Extension, isTransactionOrigin } from '@hocuspocus/server'
import { isNull } from 'drizzle-orm'
import type { Transaction } from 'yjs'
import { errorForLog, type Log } from '../http/index.ts'
import { newId, placeOf, type Store } from '../store/index.ts'
import type { Documents } from './documents.ts'
import type { SocketContext } from './visit.ts'

const tryAgainAfter = 5_000
/** How many passages are remembered, so that the next keystrokes of the same place complete them. */
const mostRemembered = 500

/** Fallen words as they are to stand in the database. */
interface Kept {
  id: string
  address: DocumentAddress
  userId: string
  words: string
  nearNodeId: string | null
}

/**
 * Words that somebody typed into a part which a colleague was moving are kept, sealed, for their writer, and the writer is told.
 * They are found as the update is applied: both orders of arrival, and words typed without a connection.
 */
export class FallenWordsKeeper implements Extension<SocketContext> {
  readonly priority = 400
  readonly #store: Store
  readonly #tell: Documents['tell']
  readonly #log: Log
  readonly #remembered = new Map<string, Kept>()
  readonly #unstored = new Set<Kept>()
  #storing: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null

  constructor(store: Store, tell: Documents['tell'], log: Log) {
    this.#store = store
    this.#tell = tell
    this.#log = log
  }

  async afterLoadDocument({ document }: afterLoadDocumentPayload<SocketContext>): Promise<void> {
    const address = parseDocumentName(document.name)
    if (address === null) return
    const places = new DeletedPlaces()
    document.on('afterTransaction', (transaction: Transaction) => {
      const update = updateBehind(transaction.origin)
      if (update === null) return
      try {
        for (const passage of fallenWords(transaction, update, places)) this.#keep(document, address, passage)
      } catch (failure) {
        // A fault in the detection must not take the update with it.
        this.#log({ event: 'fallen-words-not-read', error: errorForLog(failure) })
      }
    })
  }

  #keep(document: Document, address: DocumentAddress, passage: FallenPassage): void {
    // The server's own ids belong to nobody: what it wrote was typed by nobody.
    const userId = this.#store.updateLog.authorOf(document.name, passage.client)
    if (userId === undefined || !hasWords(passage)) return
    const { key, words, nearNodeId } = passage
    const kept = this.#remembered.get(key) ?? { id: newId(), address, userId, words, nearNodeId }
    kept.words = words
    this.#remembered.delete(key)
    this.#remembered.set(key, kept)
    for (const oldest of this.#remembered.keys()) {
      if (this.#remembered.size <= mostRemembered) break
      this.#remembered.delete(oldest)
    }
    this.#unstored.add(kept)
    this.#storing = this.#storing.then(() => this.#storeAll())
  }

  /** Never rejects: what cannot be stored now is tried again. */
  async #storeAll(): Promise<void> {
    for (const kept of [...this.#unstored]) {
      try {
        await this.#storeOne(kept)
        this.#tell(kept.address.reviewId, { type: 'changed', what: 'fallen-words' }, userId => userId === kept.userId)
      } catch (failure) {
        this.#log({ event: 'fallen-words-not-stored', error: errorForLog(failure) })
        this.#timer ??= setTimeout(() => {
          this.#timer = null
          this.#storing = this.#storing.then(() => this.#storeAll())
        }, tryAgainAfter).unref()
        return
      }
    }
  }

  async #storeOne(kept: Kept): Promise<void> {
    await this.#store.mayWrite()
    this.#unstored.delete(kept)
    try {
      if (await this.#write(kept)) return
      // They were settled while their writer typed on: what comes now is offered anew.
      kept.id = newId()
      await this.#write(kept)
    } catch (failure) {
      this.#unstored.add(kept)
      throw failure
    }
  }

  async #write({ id, address: { reviewId, kind }, userId, words, nearNodeId }: Kept): Promise<boolean> {
    const { db, tables, keyring } = this.#store
    const cipher = await keyring.forReview(reviewId)
    const sealed = cipher.seal(words, placeOf('fallen_words', 'words', id))
    const { fallenWords: table } = tables
    const written = await db
      .insert(table)
      .values({ id, reviewId, document: kind, userId, words: sealed, nearNodeId })
      .onConflictDoUpdate({ target: table.id, set: { words: sealed }, setWhere: isNull(table.settledAt) })
      .returning({ id: table.id })
    return written.length > 0
  }

  async settled(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#storing
    await this.#storeAll()
    if (this.#timer !== null) clearTimeout(this.#timer)
  }
}

/** The update that a transaction applied: one of a connection, or one of the server's own. */
function updateBehind(origin: unknown): Uint8Array | null {
  if (!isTransactionOrigin(origin)) return null
  if (origin.source === 'connection') {
    const context: SocketContext = origin.connection.context
    return context.visit?.inHand?.update ?? null
  }
  if (origin.source !== 'local') return null
  const update: unknown = origin.context?.update
  return update instanceof Uint8Array ? update : null
}
