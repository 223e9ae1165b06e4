import { type ImportedDocx, importedContent, previewOf, withoutImages } from '@candour/publishing'
import { type DocumentKind, documentName, type ImportNotice, type ImportPreview } from '@candour/schema'
import { appendDoc, countWords, fromJson, type NodeJson, rootOf, textOf } from '@candour/schema/report'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { recordEvent } from '../../audit/index.ts'
import { problem, RefusedRequest, type ReviewRow } from '../../http/index.ts'
import type { Store } from '../../store/index.ts'
import type { Documents } from '../../sync/index.ts'
import type { Conversions } from '../conversion/conversions.ts'
import { prepareImage } from '../images/prepare-image.ts'
import { type StoredImage, storeImage } from '../images/stored-images.ts'
import { isOnlyATemplate } from './only-a-template.ts'

interface Keeping {
  store: Store
  documents: Documents
  conversions: Conversions
}

export interface ImportRequest {
  kind: DocumentKind
  review: Pick<ReviewRow, 'id' | 'profile'>
  bytes: Uint8Array
  /** Ids of suggestions, or all those whose label leaves no doubt. */
  accept: readonly string[] | 'sure'
  /** Where nothing has been written yet, in its place; otherwise after what stands, or, with 'only-empty', not at all. */
  place: 'replace-empty' | 'append' | 'only-empty'
}
/** Something has been written in the document, and 'only-empty' was asked for. Nothing was brought in. */
export class AlreadyWritten extends Error {
  override readonly name = 'AlreadyWritten'
}

export interface Imported {
  /** Where the words went. */
  place: 'replace-empty' | 'append'
  words: number
  findings: number
  recommendations: number
  /** What did not come across as it stood in the file. */
  notices: readonly ImportNotice[]
}

/** What would come across, and where to. Pictures that would not be stored are noted here already. */
export async function previewImport(
  { documents, conversions }: Pick<Keeping, 'documents' | 'conversions'>,
  { id, profile }: ImportRequest['review'],
  bytes: Uint8Array,
): Promise<ImportPreview> {
  const imported = await conversions.read(bytes)
  const empty = await documents.read({ kind: 'report', reviewId: id }, ydoc => isOnlyATemplate(ydoc, 'report', profile))
  const place = empty ? 'replace-empty' : 'append'
  const gone: string[] = []
  for (const { name, bytes: picture } of imported.images) {
    if (!(await isImage(picture))) gone.push(name)
  }
  if (gone.length === 0) return { ...previewOf(imported), place }
  const preview = previewOf({
    ...imported,
    blocks: withoutImages(imported.blocks, name => gone.includes(name)),
    images: imported.images.filter(({ name }) => !gone.includes(name)),
  })
  const known = preview.notices.find(({ kind }) => kind === 'image')
  const others = preview.notices.filter(notice => notice !== known)
  const notice = { kind: 'image', count: (known?.count ?? 0) + gone.length, examples: known?.examples ?? [] } as const
  return { ...preview, notices: [...others, notice], place }
}

async function isImage(bytes: Uint8Array): Promise<boolean> {
  try {
    await prepareImage(bytes)
    return true
  } catch (failure) {
    if (failure instanceof RefusedRequest) return false
    throw failure
  }
}

/** Brings a Word file into a document, in the name of `userId` (null: the command line), and notes it in the trail. */
export async function importDocument(
  { store, documents, conversions }: Keeping,
  userId: string | null,
  request: ImportRequest,
): Promise<Imported> {
  const { kind, review, bytes, place } = request
  const imported = await conversions.read(bytes)
  const accepted = acceptedIds(imported, request)
  const address = { kind, reviewId: review.id }
  const author = userId ?? 'command-line'
  const stored = new Map<string, StoredImage>()
  for (const { name, bytes: picture } of imported.images) {
    try {
      stored.set(name, await storeImage(store, address, author, picture, null))
    } catch (failure) {
      // The preview has said that this one cannot be kept.
      if (!(failure instanceof RefusedRequest)) throw failure
    }
  }
  const blocks = withoutImages(imported.blocks, name => !stored.has(name))
  const content = withImageIds(importedContent({ ...imported, blocks }, accepted), stored)
  const read = fromJson(content, kind)
  if (!read.ok) throw problem(read.problem.reason.startsWith('too-') ? 'docx-too-large' : 'failed')
  const { doc } = read
  let taken: Imported['place'] = 'append'
  await documents.write(address, { userId: author }, ydoc => {
    const root = rootOf(ydoc)
    // Looked at here, in the change itself: somebody may have begun to write since the preview.
    const empty = place !== 'append' && isOnlyATemplate(ydoc, kind, review.profile)
    if (place === 'only-empty' && !empty) throw new AlreadyWritten()
    taken = empty ? 'replace-empty' : 'append'
    if (empty) root.delete(0, root.length)
    appendDoc(ydoc, doc)
  })
  const came = whatCame(doc)
  await store.transaction(tx =>
    recordEvent(tx, {
      actor: userId,
      kind: `${kind}.import`,
      reviewId: review.id,
      subjectId: documentName(address),
      detail: { ...came, images: stored.size, place: taken },
    }),
  )
  return { ...came, place: taken, notices: imported.notices }
}

function acceptedIds({ suggestions }: ImportedDocx, { accept, kind }: ImportRequest): ReadonlySet<string> {
  // Findings and recommendations are the reviewers' parts; a response has none.
  if (kind === 'response') return new Set()
  if (accept === 'sure') return new Set(suggestions.filter(({ sure }) => sure).map(({ id }) => id))
  const known = new Set(suggestions.map(({ id }) => id))
  if (accept.some(id => !known.has(id))) throw problem('suggestion-unknown')
  return new Set(accept)
}

function withImageIds(json: NodeJson, stored: ReadonlyMap<string, StoredImage>): NodeJson {
  const image = json.type === 'image' ? stored.get(String(json.attrs?.imageId ?? '')) : undefined
  if (image !== undefined) return { ...json, attrs: { ...json.attrs, ...image } }
  return json.content === undefined ? json : { ...json, content: json.content.map(child => withImageIds(child, stored)) }
}

function whatCame(doc: ProseMirrorNode): Omit<Imported, 'notices' | 'place'> {
  let [findings, recommendations, notes] = [0, 0, 0]
  doc.descendants(({ type, attrs }) => {
    if (type.name === 'finding') findings += 1
    if (type.name === 'recommendation') recommendations += 1
    if (type.name === 'footnote') notes += countWords(String(attrs.text))
  })
  return { words: countWords(textOf(doc, 'whole')) + notes, findings, recommendations }
}
