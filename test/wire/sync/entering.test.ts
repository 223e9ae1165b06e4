import { SCHEMA_VERSION } from '@candour/schema/report'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeIn, cookieOf } from '../http/running-server.ts'
import { type Cast, cast } from './cast.ts'
import { frames, RawClient, typed } from './raw-client.ts'

let review: Cast
let own: string
let cookie: string
beforeAll(async () => {
  review = await cast({ yjs: true })
  own = review.server.url
  const { email } = review.person('lead-reviewer')
  await review.server.ask('POST', '/api/sign-in/code', { body: { email } })
  const code = codeIn(await review.server.mailTo(email))
  cookie = cookieOf(await review.server.ask('POST', '/api/sign-in/redeem-code', { body: { email, code } }))
})
afterAll(() => review.close())

const collab = (headers: Record<string, string> = {}, query = '') => RawClient.open(`${own}/collab${query}`, { headers })
const token = () => review.person('lead-reviewer').token

describe('the upgrade', () => {
  test('from another site is refused with 403, with a cookie, with a token, and without either', async () => {
    for (const headers of [{}, { cookie }, { authorization: `Bearer ${token()}` }]) {
      for (const origin of ['https://elsewhere.example', 'null', `${own}.elsewhere.example`, own.replace('http', 'https')]) {
        await expect(collab({ ...headers, origin })).rejects.toThrow('403')
      }
    }
  })

  test('with a cookie and no origin is refused', async () => {
    await expect(collab({ cookie })).rejects.toThrow('403')
  })

  test('anywhere else is 404', async () => {
    for (const path of [
      '/',
      '/collab/',
      '/collab/x',
      '/api/session',
      '/yjs/',
      '/yjs/report',
      '/yjs/other/abcdefgh',
      '/yjs/report/../x',
    ]) {
      await expect(RawClient.open(own + path)).rejects.toThrow('404')
    }
  })
})

describe('who comes in', () => {
  test('a page by its cookie, with an empty token', async () => {
    const socket = await collab({ origin: own, cookie })
    expect(await socket.enter(review.report)).toEqual({ scope: 'read-write' })
    await socket.close()
  })

  test('a script by the Authorization header, or by the token of its provider', async () => {
    const byHeader = await collab({ authorization: `Bearer ${token()}` })
    expect(await byHeader.enter(review.report)).toEqual({ scope: 'read-write' })
    const byToken = await collab()
    expect(await byToken.enter(review.report, token())).toEqual({ scope: 'read-write' })
    for (const socket of [byHeader, byToken]) await socket.close()
  })

  test('nobody by a wrong token, even beside a good cookie, or by none', async () => {
    const socket = await collab({ origin: own, cookie })
    expect(await socket.enter(review.report, 'wrong-token-1234567')).toEqual({ denied: 'sign-in-needed' })
    const without = await collab({ origin: own })
    expect(await without.enter(review.report)).toEqual({ denied: 'sign-in-needed' })
    for (const each of [socket, without]) await each.close()
  })

  test('nobody by a token in the address', async () => {
    const socket = await collab({}, `?token=${token()}`)
    expect(await socket.enter(review.report)).toEqual({ denied: 'sign-in-needed' })
    await socket.close()
  })

  test('both documents over one socket', async () => {
    const socket = await collab({ origin: own, cookie })
    expect(await socket.enter(review.report)).toEqual({ scope: 'read-write' })
    expect(await socket.enter(review.response)).toEqual({ scope: 'readonly' })
    expect(await socket.write(review.report, typed('In the report. '))).toBe('saved')
    expect(await socket.write(review.response, typed('In the response. '))).toBe('role-may-not')
    await socket.close()
  })
})

test('a document that cannot be is unknown; one of no review is told apart from nothing that one may not see', async () => {
  const socket = await collab()
  for (const name of [
    'report',
    'report/',
    `notes/${review.reviewId}`,
    `${review.report}/x`,
    'report/UPPERCASE',
    '../report/abcdefgh',
    ' ',
  ]) {
    expect([name, await socket.enter(name, token())]).toEqual([name, { denied: 'unknown-document' }])
  }
  const nothing = await socket.enter('report/nosuchreview12345', token())
  const notMine = await socket.enter(review.report, review.person('stranger').token)
  expect(nothing).toEqual({ denied: 'not-a-member' })
  expect(notMine).toEqual(nothing)
  expect(review.server.running.services.store.updateLog.authorOf('report/nosuchreview12345', 1)).toBeUndefined()
  await socket.close()
})

describe('a page of another schema version', () => {
  test.each([
    ['older', `?schema=${SCHEMA_VERSION - 1}`],
    ['newer', `?schema=${SCHEMA_VERSION + 1}`],
    ['of no version', '?schema=latest'],
  ])('%s: is told to reload and gets no document', async (_name, query) => {
    const socket = await collab({}, query)
    expect(await socket.enter(review.report, token())).toEqual({ denied: 'reload-needed' })
    socket.send(frames.step1(review.report))
    expect(await socket.enter(review.report, token())).toEqual({ denied: 'reload-needed' })
    expect(socket.heard.every(({ kind }) => kind === 'denied')).toBe(true)
    await socket.close()
  })

  test('the same version, and a script that declares none, are let in', async () => {
    for (const query of [`?schema=${SCHEMA_VERSION}`, '']) {
      const socket = await collab({}, query)
      expect(await socket.enter(review.report, token())).toEqual({ scope: 'read-write' })
      await socket.close()
    }
  })
})
