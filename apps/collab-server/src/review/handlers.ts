import { type Handling, handle } from '../http/index.ts'
import type { Services } from '../services.ts'
import { createReview } from './create-review.ts'
import { editReview } from './edit-review.ts'
import { reviewsOf } from './list-reviews.ts'
import { openToBoard } from './open-to-board.ts'
import { reviewFor } from './review-row.ts'

export function reviewHandlers({ store, documents, notices }: Services): Handling[] {
  return [
    handle('review.list', async ({ asker }) => reviewsOf(store, asker.userId)),
    handle('review.create', async ({ asker, body }) => createReview({ store, documents }, asker.userId, body)),
    handle('review.read', async ({ asker, review }) => reviewFor(review, asker.role)),
    handle('review.edit', async ({ asker, review, body }) => {
      const edited = await editReview(store, asker.userId, review, body)
      documents.tell(review.id, { type: 'changed', what: 'review' })
      return reviewFor(edited, asker.role)
    }),
    handle('review.open', async ({ asker, review, body: { opening } }) => {
      const opened = await openToBoard({ store, documents, notices }, asker.userId, review, opening)
      documents.tell(review.id, { type: 'changed', what: 'review' })
      return reviewFor(opened, asker.role)
    }),
  ]
}
