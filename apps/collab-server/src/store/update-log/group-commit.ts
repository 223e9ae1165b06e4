import { setImmediate } from 'node:timers/promises'
import { StorageUnavailable, type StoreFailure, storeFailureIn } from '../failures.ts'
import { placeOf } from '../keys/cipher.ts'
import type { KnownDocument, KnownDocuments } from './known-documents.ts'
import { tuples } from './literals.ts'
import { type LogParts, reviewOf } from './logged.ts'

interface Pending {
  document: string
  author: string
  /** Client ids bound with this update. */
  fresh: readonly number[]
  update: Uint8Array
}
interface Queued extends Pending {
  resolve: (sequence: number) => void
  reject: (failure: unknown) => void
}
interface Row {
  queued: Queued
  document: KnownDocument
  sequence: number
  payload: Uint8Array
}

const mostRows = 1000
const mostBytes = 8 * 1024 * 1024

export const payloadPlace = (document: string, sequence: number): string =>
  placeOf('document_update', 'payload', `${document}/${sequence}`)

/**
 * Writes what has come in while the last commit was under way with one statement and one commit: a hundred people typing
 * cost the disk little more than one does.
 */
export class GroupCommit {
  readonly #parts: LogParts
  readonly #known: KnownDocuments
  #queue: Queued[] = []
  #running: Promise<void> | null = null

  constructor(parts: LogParts, known: KnownDocuments) {
    this.#parts = parts
    this.#known = known
  }

  add(pending: Pending): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ ...pending, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when everything added before has been written or refused. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  async #run(): Promise<void> {
    // One turn of the event loop, so that the updates of one burst share a commit. Waiting longer was measured: it costs
    // the others' patience, and no less work, since what comes in during a commit waits for the next one anyway.
    await setImmediate()
    while (this.#queue.length > 0) {
      const batch = this.#take()
      try {
        await this.#write(batch)
      } catch (failure) {
        const refusal = asUnavailable(failure)
        for (const queued of batch) queued.reject(refusal)
      }
    }
    this.#running = null
  }

  #take(): Queued[] {
    let bytes = 0
    const upTo = this.#queue.findIndex((queued, index) => {
      bytes += queued.update.byteLength
      return index > 0 && (index >= mostRows || bytes > mostBytes)
    })
    return this.#queue.splice(0, upTo === -1 ? this.#queue.length : upTo)
  }

  async #write(batch: readonly Queued[]): Promise<void> {
    await this.#parts.mayWrite()
    const rows = await this.#prepare(batch)
    if (rows.length === 0) return
    try {
      await this.#insert(rows)
    } catch (failure) {
      for (const { document } of rows) document.uncertain = true
      const refusal = asUnavailable(failure)
      for (const { queued } of rows) queued.reject(refusal)
      return
    }
    for (const { queued, document, sequence } of rows) {
      document.sequence = Math.max(document.sequence, sequence)
      queued.resolve(sequence)
    }
  }

  /** Numbers and seals the updates. Those of a review that cannot be written to are refused without harm to the others. */
  async #prepare(batch: readonly Queued[]): Promise<Row[]> {
    const rows: Row[] = []
    const next = new Map<string, number>()
    for (const queued of batch) {
      try {
        const cipher = await this.#parts.keyring.forReview(reviewOf(queued.document))
        const document = await this.#known.load(queued.document)
        if (document.uncertain) await this.#known.refresh(document)
        const sequence = next.get(queued.document) ?? document.sequence + 1
        next.set(queued.document, sequence + 1)
        rows.push({ queued, document, sequence, payload: cipher.seal(queued.update, payloadPlace(queued.document, sequence)) })
      } catch (failure) {
        queued.reject(asUnavailable(failure))
      }
    }
    return rows
  }

  /**
   * One statement is one commit: the updates and whose client ids they brought stand or fall together. It is sent as plain
   * text, which costs a third of a bound statement (docs/benchmarks.md); every value in it is a literal of `literals.ts`.
   */
  async #insert(rows: readonly Row[]): Promise<void> {
    const bound = rows.flatMap(({ queued }) => queued.fresh.map(client => [queued.document, client, queued.author]))
    const binding =
      bound.length === 0
        ? ''
        : `with bound as (insert into client_author (document, client, user_id) values ${tuples(bound)} on conflict do nothing) `
    const updates = rows.map(({ document, sequence, queued, payload }) => [document.name, sequence, queued.author, payload])
    await this.#parts.run(
      `${binding}insert into document_update (document, sequence, author, payload, first_at, last_at)
       select document, sequence, author, payload, now(), now()
       from (values ${tuples(updates)}) as logged (document, sequence, author, payload)`,
    )
  }
}

const asUnavailable = (failure: unknown): StoreFailure =>
  storeFailureIn(failure) ??
  new StorageUnavailable('The update could not be written. Nothing that was saved before is lost.', { cause: failure })
