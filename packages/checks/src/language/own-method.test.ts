import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import { inReport } from '../testing/build.ts'

const { doc, p } = inReport
const count = (text: string, code: string) =>
  checkReport({ report: doc(p(text)) }).signals.filter(signal => signal.code === code).length

describe('a passive that leaves nobody to name', () => {
  test.each([
    'Records were read and individual conversations were held with twelve people.',
    'Two workshops were held in spring.',
    'The review team was asked to look at good work too.',
    'The timetable was discussed in the course of the review.',
    'The circles had been made by Sibling 1.',
    'For each phase it asks what was done and when.',
    'Members were agreed that the criteria were met.',
    'She kept calling when the door was not answered.',
    'A message that named no harm and asked for nothing was common.',
  ])('is no question: %s', text => expect(count(text, 'passive_unclear_agent')).toBe(0))

  test.each([
    'No interviews were held with the boy.',
    'His records were not checked before the visit.',
    'The strategy meeting was not held.',
    'No referral made.',
    'It was agreed that the case would close.',
    'The telephone call was not recorded.',
  ])('still is one: %s', text => expect(count(text, 'passive_unclear_agent')).toBeGreaterThan(0))
})

describe('a term of several words', () => {
  test('is explained by an explanation of its beginning', () => {
    expect(count('Section 47 (the duty to make enquiries) applied. Section 47 enquiries began.', 'jargon_undefined')).toBe(0)
    expect(count('Section 47 enquiries began.', 'jargon_undefined')).toBe(1)
  })
  test.each(['The case was stepped down to early help.', 'It did not meet the threshold.', 'The CP plan ended.', 'A MARAC met.'])(
    'of the trade is asked about: %s',
    text => expect(count(text, 'jargon_undefined')).toBeGreaterThan(0),
  )
  test('in a plain sense is not', () => expect(count('The door has a high threshold.', 'jargon_undefined')).toBe(0))
})
