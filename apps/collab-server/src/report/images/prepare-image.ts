import sharp from 'sharp'
import { problem } from '../../http/index.ts'

/** An image as it is kept: re-encoded, so that nothing but its pixels is left of the file that somebody chose. */
export interface PreparedImage {
  bytes: Uint8Array
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
  width: number
  height: number
}

export const imageLimits = {
  /** Width times height of what is decoded: 50 megapixels, about 200 MB in memory. */
  pixels: 50_000_000,
  /** The longer side of what is kept: 300 dots to the inch on a whole page. */
  side: 3000,
  seconds: 20,
} as const

// Only these are ever decoded, whatever a file says that it is. SVG, PDF and others are programs, not pictures.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
    'VipsForeignLoadTiffBuffer',
  ],
})

type Kind = 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff'
const latin = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** What an image is by its first bytes; its name and its media type are only what somebody says. */
export function kindOfImage(bytes: Uint8Array): Kind | null {
  const start = latin(bytes, 0, 4)
  if (start === '\x89PNG') return 'png'
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start === 'GIF8') return 'gif'
  if (start === 'II*\0' || start === 'MM\0*') return 'tiff'
  return start === 'RIFF' && latin(bytes, 8, 12) === 'WEBP' ? 'webp' : null
}

/**
 * Decodes an image within limits, turns it upright, and writes it anew without any metadata (places, names, cameras,
 * colour profiles). Of a moving image the first picture is kept. Throws a problem for what is not an image.
 */
export async function prepareImage(bytes: Uint8Array): Promise<PreparedImage> {
  const kind = kindOfImage(bytes)
  if (kind === null) throw problem('image-unreadable')
  try {
    const read = sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'error', pages: 1, sequentialRead: true })
    const { width = 0, height = 0 } = await read.metadata()
    if (width * height > imageLimits.pixels) throw problem('image-too-many-pixels')
    const upright = read
      .autoOrient()
      .resize({ width: imageLimits.side, height: imageLimits.side, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: imageLimits.seconds })
    const written =
      kind === 'jpeg'
        ? upright.jpeg({ quality: 88 })
        : kind === 'webp'
          ? upright.webp({ quality: 88 })
          : upright.png({ compressionLevel: 8 })
    const { data, info } = await written.toBuffer({ resolveWithObject: true })
    const mediaType = kind === 'jpeg' ? 'image/jpeg' : kind === 'webp' ? 'image/webp' : 'image/png'
    return { bytes: new Uint8Array(data), mediaType, width: info.width, height: info.height }
  } catch (failure) {
    if (failure instanceof Error && /pixel limit/i.test(failure.message)) throw problem('image-too-many-pixels')
    if (failure instanceof Error && failure.name === 'RefusedRequest') throw failure
    throw problem('image-unreadable')
  }
}

/** The image in a form that Word shows. */
export async function forWord({
  bytes,
  mediaType,
}: Pick<PreparedImage, 'bytes' | 'mediaType'>): Promise<{ bytes: Uint8Array; type: 'png' | 'jpg' }> {
  if (mediaType === 'image/jpeg') return { bytes, type: 'jpg' }
  if (mediaType === 'image/png') return { bytes, type: 'png' }
  return { bytes: new Uint8Array(await sharp(bytes).png().toBuffer()), type: 'png' }
}
