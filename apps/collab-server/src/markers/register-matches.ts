import { checkReport, identifiersIn, identifiersInFileName } from '@candour/checks'
import { type DocumentKind, type RegisteredIdentifier, type RegisterMatch, registerPlaces } from '@candour/schema'
import { ImageAttributes, readReport } from '@candour/schema/report'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Keeping, Reader } from '../governance/index.ts'
import { problem, type ReviewRow } from '../http/index.ts'
import { fileNamesOf } from '../report/index.ts'
import { registerOf } from './identifier-register.ts'
import { wordsElsewhere } from './words-elsewhere.ts'

/**
 * Where details of the register stand, looked for on the server, so that what people outside its circle write is looked at too and they
 * learn nothing of it: whoever could see an answer to a guess could find out a name by guessing. Only for those who may see the register.
 */
export async function registerMatches(keeping: Keeping, reader: Reader, review: ReviewRow): Promise<RegisterMatch[]> {
  const { store } = keeping
  const register = await registerOf(store, review.id)
  if (register.length === 0) return []
  const inDocuments = await Promise.all(
    (['report', 'response'] as const).map(kind => matchesInDocument(keeping, kind, review, register)),
  )
  const elsewhere = (await wordsElsewhere(keeping, reader, review)).flatMap(({ place, subjectId, words }) =>
    identifiersIn(words, register)
      .filter(({ code }) => code === 'register_match')
      .map(({ quote, instead = '' }) => ({ place, subjectId, words: quote, pseudonym: instead })),
  )
  const rank = (place: RegisterMatch['place']): number => registerPlaces.indexOf(place)
  return [...inDocuments.flat(), ...elsewhere].sort((one, other) => rank(one.place) - rank(other.place))
}

/** What stands in a document's text, and in the names of the files that its images came from. */
async function matchesInDocument(
  { store, documents }: Keeping,
  kind: DocumentKind,
  review: ReviewRow,
  register: readonly RegisteredIdentifier[],
): Promise<RegisterMatch[]> {
  const doc = await documents.read({ kind, reviewId: review.id }, ydoc => {
    const reading = readReport(ydoc, kind)
    if (!reading.ok) throw problem('report-unreadable')
    return reading.report.doc
  })
  const { signals } = checkReport({ report: doc, profile: review.profile, method: review.method, register })
  const inText = signals
    .filter(({ code }) => code === 'register_match')
    .map(({ where, instead = '' }) => ({ place: kind, subjectId: where.nodeId ?? '', words: where.quote, pseudonym: instead }))
  const images = imagesOf(doc)
  const names = await fileNamesOf(store, { kind, reviewId: review.id }, [...images.keys()])
  const inNames = [...names].flatMap(([imageId, name]) =>
    identifiersInFileName(name, register)
      .filter(({ code }) => code === 'register_match')
      .map(({ quote, instead = '' }) => ({
        place: `${kind}-image` as const,
        subjectId: images.get(imageId) ?? '',
        words: quote,
        pseudonym: instead,
      })),
  )
  return [...inText, ...inNames]
}

/** The images that stand in a document, each with the id of its node. */
function imagesOf(doc: ProseMirrorNode): ReadonlyMap<string, string> {
  const images = new Map<string, string>()
  doc.descendants(({ type, attrs }) => {
    if (type.name !== 'image') return
    const { id, imageId } = ImageAttributes.parse(attrs)
    if (imageId !== '') images.set(imageId, id)
  })
  return images
}
