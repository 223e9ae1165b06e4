import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Asking, cookieOf, reasonOf, type ServerUnderTest, serverUnderTest, tokenIn } from './running-server.ts'

let server: ServerUnderTest
let lead: Asking
let manager: Asking
let reviewId: string
beforeAll(async () => {
  server = await serverUnderTest()
  lead = await server.person('Lead')
  manager = await server.person('Manager')
  reviewId = await server.review(lead, 'Child T')
  await server.join(reviewId, manager, 'board-manager')
})
afterAll(() => server.close())

const invite = (by: Asking, email: string, role = 'board-member') =>
  by.ask('POST', `/api/reviews/${reviewId}/invitations`, { email, role, agency: 'Health' })
const look = (token: string) => server.ask('GET', `/api/invitations/${token}`)
const accept = (token: string, name = 'New Person', headers: Record<string, string> = {}) =>
  server.ask('POST', `/api/invitations/${token}/accept`, { body: { name }, headers })
const tokenFor = async (email: string) => tokenIn(await server.mailTo(email))

test('an invitation is looked at, accepted once, signs in and joins', async () => {
  const email = 'invited@example.org'
  expect((await invite(manager, email)).status).toBe(200)
  const token = await tokenFor(email)
  expect(await (await look(token)).json()).toEqual({
    reviewTitle: 'Child T',
    role: 'board-member',
    email,
    profile: 'scr',
    knownPerson: false,
  })
  const answer = await accept(token)
  expect(answer.status).toBe(200)
  const { person } = await answer.json()
  expect(person).toMatchObject({ email, name: 'New Person', administrator: false })
  const mine = await server.ask('GET', `/api/reviews/${reviewId}`, { headers: { cookie: cookieOf(answer) } })
  expect(await mine.json()).toMatchObject({ id: reviewId, myRole: 'board-member' })
  expect(await reasonOf(await accept(token))).toBe('410 invitation-spent')
  expect(await reasonOf(await look(token))).toBe('410 invitation-spent')
})

test('the mail names no review, no person and no word of a report', async () => {
  const email = 'quiet@example.org'
  await invite(lead, email)
  const mail = await server.mailTo(email)
  expect(mail).not.toMatch(/Child T|Lead\b|Manager\b/)
  expect(mail).toContain(`${server.url}/invitation#`)
})

test('somebody with an account keeps their name and their session, and joins with the same account', async () => {
  const known = await server.person('Known Already')
  await invite(lead, known.email, 'peer-reviewer')
  const token = await tokenFor(known.email)
  expect(await (await look(token)).json()).toMatchObject({ knownPerson: true })
  const answer = await known.ask('POST', `/api/invitations/${token}/accept`, { name: 'Another Name' })
  expect(await answer.json()).toMatchObject({ person: { id: known.id, name: 'Known Already' }, reviewId })
  expect(cookieOf(answer)).toBe('')
  expect(await (await known.ask('GET', `/api/reviews/${reviewId}`)).json()).toMatchObject({ myRole: 'peer-reviewer' })
})

test('the link of somebody with an account opens no session, and spends nothing, for whoever is not signed in as them', async () => {
  const known = await server.person('Known To All')
  const other = await server.person('Somebody Else')
  await invite(lead, known.email)
  const token = await tokenFor(known.email)
  const withoutSession = await accept(token)
  expect(await reasonOf(withoutSession)).toBe('401 invitation-sign-in')
  expect(cookieOf(withoutSession)).toBe('')
  const asAnother = await other.ask('POST', `/api/invitations/${token}/accept`, {})
  expect(await reasonOf(asAnother)).toBe('403 invitation-for-another')
  expect(cookieOf(asAnother)).toBe('')
  expect((await known.ask('POST', `/api/invitations/${token}/accept`, {})).status).toBe(200)
})

test('an account that is made while an invitation waits is not entered by its link', async () => {
  const email = 'meanwhile.known@example.org'
  await invite(lead, email)
  const token = await tokenFor(email)
  await server.person('Meanwhile Known')
  expect(await reasonOf(await accept(token))).toBe('401 invitation-sign-in')
})

test('two who accept at once make one member', async () => {
  const email = 'race@example.org'
  await invite(lead, email)
  const token = await tokenFor(email)
  const statuses = (await Promise.all([accept(token), accept(token)])).map(answer => answer.status)
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 410])
})

test('an address is invited once, and a member not at all', async () => {
  expect((await invite(lead, 'once@example.org')).status).toBe(200)
  expect(await reasonOf(await invite(lead, 'once@example.org'))).toBe('409 already-invited')
  expect(await reasonOf(await invite(lead, manager.email))).toBe('409 already-member')
})

test('only a lead reviewer invites, or withdraws, a lead reviewer', async () => {
  expect(await reasonOf(await invite(manager, 'second.lead@example.org', 'lead-reviewer'))).toBe('403 lead-only')
  const { id } = await (await invite(lead, 'second.lead@example.org', 'lead-reviewer')).json()
  expect(await reasonOf(await manager.ask('DELETE', `/api/reviews/${reviewId}/invitations/${id}`))).toBe('403 lead-only')
  expect((await lead.ask('DELETE', `/api/reviews/${reviewId}/invitations/${id}`)).status).toBe(204)
})

test('a withdrawn invitation opens nothing; the address can be invited again', async () => {
  const email = 'withdrawn@example.org'
  const { id } = await (await invite(lead, email)).json()
  const token = await tokenFor(email)
  expect((await manager.ask('DELETE', `/api/reviews/${reviewId}/invitations/${id}`)).status).toBe(204)
  expect(await reasonOf(await accept(token))).toBe('410 invitation-spent')
  expect(await reasonOf(await manager.ask('DELETE', `/api/reviews/${reviewId}/invitations/${id}`))).toBe('404 not-found')
  expect((await invite(lead, email)).status).toBe(200)
})

test('an invitation ends after fourteen days', async () => {
  const email = 'late@example.org'
  await invite(lead, email)
  const token = await tokenFor(email)
  vi.useFakeTimers({ now: Date.now() + 14 * 24 * 3600_000 + 1000, toFake: ['Date'] })
  try {
    expect(await reasonOf(await accept(token))).toBe('410 invitation-spent')
  } finally {
    vi.useRealTimers()
  }
})

test('an administrator sees open invitations with their links where the address is nobody’s yet, and nobody else does', async () => {
  const administrator = await server.person('Admin', { administrator: true })
  const email = 'by.hand@example.org'
  await invite(lead, email)
  const pending = await (await administrator.ask('GET', '/api/pending-invitations')).json()
  const [mine] = pending.filter((each: { email: string }) => each.email === email)
  expect(tokenIn(mine.link)).toBe(await tokenFor(email))
  expect(await reasonOf(await lead.ask('GET', '/api/pending-invitations'))).toBe('403 role-may-not')
  const known = await server.person('Known By Hand')
  const own = await server.review(administrator, 'Child U')
  await administrator.ask('POST', `/api/reviews/${own}/invitations`, { email: known.email, role: 'review-team' })
  const handedOver = await (await administrator.ask('GET', '/api/pending-invitations')).json()
  expect(handedOver.map((each: { email: string }) => each.email)).not.toContain(known.email)
  const { store } = server.running.services
  const stored = JSON.stringify((await store.db.execute('select token, email from invitation')).rows)
  expect(stored).not.toContain('example.org')
  expect(stored).not.toContain(tokenIn(mine.link))
})
