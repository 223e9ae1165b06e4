import { sql } from 'drizzle-orm'
import { ensureDataFolder } from '../data-folder.ts'
import type { BareDatabase } from '../database.ts'
import type { Driver } from '../driver.ts'
import { KeyFailure, StoreFailure } from '../failures.ts'
import { parseKey, readKeyFile } from '../keys/installation-key.ts'
import { installationKeysFrom, keyFits } from '../keys/installation-keys.ts'
import { migrate, newestMigration } from '../migrate.ts'
import { openDriver, type StoreOptions } from '../open-driver.ts'
import type { Column } from './backup-format.ts'
import { type Executes, ourTables, storedTables } from './catalogue.ts'
import { type BackupRow, BrokenBackup, backupRows, type VerifiedBackup, verifyBackup } from './read-backup.ts'

/** The place that a back-up was to be restored to holds somebody's work already. */
export class NotEmpty extends StoreFailure {
  override name = 'NotEmpty'
}

const rowsAtOnce = 500
const bytesAtOnce = 4 * 1024 * 1024

/**
 * Puts a back-up into an empty installation, of either database and of any PostgreSQL version, and brings its tables up
 * to date. The file is read to its end and its key is tried before anything is written; then all of it is, or nothing.
 */
export async function restoreBackup(options: StoreOptions, path: string): Promise<{ rows: number; madeAt: string }> {
  const backup = await verifyBackup(path)
  if (backup.header.migration > newestMigration()) {
    throw new BrokenBackup('This back-up was made by a newer Candour. Restore it with that version or a later one.')
  }
  ensureDataFolder(options.dataFolder)
  mustFit(options, backup)
  const driver = await openDriver(options)
  try {
    await mustBeEmpty(driver.bare)
    await clear(driver)
    await migrate(driver, backup.header.migration)
    const rows = await load(driver, path)
    await migrate(driver)
    return { rows, madeAt: backup.header.madeAt }
  } finally {
    await driver.close()
  }
}

/** A back-up holds no key: it is worth nothing without the installation's own, so that is asked for first. */
function mustFit({ dataFolder, masterKey }: StoreOptions, { header, sha256, mac }: VerifiedBackup): void {
  const given = typeof masterKey === 'string' && masterKey !== '' ? parseKey(masterKey, 'CANDOUR_KEY') : masterKey
  const key = given instanceof Uint8Array ? given : readKeyFile(dataFolder)
  if (key === null) {
    throw new KeyFailure(
      `A back-up never holds the installation’s key, and there is none here. Put the installation.key that belongs to it into ${dataFolder} (owner-only rights), or set CANDOUR_KEY to it, and restore again.`,
    )
  }
  const keys = installationKeysFrom(key)
  if (!keyFits(keys, Buffer.from(header.keyCheck, 'base64'))) {
    throw new KeyFailure(
      'The installation’s key here is not the one this back-up was sealed with. Put the right installation.key into the data folder, or set CANDOUR_KEY to it, and restore again.',
    )
  }
  if (Buffer.compare(keys.authenticate(`backup ${sha256}`), mac) !== 0) {
    throw new BrokenBackup('The back-up was altered after it was made: it does not carry this installation’s mark.')
  }
}

async function mustBeEmpty(db: BareDatabase): Promise<void> {
  const present = (await storedTables(db)).map(({ name }) => name)
  for (const name of ['user', 'review', 'document_update', 'audit_event']) {
    if (!present.includes(name)) continue
    const { rows } = await db.execute(sql`select 1 from ${sql.identifier(name)} limit 1`)
    if (rows.length > 0) {
      throw new NotEmpty(
        'There are people or reviews in this installation already. A back-up is restored into an empty one only: name a new data folder (CANDOUR_DATA) or database (DATABASE_URL).',
      )
    }
  }
}

/** Takes away what a first start has made, so that the tables can be made as the back-up knows them. */
async function clear(driver: Driver): Promise<void> {
  await driver.whileMigrating(db =>
    db.transaction(async tx => {
      for (const name of ourTables()) await tx.execute(sql`drop table if exists ${sql.identifier(name)} cascade`)
      await tx.execute(sql`drop function if exists refuse_audit_change, refuse_version_change`)
      await tx.execute(sql`drop table if exists drizzle.__drizzle_migrations`)
    }),
  )
}

async function load(driver: Driver, path: string): Promise<number> {
  const known = new Map((await storedTables(driver.bare)).map(table => [table.name, table.columns]))
  return driver.bare.transaction(async tx => {
    let loaded = 0
    let batch: BackupRow[] = []
    let bytes = 0
    const flush = async () => {
      const [first] = batch
      if (first !== undefined) await insert(tx, first.table, first.columns, batch)
      loaded += batch.length
      batch = []
      bytes = 0
    }
    for await (const row of backupRows(path)) {
      const columns = known.get(row.table)
      if (
        columns === undefined ||
        !row.columns.every(({ name, type }) => columns.some(c => c.name === name && c.type === type))
      ) {
        throw new BrokenBackup(`The back-up has a table that this database does not know: ${row.table}.`)
      }
      if (batch.length >= rowsAtOnce || bytes > bytesAtOnce || (batch[0] !== undefined && batch[0].table !== row.table))
        await flush()
      batch.push(row)
      bytes += row.values.reduce((sum, value) => sum + (value?.length ?? 0), 0)
    }
    await flush()
    return loaded
  })
}

const sqlTypes: Record<Exclude<Column['type'], 'bytes'>, string> = {
  text: 'text',
  integer: 'integer',
  bigint: 'bigint',
  boolean: 'boolean',
  instant: 'timestamptz',
  json: 'jsonb',
}

async function insert(tx: Executes, table: string, columns: readonly Column[], rows: readonly BackupRow[]): Promise<void> {
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  )
  const given = columns.map((_, at) => sql`${sql.param(rows.map(({ values }) => values[at] ?? null))}::text[]`)
  const cast = columns.map(({ type }, at) => {
    const value = sql.identifier(`c${at}`)
    return type === 'bytes' ? sql`decode(${value}, 'base64')` : sql`${value}::${sql.raw(sqlTypes[type])}`
  })
  const aliases = sql.join(
    columns.map((_, at) => sql.identifier(`c${at}`)),
    sql`, `,
  )
  await tx.execute(
    sql`insert into ${sql.identifier(table)} (${names})
        select ${sql.join(cast, sql`, `)} from unnest(${sql.join(given, sql`, `)}) as t(${aliases})`,
  )
}
