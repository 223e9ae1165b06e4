import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { BareDatabase } from './database.ts'
import type { Driver } from './driver.ts'
import { CannotOpen } from './failures.ts'

export const migrationsFolder = join(import.meta.dirname, 'migrations')
const ledger = sql`drizzle.__drizzle_migrations`

/**
 * Brings the database to this program's tables: every migration that is not in its ledger yet, all in one transaction,
 * while nobody else can. `upTo` stops at an older state, for a back-up made then. Throws `CannotOpen` for a database that a newer Candour has migrated.
 */
export async function migrate(driver: Driver, upTo = newestMigration()): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder }).filter(({ folderMillis }) => folderMillis <= upTo)
  const newestKnown = newestMigration()
  await driver.whileMigrating(async db => {
    await db.execute(sql`create schema if not exists drizzle`)
    await db.execute(sql`create table if not exists ${ledger} (id serial primary key, hash text not null, created_at bigint)`)
    const applied = await newestApplied(db)
    if (applied > newestKnown) {
      throw new CannotOpen(
        'This data was last opened by a newer Candour. Start that version, or restore a back-up made by this one.',
      )
    }
    await db.transaction(async tx => {
      for (const migration of migrations.filter(({ folderMillis }) => folderMillis > applied)) {
        for (const statement of migration.sql) await tx.execute(sql.raw(statement))
        await tx.execute(sql`insert into ${ledger} (hash, created_at) values (${migration.hash}, ${migration.folderMillis})`)
      }
    })
  })
}

/** The time stamp of the newest migration that this program knows. */
export const newestMigration = (): number => readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0

async function newestApplied(db: BareDatabase): Promise<number> {
  const { rows } = await db.execute<{ newest: string }>(sql`select coalesce(max(created_at), 0)::text as newest from ${ledger}`)
  return Number(rows[0]?.newest ?? 0)
}
