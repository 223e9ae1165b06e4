import type { ChangedRecords } from '@candour/schema'
import type { QueryClient } from '@tanstack/react-query'
import { keyOfReview } from '../interface/index.ts'

/** The routes that show records of a kind. For a kind that is not named everything of the review is fetched again. */
const shownBy: Partial<Record<ChangedRecords, readonly string[]>> = {
  comments: ['comment.', 'governance.signals'],
  disagreements: ['disagreement.', 'governance.signals', 'signOff.state'],
  arrangements: ['arrangements.', 'governance.signals', 'signOff.'],
  'accuracy-rounds': ['accuracyRound.'],
  notifications: ['notification.'],
  register: ['register.'],
  'sign-offs': ['signOff.'],
  'fallen-words': ['fallenWords.'],
}

/** Fetches again what shows records of this kind. */
export function fetchAgain(queries: QueryClient, reviewId: string, what: ChangedRecords): void {
  const routes = shownBy[what]
  if (routes === undefined) {
    void queries.invalidateQueries({ queryKey: keyOfReview(reviewId) })
    if (what === 'review' || what === 'members') void queries.invalidateQueries({ queryKey: ['installation', 'review.list'] })
    return
  }
  void queries.invalidateQueries({
    predicate: ({ queryKey: [scope, first, second] }) => {
      const route = scope === 'review' && first === reviewId ? second : scope === 'installation' ? first : null
      return typeof route === 'string' && routes.some(begin => route.startsWith(begin))
    },
  })
}
