import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe } from 'vitest'
import { newId } from './new-id.ts'
import type { StoreOptions } from './open-driver.ts'
import { openStore, type Store } from './open-store.ts'
import { readyDataFolder } from './ready-data-folder.ts'

/** A database of nobody's yet: `open` may be called again after a close, `discard` removes it. */
export interface TestDatabase {
  options: StoreOptions
  open(): Promise<Store>
  discard(): Promise<void>
}

export async function embeddedDatabase(): Promise<TestDatabase> {
  const options = { dataFolder: await readyDataFolder() }
  return {
    options,
    open: () => openStore(options),
    discard: async () => rmSync(options.dataFolder, { recursive: true, force: true }),
  }
}

const postgresqlUrl = process.env.CANDOUR_TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres'

export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: postgresqlUrl, connectionTimeoutMillis: 3000 })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

export async function postgresqlDatabase(): Promise<TestDatabase> {
  const name = `candour_test_${newId()}`
  await onServer(`create database ${name}`)
  const url = new URL(postgresqlUrl)
  url.pathname = `/${name}`
  const options = { dataFolder: join(tmpdir(), `candour-test-${newId()}`), databaseUrl: url.href }
  mkdirSync(options.dataFolder, { mode: 0o700 })
  return {
    options,
    open: () => openStore(options),
    discard: async () => {
      await onServer(`drop database ${name} with (force)`)
      rmSync(options.dataFolder, { recursive: true, force: true })
    },
  }
}

const postgresqlAnswers = await onServer('select 1').then(
  () => true,
  () => false,
)
if (!postgresqlAnswers) {
  console.warn(
    '\n*** NO POSTGRESQL: these tests run on the embedded database alone. Start one at 127.0.0.1:5432, or set CANDOUR_TEST_DATABASE_URL. ***\n',
  )
}

/** The embedded database and, where one answers, PostgreSQL. */
export const databases = [
  { driver: 'embedded', fresh: embeddedDatabase },
  ...(postgresqlAnswers ? [{ driver: 'PostgreSQL', fresh: postgresqlDatabase }] : []),
]

/** Runs a suite on each of them. */
export function describeOnBoth(name: string, suite: (fresh: () => Promise<TestDatabase>) => void): void {
  describe.each(databases)(`${name} (on $driver)`, ({ fresh }) => suite(fresh))
}
