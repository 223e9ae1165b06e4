import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotOpen } from './failures.ts'

/** Makes the data folder where it is missing, and keeps it for its owner alone: it holds the key and everything sealed with it. */
export function ensureDataFolder(dataFolder: string): void {
  try {
    if (!existsSync(dataFolder)) makeFolder(dataFolder)
    if (!statSync(dataFolder).isDirectory())
      throw new CannotOpen(`${dataFolder} is not a folder. Name another with CANDOUR_DATA.`)
    if ((statSync(dataFolder).mode & 0o077) !== 0) chmodSync(dataFolder, 0o700)
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (failure) {
    if (failure instanceof CannotOpen) throw failure
    const code = failure instanceof Error && 'code' in failure ? ` (${String(failure.code)})` : ''
    throw new CannotOpen(
      `The data folder ${dataFolder} cannot be made or written to${code}. Give this user rights to it, or name another with CANDOUR_DATA.`,
      { cause: failure },
    )
  }
}

/** Node's own recursive mkdir never returns where a parent exists and yet answers ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  const parent = dirname(folder)
  if (!existsSync(parent)) makeFolder(parent)
  mkdirSync(folder, { mode: 0o700 })
}
