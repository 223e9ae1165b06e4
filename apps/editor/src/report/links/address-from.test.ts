import { allowedHref } from '@candour/schema/report'
import { describe, expect, it } from 'vitest'
import { addressFrom } from './address-from.ts'

describe('an address as it is typed', () => {
  it('gets the scheme that is meant', () => {
    expect(addressFrom(' example.org/guide?x=1 ')).toBe('https://example.org/guide?x=1')
    expect(addressFrom('office@example.org')).toBe('mailto:office@example.org')
    expect(addressFrom('http://example.org')).toBe('http://example.org')
  })

  it('is never made into something that may not be a link', () => {
    for (const typed of ['javascript:alert(1)', 'data:text/html,x', 'just words', 'file:///c:/x', 'vbscript:x.y']) {
      expect(allowedHref(addressFrom(typed))).toBe(false)
    }
  })
})
