import * as z from 'zod'
import { Role } from '../rights/index.ts'

/** Who said or did something, with the role they had then: it stays when the role changes or the person leaves. */
export const By = z.object({ userId: z.string(), name: z.string(), role: Role })
export type By = z.infer<typeof By>

/** The two sides of a review: whoever writes or supports the report, and the Board with its manager. */
export const Side = z.enum(['review', 'board'])
export type Side = z.infer<typeof Side>
export const sideOf = (role: Role): Side =>
  role === 'lead-reviewer' || role === 'review-team' || role === 'peer-reviewer' ? 'review' : 'board'
/** Who speaks for a side when the person concerned has left. */
export const headOf = { review: 'lead-reviewer', board: 'board-chair' } as const satisfies Record<Side, Role>
