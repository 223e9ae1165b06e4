import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { type RouteName, routes, usualCheckSettings } from '@candour/schema'
import { describe, expect, test } from 'vitest'
import { type ApplicationOptions, application, ContractMismatch } from './application.ts'
import type { AnyCall, Handling } from './call.ts'
import type { ReviewRow } from './lookups.ts'
import { originRule } from './origin.ts'
import { problem } from './refused-request.ts'
import type { LogLine } from './request-log.ts'
import type { SignedIn } from './signed-in.ts'

const reviewId = 'abcdefgh1234'
const review: ReviewRow = {
  id: reviewId,
  title: 'Child T',
  profile: 'lcspr',
  method: 'concise',
  milestones: {},
  opening: 'closed',
  settings: usualCheckSettings,
  finalised: [],
  createdAt: new Date('2026-01-05T09:00:00Z'),
}
const lead: SignedIn = {
  userId: 'u1',
  administrator: false,
  role: 'lead-reviewer',
  sessionId: 's1',
  name: 'Ada',
  email: 'a@example.org',
}

const nameOf = (name: string): RouteName => {
  if (!Object.hasOwn(routes, name)) throw new Error(name)
  return Object.keys(routes).reduce<RouteName>((found, key) => (key === name && isRoute(key) ? key : found), 'session.look')
}
const isRoute = (name: string): name is RouteName => Object.hasOwn(routes, name)

/** Code for every route that only notes that it ran. */
function everyRoute(ran: AnyCall[], own: Partial<Record<RouteName, (call: AnyCall) => Promise<unknown>>> = {}): Handling[] {
  return Object.entries(routes).map(([name, row]) => ({
    name: nameOf(name),
    row,
    run: async (call: AnyCall) => {
      ran.push(call)
      return own[nameOf(name)]?.(call)
    },
  }))
}

function serve(options: Partial<ApplicationOptions> & { asker?: SignedIn | null; own?: Parameters<typeof everyRoute>[1] } = {}) {
  const ran: AnyCall[] = []
  const lines: LogLine[] = []
  const app = application({
    handlings: everyRoute(ran, options.own),
    absent: [],
    lookups: {
      askerFor: async () => options.asker ?? null,
      reviewOf: async id => (id === reviewId ? review : null),
      roleOf: async () => 'review-team',
      roleOfInvitation: async () => null,
      commentThing: async () => ({}),
    },
    origins: originRule(new URL('https://reviews.example.org'), false),
    log: line => lines.push(line),
    https: true,
    trustedProxies: [],
    rates: { everything: { count: 1000, seconds: 60 }, signIn: { count: 1000, seconds: 60 } },
    refusalOf: () => null,
    page: async () => new Response('page'),
    ...options,
  })
  const socket = new Socket()
  const ask = (
    method: string,
    path: string,
    init: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> } = {},
  ) => {
    const incoming = new IncomingMessage(socket)
    return app.request(
      path,
      {
        method,
        headers: { origin: 'https://reviews.example.org', ...init.headers },
        ...(init.body !== undefined && { body: init.body }),
      },
      { incoming, outgoing: new ServerResponse(incoming) },
    )
  }
  const json = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(method, path, { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  return { ran, lines, ask, json }
}

describe('the contract', () => {
  test('a route without code keeps the server from starting', () => {
    const handlings = everyRoute([]).filter(handling => handling.name !== 'member.list')
    expect(() => serve({ handlings })).toThrow(ContractMismatch)
  })
  test('two pieces of code for one route keep the server from starting', () => {
    const handlings = everyRoute([])
    expect(() => serve({ handlings: [...handlings, ...handlings.slice(0, 1)] })).toThrow(ContractMismatch)
  })
  test('an address of the interface that is in no row is a problem, not a page', async () => {
    const { ask } = serve()
    for (const path of ['/api', '/api/nothing', `/api/reviews/${reviewId}/secrets`]) {
      const answer = await ask('GET', path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
    expect(await (await ask('GET', '/reviews/x')).text()).toBe('page')
  })
  test('a field that the row does not name does not leave the server', async () => {
    const { ask } = serve({
      asker: lead,
      own: {
        'review.list': async () => [{ ...review, createdAt: '2026-01-05T09:00:00Z', myRole: 'lead-reviewer', wrappedKey: 'k' }],
      },
    })
    const answer = await ask('GET', '/api/reviews')
    expect(Object.keys((await answer.json())[0])).not.toContain('wrappedKey')
  })
})

describe('before the code runs', () => {
  test('somebody who is not signed in is told so, and nothing ran', async () => {
    const { ask, ran } = serve()
    const answer = await ask('GET', '/api/reviews')
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ reason: 'sign-in-needed', type: 'urn:candour:problem:sign-in-needed' })
    expect(ran).toHaveLength(0)
  })
  test('a role that may not is refused in the words of the review’s profile', async () => {
    const { ask, ran } = serve({ asker: { ...lead, role: 'board-member' } })
    const answer = await ask('GET', `/api/reviews/${reviewId}/report`)
    expect(answer.status).toBe(403)
    expect((await answer.json()).detail).toContain('safeguarding partners')
    expect(ran).toHaveLength(0)
  })
  test('the role in the body counts for the ruling', async () => {
    const { json, ran } = serve({ asker: { ...lead, role: 'board-manager' } })
    const answer = await json('PATCH', `/api/reviews/${reviewId}/members/u2`, { role: 'lead-reviewer' })
    expect(await answer.json()).toMatchObject({ status: 403, reason: 'lead-only' })
    expect(ran).toHaveLength(0)
  })
  test('nobody changes themselves', async () => {
    const { json } = serve({ asker: lead })
    const answer = await json('PATCH', `/api/reviews/${reviewId}/members/u1`, { role: 'review-team' })
    expect(await answer.json()).toMatchObject({ status: 403, reason: 'not-oneself' })
  })
  test('a refused asker is refused before the body is read', async () => {
    const { ask } = serve()
    const answer = await ask('POST', '/api/reviews', { headers: { 'content-type': 'application/json' }, body: '{' })
    expect(answer.status).toBe(401)
  })
})

describe('what cannot be taken', () => {
  test('malformed JSON, a wrong media type, a field that does not fit', async () => {
    const { ask, json } = serve({ asker: lead })
    const notJson = await ask('POST', '/api/reviews', { headers: { 'content-type': 'application/json' }, body: '{"title":' })
    expect(await notJson.json()).toMatchObject({ status: 400, reason: 'not-json' })
    const form = await ask('POST', '/api/reviews', { headers: { 'content-type': 'text/plain' }, body: '{"title":"x"}' })
    expect(await form.json()).toMatchObject({ status: 415, reason: 'wrong-media-type' })
    const wrong = await json('POST', '/api/reviews', { title: '', profile: 'nothing' })
    expect(await wrong.json()).toMatchObject({ status: 400, reason: 'malformed', fields: ['body.title', 'body.profile'] })
  })
  test('a body beyond the limit, announced or not', async () => {
    const { ask, ran } = serve({ asker: lead })
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ title: 'x'.repeat(300_000) })
    expect((await ask('POST', '/api/reviews', { headers, body })).status).toBe(413)
    expect(
      (await ask('POST', '/api/reviews', { headers: { ...headers, 'content-length': '999999999' }, body: '{}' })).status,
    ).toBe(413)
    expect(ran).toHaveLength(0)
  })
  test('an id that is none is a review that nobody belongs to', async () => {
    const { ask } = serve({ asker: { ...lead, role: null } })
    for (const id of ['..%2F..', 'ABC', "x'--", reviewId]) {
      expect(await (await ask('GET', `/api/reviews/${id}`)).json()).toMatchObject({ status: 403, reason: 'not-a-member' })
    }
  })
})

