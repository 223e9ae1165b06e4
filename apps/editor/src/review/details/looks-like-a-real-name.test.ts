import { describe, expect, it } from 'vitest'
import { looksLikeARealName } from './looks-like-a-real-name.ts'

describe('whether a title looks as if it named a person', () => {
  it.each(['Liam Carter', 'Review about Liam O’Carter', 'Child T (Liam Carter)', 'Zoë Müller-Jones'])('asks about %s', title => {
    expect(looksLikeARealName(title)).toBe(true)
  })

  it.each([
    'Child T',
    'The Ash family',
    'Family Ash',
    'Serious Case Review: Child T',
    'Adult B',
    'Baby Willow',
    'Siblings K and L',
    '',
  ])('lets %s be', title => {
    expect(looksLikeARealName(title)).toBe(false)
  })
})
