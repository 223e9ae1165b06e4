import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { checkReport } from '../check/check-report.ts'
import { LiveCheck } from '../check/live-check.ts'
import type { SignalCode } from '../signal.ts'
import { inReport, inResponse } from '../testing/build.ts'
import { Lexicon } from '../text/lexicon.ts'
import { tellsPractice } from './index.ts'

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
const tellsPracticeIn = (text: string): boolean => tellsPractice(readBlock('paragraph', text, new Lexicon()))
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

  test('how things stood explains beside what was done, and not alone', () => {
    expect(codesOf('The clinic was in another town.')).not.toContain('explains')
    expect(codesOf('The nurse did not visit. The clinic was in another town.')).toContain('explains')
    expect(codesOf('The mother was ill. The nurse visited twice.')).not.toContain('explains')
  })

  test('what is told in the present is so as a rule, and explains beside what was done', () => {
    expect(codesOf('Midwives wait outside.')).not.toContain('explains')
    expect(codesOf('The scan was not repeated. Midwives wait outside.')).toContain('explains')
  })

  test('what is so at all times explains only beside what somebody at work did', () => {
    for (const text of [
      'There is no national standard for handing over a case.',
      'The team was restructured in 2012.',
      'The post was vacant.',
      'The budget was 90,000 pounds.',
      'I heard that the hospital uses a chart.',
    ])
      expect(codesOf(text), text).not.toContain('explains')
    expect(codesOf('The letter was not sent. The post was vacant.')).toContain('explains')
  })

  test('what came of something is asked for work, and a ground for a verdict is no reason', () => {
    expect(codesOf('The flood meant that the family slept in one room.')).not.toContain('explains')
    expect(codesOf('The flood meant that the clinic saw nobody.')).toContain('explains')
    expect(codesOf('Given the history, a visit should have been made.')).not.toContain('explains')
    expect(codesOf('Under the procedures of the day a conference should have been held.')).not.toContain('explains')
  })

  test('notes without verbs give reasons', () => {
    for (const text of [
      'GP not told as on leave.',
      'Referral not sent (system down all week).',
      'Visit refused. No power to enter.',
      'Rang duty, line engaged. Gave up.',
      'No rule on who rings first. Nobody rang.',
    ])
      expect(codesOf(text), text).toContain('explains')
  })

  test('habits, and what staff tell the review that they had in mind, explain', () => {
    expect(codesOf('Nurses had come to ignore the bell.')).toContain('explains')
    expect(codesOf('Midwives told the review that they had assumed the letter would go.')).toContain('explains')
    expect(codesOf('Rose told her teacher that she was afraid.')).not.toContain('explains')
  })

  test('a reason that comes first explains what somebody at work did, and not what the family did', () => {
    expect(codesOf('As the flat had no telephone, the midwife wrote.')).toContain('explains')
    expect(codesOf('As the flat had no telephone, the mother wrote.')).not.toContain('explains')
    expect(codesOf('Because she was afraid of him she told the nurse a lie.')).not.toContain('explains')
  })

  test('an answer explains nothing and tells no practice of then', () => {
    for (const text of [
      'The Trust has bought tablets that work without a signal.',
      'Progress: 412 officers trained, none outstanding.',
      'It was resolved that the pathway would be reviewed.',
    ]) {
      expect(codesOf(text), text).not.toContain('explains')
      expect(tellsPracticeIn(text), text).toBe(false)
    }
  })

  test('practice is told in a line without a verb, and not by what a tenant, a court or a body itself goes through', () => {
    expect(tellsPracticeIn('No strategy discussion.')).toBe(true)
    expect(tellsPracticeIn('Letters from the school went unanswered.')).toBe(true)
    expect(tellsPracticeIn('The head of year failed to pass it on.')).toBe(true)
    expect(tellsPracticeIn('The leak was reported by the tenant.')).toBe(false)
    expect(tellsPracticeIn('The agency failed an inspection.')).toBe(false)
    expect(tellsPracticeIn('The injury should have been recognised.')).toBe(false)
  })

  test('nobody in particular is blamed, nor where a court has found it', () => {
    expect(codesOf('Any competent practitioner should have seen it.')).not.toContain('blame')
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