describe('requests of other sites', () => {
  test('an unsafe method with a foreign Origin, or none, is not carried out', async () => {
    const { json, ran } = serve({ asker: lead })
    for (const origin of ['https://evil.example', 'null', 'https://reviews.example.org.evil.example', '']) {
      const answer = await json('POST', '/api/sign-out', {}, { origin })
      expect(await answer.json()).toMatchObject({ status: 403, reason: 'wrong-origin' })
    }
    expect(ran).toHaveLength(0)
  })
  test('a bearer token stands for itself', async () => {
    const { json, ran } = serve({ asker: lead })
    const answer = await json('POST', '/api/sign-out', {}, { origin: '', authorization: 'Bearer abcdefghijklmnop' })
    expect(answer.status).toBe(204)
    expect(ran).toHaveLength(1)
  })
})

describe('every answer', () => {
  test('carries the headers of the house, and is kept by nobody', async () => {
    const { ask } = serve()
    for (const path of ['/api/health', '/api/nothing', '/api/reviews']) {
      const { headers } = await ask('GET', path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('strict-transport-security')).toContain('max-age')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })
  test('leaves a line in the log that names the route and nobody', async () => {
    const { ask, lines } = serve({
      asker: lead,
      own: {
        'invitation.look': async () => {
          throw problem('invitation-spent')
        },
      },
    })
    await ask('GET', '/api/invitations/a-secret-token-of-an-invitation?email=a@example.org')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ event: 'request', route: 'invitation.look', method: 'GET' })
    expect(JSON.stringify(lines)).not.toMatch(/secret|example\.org|Ada/)
  })
  test('a fault of ours says nothing of what went wrong, and the log says where', async () => {
    const { ask, lines } = serve({
      asker: lead,
      own: {
        'review.list': async () => {
          throw new TypeError('the report says: secret words')
        },
      },
    })
    const answer = await ask('GET', '/api/reviews')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret')
    expect(JSON.stringify(lines)).toContain('TypeError')
    expect(JSON.stringify(lines)).not.toContain('secret')
  })
  test('a known refusal of a handler keeps its reason', async () => {
    const { json } = serve({
      asker: lead,
      own: {
        'member.change': async () => {
          throw problem('last-lead')
        },
      },
    })
    const answer = await json('PATCH', `/api/reviews/${reviewId}/members/u2`, { role: 'review-team' })
    expect(await answer.json()).toMatchObject({ status: 409, reason: 'last-lead' })
  })
})

test('one address that asks too often has to wait, and is told how long', async () => {
  const { ask } = serve({
    rates: { everything: { count: 3, seconds: 60 }, signIn: { count: 3, seconds: 60 } },
    own: { 'session.look': async () => ({ person: null, demo: false, unclaimed: false }) },
  })
  for (let asked = 0; asked < 3; asked++) expect((await ask('GET', '/api/session')).status).toBe(200)
  const answer = await ask('GET', '/api/session')
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
})
