import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from './embedded/index.ts'
import { migrate, migrationsFolder } from './migrate.ts'

/**
 * A data folder whose embedded database is there already, with its tables and nothing in them: copied from one that the
 * first test of this machine makes, because making one takes seconds.
 */
export async function readyDataFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-test-'))
  cpSync(await emptyDatabase(), join(folder, 'database'), { recursive: true })
  return folder
}

/** Where the database with its tables and nothing in them lies, for copying. */
export async function emptyDatabase(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsFolder).toSorted()) {
    if (name.endsWith('.sql')) hash.update(readFileSync(join(migrationsFolder, name)))
  }
  const template = join(tmpdir(), `candour-empty-database-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(template)) return join(template, 'database')
  const building = mkdtempSync(`${template}-`)
  const driver = await openEmbedded({ dataFolder: building })
  await migrate(driver)
  await driver.close()
  try {
    renameSync(building, template)
  } catch {
    // Another test run was faster.
    rmSync(building, { recursive: true })
  }
  return join(template, 'database')
}
