import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { CannotOpen, InUse } from '../failures.ts'
import { readyDataFolder } from '../ready-data-folder.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import { EmbeddedConnection } from './embedded-connection.ts'
import { ensureDatabaseFolder, fsyncTree } from './first-start.ts'
import { startUpkeep } from './upkeep.ts'

const synced = new Set<number>()
const { fsyncSync } = fs
beforeAll(() => {
  fs.fsyncSync = handle => {
    synced.add(fs.fstatSync(handle).ino)
    fsyncSync(handle)
  }
  syncBuiltinESMExports()
})
afterAll(() => {
  fs.fsyncSync = fsyncSync
  syncBuiltinESMExports()
})

let folder: string
let database: string
beforeEach(async () => {
  folder = await readyDataFolder()
  database = join(folder, 'database')
  synced.clear()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function withConnection<T>(look: (connection: EmbeddedConnection) => Promise<T>): Promise<T> {
  const connection = new EmbeddedConnection(database, 0)
  try {
    return await look(connection)
  } finally {
    await connection.close()
  }
}
const setting = async (connection: EmbeddedConnection, name: string) => {
  const { rows } = await connection.query<{ value: string }>(`select current_setting($1) as value`, [name])
  return rows[0]?.value
}

describe('1. a commit is on disk before it is answered', () => {
  test('every commit asks the disk to keep it, through our own fsync', () =>
    withConnection(async connection => {
      await connection.open()
      const before = connection.syncs
      for (let round = 0; round < 5; round++) {
        await connection.query(`insert into installation_secret (name, sealed) values ($1, '')`, [`round ${round}`])
      }
      expect(connection.syncs - before).toBeGreaterThanOrEqual(5)
    }))

  test('the database runs with the durable settings', () =>
    withConnection(async connection => {
      for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) expect(await setting(connection, name)).toBe('on')
      expect(await setting(connection, 'wal_sync_method')).toBe('fsync')
    }))

  test('a database whose commits do not reach the disk is refused at the start', async () => {
    const connection = new EmbeddedConnection(database, 0, PGlite.defaultStartParams)
    await expect(connection.open()).rejects.toThrow(CannotOpen)
  })

  test('PGlite is pinned to the version whose internals this reaches into', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
    expect(manifest).toMatchObject({ dependencies: { '@electric-sql/pglite': '0.5.16' } })
  })
})

describe('2. the first start', () => {
  const everything = (path: string): string[] => [
    path,
    ...(statSync(path).isDirectory() ? readdirSync(path).flatMap(name => everything(join(path, name))) : []),
  ]

  test('puts the whole folder and its parent on disk, once, and leaves nothing half made', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'candour-test-'))
    mkdirSync(join(fresh, 'database.building'))
    writeFileSync(join(fresh, 'database.building', 'PG_VERSION'), 'torn')
    await ensureDatabaseFolder(join(fresh, 'database'))
    const missed = everything(fresh).filter(path => !synced.has(statSync(path).ino))
    expect(missed).toEqual([])
    expect(existsSync(join(fresh, 'database.building'))).toBe(false)
    synced.clear()
    await ensureDatabaseFolder(join(fresh, 'database'))
    expect(synced.size).toBe(0)
    rmSync(fresh, { recursive: true })
  }, 60_000)

  test('a tree is put on disk with what is deep inside it', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true })
    writeFileSync(join(folder, 'a/b/c'), 'c')
    fsyncTree(join(folder, 'a'))
    expect(synced).toContain(statSync(join(folder, 'a/b/c')).ino)
  })
})

describe('3. one process for a data folder', () => {
  test('a second one is refused, with the folder’s name', () => {
    const unlock = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(InUse)
    expect(() => lockDataFolder(folder)).toThrow(folder)
    unlock()
    lockDataFolder(folder)()
  })

  test('a process that is killed leaves no lock behind', async () => {
    const lockModule = join(import.meta.dirname, 'data-folder-lock.ts')
    const script = `import(${JSON.stringify(lockModule)}).then(m => { m.lockDataFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000) })`
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    expect(() => lockDataFolder(folder)).toThrow(InUse)
    child.kill('SIGKILL')
    await once(child, 'exit')
    lockDataFolder(folder)()
  })
})

describe('4. upkeep', () => {
  const fill = `insert into installation_secret (name, sealed) select gen_random_uuid()::text, '' from generate_series(1, 500)`

  test('checkpoints and vacuums come round by themselves', () =>
    withConnection(async connection => {
      const look = async () => {
        const { rows } = await connection.query<{ checkpoint: string; tuples: number }>(
          `select checkpoint_lsn::text as checkpoint, reltuples::int as tuples
           from pg_control_checkpoint(), pg_class where relname = 'installation_secret'`,
        )
        return rows[0]
      }
      await connection.exec(fill)
      const before = await look()
      const stop = startUpkeep(connection, { checkpoint: 30, vacuum: 50 })
      await vi.waitFor(async () => {
        const now = await look()
        expect(now?.checkpoint).not.toBe(before?.checkpoint)
        expect(now?.tuples).toBe(500)
      }, 10_000)
      stop()
    }))

  test('a table that is rewritten again and again does not grow without end', () =>
    withConnection(async connection => {
      await connection.exec(fill)
      for (let round = 0; round < 20; round++) {
        await connection.exec(`update installation_secret set sealed = decode(md5(random()::text), 'hex')`)
        await connection.exec('vacuum analyze')
      }
      const { rows } = await connection.query<{ size: number }>(`select pg_table_size('installation_secret')::int as size`)
      expect(rows[0]?.size).toBeLessThan(500_000)
    }))
})

describe('5. a small cache', () => {
  test('shared_buffers is 16 MB', () =>
    withConnection(async connection => expect(await setting(connection, 'shared_buffers')).toBe('16MB')))
})

describe('9. another PostgreSQL', () => {
  test('a folder of another major version is refused with the way forward', async () => {
    writeFileSync(join(database, 'PG_VERSION'), '17\n')
    await expect(ensureDatabaseFolder(database)).rejects.toThrow(/PostgreSQL 17.*candour backup/s)
  })

  test('the version that PGlite brings is the one that is expected', () =>
    withConnection(async connection => {
      const { rows } = await connection.query<{ major: number }>(
        `select current_setting('server_version_num')::int / 10000 as major`,
      )
      expect(readFileSync(join(database, 'PG_VERSION'), 'utf8').trim()).toBe(String(rows[0]?.major))
    }))
})

test('8. every count in SQL is cast, so that it is a number on both drivers', () => {
  const server = join(import.meta.dirname, '../..')
  const uncast = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => readFileSync(join(server, name), 'utf8').match(/sql(<[^>]*>)?`[^`]*\b(count|sum)\([^)]*\)(?!::)/g) ?? [])
  expect(uncast).toEqual([])
})
