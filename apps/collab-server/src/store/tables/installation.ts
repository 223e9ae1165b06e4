import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { bytes, instant } from '../columns.ts'

export function installationTables() {
  /** One row, id 1. */
  const installation = pgTable('installation', {
    id: integer('id').primaryKey(),
    /** Opens with the right key only. */
    keyCheck: bytes('key_check').notNull(),
    /** SHA-256 of the token in the one-time link of the first start; null when none is out. */
    firstAdministratorTokenHash: bytes('first_administrator_token_hash'),
    /** When the first administrator took the installation over. */
    claimedAt: instant('claimed_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  })

  /** Secrets of this installation by purpose, sealed with its key at `placeOf('installation_secret', 'sealed', name)`. */
  const installationSecret = pgTable('installation_secret', {
    name: text('name').primaryKey(),
    sealed: bytes('sealed').notNull(),
  })

  return { installation, installationSecret }
}
