import { randomUUID } from 'node:crypto'
import { type Answer, type RouteName, routes } from '@candour/schema'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { addressBlock, clientAddress } from './address.ts'
import type { Handling } from './call.ts'
import type { Lookups, ReviewRow } from './lookups.ts'
import { mayBeForged, type OriginRule } from './origin.ts'
import { problemDetails } from './problem-details.ts'
import { type Rate, RateLimit } from './rate-limit.ts'
import { readBody, readQuery } from './read-request.ts'
import { problem, RefusedRequest } from './refused-request.ts'
import { errorForLog, type Log } from './request-log.ts'
import { reviewIdOf, ruleOn, thingOfPath, thingWithBody } from './rule-on.ts'
import { policyOfInterface, securityHeaders } from './security-headers.ts'
import type { SignedIn } from './signed-in.ts'

type Environment = { Bindings: HttpBindings }

export interface ApplicationOptions {
  handlings: readonly Handling[]
  /** Routes of the contract that this installation does not have: the demonstration's, elsewhere. */
  absent: readonly RouteName[]
  lookups: Lookups
  origins: OriginRule
  log: Log
  https: boolean
  trustedProxies: readonly string[]
  rates: { everything: Rate; signIn: Rate }
  /** What a failure below means to whoever asked; null for a fault of ours. */
  refusalOf(error: unknown): RefusedRequest | null
  /** Answers what is not part of the interface: the page and its files. */
  page(request: Request): Promise<Response>
}

/** The contract and the code do not match: the server does not start. */
export class ContractMismatch extends Error {
  override readonly name = 'ContractMismatch'
}

/** The whole HTTP side. Only routes of the contract exist, each of them has code, and each asks the table of rights first. */
export function application(options: ApplicationOptions): Hono<Environment> {
  checkComplete(options)
  const app = new Hono<Environment>({ strict: true })
  const limits = { everything: new RateLimit(options.rates.everything), signIn: new RateLimit(options.rates.signIn) }
  for (const handling of options.handlings) {
    app.on(handling.row.method, handling.row.path, context => answer(context, handling, options, limits))
  }
  app.all('/api/*', () => finish(problemDetails(problem('unknown-route')), options))
  app.all('/api', () => finish(problemDetails(problem('unknown-route')), options))
  app.all('*', async context => options.page(context.req.raw))
  app.onError(error => {
    options.log({ event: 'request-failed', error: errorForLog(error) })
    return finish(problemDetails(problem('failed')), options)
  })
  return app
}

function checkComplete({ handlings, absent }: ApplicationOptions): void {
  const have = handlings.map(handling => handling.name)
  const missing = Object.keys(routes).filter(name => ![...have, ...absent].some(other => other === name))
  if (missing.length > 0) throw new ContractMismatch(`No code for these routes of the contract: ${missing.join(', ')}`)
  const twice = have.filter((name, index) => have.indexOf(name) !== index)
  if (twice.length > 0) throw new ContractMismatch(`More than one piece of code for: ${twice.join(', ')}`)
}

async function answer(
  context: Context<Environment>,
  handling: Handling,
  options: ApplicationOptions,
  limits: Record<'everything' | 'signIn', RateLimit>,
): Promise<Response> {
  const began = performance.now()
  const id = randomUUID()
  let review: ReviewRow | null = null
  let response: Response
  let reason: string | undefined
  try {
    const answerHeaders = new Headers()
    const result = await carryOut(context, handling, options, limits, answerHeaders, found => {
      review = found
    })
    response = present(handling.row.answer, result)
    for (const [name, value] of answerHeaders) response.headers.append(name, value)
  } catch (error) {
    const meant = error instanceof RefusedRequest ? error : options.refusalOf(error)
    const refused = meant ?? problem('failed')
    if (meant === null) options.log({ event: 'request-failed', request: id, route: handling.name, error: errorForLog(error) })
    reason = refused.reason
    response = problemDetails(refused, profileOf(review))
  }
  options.log({
    event: 'request',
    request: id,
    method: handling.row.method,
    route: handling.name,
    status: response.status,
    milliseconds: Math.round(performance.now() - began),
    ...(reason !== undefined && { reason }),
  })
  response.headers.set('x-request-id', id)
  return finish(response, options)
}

const profileOf = (review: ReviewRow | null) => review?.profile

/** One request, in one direction: limits, origin, who asks, the table of rights, the body, the code. */
async function carryOut(
  context: Context<Environment>,
  handling: Handling,
  options: ApplicationOptions,
  limits: Record<'everything' | 'signIn', RateLimit>,
  answerHeaders: Headers,
  found: (review: ReviewRow | null) => void,
): Promise<unknown> {
  const { row } = handling
  const request = context.req.raw
  const address = clientAddress(
    context.env.incoming.socket.remoteAddress,
    request.headers.get('x-forwarded-for'),
    options.trustedProxies,
  )
  const wait = Math.max(
    limits.everything.take(addressBlock(address)),
    row.verb === 'session.begin' ? limits.signIn.take(addressBlock(address)) : 0,
  )
  if (wait > 0) throw problem('too-many', { retryAfter: wait })
  if (mayBeForged(request, options.origins)) throw problem('wrong-origin')

  const params = context.req.param()
  const reviewId = reviewIdOf(params)
  const asker: SignedIn | null = await options.lookups.askerFor(request.headers, reviewId, answerHeaders)
  const review = reviewId === null || asker === null || asker.role === null ? null : await options.lookups.reviewOf(reviewId)
  found(review)
  const thing = await thingOfPath(row, params, review, options.lookups)
  // Asked before the body is read, so that nobody sends thirty megabytes to be told no, and again with what the body names.
  ruleOn(asker, row, thing)
  const query = readQuery(row, new URL(request.url).searchParams)
  const body = await readBody(row, request)
  ruleOn(asker, row, thingWithBody(thing, body))
  return handling.run({
    asker,
    params,
    query,
    body,
    review: review ?? undefined,
    headers: request.headers,
    answerHeaders,
    address,
  })
}

const isSchema = (answer: Answer): answer is z.ZodType => answer instanceof z.ZodType
const AsBytes = z.object({ bytes: z.instanceof(Uint8Array), type: z.string(), fileName: z.string().optional() })

/** What the code gave, as the row promises it: a field that the row does not name does not leave the server. */
function present(answer: Answer, result: unknown): Response {
  if (answer === undefined) return new Response(null, { status: 204 })
  if (isSchema(answer)) return Response.json(answer.parse(result))
  const { bytes, type, fileName } = AsBytes.parse(result)
  if (!answer.bytes.includes(type)) throw new ContractMismatch(`A file of a type that the route does not name: ${type}`)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      ...(fileName !== undefined && {
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      }),
    },
  })
}

/** Answers what is no request that could be read at all. */
export const answerUnreadable = (https: boolean): Response => finish(problemDetails(problem('malformed')), { https })

function finish(response: Response, { https }: Pick<ApplicationOptions, 'https'>): Response {
  for (const [name, value] of Object.entries(securityHeaders(https))) response.headers.set(name, value)
  response.headers.set('content-security-policy', policyOfInterface)
  // Computers are shared, and an image is case material as much as a sentence: nothing is kept after signing out.
  response.headers.set('cache-control', 'no-store')
  return response
}
