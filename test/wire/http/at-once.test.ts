import { describeOnBoth } from '@candour/collab-server/src/store/test-databases.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { codeIn, type ServerUnderTest, serverUnderTest, tokenIn } from './running-server.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

/** How often each answer was given: '200 ×1, 410 ×4'. */
async function outcomes(answers: Promise<Response>[]): Promise<string> {
  const counts = new Map<number, number>()
  for (const { status } of await Promise.all(answers)) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([status, count]) => `${status} ×${count}`)
    .join(', ')
}
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

describeOnBoth('what can be done once, when several try at once', fresh => {
  let server: ServerUnderTest
  let discard: () => Promise<void>
  beforeAll(async () => {
    const database = await fresh()
    const { dataFolder, databaseUrl } = database.options
    discard = () => database.discard()
    server = await serverUnderTest({ dataFolder, databaseUrl })
  })
  afterAll(async () => {
    await server.close()
    await discard()
  })

  test('the installation is claimed by one', async () => {
    const token = tokenIn(server.running.firstAdministratorLink ?? '')
    const claims = times(5, at =>
      server.ask('POST', '/api/first-administrator', { body: { token, email: `first${at}@example.org`, name: 'First' } }),
    )
    expect(await outcomes(claims)).toBe('200 ×1, 409 ×4')
  })

  test('a link and a code are redeemed by one', async () => {
    const { email } = await server.person('Pressed Often')
    await server.ask('POST', '/api/sign-in/code', { body: { email } })
    const first = await server.mailTo(email)
    const links = times(5, () => server.ask('POST', '/api/sign-in/redeem-link', { body: { token: tokenIn(first) } }))
    expect(await outcomes(links)).toBe('200 ×1, 410 ×4')
    await server.ask('POST', '/api/sign-in/code', { body: { email } })
    const code = codeIn(await server.mailTo(email, 2))
    const codes = times(5, () => server.ask('POST', '/api/sign-in/redeem-code', { body: { email, code } }))
    expect(await outcomes(codes)).toBe('200 ×1, 400 ×4')
  })

  test('guesses made all at once are no more than three', async () => {
    const { email } = await server.person('Guessed At')
    await server.ask('POST', '/api/sign-in/code', { body: { email } })
    const code = codeIn(await server.mailTo(email))
    const wrong = code === '000000' ? '111111' : '000000'
    for (let round = 0; round < 3; round++) {
      expect(
        await outcomes(times(3, () => server.ask('POST', '/api/sign-in/redeem-code', { body: { email, code: wrong } }))),
      ).toBe('400 ×3')
    }
    expect((await server.ask('POST', '/api/sign-in/redeem-code', { body: { email, code } })).status).toBe(400)
  })

  test('an address is invited once, and joins once', async () => {
    const lead = await server.person('Inviting Lead')
    const reviewId = await server.review(lead)
    const invitations = times(4, () =>
      lead.ask('POST', `/api/reviews/${reviewId}/invitations`, { email: 'wanted@example.org', role: 'review-team' }),
    )
    expect(await outcomes(invitations)).toBe('200 ×1, 409 ×3')
    const token = tokenIn(await server.mailTo('wanted@example.org'))
    const accepting = times(4, () => server.ask('POST', `/api/invitations/${token}/accept`, { body: { name: 'Wanted' } }))
    expect(await outcomes(accepting)).toBe('200 ×1, 410 ×3')
  })

  test('a review keeps a lead reviewer when all of them demote one another', async () => {
    const leads = await Promise.all(times(3, at => server.person(`Demoting Lead ${at}`)))
    const [founder, ...others] = leads
    if (founder === undefined) throw new Error('There is no founder')
    const reviewId = await server.review(founder)
    for (const other of others) await server.join(reviewId, other, 'lead-reviewer')
    await Promise.all(
      leads.map((lead, at) => {
        const next = leads[(at + 1) % leads.length]
        return lead.ask('PATCH', `/api/reviews/${reviewId}/members/${next?.id}`, { role: 'review-team' })
      }),
    )
    const members = await (await founder.ask('GET', `/api/reviews/${reviewId}/members`)).json()
    expect(members.filter((member: { role: string }) => member.role === 'lead-reviewer').length).toBeGreaterThan(0)
  })
})
