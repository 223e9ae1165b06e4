import { type PGlite, types } from '@electric-sql/pglite'
import { CannotOpen, StorageUnavailable } from '../failures.ts'
import { DurableFileSystem, durableStartParams } from './durable-file-system.ts'
import { requireFreeSpace } from './free-space.ts'
import { StoppablePGlite } from './stoppable-pglite.ts'

/** Bytes to and from hexadecimal by Node: PGlite's own way, byte by byte, takes seconds for an image and stops everybody. */
const nativeBytes = {
  serializers: {
    [types.BYTEA]: (value: Uint8Array) => `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`,
  },
  parsers: { [types.BYTEA]: (value: string) => Buffer.from(value.slice(2), 'hex') },
}

interface Opened {
  database: StoppablePGlite
  files: DurableFileSystem
}

/** A crashed database needs room to recover: without it, it would crash again while it is opened. */
const roomToRecover = 32 * 1024 * 1024

/** With so many times the reserve free the disk is not asked again for a moment (ms): asking costs as much as a small write. */
const ample = 8
const lookAgainAfter = 250

/**
 * The one connection to the embedded database, which outlives a crash of that database: it stops for good when its log
 * cannot be written, as a disk fills up. The folder is then opened again for the next statement, and the database's own
 * recovery brings back everything that was committed.
 */
export class EmbeddedConnection {
  readonly #folder: string
  readonly #reserve: number
  readonly #startParams: string[]
  #opened: Opened | null = null
  #opening: Promise<Opened> | null = null
  #hasRun = false
  #roomUntil = 0
  #closed = false

  constructor(folder: string, reserve: number, startParams = durableStartParams()) {
    this.#startParams = startParams
    this.#folder = folder
    this.#reserve = reserve
  }

  /** How often the disk was asked to keep something since the database was opened. */
  get syncs(): number {
    return this.#opened?.files.syncs ?? 0
  }

  query: PGlite['query'] = async (statement, parameters, options) => {
    if (!readsOnly(statement)) await this.mayWrite()
    return this.#use(database => database.query(statement, parameters, options))
  }
  transaction: PGlite['transaction'] = async work => {
    await this.mayWrite()
    return this.#use(database => database.transaction(work))
  }
  /** For statements that hold no parameters; not asked for room, since a checkpoint makes some. */
  exec: PGlite['exec'] = (statements, options) => this.#use(database => database.exec(statements, options))

  /** Throws `StorageUnavailable` while there is less room on the disk than is kept in reserve. */
  async mayWrite(): Promise<void> {
    if (performance.now() < this.#roomUntil) return
    const free = await requireFreeSpace(this.#folder, this.#reserve)
    if (free >= ample * this.#reserve) this.#roomUntil = performance.now() + lookAgainAfter
  }

  async open(): Promise<PGlite> {
    return (await this.#open()).database
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#opening?.catch(() => undefined)
    const opened = this.#opened
    this.#opened = null
    if (opened !== null && !opened.database.stopped) await opened.database.close()
  }

  async #open(): Promise<Opened> {
    if (this.#closed) throw new StorageUnavailable('The database is closed.')
    if (this.#opened !== null) return this.#opened
    this.#opening ??= this.#start().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async #start(): Promise<Opened> {
    if (this.#hasRun) await requireFreeSpace(this.#folder, Math.max(this.#reserve, roomToRecover))
    const files = new DurableFileSystem(this.#folder)
    const database = await StoppablePGlite.start({
      fs: files,
      startParams: this.#startParams,
      relaxedDurability: false,
      ...nativeBytes,
    })
    const before = files.syncs
    await database.query(`select pg_logical_emit_message(true, 'candour', 'is a commit on disk?')`)
    if (files.syncs === before) {
      await database.close()
      throw new CannotOpen('The embedded database does not ask the disk to keep a commit. Candour does not run without that.')
    }
    this.#hasRun = true
    this.#opened = { database, files }
    return this.#opened
  }

  async #use<T>(work: (database: PGlite) => Promise<T>): Promise<T> {
    const opened = await this.#open()
    try {
      return await work(opened.database)
    } finally {
      if (opened.database.stopped && this.#opened === opened) {
        this.#opened = null
        opened.files.abandon()
      }
    }
  }
}

const readsOnly = (statement: string): boolean => /^\s*select\b(?!.*\bfor update\b)/is.test(statement)
