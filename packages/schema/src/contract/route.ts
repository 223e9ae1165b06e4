import type * as z from 'zod'
import type { Verb } from '../rights/index.ts'

/**
 * What a request carries: JSON by a schema, a file's bytes, or nothing. Where it is `named`, the file's own name comes along in
 * `content-disposition`: an address is written into the logs of whatever stands between.
 */
export type Body = z.ZodType | { bytes: readonly string[]; limit: number; named?: true } | undefined
/** What an answer carries: JSON by a schema, bytes of one of these media types, or nothing (204). */
export type Answer = z.ZodType | { bytes: readonly string[] } | undefined

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Hono's form: '/api/reviews/:review/members/:userId'. */
  path: `/api/${string}`
  verb: Verb
  summary: string
  query?: z.ZodType
  body?: Body
  answer?: Answer
}

/** Keeps the literal types, so that server handlers and the page's calls are typed by the same row. */
export const route = <const R extends Route>(value: R): R => value
