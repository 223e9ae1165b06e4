import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { InUse } from '../failures.ts'

/**
 * One process for a data folder: two processes on one embedded database destroy it. The lock is SQLite's own on a file of
 * no content; the system frees it when the process ends, also by kill -9, so that no stale lock is ever left.
 */
export function lockDataFolder(dataFolder: string): () => void {
  const file = new DatabaseSync(join(dataFolder, '.lock'))
  try {
    file.exec('pragma journal_mode=delete; pragma locking_mode=exclusive; begin exclusive')
  } catch {
    file.close()
    throw new InUse(`The data folder ${dataFolder} is in use by another process. Only one may work with it.`)
  }
  return () => file.close()
}
