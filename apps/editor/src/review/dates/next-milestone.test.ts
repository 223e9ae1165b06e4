import { describe, expect, it } from 'vitest'
import { nextMilestone } from './next-milestone.ts'

describe('the next date of a review', () => {
  it('is the earliest that has not passed', () => {
    const milestones = { decision: '2026-01-10', publication: '2026-09-01', 'first-draft': '2026-05-02' } as const
    expect(nextMilestone(milestones, '2026-03-01')).toEqual({ kind: 'first-draft', day: '2026-05-02' })
  })

  it('may be today', () => {
    expect(nextMilestone({ decision: '2026-03-01' }, '2026-03-01')).toEqual({ kind: 'decision', day: '2026-03-01' })
  })

  it('is none when all have passed or none is set', () => {
    expect(nextMilestone({ decision: '2026-01-10' }, '2026-03-01')).toBeNull()
    expect(nextMilestone({}, '2026-03-01')).toBeNull()
  })
})
