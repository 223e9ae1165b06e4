import { describe, expect, it } from 'vitest'
import { LogProgress } from './log-progress.ts'

describe('what a snapshot may claim to cover', () => {
  it('goes on with each update that is applied in order', () => {
    const progress = new LogProgress(4, 0)
    for (const sequence of [5, 6]) {
      progress.started()
      progress.applied(sequence)
    }
    expect(progress.covered).toBe(6)
  })

  it('stops before one that is logged and not yet applied', () => {
    const progress = new LogProgress(4, 0)
    for (let index = 0; index < 3; index++) progress.started()
    progress.applied(6)
    progress.applied(7)
    expect(progress.covered).toBe(4)
    expect(progress.underway).toBe(true)
    progress.applied(5)
    expect(progress.covered).toBe(7)
    expect(progress.underway).toBe(false)
  })

  it('never passes a number whose update did not come', () => {
    const progress = new LogProgress(4, 0)
    progress.started()
    progress.failed()
    progress.started()
    progress.applied(6)
    expect(progress.covered).toBe(4)
  })
})
