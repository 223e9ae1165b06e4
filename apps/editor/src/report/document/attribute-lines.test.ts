import { wordsFor } from '@candour/schema'
import { describe, expect, it } from 'vitest'
import { attributeLine } from './attribute-lines.ts'
import type { PartType } from './layers.ts'

const names: Record<string, string> = { f1: 'Finding 1', f2: 'Finding 2', f3: 'Finding 3' }
const line = (type: PartType, attributes: object) => attributeLine(type, attributes, wordsFor('scr'), id => names[id])

describe('the quiet line at a part’s head', () => {
  it('says nothing of a finding about which nothing is said', () => {
    expect(line('finding', {})).toBe('')
  })

  it('says a finding’s order, reach and whether it still exists', () => {
    expect(line('finding', { priority: 1, reach: 'national', stillExists: 'partly' })).toBe(
      'Priority 1 · national · partly still a problem',
    )
  })

  it('names the findings a recommendation answers by their present numbers, and leaves out what no longer stands', () => {
    expect(line('recommendation', { findingIds: ['f1', 'gone', 'f3'], addressedTo: 'NHS England' })).toBe(
      'Answers Finding 1 and Finding 3 · To NHS England',
    )
    expect(line('recommendation', { findingIds: ['f1', 'f2', 'f3'] })).toBe('Answers Finding 1, Finding 2 and Finding 3')
    expect(line('recommendation', { findingIds: ['gone'] })).toBe('Answers no finding yet')
  })

  it('counts what an analysis rests on', () => {
    expect(line('analysis', { findingId: 'f2', factors: ['task', 'team'], sources: ['records'], hindsight: 'x' })).toBe(
      'Explains Finding 2 · 2 factors · 1 kind of source · hindsight considered',
    )
  })

  it('never infers a decision, and says when its reason is missing', () => {
    expect(line('boardResponse', {})).toBe('No decision yet')
    expect(line('boardResponse', { decision: 'partly-accepted' })).toBe('Partly accepted · no reason given yet')
  })

  it('says who acts, by when and when the effect is looked at', () => {
    expect(
      line('action', {
        responsibleBody: 'Health trust',
        namedRole: 'Head of midwifery',
        dueOn: '2016-09-01',
        measure: 'x',
        reviewedOn: '2017-03-31',
      }),
    ).toBe('Health trust, Head of midwifery · by 1 September 2016 · looked at on 31 March 2017')
    expect(line('action', { namedRole: 'Head of midwifery' })).toBe('Head of midwifery')
  })
})
