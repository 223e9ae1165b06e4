import * as z from 'zod'

/** The id of a record that the server has made. */
export const RecordId = z.string().regex(/^[a-z0-9]{8,40}$/)
