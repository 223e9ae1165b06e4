import { getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import type { BareDatabase, Transaction } from '../database.ts'
import { StoreFailure } from '../failures.ts'
import * as everyTable from '../tables/for-drizzle-kit.ts'
import type { Column } from './backup-format.ts'

/** Whatever runs a statement. */
export type Executes = Pick<BareDatabase, 'execute'> | Pick<Transaction, 'execute'>

export interface StoredTable {
  name: string
  columns: Column[]
  primaryKey: string[]
}

const ours: readonly string[] = Object.values(everyTable)
  .filter(table => is(table, PgTable))
  .map(table => getTableName(table))

/** The names of our tables, as this program knows them: nothing else in a shared database is ours to touch. */
export const ourTables = (): readonly string[] => ours

const types: Record<string, Column['type']> = {
  bytea: 'bytes',
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  boolean: 'boolean',
  'timestamp with time zone': 'instant',
  jsonb: 'json',
}

/**
 * Our tables as they are in the database now, each after those that it refers to, so that rows can be put back in this
 * order. `db` may stand at an older migration than this program.
 */
export async function storedTables(db: Executes): Promise<StoredTable[]> {
  const columns = await db.execute<{ table: string; name: string; type: string }>(
    sql`select table_name::text as table, column_name::text as name, data_type::text as type
        from information_schema.columns where table_schema = current_schema() order by table_name, ordinal_position`,
  )
  const constraints = await db.execute<{ table: string; kind: string; refers: string | null; columns: string }>(
    sql`select c.conrelid::regclass::text as table, c.contype::text as kind, nullif(c.confrelid, 0)::regclass::text as refers,
          (select string_agg(a.attname, ',' order by k.place) from unnest(c.conkey) with ordinality k(number, place)
           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as columns
        from pg_constraint c where c.contype in ('p', 'f') and c.connamespace = current_schema()::regnamespace`,
  )
  const unquoted = (name: string | null) => name?.replaceAll('"', '') ?? ''
  const present = ours.filter(name => columns.rows.some(column => column.table === name))
  const ordered: string[] = []
  const visit = (name: string) => {
    if (ordered.includes(name)) return
    for (const { table, kind, refers } of constraints.rows) {
      if (kind === 'f' && unquoted(table) === name && unquoted(refers) !== name) visit(unquoted(refers))
    }
    ordered.push(name)
  }
  for (const name of present) visit(name)
  return ordered.map(name => ({
    name,
    columns: columns.rows.filter(({ table }) => table === name).map(column => ({ name: column.name, type: typeOf(column.type) })),
    primaryKey: constraints.rows.find(({ table, kind }) => kind === 'p' && unquoted(table) === name)?.columns.split(',') ?? [],
  }))
}

function typeOf(databaseType: string): Column['type'] {
  const type = types[databaseType]
  if (type === undefined) throw new StoreFailure(`A column of type ${databaseType} has no form in a back-up.`)
  return type
}
