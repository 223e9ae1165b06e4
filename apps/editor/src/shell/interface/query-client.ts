import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api-problem.ts'

/** A refusal will be the same a second later; only a server that could not be reached is asked again. */
const worthAskingAgain = (failures: number, error: Error): boolean =>
  error instanceof ApiProblem && error.reason === 'unreachable' && failures < 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthAskingAgain },
    mutations: { retry: false },
  },
})
