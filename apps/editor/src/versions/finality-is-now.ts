import type { DocumentKind, Review, SigningState } from '@candour/schema'
import type { QueryClient } from '@tanstack/react-query'
import { read } from '../shell/index.ts'

/** Shows at once what the server has answered to finalising or reopening: no button stands for what has been done already. */
export function finalityIsNow(queries: QueryClient, reviewId: string, kind: DocumentKind, state: SigningState): void {
  const params = { review: reviewId }
  queries.setQueryData(read('signOff.state', { params }).queryKey, state)
  const isFinal = state.finalisations.some(({ document, reopened }) => document === kind && reopened === null)
  queries.setQueryData<Review>(
    read('review.read', { params }).queryKey,
    review =>
      review && { ...review, finalised: [...review.finalised.filter(other => other !== kind), ...(isFinal ? [kind] : [])] },
  )
}
