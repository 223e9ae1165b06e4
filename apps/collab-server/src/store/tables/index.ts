import { sealedColumns } from '../columns.ts'
import { StoreFailure } from '../failures.ts'
import type { InstallationKeys } from '../keys/installation-keys.ts'
import { auditTables } from './audit.ts'
import { governanceTables } from './governance.ts'
import { installationTables } from './installation.ts'
import { markerTables } from './markers.ts'
import { peopleTables } from './people.ts'
import { reportTables } from './report.ts'
import { reviewTables } from './review.ts'
import { versionTables } from './versions.ts'

export type { AcceptedSpan } from './governance.ts'
export type { FallenWordsOutcome } from './report.ts'
export type { RestoredSpan } from './versions.ts'

/** Every table, bound to the keys of one installation. The keys of the object are the names that better-auth and queries use. */
export function tablesFor(keys: InstallationKeys) {
  const columns = sealedColumns(keys)
  const people = peopleTables(columns)
  const review = reviewTables(columns, people)
  const tables = {
    ...people,
    ...review,
    ...reportTables(review),
    ...markerTables(review),
    ...governanceTables(people, review),
    ...versionTables(columns, review),
    ...auditTables(),
    ...installationTables(),
  }
  keysByTables.set(tables, keys)
  return tables
}
export type Tables = ReturnType<typeof tablesFor>

const keysByTables = new WeakMap<object, InstallationKeys>()

/** The keys that a set of tables is bound to; `tx._.fullSchema` is such a set. */
export function keysOf(tables: Tables): InstallationKeys {
  const keys = keysByTables.get(tables)
  if (keys === undefined) throw new StoreFailure('These tables belong to no installation.')
  return keys
}
