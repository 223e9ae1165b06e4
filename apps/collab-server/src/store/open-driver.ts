import type { Driver } from './driver.ts'
import { openEmbedded } from './embedded/index.ts'
import { openPostgresql } from './postgresql/index.ts'

export interface StoreOptions {
  dataFolder: string
  /** PostgreSQL's address; without it the embedded database of the data folder is used. */
  databaseUrl?: string | undefined
  /** The installation's key, 32 bytes, or as CANDOUR_KEY writes it; without it the key file of the data folder is used. */
  masterKey?: Uint8Array | string | undefined
  /** Bytes to keep free on the disk of the embedded database. */
  reserve?: number | undefined
}

/** Opens whichever database the options name, and takes it for this process. Throws `InUse` when another has it. */
export function openDriver({ dataFolder, databaseUrl, reserve }: StoreOptions): Promise<Driver> {
  if (databaseUrl !== undefined && databaseUrl !== '') return openPostgresql(databaseUrl)
  return openEmbedded(reserve === undefined ? { dataFolder } : { dataFolder, reserve })
}
