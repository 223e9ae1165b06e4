import type { Role, Route, RouteName, routes, Verb, verbs } from '@candour/schema'
import type * as z from 'zod'
import type { ReviewRow } from './lookups.ts'
import type { SignedIn } from './signed-in.ts'

type RouteOf<Name extends RouteName> = (typeof routes)[Name]
type VerbOf<Name extends RouteName> = RouteOf<Name>['verb']

/** The names in a path: '/api/reviews/:review/members/:userId' → 'review' | 'userId'. */
type ParameterNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type QueryOf<R> = R extends { query: infer Q extends z.ZodType } ? z.output<Q> : Record<string, never>
type BodyOf<R> = R extends { body: infer B }
  ? B extends z.ZodType
    ? z.output<B>
    : B extends { bytes: readonly string[] }
      ? { bytes: Uint8Array; type: B['bytes'][number] } & (B extends { named: true } ? { fileName: string | null } : unknown)
      : undefined
  : undefined

/** A file as an answer. `fileName` makes the browser save it rather than show it. */
export interface Bytes<Type extends string = string> {
  bytes: Uint8Array
  type: Type
  fileName?: string
}
type AnswerOf<R> = R extends { answer: infer A }
  ? A extends z.ZodType
    ? z.input<A>
    : A extends { bytes: readonly string[] }
      ? Bytes<A['bytes'][number]>
      : undefined
  : undefined

/** Whoever asks, as far as the verb's row promises: a member on a review's verbs, somebody or nobody on public ones. */
type AskerFor<V extends Verb> = (typeof verbs)[V] extends { installation: infer Where }
  ? Where extends 'anybody'
    ? SignedIn | null
    : SignedIn
  : SignedIn & { role: Role }

type ReviewFor<Name extends RouteName> = 'review' extends ParameterNames<RouteOf<Name>['path']> ? ReviewRow : undefined

/** What every handler gets, beside what its own row says. */
export interface Surroundings {
  /** The request's own headers. */
  headers: Headers
  /** Headers for the answer: cookies. */
  answerHeaders: Headers
  /** The address the request came from. */
  address: string
}

export interface Call<Name extends RouteName> extends Surroundings {
  asker: AskerFor<VerbOf<Name>>
  params: Record<ParameterNames<RouteOf<Name>['path']>, string>
  query: QueryOf<RouteOf<Name>>
  body: BodyOf<RouteOf<Name>>
  review: ReviewFor<Name>
}
export type Given<Name extends RouteName> = AnswerOf<RouteOf<Name>>
export type Handler<Name extends RouteName> = (call: Call<Name>) => Promise<Given<Name>>

/** A call whose parts have been parsed, with the types of the row forgotten. */
export interface AnyCall extends Surroundings {
  asker: unknown
  params: unknown
  query: unknown
  body: unknown
  review: unknown
}

/** One route with its code, ready for the application. */
export interface Handling {
  name: RouteName
  row: Route
  run(call: AnyCall): Promise<unknown>
}
