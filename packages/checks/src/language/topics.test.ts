import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { spokenIn, topics } from './topics.ts'

const speaksOf = (text: string, topic: keyof typeof topics) =>
  (spokenIn(readBlock('paragraph', text, new Lexicon()), []).topics & topics[topic]) !== 0

describe('what stands beside the review', () => {
  test('proceedings of the family as history are none', () => {
    expect(speaksOf('Care proceedings were issued in May and an interim order was made.', 'parallel')).toBe(false)
    expect(speaksOf('He had been tried for theft ten years earlier.', 'parallel')).toBe(false)
    expect(speaksOf('Care proceedings were issued in May and ran beside this review.', 'parallel')).toBe(true)
    expect(speaksOf('The trial at the crown court ended in a conviction for manslaughter.', 'parallel')).toBe(true)
  })
  test('what a court did to the family is nothing between it and the review', () => {
    expect(speaksOf('The care proceedings delayed his move to a new school.', 'interaction')).toBe(false)
    expect(speaksOf('The care proceedings delayed our interviews until the final hearing.', 'interaction')).toBe(true)
  })
  test('a drug on trial is no proceeding', () => {
    expect(speaksOf('A new medicine was on trial at the clinic.', 'parallel')).toBe(false)
  })
})

describe('the family in a review', () => {
  test('who was not told of the review was not asked', () => {
    expect(speaksOf('The parents were not told of the review until it was finished.', 'familyAsked')).toBe(false)
    expect(speaksOf('Neither parent was asked to contribute to the review.', 'familyAsked')).toBe(false)
  })
  test('the sentence after an absence that goes on about it says why', () => {
    const absence = 'The uncle declined to take part in the review.'
    expect(speaksOf(`${absence} He felt that nothing would change.`, 'reason')).toBe(true)
    expect(speaksOf(absence, 'reason')).toBe(false)
  })
  test('‘and it is’ tells what became of a wish', () => {
    expect(speaksOf('Dad asked that the dog be mentioned, and it is.', 'familyOutcome')).toBe(true)
    expect(speaksOf('Dad asked that the dog be mentioned.', 'familyOutcome')).toBe(false)
  })
})

describe('hindsight', () => {
  test('what guidance asks of reviews is no step of this one', () => {
    expect(speaksOf('Guidance asks reviews to avoid hindsight.', 'hindsightLimited')).toBe(false)
    expect(speaksOf('As guidance asks reviews to avoid hindsight, we have guarded against it.', 'hindsightLimited')).toBe(true)
  })
  test('what is clear now is none either', () => {
    expect(speaksOf('It is now clear that the bruise was one of many.', 'hindsightLimited')).toBe(false)
  })
})
