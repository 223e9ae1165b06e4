import * as z from 'zod'
import { governanceLimits } from './governance-limits.ts'

const Base64 = z
  .string()
  .max(governanceLimits.relativePosition)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)

/**
 * Where in a document a comment stands: two Yjs relative positions (base64), or the node of an id, or both; with the
 * words that stood there and their surroundings, by which it is found again when the positions no longer are.
 * Whoever wrote the comment says all of it: nothing here is to be trusted.
 */
export const Anchor = z
  .object({
    document: z.enum(['report', 'response']),
    nodeId: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .nullable(),
    start: Base64.nullable(),
    end: Base64.nullable(),
    quote: z.string().max(governanceLimits.quote),
    before: z.string().max(governanceLimits.context),
    after: z.string().max(governanceLimits.context),
  })
  .refine(({ start, end }) => (start === null) === (end === null), { path: ['end'] })
  .refine(({ nodeId, start, quote }) => nodeId !== null || start !== null || quote !== '', { path: ['nodeId'] })
export type Anchor = z.infer<typeof Anchor>
