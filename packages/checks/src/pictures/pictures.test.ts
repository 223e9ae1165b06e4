import type { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { LiveCheck } from '../check/live-check.ts'
import { inReport, inResponse, prose } from '../testing/build.ts'
import { factorsOfNone, type Pictures } from './pictures.ts'

const { doc, p, h, node, headline } = inReport

function pictures(report: Node, response: Node | null = null): Pictures {
  const live = new LiveCheck()
  live.aim({ report, response, review: { profile: 'scr', method: 'findings-with-recommendations', milestones: {} } })
  while (!live.work(100));
  return live.pictures
}

const report = doc(
  h(1, 'Summary', 'summary', 's1'),
  p(prose(150)),
  h(1, 'Findings', 'findings', 's2'),
  p('Short.'),
  node(
    'finding',
    { id: 'f1' },
    headline('News did not travel'),
    node('analysis', { id: 'a1', factors: ['task', 'workplace'] }, p('Because.')),
  ),
  node('finding', { id: 'f2' }, headline('Nobody asked')),
  node('analysis', { id: 'a2', findingId: 'f2', factors: ['person'] }, p('Because.')),
  node('recommendation', { id: 'r1', findingIds: ['f1', 'f2'] }, headline('Ask')),
  node('recommendation', { id: 'r2', findingIds: [] }, headline('Stray')),
)
const response = inResponse.doc(
  inResponse.node(
    'boardResponse',
    { id: 'b1', answersId: 'r1' },
    inResponse.p('We accept this.'),
    inResponse.node('action', { id: 'x1' }, inResponse.p('We will ask.')),
  ),
)

describe('the pictures', () => {
  test('show how each section reads, and nothing where there is too little prose', () => {
    const [summary, findings] = pictures(report).reading.report
    expect(summary).toMatchObject({ title: 'Summary', readingEase: expect.any(Number), meanSentenceWords: 10 })
    expect(findings).toMatchObject({ title: 'Findings', readingEase: null, meanSentenceWords: null })
  })
  test('set findings against factors, those of linked analyses too, and name the factors of none', () => {
    const rows = pictures(report).factors
    expect(rows.map(({ finding, factors }) => [finding.id, ...factors])).toEqual([
      ['f1', 'task', 'workplace'],
      ['f2', 'person'],
    ])
    expect(factorsOfNone(rows)).toEqual(['tools', 'team', 'organisation', 'culture', 'family-and-context'])
  })
  test('do not ask for a finding about the person', () => {
    const { factors } = pictures(doc(node('finding', { id: 'f1' }, headline('News did not travel'))))
    expect(factorsOfNone(factors)).not.toContain('person')
  })
  test('trace a finding to what is recommended, answered and done, and keep what hangs on nothing in sight', () => {
    const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)
    const answersOf = (answers: Pictures['traces'][number]['answers']) =>
      answers.map(({ response: { id }, actions }) => [id, ...ids(actions)])
    const drawn = (answered: Node) =>
      pictures(report, answered).traces.map(({ finding, answers, recommendations }) => [
        finding?.id ?? null,
        answersOf(answers),
        ...recommendations.map(({ recommendation, answers: own }) => [recommendation.id, answersOf(own)]),
      ])
    expect(drawn(response)).toEqual([
      ['f1', [], ['r1', [['b1', 'x1']]]],
      ['f2', [], ['r1', [['b1', 'x1']]]],
      [null, [], ['r2', []]],
    ])
    // An answer without an action is seen, though the finding has an action by another answer.
    const { node: part, p: line } = inResponse
    const gap = inResponse.doc(
      part('boardResponse', { id: 'b1', answersId: 'r1' }, line('We accept this.')),
      part('boardResponse', { id: 'b2', answersId: 'f1' }, line('We agree.'), part('action', { id: 'x2' }, line('We will ask.'))),
    )
    expect(drawn(gap)[0]).toEqual(['f1', [['b2', 'x2']], ['r1', [['b1']]]])
  })
  test('show nothing of a report that is not open', () => {
    const live = new LiveCheck()
    live.aim({ report: null, response, review: { profile: 'scr', method: 'findings-with-recommendations', milestones: {} } })
    while (!live.work(100));
    expect(live.pictures).toMatchObject({ factors: [], traces: [], reading: { report: [] } })
  })
})
