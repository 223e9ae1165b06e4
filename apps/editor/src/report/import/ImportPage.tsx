import { useSuspenseQuery } from '@tanstack/react-query'
import { Page, read } from '../../shell/index.ts'

/** Bringing a Word draft into the report. */
export function ImportPage({ reviewId }: { reviewId: string }) {
  const { data: review } = useSuspenseQuery(read('review.read', { params: { review: reviewId } }))
  return <Page title={review.title} />
}
