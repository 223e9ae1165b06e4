import { Problem, type ProblemReason, problemStatuses, type Route, type RouteName, routes, wordsFor } from '@candour/schema'
import * as z from 'zod'
import { ApiProblem } from './api-problem.ts'

type RouteOf<Name extends RouteName> = (typeof routes)[Name]

type ParameterNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

type ParametersOf<R> = R extends { path: infer Path extends string }
  ? [ParameterNames<Path>] extends [never]
    ? unknown
    : { params: Record<ParameterNames<Path>, string> }
  : unknown
type QueryOf<R> = R extends { query: infer Q extends z.ZodType }
  ? Record<string, never> extends z.input<Q>
    ? { query?: z.input<Q> }
    : { query: z.input<Q> }
  : unknown
type BodyOf<R> = R extends { body: infer B }
  ? B extends z.ZodType
    ? { body: z.input<B> }
    : B extends { bytes: readonly string[] }
      ? { body: { bytes: Blob; type: B['bytes'][number] } & (B extends { named: true } ? { fileName?: string } : unknown) }
      : unknown
  : unknown

/** What a call needs, as its row of the contract says; `signal` gives it up. */
export type CallInput<Name extends RouteName> = ParametersOf<RouteOf<Name>> &
  QueryOf<RouteOf<Name>> &
  BodyOf<RouteOf<Name>> & { signal?: AbortSignal }

/** A file as an answer, with the name that the server suggests for saving it. */
export interface ReceivedFile {
  bytes: Blob
  fileName: string | null
}

/** What a call gives: the row's answer, parsed by its schema. */
export type CallAnswer<Name extends RouteName> =
  RouteOf<Name> extends { answer: infer A }
    ? A extends z.ZodType
      ? z.output<A>
      : A extends { bytes: readonly string[] }
        ? ReceivedFile
        : undefined
    : undefined

type Rest<Name extends RouteName> =
  Record<string, never> extends CallInput<Name> ? [input?: CallInput<Name>] : [input: CallInput<Name>]

interface AnyInput {
  params?: Record<string, string>
  query?: object
  body?: unknown
  signal?: AbortSignal
}

const File = z.object({ bytes: z.instanceof(Blob), type: z.string(), fileName: z.string().optional() })

/**
 * Calls a route of the contract by its name. Rejects with an `ApiProblem` whose message is a sentence for a person.
 *
 *     const members = await call('member.list', { params: { review } })
 */
export function call<Name extends RouteName>(name: Name, ...rest: Rest<Name>): Promise<CallAnswer<Name>>
export async function call(name: RouteName, input: AnyInput = {}): Promise<unknown> {
  const row: Route = routes[name]
  const response = await send(row, input)
  if (!response.ok) throw await problemOf(response)
  return understood(() => answerOf(row, response))
}

/** The address of a route whose answer a browser opens by itself: an image, a file. */
export function addressOf<Name extends RouteName>(name: Name, ...rest: Rest<Name>): string
export function addressOf(name: RouteName, input: AnyInput = {}): string {
  return address(routes[name], input)
}

function address(row: Route, { params = {}, query = {} }: AnyInput): string {
  const path = row.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value))
  return search.size === 0 ? path : `${path}?${search}`
}

async function send(row: Route, input: AnyInput): Promise<Response> {
  const { body, type, fileName } = bodyOf(row, input.body)
  try {
    return await fetch(address(row, input), {
      method: row.method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        ...(type !== undefined && { 'content-type': type }),
        ...(fileName !== undefined && {
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName.toWellFormed())}`,
        }),
      },
      ...(body !== undefined && { body }),
      ...(input.signal !== undefined && { signal: input.signal }),
    })
  } catch (cause) {
    if (input.signal?.aborted) throw cause
    throw new ApiProblem({ sentence: wordsFor('scr').shell.unreachable, reason: 'unreachable', status: 0, cause })
  }
}

function bodyOf(row: Route, body: unknown): { body?: BodyInit; type?: string; fileName?: string } {
  if (row.body === undefined) return {}
  if (row.body instanceof z.ZodType) return { body: JSON.stringify(body ?? {}), type: 'application/json' }
  const file = File.parse(body)
  return { body: file.bytes, type: file.type, ...(file.fileName !== undefined && { fileName: file.fileName }) }
}

async function answerOf(row: Route, response: Response): Promise<unknown> {
  if (row.answer === undefined) return undefined
  if (row.answer instanceof z.ZodType) return row.answer.parse(await response.json())
  return { bytes: await response.blob(), fileName: fileNameOf(response) }
}

function fileNameOf(response: Response): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return encoded === undefined ? null : decodeURIComponent(encoded)
}

/** An answer that is not what the contract says (an older page, a proxy's own page) is said as such, never shown as if it were. */
async function understood<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) throw notUnderstood(200, cause)
    throw cause
  }
}

const notUnderstood = (status: number, cause?: unknown) =>
  new ApiProblem({ sentence: wordsFor('scr').shell.notUnderstood, reason: 'not-understood', status, cause })

const isReason = (reason: string | undefined): reason is ProblemReason =>
  reason !== undefined && Object.hasOwn(problemStatuses, reason)

async function problemOf(response: Response): Promise<ApiProblem> {
  const text = await response.text()
  const problem = Problem.safeParse(parsed(text))
  if (!problem.success || !isReason(problem.data.reason)) return notUnderstood(response.status)
  const { detail, reason, status, fields } = problem.data
  return new ApiProblem({ sentence: detail, reason, status, ...(fields !== undefined && { fields }) })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
