import { authorise, type DocumentKind } from '@candour/schema'
import { type Bytes, type Handling, handle, problem, type ReviewRow, type SignedIn } from '../http/index.ts'
import type { Services } from '../services.ts'
import { Conversions } from './conversion/conversions.ts'
import { exportDocument } from './export/export-document.ts'
import { fallenWordsOf, settleFallenWords } from './fallen-words/settle-fallen-words.ts'
import type { PreparedImage } from './images/prepare-image.ts'
import { fileNamesOf, readImage, storeImage } from './images/stored-images.ts'
import { importDocument, previewImport } from './import/import-document.ts'
import { currentContent, readsVersion, showsImage } from './reading/current-content.ts'

/** Report and response: read, brought in, taken out, their images, and words that fell out of them. */
export function reportHandlers({ store, documents }: Services): Handling[] {
  const conversions = new Conversions()
  const keeping = { store, documents, conversions }

  const read = async (kind: DocumentKind, asker: SignedIn, review: ReviewRow) => {
    const { content, versionId, at } = await currentContent(keeping, kind, review, asker.role)
    return { content, asVersion: versionId !== null, at: at.toISOString() }
  }
  const taken = (kind: DocumentKind, format: 'json' | 'docx', asker: SignedIn, review: ReviewRow) =>
    exportDocument(keeping, {
      kind,
      format,
      review,
      userId: asker.userId,
      role: asker.role,
      mayReadReport: authorise(asker, 'report.read', { opening: review.opening }).allowed,
    })
  const image = async (
    kind: DocumentKind,
    id: string,
    asker: SignedIn,
    review: ReviewRow,
  ): Promise<Bytes<PreparedImage['mediaType']>> => {
    // Who reads a frozen version sees the images of that version, not those put in since.
    if (readsVersion(kind, review, asker.role)) {
      const { content } = await currentContent(keeping, kind, review, asker.role)
      if (!showsImage(content, id)) throw problem('not-found')
    }
    const found = await readImage(store, { kind, reviewId: review.id }, id)
    if (found === null) throw problem('not-found')
    return { bytes: found.bytes, type: found.mediaType }
  }

  const fileName = async (kind: DocumentKind, id: string, review: ReviewRow) => {
    const names = await fileNamesOf(store, { kind, reviewId: review.id }, [id])
    return { fileName: names.get(id) ?? null }
  }

  return [
    handle('report.read', async ({ asker, review }) => read('report', asker, review)),
    handle('response.read', async ({ asker, review }) => read('response', asker, review)),

    handle('report.previewImport', async ({ review, body: { bytes } }) => previewImport(keeping, review, bytes)),
    handle('report.import', async ({ asker, review, body: { bytes }, query: { accept, place } }) =>
      importDocument(keeping, asker.userId, {
        kind: 'report',
        review,
        bytes,
        accept: accept.split(',').filter(id => id !== ''),
        place,
      }),
    ),

    handle('report.export', async ({ asker, review, query: { format } }) => taken('report', format, asker, review)),
    handle('response.export', async ({ asker, review, query: { format } }) => taken('response', format, asker, review)),

    handle('image.storeInReport', async ({ asker, review, body: { bytes, fileName } }) =>
      storeImage(store, { kind: 'report', reviewId: review.id }, asker.userId, bytes, fileName),
    ),
    handle('image.storeInResponse', async ({ asker, review, body: { bytes, fileName } }) =>
      storeImage(store, { kind: 'response', reviewId: review.id }, asker.userId, bytes, fileName),
    ),
    handle('image.fileNameInReport', async ({ review, params: { imageId } }) => fileName('report', imageId, review)),
    handle('image.readInReport', async ({ asker, review, params: { imageId } }) => image('report', imageId, asker, review)),
    handle('image.fileNameInResponse', async ({ review, params: { imageId } }) => fileName('response', imageId, review)),
    handle('image.readInResponse', async ({ asker, review, params: { imageId } }) => image('response', imageId, asker, review)),

    handle('fallenWords.list', async ({ asker, review }) => fallenWordsOf(store, review.id, asker.userId)),
    handle('fallenWords.settle', async ({ asker, review, params: { id }, body: { how } }) => {
      await settleFallenWords(store, { reviewId: review.id, userId: asker.userId, id, how })
      documents.tell(review.id, { type: 'changed', what: 'fallen-words' }, userId => userId === asker.userId)
      return undefined
    }),
  ]
}
