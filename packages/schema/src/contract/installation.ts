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
