import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/pglite'
import type { Driver } from '../driver.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import { EmbeddedConnection } from './embedded-connection.ts'
import { ensureDatabaseFolder } from './first-start.ts'
import { defaultReserve } from './free-space.ts'
import { startUpkeep } from './upkeep.ts'

export interface EmbeddedOptions {
  dataFolder: string
  /** Bytes to keep free on the disk. */
  reserve?: number
}

/** Opens the embedded database of a data folder: locked, durable, kept in order. */
export async function openEmbedded({ dataFolder, reserve = defaultReserve }: EmbeddedOptions): Promise<Driver> {
  const unlock = lockDataFolder(dataFolder)
  try {
    const folder = join(dataFolder, 'database')
    await ensureDatabaseFolder(folder)
    const connection = new EmbeddedConnection(folder, reserve)
    const first = await connection.open()
    // drizzle asks a PGlite for statements and transactions; these go to whichever database is open at that moment.
    const client = new Proxy(first, {
      get: (target, property) => {
        if (property === 'query' || property === 'exec' || property === 'transaction') return connection[property]
        return Reflect.get(target, property, target)
      },
    })
    const stopUpkeep = startUpkeep(connection)
    const bare = drizzle({ client })
    return {
      kind: 'embedded',
      bare,
      withTables: tables => drizzle({ client, schema: tables }),
      run: async statement => {
        await connection.exec(statement)
      },
      whileMigrating: work => work(bare),
      mayWrite: () => connection.mayWrite(),
      close: async () => {
        stopUpkeep()
        await connection.close()
        unlock()
      },
    }
  } catch (failure) {
    unlock()
    throw failure
  }
}
