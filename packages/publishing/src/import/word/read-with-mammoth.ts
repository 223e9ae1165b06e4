import mammoth from 'mammoth'
import { BrokenDocx } from '../docx-refused.ts'
import { readWordDocument, type WordNode } from './word-document.ts'

/**
 * Lets mammoth read a prepared file and takes the tree it has made of it; the HTML that it would go on to make says less
 * (no marks of paragraphs, no sizes). Nothing outside the file is read. Throws `BrokenDocx` where mammoth gives up.
 */
export async function readWithMammoth(file: Uint8Array): Promise<WordNode[]> {
  let tree: unknown
  const take = (document: unknown): unknown => {
    tree = document
    return { type: 'document', children: [], comments: [] }
  }
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(file.buffer, file.byteOffset, file.byteLength) },
      { transformDocument: take, externalFileAccess: false, includeEmbeddedStyleMap: false },
    )
  } catch (failure) {
    throw new BrokenDocx(failure)
  }
  return readWordDocument(tree)
}
