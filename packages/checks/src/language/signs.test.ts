import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { evidenceSigns } from './lexicons/evidence.ts'
import { signsOf } from './signs.ts'

const signsIn = (text: string) => {
  const block = readBlock('paragraph', text, new Lexicon())
  return block.sentences.map((_, index) => signsOf(block, index).map(({ kind, weight }) => `${kind} ${weight}`))
}

describe('signs of a reason', () => {
  test('are made of classes of words, so that who and what may change', () => {
    for (const who of ['nurse', 'sergeant', 'registrar', 'head', 'caseworkers', 'agencies'])
      for (const held of ['believed', 'assumed', 'feared', 'took it'])
        expect(signsIn(`The ${who} ${held} that he had gone.`).flat(), `${who} ${held}`).toContain('mind 3')
  })

  test('allow so many words between, and none over a semicolon', () => {
    expect(signsIn('The tablet did not show the weight.').flat()).toContain('tool 3')
    expect(signsIn('The tablet was on the desk; the clerk did not show it.').flat()).not.toContain('tool 3')
  })

  test('that begin a clause are seen where a clause begins', () => {
    expect(signsIn('Under the old licence he could stay.').flat()).toContain('rule 3')
    expect(signsIn('They hid it under the old licence.').flat()).not.toContain('rule 3')
  })

  test('take figures for numbers, and no year', () => {
    expect(signsIn('The clerk had 41 referrals.').flat()).toContain('hands 3')
    expect(signsIn('The clerk had 2014 referrals.').flat()).not.toContain('hands 3')
  })

  test('of one sentence are not those of the next', () => {
    expect(signsIn('We saw the tablet. It did not show the weight.')).toEqual([[], []])
  })

  test('in a quotation are their speaker’s', () => {
    expect(signsIn('“The nurse believed that he had gone,” he said.').flat()).not.toContain('mind 3')
  })

  test('each have a reason that can be read, and a weight that counts', () => {
    for (const { why, weight, signs } of evidenceSigns) {
      expect(why.length).toBeGreaterThan(10)
      expect(Math.abs(weight)).toBeGreaterThanOrEqual(1)
      expect(Math.abs(weight)).toBeLessThanOrEqual(3)
      expect(signs.length).toBeGreaterThan(0)
    }
    const all = evidenceSigns.flatMap(({ signs }) => signs)
    expect(all.filter((sign, at) => all.indexOf(sign) !== at)).toEqual([])
  })
})
