import { PGlite } from '@electric-sql/pglite'
import { CannotOpen, StorageUnavailable } from '../failures.ts'
import { DurableFileSystem, durableStartParams } from './durable-file-system.ts'

/**
 * The one connection to the embedded database, which outlives a crash of that database: where it stops for good (it does
 * when its log cannot be written, as a disk fills up), the folder is opened again for the next statement, and the
 * database's own recovery brings back everything that was committed.
 */
export class EmbeddedConnection {
  readonly #folder: string
  #opened: { database: PGlite; files: DurableFileSystem } | null = null
  #opening: Promise<PGlite> | null = null
  #closed = false

  constructor(folder: string) {
    this.#folder = folder
  }

  /** How often the disk was asked to keep something since the database was opened. */
  get syncs(): number {
    return this.#opened?.files.syncs ?? 0
  }

  query: PGlite['query'] = (statement, parameters, options) =>
    this.#use(database => database.query(statement, parameters, options))
  exec: PGlite['exec'] = (statements, options) => this.#use(database => database.exec(statements, options))
  transaction: PGlite['transaction'] = work => this.#use(database => database.transaction(work))

  async open(): Promise<PGlite> {
    if (this.#closed) throw new StorageUnavailable('The database is closed.')
    if (this.#opened !== null) return this.#opened.database
    this.#opening ??= this.#start().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#opening?.catch(() => undefined)
    const opened = this.#opened
    this.#opened = null
    if (opened !== null) await opened.database.close()
  }

  async #start(): Promise<PGlite> {
    const files = new DurableFileSystem(this.#folder)
    const database = await PGlite.create({ fs: files, startParams: durableStartParams(), relaxedDurability: false })
    const before = files.syncs
    await database.query(`select pg_logical_emit_message(true, 'candour', 'is a commit on disk?')`)
    if (files.syncs === before) {
      await database.close()
      throw new CannotOpen('The embedded database does not ask the disk to keep a commit. Candour does not run without that.')
    }
    this.#opened = { database, files }
    return database
  }

  async #use<T>(work: (database: PGlite) => Promise<T>): Promise<T> {
    const database = await this.open()
    try {
      return await work(database)
    } catch (failure) {
      if (!hasStopped(failure, database)) throw failure
      if (this.#opened?.database === database) this.#opened = null
      throw new StorageUnavailable('The database has stopped and is being opened again. Nothing that was saved is lost.', {
        cause: failure,
      })
    }
  }
}

/** A crash of the database itself, as against a statement that it refused. */
function hasStopped(failure: unknown, database: PGlite): boolean {
  if (database.closed) return true
  if (failure instanceof WebAssembly.RuntimeError) return true
  return failure instanceof Error && failure.name === 'ExitStatus'
}
