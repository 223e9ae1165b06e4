import { createHash } from 'node:crypto'
import type { DocumentAddress } from '@candour/schema'
import { and, eq } from 'drizzle-orm'
import { newId, placeOf, type Store } from '../../store/index.ts'
import { type PreparedImage, prepareImage } from './prepare-image.ts'

const placeOfImage = (id: string) => placeOf('image', 'bytes', id)

export interface StoredImage {
  imageId: string
  width: number
  height: number
}

/** Takes an image in: decoded, cleaned, sealed with the review's key. Throws a problem for what is none. */
export async function storeImage(
  store: Store,
  address: DocumentAddress,
  userId: string,
  bytes: Uint8Array,
): Promise<StoredImage> {
  const prepared = await prepareImage(bytes)
  const { tables, db, keyring } = store
  const { reviewId, kind } = address
  const cipher = await keyring.forReview(reviewId)
  const id = newId()
  await store.mayWrite()
  await db.insert(tables.image).values({
    id,
    reviewId,
    document: kind,
    mediaType: prepared.mediaType,
    width: prepared.width,
    height: prepared.height,
    sha256: createHash('sha256').update(prepared.bytes).digest('hex'),
    bytes: cipher.seal(prepared.bytes, placeOfImage(id)),
    createdBy: userId,
  })
  return { imageId: id, width: prepared.width, height: prepared.height }
}

const mediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
const mediaTypeOf = (written: string): PreparedImage['mediaType'] => mediaTypes.find(type => type === written) ?? 'image/png'

/** An image of that document, opened; null where the document has none of that id. */
export async function readImage(
  { db, tables, keyring }: Store,
  { reviewId, kind }: DocumentAddress,
  id: string,
): Promise<PreparedImage | null> {
  const { image } = tables
  const [row] = await db
    .select()
    .from(image)
    .where(and(eq(image.id, id), eq(image.reviewId, reviewId), eq(image.document, kind)))
  if (row === undefined) return null
  const cipher = await keyring.forReview(reviewId)
  return {
    bytes: cipher.open(row.bytes, placeOfImage(id)),
    mediaType: mediaTypeOf(row.mediaType),
    width: row.width,
    height: row.height,
  }
}
