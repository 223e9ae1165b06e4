import { eq, sql } from 'drizzle-orm'
import { clearSpools } from './backup/spool.ts'
import { ensureDataFolder } from './data-folder.ts'
import { type Database, guarded, type Transaction, transactionScope } from './database.ts'
import type { Driver } from './driver.ts'
import { CannotOpen, KeyFailure } from './failures.ts'
import { createKeyFile, parseKey, readKeyFile } from './keys/installation-key.ts'
import { checkKey, type InstallationKeys, installationKeysFrom, makeKeyCheck } from './keys/installation-keys.ts'
import { type Keyring, makeKeyring } from './keys/keyring.ts'
import { migrate } from './migrate.ts'
import { openDriver, type StoreOptions } from './open-driver.ts'
import { type Tables, tablesFor } from './tables/index.ts'
import { makeUpdateLog, type UpdateLog } from './update-log/index.ts'

export interface Store {
  readonly db: Database
  /** The tables of `db`, bound to this installation's keys. */
  readonly tables: Tables
  readonly driver: 'embedded' | 'postgresql'
  readonly dataFolder: string
  readonly keyring: Keyring
  readonly updateLog: UpdateLog
  /** Inside `work` use `tx` and nothing else; anything else throws `OutsideTransaction`. No waiting for a network in it. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Throws `StorageUnavailable` when nothing should be written now. */
  mayWrite: () => Promise<void>
  close(): Promise<void>
}

/** Opens the data: takes it for this process, brings its tables up to date, and checks that the key is the right one. */
export async function openStore(options: StoreOptions): Promise<Store> {
  ensureDataFolder(options.dataFolder)
  const driver = await openDriver(options)
  try {
    clearSpools(options.dataFolder)
    await migrate(driver)
    const keys = installationKeysFrom(await masterKeyFor(driver, options))
    const tables = tablesFor(keys)
    const scope = transactionScope()
    const db = guarded(driver.withTables(tables), scope)
    await enterInstallation(db, tables, keys)
    const keyring = makeKeyring(keys, async (reviewId, within) => {
      const [row] = await (within ?? db)
        .select({ wrappedKey: tables.review.wrappedKey })
        .from(tables.review)
        .where(eq(tables.review.id, reviewId))
      return row?.wrappedKey ?? null
    })
    const updateLog = makeUpdateLog({ db, tables, keyring, scope, run: driver.run, mayWrite: driver.mayWrite })
    return {
      db,
      tables,
      driver: driver.kind,
      dataFolder: options.dataFolder,
      keyring,
      updateLog,
      transaction: work => db.transaction(work),
      mayWrite: driver.mayWrite,
      close: once(async () => {
        await updateLog.close()
        await driver.close()
      }),
    }
  } catch (failure) {
    await driver.close()
    throw failure
  }
}

/** Closing twice is closing once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => {
    done ??= work()
    return done
  }
}

async function masterKeyFor(driver: Driver, { dataFolder, masterKey }: StoreOptions): Promise<Uint8Array> {
  if (typeof masterKey === 'string' && masterKey !== '') return parseKey(masterKey, 'CANDOUR_KEY')
  if (masterKey instanceof Uint8Array) {
    if (masterKey.byteLength !== 32) throw new KeyFailure('The installation’s key has 32 bytes.')
    return masterKey
  }
  const fromFile = readKeyFile(dataFolder)
  if (fromFile !== null) return fromFile
  const { rows } = await driver.bare.execute(sql`select 1 from installation`)
  if (rows.length > 0) {
    throw new KeyFailure(
      `The installation’s key is missing. Put installation.key back into ${dataFolder}, or set CANDOUR_KEY to it: without it nothing that was written can be read.`,
    )
  }
  return createKeyFile(dataFolder)
}

/** A new installation is marked with the check of its key; an old one is asked whether the key fits. */
async function enterInstallation(db: Database, tables: Tables, keys: InstallationKeys): Promise<void> {
  const { installation } = tables
  await db
    .insert(installation)
    .values({ id: 1, keyCheck: makeKeyCheck(keys) })
    .onConflictDoNothing()
  const [row] = await db.select({ keyCheck: installation.keyCheck }).from(installation).where(eq(installation.id, 1))
  if (row === undefined) throw new CannotOpen('The installation’s own row is missing from the database.')
  checkKey(keys, row.keyCheck)
}
