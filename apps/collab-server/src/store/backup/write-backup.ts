import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { CannotOpen, StoreFailure } from '../failures.ts'
import { newestMigration } from '../migrate.ts'
import type { Store } from '../open-store.ts'
import { type Column, formatVersion, type Header, leftOut } from './backup-format.ts'
import { type Executes, type StoredTable, storedTables } from './catalogue.ts'

const rowsBetweenLooks = 200
const bytesAtOnce = 4 * 1024 * 1024

/**
 * Writes everything but what `leftOut` names to a new file at `path`, as it was at one moment, and says how many rows. On
 * the embedded database nobody else is served meanwhile (it has one connection), so what is slow, such as sending it,
 * comes afterwards.
 */
export async function writeBackup(store: Store, path: string): Promise<{ rows: number; madeAt: string }> {
  const madeAt = new Date().toISOString()
  const told = { rows: 0 }
  // Opened first: where it cannot be, no transaction is begun.
  const file = await open(path, 'wx', 0o600)
  try {
    await store.db.transaction(
      async tx => {
        await tx.execute(sql`set local timezone = 'UTC'`)
        await pipeline(linesOf(store, tx, madeAt, told), createGzip({ level: 6 }), file.createWriteStream({ flush: true }))
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
  } catch (failure) {
    await file.close()
    await rm(path, { force: true })
    throw failure
  }
  return { rows: told.rows, madeAt }
}

async function* linesOf(store: Store, tx: Transaction, madeAt: string, told: { rows: number }): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const line = (value: unknown) => {
    const written = `${JSON.stringify(value)}\n`
    hash.update(written)
    return written
  }
  yield line(await headerOf(store, tx, madeAt))
  for (const table of await storedTables(tx)) {
    if (leftOut.includes(table.name)) continue
    yield line({ table: table.name, columns: table.columns })
    for await (const row of rowsOf(tx, table)) {
      // A back-up beside the data must not take the room that the database needs.
      if (told.rows % rowsBetweenLooks === 0) await store.mayWrite()
      yield line(row)
      told.rows++
    }
  }
  const sha256 = hash.digest('hex')
  const mac = Buffer.from(store.keyring.authenticate(`backup ${sha256}`)).toString('base64')
  yield `${JSON.stringify({ end: true, rows: told.rows, sha256, mac })}\n`
}

async function headerOf({ tables }: Store, tx: Transaction, madeAt: string): Promise<Header> {
  const { installation } = tables
  const [row] = await tx.select({ keyCheck: installation.keyCheck }).from(installation).where(eq(installation.id, 1))
  if (row === undefined) throw new CannotOpen('The installation’s own row is missing from the database.')
  const keyCheck = Buffer.from(row.keyCheck).toString('base64')
  return { candour: 'backup', version: formatVersion, migration: newestMigration(), madeAt, keyCheck }
}

/** The rows of a table by a cursor, in portions that stay small however large an image or a state is. */
async function* rowsOf(tx: Executes, table: StoredTable): AsyncGenerator<(string | null)[]> {
  const list = sql.join(table.columns.map(asWritten), sql`, `)
  const order = sql.join(
    table.primaryKey.map(name => sql.identifier(name)),
    sql`, `,
  )
  const atOnce = await portionOf(tx, table)
  await tx.execute(
    sql`declare backup_rows no scroll cursor for select ${list} from ${sql.identifier(table.name)} order by ${order}`,
  )
  for (;;) {
    const { rows } = await tx.execute(sql.raw(`fetch ${atOnce} from backup_rows`))
    for (const row of rows) yield table.columns.map(({ name }) => textOf(row[name]))
    if (rows.length < atOnce) break
  }
  await tx.execute(sql`close backup_rows`)
}

const asWritten = ({ name, type }: Column) =>
  type === 'bytes' ? sql.identifier(name) : sql`${sql.identifier(name)}::text as ${sql.identifier(name)}`

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
  if (typeof value === 'string') return value
  throw new StoreFailure('A value came back from the database in a form that a back-up has no word for.')
}

async function portionOf(tx: Executes, table: StoredTable): Promise<number> {
  const lengths = table.columns
    .filter(({ type }) => type === 'bytes')
    .map(({ name }) => sql`coalesce(max(octet_length(${sql.identifier(name)})), 0)`)
  if (lengths.length === 0) return 2000
  const { rows } = await tx.execute<{ largest: string }>(
    sql`select (${sql.join(lengths, sql` + `)})::text as largest from ${sql.identifier(table.name)}`,
  )
  return Math.min(2000, Math.max(1, Math.floor(bytesAtOnce / (Number(rows[0]?.largest ?? 0) + 1))))
}
