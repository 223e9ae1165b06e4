import * as z from 'zod'

/**
 * A back-up is gzipped lines of JSON, independent of the database it came from: a header, then for each table its columns
 * and rows, then an end with the number of rows and the SHA-256 of everything before it. Sealed columns travel sealed;
 * the installation's key is never in it.
 */
export const formatVersion = 1

export const Header = z.object({
  candour: z.literal('backup'),
  version: z.number().int(),
  /** The newest migration of the database it was made from. */
  migration: z.number().int(),
  madeAt: z.iso.datetime(),
  /** Opens with the right installation key only (base64). */
  keyCheck: z.base64(),
})
export type Header = z.infer<typeof Header>

const Identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/)
/** How a column travels: bytes as base64, everything else as PostgreSQL writes it. */
export const Column = z.object({
  name: Identifier,
  type: z.enum(['bytes', 'text', 'integer', 'bigint', 'boolean', 'instant', 'json']),
})
export type Column = z.infer<typeof Column>
export const TableLine = z.object({ table: Identifier, columns: z.array(Column).min(1) })
export const RowLine = z.array(z.string().nullable())
export const EndLine = z.object({
  end: z.literal(true),
  rows: z.number().int(),
  sha256: z.string(),
  /** HMAC of the hash under the installation's key (base64): roles and rights in a back-up cannot be altered unseen. */
  mac: z.base64(),
})

/** What goes out of date while a back-up lies in a cupboard: sessions, codes and counts of attempts. People sign in anew. */
export const leftOut: readonly string[] = ['session', 'verification', 'rate_limit']
