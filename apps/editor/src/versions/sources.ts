import type { DocumentKind, Review, Version, Words } from '@candour/schema'
import { fromJson, type NodeJson, toJson } from '@candour/schema/report'
import { useQuery } from '@tanstack/react-query'
import { call, keyOfReview, momentInWords } from '../shell/index.ts'
import { withAcknowledgedWords } from './acknowledged-words.ts'

/** A text that can be compared: a version, what stands now, or what this person last read. */
export type Source =
  | { of: 'version'; version: Pick<Version, 'id' | 'name' | 'madeAt'> & Partial<Pick<Version, 'occasion'>> }
  | { of: 'now' }
  | { of: 'last-read' }

export interface Comparing {
  document: DocumentKind
  from: Source
  to: Source
  /** Whether a version that is read alone begins with who wrote which words. */
  writers?: boolean
}

export function nameOfSource(source: Source, words: Words): string {
  const t = words.versions
  if (source.of === 'now') return t.now
  if (source.of === 'last-read') return t.asLastRead
  const { name, occasion, madeAt } = source.version
  return t.version(name === '' && occasion !== undefined ? t.occasions[occasion] : name, momentInWords(madeAt))
}

/** The text of a source, as today's schema reads it, so that what a later schema added shows as no change. */
export function useSource(review: Review, document: DocumentKind, source: Source, words: Words) {
  return useQuery({
    queryKey: [...keyOfReview(review.id), 'text-to-compare', document, source],
    queryFn: async () => {
      const text = asToday(await fetchText(review.id, document, source), document)
      return withAcknowledgedWords(text, words, (disagreementId, revision) =>
        // What may not be read, or is gone, is said in its place.
        call('disagreement.revision', { params: { review: review.id, disagreementId, revision: String(revision) } }).catch(
          () => null,
        ),
      )
    },
    staleTime: source.of === 'version' ? Number.POSITIVE_INFINITY : 0,
  })
}

async function fetchText(reviewId: string, document: DocumentKind, source: Source): Promise<unknown> {
  const params = { review: reviewId }
  const isReport = document === 'report'
  if (source.of === 'now') return (await call(isReport ? 'report.read' : 'response.read', { params })).content
  if (source.of === 'last-read') {
    const read = await call(isReport ? 'lastRead.ofReport' : 'lastRead.ofResponse', { params })
    return read?.content ?? { type: 'doc', content: [] }
  }
  const of = { params: { ...params, versionId: source.version.id } }
  return (await call(isReport ? 'version.readOfReport' : 'version.readOfResponse', of)).content
}

function asToday(content: unknown, document: DocumentKind): NodeJson {
  const read = fromJson(content, document)
  if (!read.ok) throw new Error(read.problem.reason)
  return toJson(read.doc)
}
