import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { CannotOpen } from '../failures.ts'
import { DurableFileSystem, durableStartParams, fsyncPath } from './durable-file-system.ts'

/** The PostgreSQL that PGlite 0.5.16 is. */
const major = '18'

/**
 * Makes the database's folder where there is none. It is built under another name, put on disk whole, and renamed:
 * whatever moment the power goes, there is either no database yet or a whole one.
 */
export async function ensureDatabaseFolder(folder: string): Promise<void> {
  if (existsSync(folder)) {
    refuseOtherMajor(folder)
    return
  }
  const building = `${folder}.building`
  rmSync(building, { recursive: true, force: true })
  mkdirSync(building, { mode: 0o700 })
  const database = await PGlite.create({ fs: new DurableFileSystem(building), startParams: durableStartParams() })
  await database.close()
  fsyncTree(building)
  renameSync(building, folder)
  fsyncPath(dirname(folder))
}

function refuseOtherMajor(folder: string): void {
  const version = join(folder, 'PG_VERSION')
  const found = existsSync(version) ? readFileSync(version, 'utf8').trim() : 'none'
  if (found === major) return
  throw new CannotOpen(
    `The database in ${folder} was made by PostgreSQL ${found}; this Candour carries PostgreSQL ${major}. Make a back-up with the Candour that made it (candour backup), and restore it into an empty data folder with this one.`,
  )
}

/** Asks the disk to keep every file and folder below `path`, innermost first. */
export function fsyncTree(path: string): void {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  if (entry.isDirectory()) for (const name of readdirSync(path)) fsyncTree(join(path, name))
  fsyncPath(path)
}
