import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs'
import { CannotOpen } from './failures.ts'

/** Makes the data folder where it is missing, and keeps it for its owner alone: it holds the key and everything sealed with it. */
export function ensureDataFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    if ((statSync(dataFolder).mode & 0o077) !== 0) chmodSync(dataFolder, 0o700)
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (failure) {
    const code = failure instanceof Error && 'code' in failure ? ` (${String(failure.code)})` : ''
    throw new CannotOpen(
      `The data folder ${dataFolder} cannot be made or written to${code}. Give this user rights to it, or name another with CANDOUR_DATA.`,
      { cause: failure },
    )
  }
}
