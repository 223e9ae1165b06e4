import { limits } from '@candour/schema'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './image-files.ts'

describe('a file that somebody drops', () => {
  it('is refused before it is sent where it is no image the report may hold, or too large', () => {
    expect(refusalOf({ type: 'image/png', size: 100 })).toBeNull()
    expect(refusalOf({ type: 'image/svg+xml', size: 100 })).toBe('wrong-type')
    expect(refusalOf({ type: 'application/pdf', size: 100 })).toBe('wrong-type')
    expect(refusalOf({ type: 'image/jpeg', size: limits.image + 1 })).toBe('too-large')
  })
})
