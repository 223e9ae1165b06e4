import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import { inReport } from '../testing/build.ts'
import { meanSentenceWords, noSums, readingEase } from './reading.ts'
import { syllablesOf } from './syllables.ts'

describe('syllables', () => {
  test.each(
    Object.entries({
      child: 1,
      family: 3,
      review: 2,
      analysis: 4,
      recommendation: 5,
      practitioner: 4,
      organisation: 5,
      safeguarding: 3,
      neglect: 2,
      agencies: 3,
      "child's": 1,
      "nurse's": 2,
      'well-known': 2,
      checked: 1,
      wanted: 2,
      finishes: 3,
      the: 1,
      people: 2,
      area: 3,
      science: 2,
      nhs: 3,
      2014: 1,
      "didn't": 2,
      worked: 1,
      little: 2,
      rhythm: 2,
      continuing: 4,
      quiet: 2,
      question: 2,
      serious: 3,
    }),
  )('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count)
  })
})

describe('reading measures', () => {
  test('are null without prose', () => {
    expect(readingEase(noSums)).toBeNull()
    expect(meanSentenceWords(noSums)).toBeNull()
  })

  test('follow Flesch’s formula', () => {
    // 'The cat sat on the mat.' is the usual example: 6 words, 6 syllables, 116.145.
    const { stats } = checkReport({ report: inReport.doc(inReport.p('The cat sat on the mat.')) })
    expect(stats.report?.readingEase).toBe(116.1)
  })

  test('leave headings out', () => {
    const { stats } = checkReport({ report: inReport.doc(inReport.h(1, 'Cat'), inReport.p('The cat sat on the mat.')) })
    expect(stats.report).toMatchObject({ words: 7, sentences: 1, meanSentenceWords: 6 })
  })
})
