import { describe, expect, it } from 'vitest'
import { originRule } from '../http/index.ts'
import { entrance } from './entrance.ts'

const origins = originRule(new URL('https://reviews.example.org'), false)
const enter = (headers: Record<string, string>) => entrance(new Headers({ host: 'reviews.example.org', ...headers }), origins)
const own = 'https://reviews.example.org'
const token = 'a-token-of-a-session'

describe('the upgrade to a socket', () => {
  it('refuses a foreign origin, whatever else it carries', () => {
    for (const more of [{}, { cookie: 'candour.session_token=x' }, { authorization: `Bearer ${token}` }]) {
      expect(enter({ origin: 'https://elsewhere.example', ...more })).toEqual({ admitted: false })
    }
    expect(enter({ origin: 'null' })).toEqual({ admitted: false })
  })

  it('takes the cookie of its own page', () => {
    const entered = enter({ origin: own, cookie: 'candour.session_token=x' })
    expect(entered.admitted && entered.credentials?.get('cookie')).toBe('candour.session_token=x')
  })

  it('refuses a cookie without an origin', () => {
    expect(enter({ cookie: 'candour.session_token=x' })).toEqual({ admitted: false })
  })

  it('takes a bearer token without an origin, and then does not look at the cookie', () => {
    for (const carrier of [{ authorization: `Bearer ${token}` }, { 'sec-websocket-protocol': `bearer, ${token}` }]) {
      const entered = enter({ ...carrier, cookie: 'candour.session_token=x' })
      expect(entered.admitted && entered.credentials?.get('authorization')).toBe(`Bearer ${token}`)
      expect(entered.admitted && entered.credentials?.has('cookie')).toBe(false)
    }
  })

  it('lets a script in that will give its token with each document', () => {
    expect(enter({})).toEqual({ admitted: true, credentials: null })
  })
})
