import { limits } from '@candour/schema'

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export type ImageType = (typeof imageTypes)[number]
export const isImageType = (type: string): type is ImageType => imageTypes.some(known => known === type)

/** What a file chooser offers. */
export const acceptedImages = imageTypes.join(',')
export const isImage = (file: { type: string }): boolean => file.type.startsWith('image/')

export type ImageRefusal = 'wrong-type' | 'too-large'

/** Why this file cannot be an image of the report, before it is sent; null where it can. */
export function refusalOf(file: { type: string; size: number }): ImageRefusal | null {
  if (!isImageType(file.type)) return 'wrong-type'
  return file.size > limits.image ? 'too-large' : null
}
