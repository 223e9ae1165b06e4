export { createReview } from './create-review.ts'
export { editReview } from './edit-review.ts'
export { openToBoard } from './open-to-board.ts'
export { finalisedOf, reviewFor, reviewOf } from './review-row.ts'
