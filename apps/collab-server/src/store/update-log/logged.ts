import { parseDocumentName } from '@candour/schema'
import type { Database, TransactionScope } from '../database.ts'
import { StoreFailure } from '../failures.ts'
import type { Keyring } from '../keys/keyring.ts'
import type { Tables } from '../tables/index.ts'

export interface LogEntry {
  /** 'report/<id>' or 'response/<id>'. */
  document: string
  /** The user whose session carried the update. */
  author: string
  /** Yjs client ids under which the update adds something; bound to the author for good. */
  clients: number[]
  update: Uint8Array
}

/** What one document was, as far as the log knows. */
export interface LoggedDocument {
  snapshot: Uint8Array | null
  /** What came after the snapshot, oldest first. */
  updates: Uint8Array[]
  /** The number of the newest update. */
  sequence: number
}

/** One row of the log, opened. */
export interface LoggedRow {
  sequence: number
  author: string
  /** How many updates stand in it. */
  merged: number
  update: Uint8Array
}

/** A Yjs client id that is bound to another person: accepting it would let one swallow the other's next words. */
export class AuthorConflict extends StoreFailure {
  override name = 'AuthorConflict'
  constructor(document: string, client: number) {
    super(`The client id ${client} in ${document} belongs to another person.`)
  }
}

export interface LogParts {
  db: Database
  tables: Tables
  keyring: Keyring
  scope: TransactionScope
  /** As the driver's: one message, no parameters. */
  run: (statement: string) => Promise<void>
  mayWrite: () => Promise<void>
}

/** The review that a document belongs to. Throws `StoreFailure` for a name that is none of a document. */
export function reviewOf(document: string): string {
  const address = parseDocumentName(document)
  if (address === null) throw new StoreFailure('This is not the name of a document.')
  return address.reviewId
}
