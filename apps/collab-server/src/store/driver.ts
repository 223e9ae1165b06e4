import type { BareDatabase, Database } from './database.ts'
import type { Tables } from './tables/index.ts'

/** What the two databases have to offer for a store to stand on them. Everything else is the same SQL. */
export interface Driver {
  readonly kind: 'embedded' | 'postgresql'
  /** Without tables: for migrations and the key check. */
  readonly bare: BareDatabase
  withTables(tables: Tables): Database
  /** Runs a statement without parameters in one message: a third of what the same costs prepared and bound. */
  run(statement: string): Promise<void>
  /** Runs `work` while no other process can migrate the same database. */
  whileMigrating(work: (db: BareDatabase) => Promise<void>): Promise<void>
  /** Throws `StorageUnavailable` when nothing should be written now (disk nearly full, lock lost). */
  mayWrite: () => Promise<void>
  close(): Promise<void>
}
