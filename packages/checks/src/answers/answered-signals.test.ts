import type { SignalAnswer } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { checkReport } from '../check/check-report.ts'
import type { Signal, SignalCode } from '../signal.ts'
import { inReport, prose } from '../testing/build.ts'
import { answeredSignals } from './answered-signals.ts'
import { wordsConcerned } from './words-concerned.ts'

const { doc, p, h, node, headline } = inReport

const seen = (report: Node, code: SignalCode): Signal[] => checkReport({ report }).signals.filter(signal => signal.code === code)
const only = <Thing>([thing]: readonly Thing[]): Thing => {
  if (thing === undefined) throw new Error('Nothing was seen')
  return thing
}
let made = 0
/** An answer to a signal, as the page would send it and the server give it back. */
function answerTo(signal: Signal, report: Node): SignalAnswer {
  const about = wordsConcerned(signal, report)
  if (about === null) throw new Error('The place has gone')
  made += 1
  const answeredAt = new Date(Date.UTC(2026, 0, 1, 0, made)).toISOString()
  return { ...about, id: `answer${made}00`, reason: 'Kept.', answeredBy: { userId: 'u', name: 'Asha' }, answeredAt }
}
const held = (report: Node, answers: readonly SignalAnswer[]) =>
  answeredSignals(checkReport({ report }).signals, answers, { report, response: null })

const section = (...texts: string[]) => doc(h(1, 'What happened', 'what-happened', 'story'), ...texts.map(text => p(text)))
const horrific = 'It was a horrific scene for a child of six.'

describe('an answer to words', () => {
  const before = section('Some words.', horrific)
  const answer = () => answerTo(only(seen(before, 'emotive_tone')), before)

  test('holds while other words are written around them', () => {
    const after = section('Some words.', 'A paragraph that is new.', `Earlier that day. ${horrific} The police came.`)
    expect(held(after, [answer()])).toHaveLength(1)
  })
  test('lapses when the words change, and the signal asks again', () => {
    const after = section('Some words.', horrific.replace('horrific', 'shocking'))
    expect(seen(after, 'emotive_tone')).toHaveLength(1)
    expect(held(after, [answer()])).toEqual([])
  })
  test('answers one place alone where the same words stand twice', () => {
    const twice = section(horrific, 'A horrific and senseless attack.')
    const [, second] = seen(twice, 'emotive_tone')
    const given = answerTo(only(second === undefined ? [] : [second]), twice)
    const grown = section('The horrific news spread.', horrific, 'A horrific and senseless attack.')
    const [found, ...more] = held(grown, [given])
    expect(more).toEqual([])
    expect(found?.signal.where.block).toBe(3)
  })
  test('goes with a paragraph that is moved to another section', () => {
    const moved = doc(h(1, 'What happened', 'what-happened', 'story'), h(1, 'Context', 'context', 'other1'), p(horrific))
    expect(held(moved, [answer()])).toHaveLength(1)
  })
  test('given twice to one place does not reach for another', () => {
    const twice = section(horrific, 'A horrific night.')
    const first = only(seen(twice, 'emotive_tone'))
    const [found, ...more] = held(twice, [answerTo(first, twice), answerTo(first, twice)])
    expect(more).toEqual([])
    expect(found?.signal.where.block).toBe(1)
  })
})

describe('an answer to a part', () => {
  const finding = (title: string, ...texts: string[]) =>
    doc(p('Before.'), node('finding', { id: 'f1' }, headline(title), ...texts.map(text => p(text))))
  test('holds while the part keeps its headline, whatever its number', () => {
    const before = finding('News did not travel', 'Why is told elsewhere.')
    const answer = answerTo(only(seen(before, 'finding_without_analysis')), before)
    const renumbered = doc(
      node('finding', { id: 'f0' }, headline('Another'), p('First now.')),
      node('finding', { id: 'f1' }, headline('News did not travel'), p('Why is told elsewhere, and more.')),
    )
    expect(held(renumbered, [answer]).map(({ signal }) => signal.where.nodeId)).toEqual(['f1'])
    expect(held(finding('News travelled late', 'Why is told elsewhere.'), [answer])).toEqual([])
  })
  test('about all that the part says lapses with any change of it', () => {
    const describes =
      'The health visitor did not visit. The school did not make a referral. The GP did not write to the hospital.'
    const before = finding('News did not travel', describes)
    const answer = answerTo(only(seen(before, 'describes_only')), before)
    expect(held(before, [answer])).toHaveLength(1)
    expect(held(finding('News did not travel', `${describes} No agency called a meeting.`), [answer])).toEqual([])
  })
})

test('an answer about the document holds while the sentence about it is the same', () => {
  const before = doc(p(prose(600)))
  const answer = answerTo(only(seen(before, 'no_finding_marked')), before)
  expect(held(doc(p(prose(700))), [answer])).toHaveLength(1)
})

test('a very long passage is still told apart by its last word', () => {
  const long = `${'The nurse went on and '.repeat(400)}stopped.`
  const before = section(long)
  const answer = answerTo(only(seen(before, 'long_sentence')), before)
  expect(answer.words.length).toBeLessThan(2100)
  expect(held(before, [answer])).toHaveLength(1)
  expect(held(section(long.replace('stopped.', 'left.')), [answer])).toEqual([])
})
