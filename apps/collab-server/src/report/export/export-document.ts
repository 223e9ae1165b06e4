import { type ExportImage, exportJson } from '@candour/publishing'
import { type DocumentKind, documentName, docxType, type Role } from '@candour/schema'
import type { NodeJson } from '@candour/schema/report'
import { recordEvent } from '../../audit/index.ts'
import { acknowledgedRevisions } from '../../governance/disagreements/revision-of.ts'
import type { ReviewRow } from '../../http/index.ts'
import type { Store } from '../../store/index.ts'
import type { Documents } from '../../sync/index.ts'
import type { Conversions } from '../conversion/conversions.ts'
import { forWord } from '../images/prepare-image.ts'
import { readImage } from '../images/stored-images.ts'
import { currentContent } from '../reading/current-content.ts'

interface Keeping {
  store: Store
  documents: Documents
  conversions: Conversions
}
export interface ExportRequest {
  kind: DocumentKind
  format: 'json' | 'docx'
  review: Pick<ReviewRow, 'id' | 'title' | 'profile' | 'opening'>
  /** Whoever asks; null for the command line. */
  userId: string | null
  role: Role | null
  /** For a response: whether the asker may read the report, whose numbers it then has. */
  mayReadReport: boolean
}
export interface ExportedFile {
  bytes: Uint8Array
  type: 'application/json' | typeof docxType
  fileName: string
}

/** A document as a file, as whoever asks may see it. The taking out is noted in the trail before it is handed over. */
export async function exportDocument(keeping: Keeping, request: ExportRequest): Promise<ExportedFile> {
  const { kind, format, review, userId, role } = request
  const { store } = keeping
  const { content, versionId } = await currentContent(keeping, kind, review, role)
  const bytes =
    format === 'json'
      ? exportJson(kind, content, { reviewId: review.id, versionId })
      : await keeping.conversions.write({
          kind,
          content,
          answered:
            kind === 'response' && request.mayReadReport ? (await currentContent(keeping, 'report', review, role)).content : null,
          title: review.title,
          profile: review.profile,
          disagreements: kind === 'report' ? await acknowledgedRevisions(store, review.id, content) : [],
          images: await imagesOf(store, { kind, reviewId: review.id }, content),
        })
  await store.transaction(tx =>
    recordEvent(tx, {
      actor: userId,
      kind: `${kind}.export`,
      reviewId: review.id,
      subjectId: versionId ?? documentName({ kind, reviewId: review.id }),
      detail: { format },
    }),
  )
  // Ids alone: a title may hold what has no place in a name that travels in the open.
  return { bytes, type: format === 'json' ? 'application/json' : docxType, fileName: `${kind}-${review.id}.${format}` }
}

async function imagesOf(
  store: Store,
  address: { kind: DocumentKind; reviewId: string },
  content: NodeJson,
): Promise<ExportImage[]> {
  const images: ExportImage[] = []
  for (const id of imageIds(content)) {
    const image = await readImage(store, address, id)
    if (image !== null) images.push({ id, width: image.width, height: image.height, ...(await forWord(image)) })
  }
  return images
}

function imageIds({ type, attrs, content = [] }: NodeJson): ReadonlySet<string> {
  const own = type === 'image' && typeof attrs?.imageId === 'string' ? [attrs.imageId] : []
  return new Set([...own, ...content.flatMap(child => [...imageIds(child)])])
}
