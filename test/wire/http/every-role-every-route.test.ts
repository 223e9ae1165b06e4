import { authorise, type Opening, type Role, type Route, roles, routes, verbRow } from '@candour/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, type ServerUnderTest, serverUnderTest } from './running-server.ts'

/** Who asks: every role, somebody of no review, an administrator of none, and nobody. */
type Who = Role | 'stranger' | 'administrator' | 'nobody'
const whos: readonly Who[] = [...roles, 'stranger', 'administrator', 'nobody']
const isRole = (who: Who): who is Role => roles.some(role => role === who)

let server: ServerUnderTest
let reviewId: string
const people = new Map<Who, Asking>()

beforeAll(async () => {
  server = await serverUnderTest()
  for (const who of whos) {
    if (who !== 'nobody') people.set(who, await server.person(who, { administrator: who === 'administrator' }))
  }
  const lead = people.get('lead-reviewer')
  if (lead === undefined) throw new Error('There is no lead reviewer')
  reviewId = await server.review(lead)
  for (const role of roles) {
    const person = people.get(role)
    if (person !== undefined && role !== 'lead-reviewer') await server.join(reviewId, person, role)
  }
})
afterAll(() => server.close())

/** An address of the route in this review, about nobody and nothing that exists, so that what is allowed changes nothing. */
const addressOf = (row: Route): string =>
  row.path.replace(':review', reviewId).replaceAll(/:\w+/g, 'nosuchthing0000000000') +
  (row.path.endsWith('/export') ? '?format=json' : '')

function request(row: Route, person: Asking | undefined): Promise<Response> {
  // A body that no route takes: whoever may is told that it is malformed, whoever may not is refused before that.
  const headers = { 'content-type': 'application/json', ...(person !== undefined && { authorization: `Bearer ${person.token}` }) }
  return server.ask(row.method, addressOf(row), { headers, ...(row.body !== undefined && { body: '"nothing"' }) })
}

async function open(opening: Opening): Promise<void> {
  const lead = people.get('lead-reviewer')
  const answer = await lead?.ask('PUT', `/api/reviews/${reviewId}/opening`, { opening })
  expect(answer?.status).toBe(200)
}

// Ending one's own session would make the person nobody for the rest; it is tried in sign-in.test.ts.
const rows = Object.entries<Route>(routes).filter(([name]) => name !== 'session.end' && !name.startsWith('demo.'))

describe.each<Opening>(['closed', 'live', 'version'])('while the report is %s', opening => {
  beforeAll(() => open(opening))

  test.each(rows)('%s answers each role as the table of rights says', async (_name, row) => {
    for (const who of whos) {
      const person = people.get(who)
      const asker =
        person === undefined
          ? null
          : {
              userId: person.id,
              administrator: who === 'administrator',
              role: row.path.includes(':review') && isRole(who) ? who : null,
            }
      const ruling = authorise(asker, row.verb, { opening, subjectUserId: 'nosuchthing0000000000', subjectRoles: [] })
      const answer = await request(row, person)
      if (ruling.allowed) {
        expect([who, answer.status]).not.toEqual([who, expect.toBeOneOf([401, 403, 429, 500, 503])])
      } else {
        expect([who, answer.status, (await answer.json()).reason]).toEqual([who, who === 'nobody' ? 401 : 403, ruling.because])
      }
    }
  })
})

test('another review’s address opens nothing to a member of this one', async () => {
  const stranger = people.get('stranger')
  if (stranger === undefined) throw new Error('There is no stranger')
  const theirs = await server.review(stranger, 'Another')
  for (const [name, row] of rows.filter(([, each]) => verbRow(each.verb).installation === undefined)) {
    const address = addressOf(row).replace(reviewId, theirs)
    const lead = people.get('lead-reviewer')
    const answer = await server.ask(row.method, address, {
      headers: { authorization: `Bearer ${lead?.token}`, 'content-type': 'application/json' },
      ...(row.body !== undefined && { body: '"nothing"' }),
    })
    expect([name, answer.status, (await answer.json()).reason]).toEqual([name, 403, 'not-a-member'])
  }
})

test('the demonstration’s routes are not there', async () => {
  expect((await server.ask('GET', '/api/demo/people')).status).toBe(404)
  expect((await server.ask('POST', '/api/demo/become', { body: { userId: 'x' } })).status).toBe(404)
})

test('no line of the log names a person, a title or a token', () => {
  const written = JSON.stringify(server.lines)
  expect(server.lines.length).toBeGreaterThan(100)
  expect(written).not.toMatch(/example\.org|Child T/)
  for (const person of people.values()) expect(written).not.toContain(person.token)
})
