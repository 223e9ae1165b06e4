import { AsyncLocalStorage } from 'node:async_hooks'
import type { Assume, ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import { OutsideTransaction } from './failures.ts'
import type { Tables } from './tables/index.ts'

/** What both drivers give back for a raw statement. */
export interface RowsResult extends PgQueryResultHKT {
  readonly type: Rows<Assume<this['row'], Record<string, unknown>>>
}
interface Rows<Row> {
  rows: Row[]
}

/** The database with our tables, whichever driver is behind it. */
export type Database = PgDatabase<RowsResult, Tables>
export type Transaction = PgTransaction<RowsResult, Tables, ExtractTablesWithRelations<Tables>>
/** A database that knows no tables yet: for migrations and the look at the door. */
export type BareDatabase = PgDatabase<RowsResult>

/** Says whether the code that runs now stands inside a transaction of this store. */
export interface TransactionScope {
  /** Throws `OutsideTransaction` inside a transaction. */
  refuseInside(): void
  run<T>(work: () => Promise<T>): Promise<T>
}

export function transactionScope(): TransactionScope {
  // The marker outlives its transaction in work that was started inside and not awaited; so it is cleared at the end.
  const running = new AsyncLocalStorage<{ open: boolean }>()
  return {
    refuseInside: () => {
      if (running.getStore()?.open === true) throw new OutsideTransaction()
    },
    run: async work => {
      const marker = { open: true }
      try {
        return await running.run(marker, work)
      } finally {
        marker.open = false
      }
    },
  }
}

const asks = new Set<PropertyKey>([
  'select',
  'selectDistinct',
  'selectDistinctOn',
  'insert',
  'update',
  'delete',
  'execute',
  'transaction',
  'query',
  'with',
  '$count',
])

/**
 * The database, refusing to be asked from inside one of its own transactions. On the embedded database's single connection
 * that would wait for ever; on PostgreSQL it would quietly stand outside the transaction. Both fail at once instead.
 */
export function guarded(db: Database, scope: TransactionScope): Database {
  const transaction: Database['transaction'] = (work, config) => db.transaction(tx => scope.run(() => work(tx)), config)
  return new Proxy(db, {
    get: (target, property) => {
      if (asks.has(property)) scope.refuseInside()
      if (property === 'transaction') return transaction
      return Reflect.get(target, property, target)
    },
  })
}
