import { describe, expect, it } from 'vitest'
import { aimedAtPerson } from './aimed-at-person.ts'

describe('a comment that reads as if it were about a person', () => {
  it.each(['You ignored what the school said.', 'Asha Fenwick is biased here.', 'This is your fault'])('is noticed: %s', text => {
    expect(aimedAtPerson(text, ['Asha Fenwick'])).toBe(true)
  })
  it.each(['The date is wrong.', 'Could you say where this is from?', 'The letter was ignored for a week.'])(
    'is not seen in: %s',
    text => expect(aimedAtPerson(text, ['Asha Fenwick'])).toBe(false),
  )
})
