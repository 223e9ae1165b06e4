import type { DocumentKind } from '@candour/schema'
import { call } from '../../shell/index.ts'
import { isImageType } from './image-files.ts'

export interface StoredImage {
  imageId: string
  width: number
  height: number
}

/** Stores an image on the server, which strips its metadata and keeps its name apart. Rejects with the server's own sentence. */
export async function storeImage(kind: DocumentKind, review: string, file: File): Promise<StoredImage> {
  const { type } = file
  if (!isImageType(type)) throw new TypeError('not an image type of the contract')
  const given = { params: { review }, body: { bytes: file, type, fileName: file.name } }
  return kind === 'report' ? call('image.storeInReport', given) : call('image.storeInResponse', given)
}
