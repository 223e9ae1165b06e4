import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { languageRules } from '../language/index.ts'
import { Lexicon } from '../text/lexicon.ts'
import { weighSentences } from './weigh-sentences.ts'

const weighed = (text: string, lexicon = new Lexicon()) => {
  const block = readBlock('paragraph', text, lexicon)
  return weighSentences(
    block,
    languageRules.flatMap(rule => rule(block)),
  )
}
const codesOf = (text: string): string[] => weighed(text).seen.map(({ code }) => code)

describe('what has been learnt of sentences', () => {
  test('tells what was done by whom, what was not said of whom, and why', () => {
    expect(weighed('The health visitor did not tell the school.').describes).toBe(true)
    expect(weighed('The family moved to the coast in the spring.').describes).toBe(false)
    expect(codesOf('The referral was not sent.')).toContain('passive_unclear_agent')
    expect(codesOf('The referral was not sent by the ward.')).not.toContain('passive_unclear_agent')
    expect(codesOf('Why this review was held')).not.toContain('passive_unclear_agent')
    expect(codesOf('She was born in March and died in June.')).not.toContain('passive_unclear_agent')
    expect(codesOf('The midwife believed that the ward had already told the health visitor.')).toContain('explains')
    expect(codesOf('The duty team had two workers for the whole county.')).toContain('explains')
    expect(codesOf('The mother was tired because the baby cried at night.')).not.toContain('explains')
  })

  test('points at the words that say so', () => {
    const text = 'The mother rang in May. The record of the call was not shared.'
    const [passive] = weighed(text).seen.filter(({ code }) => code === 'passive_unclear_agent')
    expect(text.slice(passive?.from, passive?.to)).toContain('not shared')
    const reason = 'He did not ring, because the list had no number for her.'
    const [explains] = weighed(reason).seen.filter(({ code }) => code === 'explains')
    expect(explains?.quote).toBe('because the list had no number for her')
  })

  test('words within quotation marks take no tone', () => {
    expect(codesOf('“It was a horrific and senseless tragedy,” she said.')).not.toContain('emotive_tone')
    expect(codesOf('It was a horrific and senseless tragedy.')).toContain('emotive_tone')
  })

  test('is the same whatever was read before, and the second time', () => {
    const text = 'Had the nurse looked, the boy would be alive. The worker was careless. Staff will be reminded of the policy.'
    const fresh = weighed(text)
    const lexicon = new Lexicon()
    for (let at = 0; at < 600; at++) weighed(`Sentence ${at} was written and not read. The ward was full.`, lexicon)
    expect(weighed(text, lexicon)).toEqual(fresh)
    expect(weighed(text, lexicon)).toEqual(fresh)
  })

  test('a text without an end, without words, or of signs alone is read and points within itself', () => {
    for (const text of ['', '…', '🦊 🦊 ?!', 'קצר', `${'was not told '.repeat(8000)}`, 'a'.repeat(50_000)])
      for (const { from, to } of weighed(text).seen) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
      }
  })
})
