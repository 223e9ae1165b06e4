import { type DocumentKind, ReviewId } from '@candour/schema'
import { type NodeJson, SCHEMA_VERSION } from '@candour/schema/report'
import * as z from 'zod'

/** The form of an exported data file. A number is added when the form itself changes; `schemaVersion` is the text's own. */
export const jsonFormat = { name: 'candour-report', version: 1 } as const

export const JsonFile = z.object({
  format: z.literal(jsonFormat.name),
  formatVersion: z.literal(jsonFormat.version),
  schemaVersion: z.number().int(),
  kind: z.enum(['report', 'response']),
  /** Ids alone: a title or a name has no place in a file that is kept anywhere. */
  exportedFrom: z.object({ review: ReviewId, version: z.string().nullable() }),
  content: z.unknown(),
})
export type JsonFile = z.infer<typeof JsonFile>

/** A document as a data file: everything in it, to keep or to bring back (`fromJson(file.content, file.kind)`). UTF-8. */
export function exportJson(
  kind: DocumentKind,
  content: NodeJson,
  from: { reviewId: string; versionId: string | null },
): Uint8Array {
  const file: JsonFile = {
    format: jsonFormat.name,
    formatVersion: jsonFormat.version,
    schemaVersion: SCHEMA_VERSION,
    kind,
    exportedFrom: { review: from.reviewId, version: from.versionId },
    content,
  }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}
