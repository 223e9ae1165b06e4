import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchAgain } from '../shell/index.ts'

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
