import type { ServerMessage } from '@candour/schema'
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'

type What = Extract<ServerMessage, { type: 'changed' }>['what']

/** The routes that show records of a kind. */
const shownBy: Partial<Record<What, readonly string[]>> = {
  comments: ['comment.', 'governance.signals'],
  disagreements: ['disagreement.', 'governance.signals'],
  arrangements: ['arrangements.', 'governance.signals'],
  'accuracy-rounds': ['accuracyRound.'],
  notifications: ['notification.'],
}

/** Fetches again what shows records of this kind; true where that is known, false where everything must be. */
export function fetchAgain(queries: QueryClient, reviewId: string, what: What): boolean {
  const routes = shownBy[what]
  if (routes === undefined) return false
  void queries.invalidateQueries({
    predicate: ({ queryKey: [scope, first, second] }) => {
      const route = scope === 'review' && first === reviewId ? second : scope === 'installation' ? first : null
      return typeof route === 'string' && routes.some(begin => route.startsWith(begin))
    },
  })
  return true
}

/** One step on a record: what it is doing, what was refused, and everything that shows it fetched again. */
export function useAct(reviewId: string) {
  const queries = useQueryClient()
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (step: () => Promise<unknown>) => step(),
    onSettled: () => {
      for (const what of ['comments', 'disagreements', 'arrangements', 'accuracy-rounds'] as const)
        fetchAgain(queries, reviewId, what)
    },
  })
  return {
    busy: isPending,
    error,
    reset,
    run: (step: () => Promise<unknown>, done?: () => void) => mutate(step, { onSuccess: () => done?.() }),
  }
}
export type Act = ReturnType<typeof useAct>
