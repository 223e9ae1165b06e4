import { may } from '@candour/schema'
import { IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { LinkButton, Page, read, useAsker, useWords } from '../shell/index.ts'
import { ReviewRow } from './ReviewRow.tsx'
import './review.css'

/** The reviews one belongs to; where there is none yet, what a review is and how to begin. */
export function ReviewsPage() {
  const t = useWords().review
  const { data: reviews } = useSuspenseQuery(read('review.list'))
  const mayCreate = may(useAsker(), 'review.create')
  const begin = mayCreate ? (
    <LinkButton to="/reviews/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t.newReview}
    </LinkButton>
  ) : undefined
  if (reviews.length === 0) {
    return (
      <Page title={t.listTitle}>
        <div className="sheet reviews-empty">
          <h2 className="section-heading">{t.emptyTitle}</h2>
          <p className="quiet">{t.emptyText}</p>
          {begin}
        </div>
      </Page>
    )
  }
  return (
    <Page title={t.listTitle} action={begin}>
      <ul className="rows">
        {reviews.map(review => (
          <ReviewRow key={review.id} review={review} />
        ))}
      </ul>
    </Page>
  )
}
