import { Client } from 'pg'
import { InUse, StorageUnavailable } from '../failures.ts'

const ownerLock = 4_600_000
const retryAfter = 1000

export interface DatabaseLock {
  /** Throws `StorageUnavailable` while the lock is lost: another process may have taken the database over. */
  mustBeHeld(): void
  release(): Promise<void>
}

/**
 * Holds a database for this process by an advisory lock on a connection of its own. PostgreSQL frees it when the process
 * ends. Where the connection breaks, nothing is written until the lock is taken again. Throws `InUse` when another has it.
 */
export async function holdDatabase(databaseUrl: string): Promise<DatabaseLock> {
  let held: Client | null = null
  let released = false
  let timer: NodeJS.Timeout | undefined

  const take = async (): Promise<boolean> => {
    const client = new Client({ connectionString: databaseUrl, keepAlive: true })
    client.on('error', () => undefined)
    client.on('end', () => {
      if (held === client) lost()
    })
    await client.connect()
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [ownerLock])
    if (rows[0]?.taken !== true) {
      await client.end()
      return false
    }
    held = client
    return true
  }
  const lost = () => {
    held = null
    if (!released) timer = setTimeout(retry, retryAfter).unref()
  }
  const retry = () => {
    take().then(
      taken => {
        if (!taken) lost()
      },
      () => lost(),
    )
  }

  if (!(await take())) {
    throw new InUse('The database named by DATABASE_URL is in use by another Candour process. Only one may work with it.')
  }
  return {
    mustBeHeld: () => {
      if (held === null) throw new StorageUnavailable('The connection to the database was lost; it is being taken up again.')
    },
    release: async () => {
      released = true
      clearTimeout(timer)
      const client = held
      held = null
      await client?.end()
    },
  }
}
