import * as z from 'zod'

/** The six roles of a review (one person has one). A reader of a share has no role: shares never touch the live system. */
export const roles = ['lead-reviewer', 'review-team', 'peer-reviewer', 'board-chair', 'board-member', 'board-manager'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Board roles are the ones the report has to be opened to before they may read it (QM7). */
export const boardRoles = ['board-chair', 'board-member'] as const satisfies readonly Role[]
export const isBoardRole = (role: Role): boolean => boardRoles.some(boardRole => boardRole === role)
