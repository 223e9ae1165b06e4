import type { RouteName } from '@candour/schema'
import { type CallAnswer, type CallInput, call } from './call.ts'

/** A query of one route, for `useQuery`, `useSuspenseQuery` and loaders alike. */
export interface Reading<Answer> {
  queryKey: readonly unknown[]
  queryFn: (context: { signal: AbortSignal }) => Promise<Answer>
}

interface AnyInput {
  params?: Record<string, string>
  query?: object
}
type ReadInput<Name extends RouteName> = Omit<CallInput<Name>, 'signal' | 'body'>
type Rest<Name extends RouteName> =
  Record<string, never> extends ReadInput<Name> ? [input?: ReadInput<Name>] : [input: ReadInput<Name>]

/**
 * Reads a route as a query. Keys are `['review', <id>, <route>, <input>]` for what belongs to a review and
 * `['installation', <route>, <input>]` for the rest, so that everything of one review can be fetched again at once.
 *
 *     useSuspenseQuery(read('member.list', { params: { review } }))
 */
export function read<Name extends RouteName>(name: Name, ...rest: Rest<Name>): Reading<CallAnswer<Name>>
export function read(name: RouteName, input: AnyInput = {}): Reading<unknown> {
  return { queryKey: keyOf(name, input), queryFn: ({ signal }) => callAny(name, { ...input, signal }) }
}

/** Names what to fetch again after a change: all of a review, or one route of it. */
export const keyOfReview = (reviewId: string, name?: RouteName): readonly unknown[] =>
  name === undefined ? ['review', reviewId] : ['review', reviewId, name]

const keyOf = (name: RouteName, { params = {}, query = {} }: AnyInput): readonly unknown[] => {
  const { review, ...others } = params
  const input = { ...others, ...query }
  return review === undefined ? ['installation', name, input] : ['review', review, name, input]
}

const callAny: (name: RouteName, input: AnyInput & { signal: AbortSignal }) => Promise<unknown> = call
