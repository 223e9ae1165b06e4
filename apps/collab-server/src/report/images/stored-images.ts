import { createHash } from 'node:crypto'
import type { DocumentAddress } from '@candour/schema'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { newId, placeOf, type Store } from '../../store/index.ts'
import { type PreparedImage, prepareImage } from './prepare-image.ts'

const placeOfName = (id: string) => placeOf('image', 'file_name', id)
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
  fileName: string | null,
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
    ...(fileName !== null && { fileName: cipher.seal(fileName, placeOfName(id)) }),
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

/** What the files of images of that document were called, by the image's id; those of which nobody said are not in it. */
export async function fileNamesOf(
  { db, tables, keyring }: Store,
  { reviewId, kind }: DocumentAddress,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { image } = tables
  const rows = await db
    .select({ id: image.id, fileName: image.fileName })
    .from(image)
    .where(and(inArray(image.id, [...ids]), eq(image.reviewId, reviewId), eq(image.document, kind), isNotNull(image.fileName)))
  const cipher = await keyring.forReview(reviewId)
  return new Map(
    rows.flatMap(({ id, fileName }) => (fileName === null ? [] : [[id, cipher.openText(fileName, placeOfName(id))]])),
  )
}
