import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { codeIn, cookieOf, reasonOf, type ServerUnderTest, serverUnderTest, tokenIn } from './running-server.ts'

let server: ServerUnderTest
beforeAll(async () => {
  server = await serverUnderTest({ environment: { CANDOUR_URL: 'https://reviews.example.org' } })
})
afterAll(() => server.close())

const requestCode = (email: string) => server.ask('POST', '/api/sign-in/code', { body: { email } })
const redeemCode = (email: string, code: string, headers: Record<string, string> = {}) =>
  server.ask('POST', '/api/sign-in/redeem-code', { body: { email, code }, headers })
const redeemLink = (token: string) => server.ask('POST', '/api/sign-in/redeem-link', { body: { token } })
const whoIs = async (cookie: string) => (await (await server.ask('GET', '/api/session', { headers: { cookie } })).json()).person

describe('a code', () => {
  test('signs in once, with a cookie that scripts, other sites and plain lines never see', async () => {
    const { email, id } = await server.person('Code Once')
    expect((await requestCode(email)).status).toBe(204)
    const code = codeIn(await server.mailTo(email))
    const answer = await redeemCode(email, code)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ id, email })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Secure-candour\.session_token=/)
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(attribute)
    expect(await whoIs(cookieOf(answer))).toMatchObject({ id })
    expect(await reasonOf(await redeemCode(email, code))).toBe('400 code-wrong')
  })

  test('is void after three wrong attempts', async () => {
    const { email } = await server.person('Three Wrong')
    await requestCode(email)
    const code = codeIn(await server.mailTo(email))
    const wrong = code === '000000' ? '111111' : '000000'
    for (let attempt = 0; attempt < 3; attempt++) expect(await reasonOf(await redeemCode(email, wrong))).toBe('400 code-wrong')
    expect(await reasonOf(await redeemCode(email, code))).toBe('400 code-wrong')
  })

  test('is void after ten minutes', async () => {
    const { email } = await server.person('Too Late')
    await requestCode(email)
    const mail = await server.mailTo(email)
    vi.useFakeTimers({ now: Date.now() + 10 * 60_000 + 1000, toFake: ['Date'] })
    try {
      expect(await reasonOf(await redeemCode(email, codeIn(mail)))).toBe('400 code-wrong')
      expect(await reasonOf(await redeemLink(tokenIn(mail)))).toBe('410 link-spent')
    } finally {
      vi.useRealTimers()
    }
  })

  test('of one person does not open another’s account', async () => {
    const mine = await server.person('Mine')
    const yours = await server.person('Yours')
    await requestCode(mine.email)
    await requestCode(yours.email)
    const code = codeIn(await server.mailTo(mine.email))
    const other = codeIn(await server.mailTo(yours.email))
    if (code !== other) expect(await reasonOf(await redeemCode(yours.email, code))).toBe('400 code-wrong')
  })

  test('is answered the same for an address that nobody has, and no mail goes out', async () => {
    const known = await server.person('Known')
    const answers = [await requestCode(known.email), await requestCode('nobody@example.org')]
    expect(answers.map(answer => answer.status)).toEqual([204, 204])
    expect(answers.map(answer => [...answer.headers.keys()])).toEqual([
      [...(answers[0]?.headers.keys() ?? [])],
      [...(answers[0]?.headers.keys() ?? [])],
    ])
    await server.mailTo(known.email)
    expect(await server.mailsTo('nobody@example.org')).toEqual([])
    expect(await reasonOf(await redeemCode('nobody@example.org', '123456'))).toBe('400 code-wrong')
  })

  test('can be asked for, and tried, only so often for one address', async () => {
    for (let asked = 0; asked < 5; asked++) expect((await requestCode('often@example.org')).status).toBe(204)
    const refused = await requestCode('OFTEN@example.org ')
    expect(await reasonOf(refused)).toBe('429 too-many')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    for (let tried = 0; tried < 10; tried++)
      expect(await reasonOf(await redeemCode('often@example.org', '123456'))).toBe('400 code-wrong')
    expect(await reasonOf(await redeemCode('often@example.org', '123456'))).toBe('429 too-many')
  })

  test('stands nowhere in the database as it was sent', async () => {
    const { email } = await server.person('At Rest')
    await requestCode(email)
    const mail = await server.mailTo(email)
    const { store } = server.running.services
    const rows = await store.db.select().from(store.tables.verification)
    const written = JSON.stringify(rows)
    expect(rows.length).toBeGreaterThan(0)
    expect(written).not.toContain(tokenIn(mail))
    expect(rows.map(row => row.value.split(':')[0])).not.toContain(codeIn(mail))
  })
})

