import type { ImportNotice, ImportPreview, ImportSuggestion } from '@candour/schema'
import { countWords, type NodeJson } from '@candour/schema/report'
import { convertDocument, sectionsIn } from './convert/convert-document.ts'
import type { ImportedImage } from './convert/image-shelf.ts'
import { mapTextblocks, node } from './convert/json-nodes.ts'
import { allText, noteMissingWords } from './convert/words-kept.ts'
import { openDocx } from './open/open-docx.ts'
import { prepareDocx } from './prepare/prepare-docx.ts'
import type { FileProperties } from './properties/file-properties.ts'
import { acceptParts, type WrittenNumber } from './suggest/accept-parts.ts'
import { suggestParts } from './suggest/suggest-parts.ts'
import { readWithMammoth } from './word/read-with-mammoth.ts'

/** A Word file, read: what would be written, and what to know before it is. Plain values, so that a thread can hand it over. */
export interface ImportedDocx {
  blocks: NodeJson[]
  /** Which block each of the file's bookmarks stands in. */
  bookmarks: [name: string, block: number][]
  suggestions: ImportSuggestion[]
  notices: ImportNotice[]
  images: ImportedImage[]
  /** What the file says of itself. It is not brought in; the checks over a file tell of it. */
  properties: FileProperties
}

/**
 * Reads a .docx (bytes) into blocks of the report's schema. Throws one of the `DocxRefused` errors for a file that is
 * not read. The same bytes give the same blocks and suggestions, so that a preview and the import after it agree.
 */
export async function readDocx(bytes: Uint8Array): Promise<ImportedDocx> {
  const prepared = await prepareDocx(await openDocx(bytes))
  const { blocks, bookmarks, images: shelf } = convertDocument(await readWithMammoth(prepared.file), prepared)
  const images = await shelf.read(prepared.notices)
  const kept = withoutImages(blocks, name => !images.some(image => image.name === name))
  noteMissingWords(prepared.words, allText(node('doc', null, kept)), prepared.notices)
  return {
    blocks: kept,
    bookmarks: [...bookmarks],
    suggestions: suggestParts(kept),
    notices: prepared.notices.all,
    images,
    properties: prepared.properties,
  }
}

/** The same blocks; a top-level picture that cannot be kept leaves an empty line, so that the others keep their places. */
export function withoutImages(blocks: readonly NodeJson[], gone: (name: string) => boolean): NodeJson[] {
  const isGone = ({ type, attrs }: NodeJson) => type === 'image' && gone(String(attrs?.imageId ?? ''))
  const inside = (block: NodeJson): NodeJson =>
    block.content === undefined ? block : { ...block, content: block.content.filter(child => !isGone(child)).map(inside) }
  return blocks.map(block => (isGone(block) ? node('paragraph', null) : inside(block)))
}

/** The report as JSON, with these suggestions carried out and links inside the document leading to where they should. */
export const importedContent = (imported: ImportedDocx, accepted: ReadonlySet<string> = new Set()): NodeJson =>
  importedDraft(imported, accepted).content

/** The same, with the numbers that the draft itself gives its parts. */
export function importedDraft(
  { blocks, bookmarks, suggestions }: ImportedDocx,
  accepted: ReadonlySet<string>,
): { content: NodeJson; numbers: readonly WrittenNumber[] } {
  const {
    blocks: made,
    idOf,
    numbers,
  } = acceptParts(
    blocks,
    suggestions.filter(({ id }) => accepted.has(id)),
  )
  const targets = new Map(bookmarks.flatMap(([name, block]) => (idOf.has(block) ? [[name, idOf.get(block)]] : [])))
  const doc = node('doc', null, made.length === 0 ? [node('paragraph', null)] : made)
  const content = mapTextblocks(doc, content =>
    content.map(piece => {
      const marks = piece.marks?.flatMap(mark => {
        if (mark.type !== 'link' || typeof mark.attrs?.bookmark !== 'string') return [mark]
        const id = targets.get(mark.attrs.bookmark)
        return id === undefined ? [] : [{ type: 'link', attrs: { href: `#${id}` } }]
      })
      if (marks === undefined) return piece
      const { marks: _, ...rest } = piece
      return marks.length === 0 ? rest : { ...rest, marks }
    }),
  )
  return { content, numbers }
}

/** What the page shows before anything is written. */
export function previewOf(imported: ImportedDocx): Omit<ImportPreview, 'place'> {
  const content = importedContent(imported)
  return {
    content,
    words: countWords(allText(content)),
    images: imported.images.length,
    sections: sectionsIn(imported.blocks),
    suggestions: imported.suggestions,
    notices: imported.notices,
  }
}
