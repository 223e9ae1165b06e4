import { readyDataFolder } from '@candour/collab-server/src/store/ready-data-folder.ts'
import { expect, test, vi } from 'vitest'
import { cookieOf, reasonOf, type ServerUnderTest, serverUnderTest, tokenIn } from './running-server.ts'

// A server, or several after another, for each test.
vi.setConfig({ testTimeout: 240_000 })

const claim = (server: ServerUnderTest, token: string, name: string) =>
  server.ask('POST', '/api/first-administrator', { body: { token, email: `${name}@example.org`, name } })
const visitor = async (server: ServerUnderTest) => (await server.ask('GET', '/api/session')).json()

test('of two who redeem the first link at once one becomes administrator, and the other is told so', async () => {
  const server = await serverUnderTest()
  try {
    const link = server.running.firstAdministratorLink ?? ''
    expect(link).toBe(`${server.url}/first-administrator#${tokenIn(link)}`)
    expect(await visitor(server)).toMatchObject({ unclaimed: true, person: null, demo: false })
    const answers = await Promise.all([claim(server, tokenIn(link), 'ada'), claim(server, tokenIn(link), 'grace')])
    const won = answers.find(answer => answer.status === 200)
    const lost = answers.find(answer => answer.status !== 200)
    expect(won && (await won.clone().json()).administrator).toBe(true)
    expect(lost && (await reasonOf(lost))).toBe('409 already-claimed')
    const mine = await server.ask('GET', '/api/pending-invitations', { headers: { cookie: won ? cookieOf(won) : '' } })
    expect(mine.status).toBe(200)
    expect(await visitor(server)).toMatchObject({ unclaimed: false })
  } finally {
    await server.close()
  }
})

test('each start offers a new link and voids the one before, until one is redeemed', async () => {
  const dataFolder = await readyDataFolder()
  const first = await serverUnderTest({ dataFolder })
  const old = tokenIn(first.running.firstAdministratorLink ?? '')
  await first.running.close()
  const second = await serverUnderTest({ dataFolder })
  const fresh = tokenIn(second.running.firstAdministratorLink ?? '')
  expect(await reasonOf(await claim(second, old, 'late'))).toBe('410 link-spent')
  expect(await reasonOf(await claim(second, 'x'.repeat(43), 'guess'))).toBe('410 link-spent')
  expect((await claim(second, fresh, 'ada')).status).toBe(200)
  await second.running.close()
  const third = await serverUnderTest({ dataFolder })
  expect(third.running.firstAdministratorLink).toBeNull()
  expect(await reasonOf(await claim(third, fresh, 'again'))).toBe('409 already-claimed')
  await third.close()
})

test('an administrator may read no review by being one', async () => {
  const server = await serverUnderTest()
  try {
    const administrator = await server.person('Admin', { administrator: true })
    const reviewId = await server.review(await server.person('Lead'))
    expect(await reasonOf(await administrator.ask('GET', `/api/reviews/${reviewId}`))).toBe('403 not-a-member')
    expect(await (await administrator.ask('GET', '/api/reviews')).json()).toEqual([])
  } finally {
    await server.close()
  }
})
