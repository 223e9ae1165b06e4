import type { NodeJson } from '@candour/schema/report'
import type { NoticeList } from '../prepare/notice-list.ts'
import type { WordNode } from '../word/word-document.ts'
import { node } from './json-nodes.ts'

/** A picture out of the file, to be stored by who writes the report; its node names it by `name` until then. */
export interface ImportedImage {
  name: string
  bytes: Uint8Array
  alt: string
}

const longestAlt = 1000
const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Pictures that can be turned into one of the kinds that are kept; by their first bytes, not by their names. */
function isPicture(bytes: Uint8Array): boolean {
  const start = ascii(bytes, 0, 4)
  return (
    start === '\x89PNG' ||
    start === 'GIF8' ||
    start.startsWith('\xff\xd8\xff') ||
    start === 'II*\0' ||
    start === 'MM\0*' ||
    (start === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP')
  )
}

/** Takes the pictures of a file as they are met. */
export class ImageShelf {
  readonly #taken: { name: string; alt: string; read: () => Promise<Uint8Array> }[] = []

  add({ alt, read }: WordNode & { type: 'image' }): NodeJson {
    const name = `image-${this.#taken.length + 1}`
    const words = alt.replace(/\s+/gu, ' ').trim().slice(0, longestAlt)
    this.#taken.push({ name, alt: words, read })
    return node('image', { imageId: name, alt: words })
  }

  /** Reads them; those that cannot be kept are noted and not among them. */
  async read(notices: NoticeList): Promise<ImportedImage[]> {
    const images: ImportedImage[] = []
    for (const { name, alt, read } of this.#taken) {
      const bytes = await read().catch(() => new Uint8Array())
      if (isPicture(bytes)) images.push({ name, bytes, alt })
      else notices.add('image', alt)
    }
    return images
  }
}
