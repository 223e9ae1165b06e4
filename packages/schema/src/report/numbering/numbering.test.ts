import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../words/index.ts'
import { doc, finding, headline, node, p, reading, section, shared } from '../testing/build.ts'
import { numberFootnotes, numberParts } from './part-numbers.ts'
import { headingsOf, referenceTo } from './reference.ts'

const { report: words } = wordsFor('scr')
const report = (...order: ('f1' | 'f2')[]) =>
  reading(
    shared(
      'report',
      doc(
        section('s1', 'Findings', 'findings'),
        ...order.map(id =>
          finding(id, headline(id), node('analysis', { id: `${id}-a` }, p('Why.', node('footnote', { id: `${id}-n` })))),
        ),
        node('analysis', { id: 'beside', findingId: 'f2' }, p('More.')),
        node('analysis', { id: 'orphan' }, p('Of what?')),
        node('recommendation', { id: 'r1' }, headline('One')),
        node('recommendation', { id: 'q1', form: 'question' }, headline('Is it so?')),
        node('recommendation', { id: 'r2' }, headline('Two')),
      ),
    ),
  ).doc
const labels = (document: ReturnType<typeof report>, answered?: ReturnType<typeof numberParts>) =>
  Object.fromEntries([...numberParts(document, answered)].map(([id, part]) => [id, words.partLabel(part)]))

describe('numbering', () => {
  it('counts findings and recommendations by position, analyses by what they explain', () => {
    expect(labels(report('f1', 'f2'))).toEqual({
      f1: 'Finding 1',
      f2: 'Finding 2',
      'f1-a': 'Analysis 1.1',
      'f2-a': 'Analysis 2.1',
      beside: 'Analysis 2.2',
      orphan: 'Analysis 1, not linked to a finding',
      r1: 'Recommendation 1',
      q1: 'Question 1',
      r2: 'Recommendation 2',
    })
  })

  it('follows the parts when they change places', () => {
    expect(labels(report('f2', 'f1'))).toMatchObject({ f2: 'Finding 1', f1: 'Finding 2', beside: 'Analysis 1.2' })
    expect(numberFootnotes(report('f2', 'f1'))).toEqual(
      new Map([
        ['f2-n', 1],
        ['f1-n', 2],
      ]),
    )
  })

  it('numbers responses and actions by what they answer', () => {
    const action = (id: string) => node('action', { id }, p('Do it.'))
    const response = reading(
      shared(
        'response',
        doc(
          node('boardResponse', { id: 'b1', answersId: 'f2' }, headline('Yes'), action('x1'), action('x2')),
          node('boardResponse', { id: 'b2', answersId: 'gone' }, p('To what?')),
          action('loose'),
        ),
      ),
      'response',
    ).doc
    expect(labels(response, numberParts(report('f1', 'f2')))).toEqual({
      b1: 'Response to Finding 2',
      b2: 'Response 1',
      x1: 'Action 1 on Finding 2',
      x2: 'Action 2 on Finding 2',
      loose: 'Action 1',
    })
  })

  it('resolves a reference to the present number or title, and says when its target is gone', () => {
    const document = report('f2', 'f1')
    const targets = { parts: numberParts(document), headings: headingsOf(document) }
    expect(referenceTo('f1', targets)).toMatchObject({ to: 'part', part: { number: 2 } })
    expect(referenceTo('s1', targets)).toEqual({ to: 'heading', id: 's1', title: 'Findings' })
    expect(referenceTo('f9', targets)).toEqual({ to: 'gone' })
  })
})
