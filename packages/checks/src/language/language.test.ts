import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import { LiveCheck } from '../check/live-check.ts'
import type { SignalCode } from '../signal.ts'
import { inReport, inResponse } from '../testing/build.ts'

const { node, doc, p, h, headline } = inReport
const language: ReadonlySet<string> = new Set<SignalCode>([
  'blame',
  'hindsight',
  'counterfactual',
  'emotive_tone',
  'passive_unclear_agent',
  'jargon_undefined',
  'smart_pressure',
  'explains',
  'describes_only',
])
const signalsOf = (...blocks: Parameters<typeof doc>) => checkReport({ report: doc(...blocks) }).signals
const codesOf = (text: string): string[] => signalsOf(p(text)).flatMap(({ code }) => (language.has(code) ? [code] : []))

describe('the language of a report', () => {
  test('a fault is pinned on a person, past the words between, and never on a body', () => {
    expect(codesOf('The social worker for the two boys, who was new, failed to ring.')).toContain('blame')
    expect(codesOf('The team that the social worker belonged to failed to ring.')).not.toContain('blame')
    expect(codesOf('The alarm beside the nurse failed to sound.')).not.toContain('blame')
  })

  test('words within quotation marks are their speaker’s, curly or straight; an apostrophe opens nothing', () => {
    expect(codesOf('“The nurse failed to ring and it was horrific,” he said.')).toEqual([])
    expect(codesOf("'The nurse failed to ring and it was horrific.'")).toEqual([])
    expect(codesOf("The worker's manager failed to ring the boys' school.")).toContain('blame')
  })

  test('a quotation that stands as a block is left alone', () => {
    const seen = signalsOf(node('blockquote', {}, p('The nurse failed to ring. A referral was not made.')))
    expect(seen.filter(({ code }) => language.has(code))).toEqual([])
  })

  test('‘should have been’ is fair where the rule of that time is named', () => {
    expect(codesOf('A meeting should have been called.')).toContain('hindsight')
    expect(codesOf('By the procedure then in force a meeting should have been called.')).not.toContain('hindsight')
  })

  test('a passive says who it was, or asks', () => {
    expect(codesOf('The letter was not sent.')).toContain('passive_unclear_agent')
    expect(codesOf('The letter was not sent by the ward.')).not.toContain('passive_unclear_agent')
    expect(codesOf('The letter was not sent by the end of May.')).toContain('passive_unclear_agent')
    expect(codesOf('The letter was not sent by post.')).toContain('passive_unclear_agent')
  })

  test('a signal points at its words and names its question', () => {
    const [signal] = signalsOf(p('All was calm. The GP was careless.')).filter(({ code }) => code === 'blame')
    expect(signal).toMatchObject({ question: 'QM14.7', polarity: 'look', where: { quote: 'GP was careless' } })
    expect(signal?.message).toMatch(/\?$/)
  })

  test('what shaped the work explains, in every form in which it is told; the family’s own reasons do not', () => {
    for (const text of [
      'The health visitor thought that the ward had rung the school.',
      'Nobody rang, since the form had no box for a father.',
      'Two workers covered the whole county that winter.',
      'Staff had no access to the database after six o’clock.',
      'The team was told by managers to close cases within six weeks.',
    ])
      expect(codesOf(text), text).toContain('explains')
    for (const text of [
      'The mother wrote because she had no telephone.',
      'The family lived with the grandmother because the flat was damp.',
      'The nurse visited twice and wrote to the GP.',
      'The Trust has bought tablets that work without a signal.',
      'It was resolved that the pathway would be reviewed.',
    ])
      expect(codesOf(text), text).not.toContain('explains')
  })

  test('what a court has found blames nobody here', () => {
    expect(codesOf('The father’s neglect was found proved by the court.')).not.toContain('blame')
    expect(codesOf('The practitioner should have seen it.')).toContain('blame')
  })

  test('a question does not judge, and what the mother called it is hers', () => {
    expect(codesOf('Was it obvious? Not that night.')).not.toContain('hindsight')
    expect(codesOf('It was obvious.')).toContain('hindsight')
    expect(codesOf('His behaviour was described by his mother as a nightmare.')).not.toContain('emotive_tone')
    expect(codesOf('His behaviour was a nightmare.')).toContain('emotive_tone')
  })

  test('what explains speaks for the report', () => {
    const [signal] = signalsOf(p('Nurses waited because the protocol told them to.')).filter(({ code }) => code === 'explains')
    expect(signal).toMatchObject({ question: 'QM14.4', polarity: 'for' })
  })

  test('in a response, plain words are asked for under QM16.2 and tone is not asked about', () => {
    const response = inResponse.doc(inResponse.p('A referral was not made. The GP was careless.'))
    const { signals } = checkReport({ report: doc(p('')), response })
    const codes = signals.filter(({ code }) => language.has(code)).map(({ code, question }) => `${question} ${code}`)
    expect(codes).toEqual(['QM16.2 passive_unclear_agent'])
  })
})

