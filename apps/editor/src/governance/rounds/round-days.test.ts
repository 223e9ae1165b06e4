import { wordsFor } from '@candour/schema'
import { describe, expect, it } from 'vitest'
import { roundDayRules } from './round-days.ts'

const t = wordsFor('scr').governance.rounds
const { opensOn, closesOn } = roundDayRules(t, '2026-11-26')

describe('the days of a round', () => {
  it('are whole dates, today or later', () => {
    expect(opensOn('2026-11-26')).toBeNull()
    expect(opensOn('2026-11-25')).toBe(t.dayPast)
    for (const broken of ['', '2026-02-30', '26.11.2026']) expect(opensOn(broken)).toBe(t.dayNeeded)
  })

  it('may be one and the same, and never end before they begin', () => {
    expect(closesOn('2026-12-01', { opensOn: '2026-12-01' })).toBeNull()
    expect(closesOn('2026-11-30', { opensOn: '2026-12-01' })).toBe(t.daysInOrder)
    expect(closesOn('2026-11-25', { opensOn: '2026-11-01' })).toBe(t.dayPast)
    expect(closesOn('', { opensOn: '2026-12-01' })).toBe(t.dayNeeded)
  })
})
