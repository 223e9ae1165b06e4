import { ReviewId } from '../review/index.ts'

/** The two documents of a review: reviewers write the report, the Board writes the response. */
export type DocumentKind = 'report' | 'response'
export interface DocumentAddress {
  kind: DocumentKind
  reviewId: string
}

export const documentName = ({ kind, reviewId }: DocumentAddress): string => `${kind}/${reviewId}`

/** Reads 'report/<id>' or 'response/<id>'; null for anything else. */
export function parseDocumentName(name: string): DocumentAddress | null {
  const [kind, reviewId, ...rest] = name.split('/')
  if ((kind !== 'report' && kind !== 'response') || rest.length > 0) return null
  const id = ReviewId.safeParse(reviewId)
  return id.success ? { kind, reviewId: id.data } : null
}
