import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Driver } from '../driver.ts'
import { CannotOpen } from '../failures.ts'
import { holdDatabase } from './database-lock.ts'

// Numbers of our own choosing, in the space of advisory locks of one database.
const migrationLock = 4_600_001

/** Opens a PostgreSQL database by its address. One process at a time works with it, as with a data folder. */
export async function openPostgresql(databaseUrl: string): Promise<Driver> {
  const pool = new Pool({ connectionString: databaseUrl, max: 10 })
  // An idle connection that breaks is replaced by the next statement; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    const lock = await holdDatabase(databaseUrl)
    const bare = drizzle({ client: pool })
    return {
      kind: 'postgresql',
      bare,
      withTables: tables => drizzle({ client: pool, schema: tables }),
      run: async statement => {
        await pool.query(statement)
      },
      whileMigrating: async work => {
        const client = await pool.connect()
        try {
          const own = drizzle({ client })
          await own.execute(sql`select pg_advisory_lock(${migrationLock})`)
          await work(own)
          await own.execute(sql`select pg_advisory_unlock(${migrationLock})`)
        } finally {
          client.release()
        }
      },
      mayWrite: async () => lock.mustBeHeld(),
      close: async () => {
        await lock.release()
        await pool.end()
      },
    }
  } catch (failure) {
    await pool.end()
    throw asOpeningFailure(failure)
  }
}

/** Names what is wrong without repeating the address, which may hold a password. */
function asOpeningFailure(failure: unknown): unknown {
  if (!(failure instanceof Error) || !('code' in failure)) return failure
  return new CannotOpen(`The database named by DATABASE_URL cannot be opened (${String(failure.code)}).`, { cause: failure })
}