describe('a passage that only describes', () => {
  const finding = (...blocks: Parameters<typeof doc>) => node('finding', { id: 'f1' }, headline('One'), ...blocks)
  const describes = (...blocks: Parameters<typeof doc>) => signalsOf(...blocks).some(({ code }) => code === 'describes_only')

  test('is a finding with its analyses, taken together', () => {
    expect(describes(finding(p('The nurse did not ring.')))).toBe(true)
    const why = p('Nurses believed that the ward had rung.')
    expect(describes(finding(p('The nurse did not ring.'), node('analysis', { id: 'a1' }, why)))).toBe(false)
    expect(describes(finding(p('The nurse did not ring.')), node('analysis', { id: 'a1', findingId: 'f1' }, why))).toBe(false)
  })

  test('is never a sentence by itself', () => {
    expect(describes(p('The nurse did not ring.'))).toBe(false)
  })
})

describe('terms', () => {
  const terms = (allowedTerms: string[], ...blocks: Parameters<typeof doc>) =>
    checkReport({ report: doc(...blocks), allowedTerms })
      .signals.filter(({ code }) => code === 'jargon_undefined')
      .map(({ where }) => `${where.block} ${where.quote}`)

  test('are asked about once, where they first come', () => {
    expect(terms([], p('It went to MARAC.'), p('MARAC met. MARACs meet monthly.'))).toEqual(['0 MARAC'])
  })

  test('are known when they were spelt out before, in a glossary or in the review’s list', () => {
    expect(terms([], p('The risk conference for homes (RCH) met.'), p('RCH met.'))).toEqual([])
    expect(terms([], p('MARAC met.'), h(1, 'Appendix C: Glossary'), p('MARAC: a meeting.'))).toEqual([])
    expect(terms(['MARAC'], p('MARAC met.'))).toEqual([])
    expect(terms([], p('RCH met.'), p('The risk conference for homes (RCH) met.'))).toEqual(['0 RCH'])
  })
})

const pieces = fc.constantFrom(
  ...(
    'the social worker nurse Trust failed to should have been was not made by because of MARAC (MASH) , ; “ ” \' " ‘ ’ who that and obvious if would staff ' +
    'remind training policy did it A 47 section no . \n'
  ).split(' '),
)
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map(words => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

describe('any words', () => {
  test('give places within their block, and the same after an edit as from a cold start', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, (texts, typed) => {
        const review = { profile: 'scr', method: 'findings-with-recommendations', milestones: {} } as const
        const live = new LiveCheck()
        const blocks = texts.map(text => p(text))
        live.aim({ report: doc(...blocks), response: null, review })
        while (!live.work(1));
        const after = doc(...blocks.slice(1), p(typed))
        live.aim({ report: after, response: null, review })
        while (!live.work(1));
        const told = live.result?.questions.flatMap(({ signals }) => signals) ?? []
        const cold = checkReport({ report: doc(...texts.slice(1).map(text => p(text)), p(typed)) })
        expect(told).toEqual(cold.signals)
        for (const { code, where } of told) {
          if (!language.has(code)) continue
          const size = after.child(where.block).content.size
          expect(where.from).toBeGreaterThanOrEqual(0)
          expect(where.to).toBeGreaterThanOrEqual(where.from)
          expect(where.to).toBeLessThanOrEqual(size)
        }
      }),
      { numRuns: 200 },
    )
  })
})
