import { describe, expect, it } from 'vitest'
import { placeAfterSignIn } from './place-after-sign-in.ts'

describe('where to go after signing in', () => {
  it('is the page that was asked for', () => {
    expect(placeAfterSignIn('/reviews/abcdefgh/write?panel=qm14#finding')).toBe('/reviews/abcdefgh/write?panel=qm14#finding')
  })

  it('is the list of reviews when nothing was asked for', () => {
    expect(placeAfterSignIn(undefined)).toBe('/')
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'javascript:alert(1)', '\\\\elsewhere'])(
    'never leads away from here: %s',
    next => {
      expect(placeAfterSignIn(next)).toBe('/')
    },
  )

  it('does not lead back to signing in', () => {
    expect(placeAfterSignIn('/sign-in?next=/people')).toBe('/')
  })
})
