import * as z from 'zod'
import { route } from './route.ts'

export const installationRoutes = {
  'installation.health': route({
    method: 'GET',
    path: '/api/health',
    verb: 'installation.look',
    summary: 'Whether the service stands',
    answer: z.object({ ok: z.boolean(), database: z.enum(['embedded', 'postgresql']), schemaVersion: z.number().int() }),
  }),
  'installation.openapi': route({
    method: 'GET',
    path: '/api/openapi.json',
    verb: 'installation.look',
    summary: 'This description',
    answer: z.unknown(),
  }),
}

/** RFC 9457 problem details; `detail` is a sentence for a person, and never holds report text or a name. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  reason: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>