describe('a link', () => {
  test('is not spent by whoever opens its page, only by the button', async () => {
    const { email, id } = await server.person('Scanned')
    await requestCode(email)
    const mail = await server.mailTo(email)
    const link = /https:\/\/\S+/.exec(mail)?.[0] ?? ''
    expect(link).toMatch(/^https:\/\/reviews\.example\.org\/sign-in\/link#/)
    const { pathname } = new URL(link)
    for (const method of ['GET', 'HEAD']) await server.ask(method, pathname)
    await server.ask('GET', '/api/sign-in/redeem-link')
    const answer = await redeemLink(tokenIn(mail))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ id })
    expect(await reasonOf(await redeemLink(tokenIn(mail)))).toBe('410 link-spent')
  })

  test('voids the code that came with it', async () => {
    const { email } = await server.person('Either Or')
    await requestCode(email)
    const mail = await server.mailTo(email)
    expect((await redeemLink(tokenIn(mail))).status).toBe(200)
    expect(await reasonOf(await redeemCode(email, codeIn(mail)))).toBe('400 code-wrong')
  })

  test('can be redeemed by one of two who press at once', async () => {
    const { email } = await server.person('Two At Once')
    await requestCode(email)
    const token = tokenIn(await server.mailTo(email))
    const statuses = (await Promise.all([redeemLink(token), redeemLink(token)])).map(answer => answer.status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 410])
  })
})

describe('a session', () => {
  const signIn = async (email: string, headers: Record<string, string> = {}) => {
    const before = (await server.mailsTo(email)).length
    await requestCode(email)
    return redeemCode(email, codeIn(await server.mailTo(email, before + 1)), headers)
  }

  test('is new at every sign-in, and the one before ends', async () => {
    const { email, id } = await server.person('Rotated')
    const first = cookieOf(await signIn(email))
    const second = cookieOf(await signIn(email, { cookie: first }))
    expect(second).not.toBe(first)
    expect(await whoIs(first)).toBeNull()
    expect(await whoIs(second)).toMatchObject({ id })
  })

  test('is seen and ended by its owner, and by nobody else', async () => {
    const { email } = await server.person('Owner')
    const other = await server.person('Other')
    const laptop = cookieOf(await signIn(email, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0' }))
    const phone = cookieOf(
      await signIn(email, { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1' }),
    )
    const sessions = await (await server.ask('GET', '/api/sessions', { headers: { cookie: laptop } })).json()
    expect(sessions).toHaveLength(3)
    const [{ id }] = sessions.filter((each: { device: string }) => each.device === 'Safari on iPhone')
    expect(sessions.filter((each: { current: boolean }) => each.current)).toMatchObject([{ device: 'Firefox on Windows' }])
    expect(await reasonOf(await other.ask('DELETE', `/api/sessions/${id}`))).toBe('404 not-found')
    expect((await server.ask('DELETE', `/api/sessions/${id}`, { headers: { cookie: laptop } })).status).toBe(204)
    expect(await whoIs(phone)).toBeNull()
    expect(await whoIs(laptop)).not.toBeNull()
  })

  test('ends at sign-out, and the cookie is taken back', async () => {
    const { email } = await server.person('Leaving')
    const cookie = cookieOf(await signIn(email))
    const answer = await server.ask('POST', '/api/sign-out', { headers: { cookie } })
    expect(answer.status).toBe(204)
    expect(answer.headers.getSetCookie().join()).toMatch(/session_token=;[^,]*Max-Age=0/)
    expect(await whoIs(cookie)).toBeNull()
  })

  test('does not let another site act with the cookie', async () => {
    const { email } = await server.person('Forged')
    const cookie = cookieOf(await signIn(email))
    for (const origin of ['https://evil.example', 'null']) {
      const answer = await server.ask('PATCH', '/api/me', { body: { name: 'Changed' }, headers: { cookie, origin } })
      expect(await reasonOf(answer)).toBe('403 wrong-origin')
    }
    const without = await fetch(`${server.url}/api/me`, {
      method: 'PATCH',
      body: JSON.stringify({ name: 'Changed' }),
      headers: { cookie, 'content-type': 'application/json' },
    })
    expect(without.status).toBe(403)
    expect((await whoIs(cookie)).name).toBe('Forged')
  })

  test('of a bearer token needs no Origin, and beside one the cookie does not count', async () => {
    const { email, token } = await server.person('Script')
    const cookie = cookieOf(await signIn(email))
    const rename = (headers: Record<string, string>) =>
      fetch(`${server.url}/api/me`, {
        method: 'PATCH',
        body: JSON.stringify({ name: 'Renamed' }),
        headers: { 'content-type': 'application/json', ...headers },
      })
    expect((await rename({ authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await rename({ authorization: 'Bearer not-a-token-of-anybody', cookie })).status).toBe(401)
  })

  test('with a forged or altered cookie is nobody’s', async () => {
    const { email, token } = await server.person('Altered')
    const cookie = cookieOf(await signIn(email))
    const [name = ''] = cookie.split('=')
    expect(await whoIs(`${name}=${token}.${'A'.repeat(43)}%3D`)).toBeNull()
    expect(await whoIs(`${cookie.slice(0, -6)}AAAAAA`)).toBeNull()
  })
})
