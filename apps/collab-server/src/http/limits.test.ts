import { expect, test } from 'vitest'
import { addressBlock, clientAddress } from './address.ts'
import { bearerOf, mayBeForged, originRule } from './origin.ts'
import { RateLimit } from './rate-limit.ts'

test('a limit fills up, and drains with time', () => {
  let now = 0
  const limit = new RateLimit({ count: 2, seconds: 10 }, () => now)
  expect([limit.take('a'), limit.take('a')]).toEqual([0, 0])
  expect(limit.take('a')).toBeCloseTo(5)
  expect(limit.take('b')).toBe(0)
  now = 5_000
  expect(limit.take('a')).toBe(0)
  expect(limit.take('a')).toBeGreaterThan(0)
})

test('a flood of keys does not fill the memory, and does not free the key in use', () => {
  const limit = new RateLimit({ count: 1, seconds: 1000 }, () => 0)
  for (let key = 0; key < 30_000; key++) limit.take(`flood ${key}`)
  expect(limit.take('flood 29999')).toBeGreaterThan(0)
})

test('X-Forwarded-For is believed from a named proxy only, and only its last entry', () => {
  expect(clientAddress('203.0.113.9', '10.0.0.1', [])).toBe('203.0.113.9')
  expect(clientAddress('203.0.113.9', '10.0.0.1', ['192.0.2.1'])).toBe('203.0.113.9')
  expect(clientAddress('::ffff:192.0.2.1', '1.2.3.4, 198.51.100.7', ['192.0.2.1'])).toBe('198.51.100.7')
})

test('a subscriber’s whole IPv6 network is one address', () => {
  expect(addressBlock('2001:db8:1:2:3:4:5:6')).toBe(addressBlock('2001:DB8:1:2::9'))
  expect(addressBlock('2001:db8:1:2::1')).not.toBe(addressBlock('2001:db8:1:3::1'))
  expect(addressBlock('::1')).toBe('0:0:0:0')
  expect(addressBlock('192.0.2.7')).toBe('192.0.2.7')
})

test('the origin is the public address, or the address that was asked', () => {
  const publicly = originRule(new URL('https://reviews.example.org'), false)
  expect(publicly.allows('https://reviews.example.org', 'anything')).toBe(true)
  expect(publicly.allows('http://reviews.example.org', 'reviews.example.org')).toBe(false)
  const here = originRule(null, true)
  expect(here.allows('http://localhost:4600', 'localhost:4600')).toBe(true)
  expect(here.allows('http://127.0.0.1:4600', '127.0.0.1:4600')).toBe(true)
  expect(here.allows('http://localhost:5173', 'localhost:4600')).toBe(false)
  // A name of somebody else's that was made to point at this machine.
  expect(here.allows('http://rebound.example:4600', 'rebound.example:4600')).toBe(false)
  expect(here.allows('null', 'localhost:4600')).toBe(false)
  expect(here.allows(undefined, 'localhost:4600')).toBe(false)
})

test('reading needs no Origin; writing does, unless a bearer token speaks', () => {
  const rule = originRule(new URL('https://reviews.example.org'), false)
  const forged = (method: string, headers: Record<string, string>) => mayBeForged({ method, headers: new Headers(headers) }, rule)
  expect(forged('GET', {})).toBe(false)
  expect(forged('DELETE', {})).toBe(true)
  expect(forged('POST', { authorization: 'Bearer short' })).toBe(true)
  expect(forged('POST', { authorization: 'Basic YWJjOmRlZg==' })).toBe(true)
  expect(forged('POST', { authorization: 'Bearer 0123456789abcdef' })).toBe(false)
  expect(bearerOf(new Headers({ authorization: 'bearer 0123456789abcdef' }))).toBe('0123456789abcdef')
})
