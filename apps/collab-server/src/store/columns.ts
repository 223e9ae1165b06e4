import { customType, timestamp } from 'drizzle-orm/pg-core'
import { placeOf } from './keys/cipher.ts'
import type { InstallationKeys } from './keys/installation-keys.ts'

/**
 * The column types that seal in Node what the database stores. They belong to the keys of one installation:
 * tables are built by `tablesFor(keys)`, so that two stores in one process never share a key.
 */
export function sealedColumns(keys: InstallationKeys) {
  /** A short text sealed with a fresh nonce: names, addresses of machines. Cannot be searched for in SQL. */
  const secretText = (table: string, column: string) => {
    const place = placeOf(table, column, '')
    return customType<{ data: string; driverData: string }>({
      dataType: () => 'text',
      toDriver: value => Buffer.from(keys.installation.seal(value, place)).toString('base64'),
      fromDriver: value => keys.installation.openText(Buffer.from(value, 'base64'), place),
    })(column)
  }
  /** A short text sealed so that equal texts are equal in the column: e-mail addresses, tokens. `eq` and unique indexes work. */
  const lookupText = (table: string, column: string) => {
    const place = placeOf(table, column, '')
    return customType<{ data: string; driverData: string }>({
      dataType: () => 'text',
      toDriver: value => Buffer.from(keys.lookup.seal(value, place)).toString('base64'),
      fromDriver: value => keys.lookup.openText(Buffer.from(value, 'base64'), place),
    })(column)
  }
  return { secretText, lookupText }
}
export type SealedColumns = ReturnType<typeof sealedColumns>

/** Bytes, the same on both drivers. What is in them was sealed before, with the review's cipher. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array | string }>({
  dataType: () => 'bytea',
  toDriver: value => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  // PostgreSQL gives bytes inside a JSON aggregate as '\x…'.
  fromDriver: value => (typeof value === 'string' ? Buffer.from(value.slice(2), 'hex') : value),
})

/**
 * Sealed bytes of texts that are read by the thousand, as base64: the embedded database writes a bytea out as hexadecimal
 * and reads it back digit by digit, which costs more than opening the seal.
 */
export const sealedShort = customType<{ data: Uint8Array; driverData: string }>({
  dataType: () => 'text',
  toDriver: value => Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'),
  fromDriver: value => Buffer.from(value, 'base64'),
})

export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })
