import * as z from 'zod'

/** Who somebody in a document is, as the server says in the awareness state's `user`. */
export const PresentPerson = z.object({ id: z.string(), name: z.string(), color: z.string().regex(/^#[0-9a-f]{6}$/) })
export type PresentPerson = z.infer<typeof PresentPerson>
