import { wordsFor } from '@candour/schema'
import { fromJson } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { ReviewParts } from './review-parts.ts'

const text = (words: string) => [{ type: 'text', text: words }]
const paragraph = (words: string) => ({ type: 'paragraph', content: text(words) })
const part = (type: string, attrs: object, headline: string) => ({
  type,
  attrs,
  content: [{ type: 'headline', content: text(headline) }, paragraph('Body.')],
})
function document(kind: 'report' | 'response', ...content: object[]): Node {
  const read = fromJson({ type: 'doc', content }, kind)
  if (!read.ok) throw new Error(read.problem.reason)
  return read.doc
}
const heading = { type: 'heading', attrs: { id: 's1', level: 1, kind: 'findings' }, content: text('Findings') }
const report = () =>
  document(
    'report',
    heading,
    part('finding', { id: 'f1' }, 'One'),
    part('finding', { id: 'f2' }, 'Two'),
    part('analysis', { id: 'a1', findingId: 'f2' }, 'Why'),
    part('recommendation', { id: 'r1', findingIds: ['f1'] }, 'Do'),
  )
const response = () => document('response', part('boardResponse', { id: 'b1', answersId: 'f2', decision: 'accepted' }, 'Yes'))

function both() {
  const parts = new ReviewParts(wordsFor('scr'))
  parts.read('report', report())
  parts.read('response', response())
  return parts
}

describe('what report and response know of each other', () => {
  it('names responses by what they answer, and lists what nothing answers yet', () => {
    const parts = both()
    expect(parts.get('b1')?.name).toBe('Response to Finding 2')
    expect(parts.responseTo('f2')).toMatchObject({ id: 'b1', decision: 'accepted' })
    expect(parts.waiting().map(({ name }) => name)).toEqual(['Finding 1', 'Recommendation 1'])
    expect(parts.explains('f2')).toBe(true)
    expect(parts.explains('f1')).toBe(false)
  })

  it('follows renumbering in the other document', () => {
    const parts = both()
    parts.read('report', document('report', part('finding', { id: 'f2' }, 'Two'), part('finding', { id: 'f1' }, 'One')))
    expect(parts.get('b1')?.name).toBe('Response to Finding 1')
  })

  it('knows in which document a part or heading stands', () => {
    const parts = both()
    expect(['f1', 's1', 'b1', 'gone'].map(id => parts.documentOf(id))).toEqual(['report', 'report', 'response', null])
  })

  it('tells nobody about a change that nothing else shows', () => {
    const parts = both()
    let told = 0
    parts.subscribe(() => {
      told += 1
    })
    const before = report()
    parts.read('report', before)
    expect(told).toBe(0)
    parts.read('report', before.copy(before.content.addToEnd(document('report', paragraph('More.')).child(0))))
    expect(told).toBe(0)
    parts.read('report', before.copy(before.content.cut(before.child(0).nodeSize)))
    expect(told).toBe(1)
    expect(parts.headings('report')).toEqual([])
  })

  it('forgets a document that has gone', () => {
    const parts = both()
    parts.read('report', null)
    expect(parts.get('f1')).toBeUndefined()
    expect(parts.get('b1')?.name).toBe('Response 1')
  })
})
