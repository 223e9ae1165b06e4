import { createHash } from 'node:crypto'
import type { DocumentAddress } from '@candour/schema'
import { type NodeJson, readReport, SCHEMA_VERSION, toJson } from '@candour/schema/report'
import { and, eq, inArray } from 'drizzle-orm'
import * as Y from 'yjs'
import * as z from 'zod'
import { acknowledgedWords } from '../governance/disagreements/acknowledged-words.ts'
import { problem } from '../http/index.ts'
import { placeOf, type Store } from '../store/index.ts'
import { canonicalJson } from './canonical-json.ts'

/** A document as it stood at one moment, in the bytes that are kept and hashed. */
export interface FrozenText {
  /** RFC 8785 JSON of text, acknowledged disagreements, document, review, schema version and the hashes of its images. */
  canonical: string
  sha256: string
  content: NodeJson
  state: Uint8Array
  images: Record<string, string | null>
  /** How many acknowledged disagreements are in it with their words. */
  disagreements: number
}

export const sha256Of = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What a document holds at this moment. Throws where part of it cannot be read: half a text is not a version. */
export function lookAt(ydoc: Y.Doc, kind: DocumentAddress['kind']): { content: NodeJson; state: Uint8Array } {
  const reading = readReport(ydoc, kind)
  if (!reading.ok || reading.report.unread.length > 0) throw problem('report-unreadable')
  return { content: toJson(reading.report.doc), state: Y.encodeStateAsUpdate(ydoc) }
}

/** The canonical bytes of a text, with its images bound in by their hashes and the disagreements it acknowledges by their words. */
export async function frozen(
  store: Store,
  { kind, reviewId }: DocumentAddress,
  { content, state }: { content: NodeJson; state: Uint8Array },
): Promise<FrozenText> {
  const images = await imageHashes(store, reviewId, imageIdsIn(content))
  const disagreements = kind === 'report' ? await acknowledgedWords(store, reviewId, content) : []
  const canonical = canonicalJson({
    content,
    disagreements,
    document: kind,
    images,
    review: reviewId,
    schemaVersion: SCHEMA_VERSION,
  })
  return { canonical, sha256: sha256Of(canonical), content, state, images, disagreements: disagreements.length }
}

const imageIdsIn = ({ type, attrs, content = [] }: NodeJson): string[] => [
  ...(type === 'image' && typeof attrs?.imageId === 'string' && attrs.imageId !== '' ? [attrs.imageId] : []),
  ...content.flatMap(imageIdsIn),
]

async function imageHashes(store: Store, reviewId: string, ids: readonly string[]): Promise<Record<string, string | null>> {
  const hashes: Record<string, string | null> = Object.fromEntries(ids.map(id => [id, null]))
  if (ids.length === 0) return hashes
  const { image } = store.tables
  const ofThese = and(eq(image.reviewId, reviewId), inArray(image.id, [...new Set(ids)]))
  const rows = await store.db.select({ id: image.id, sha256: image.sha256 }).from(image).where(ofThese)
  const cipher = await store.keyring.forReview(reviewId)
  for (const { id, sha256 } of rows) {
    if (sha256 !== null) hashes[id] = sha256
    else {
      const [row] = await store.db.select({ bytes: image.bytes }).from(image).where(eq(image.id, id))
      if (row !== undefined) hashes[id] = sha256Of(cipher.open(row.bytes, placeOf('image', 'bytes', id)))
    }
  }
  return hashes
}

const Canonical = z.object({ content: z.custom<NodeJson>(value => typeof value === 'object' && value !== null) })

/** The text in canonical bytes. Nothing of today's schema is put into it. */
export const contentIn = (canonical: string): NodeJson => Canonical.parse(JSON.parse(canonical)).content
