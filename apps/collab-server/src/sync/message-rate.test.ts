import { describe, expect, it } from 'vitest'
import { MessageRate } from './message-rate.ts'

const limits = { perSecond: 10, burst: 20, bytesPerSecond: 1000, bytesBurst: 5000 }

describe('the pace of a socket', () => {
  it('lets a burst through and then asks for a pause that grows with what is owed', () => {
    const rate = new MessageRate(limits, () => 0)
    const waits = Array.from({ length: 30 }, () => rate.take('update', 1))
    expect(waits.slice(0, 20).every(wait => wait === 0)).toBe(true)
    expect(waits.at(-1)).toBe(1000)
  })

  it('lets it go on after the pause', () => {
    let now = 0
    const rate = new MessageRate(limits, () => now)
    for (let index = 0; index < 25; index++) rate.take('update', 1)
    now = 2000
    expect(rate.take('update', 1)).toBe(0)
  })

  it('measures bytes as well', () => {
    const rate = new MessageRate(limits, () => 0)
    expect(rate.take('update', 6000)).toBe(1000)
  })

  it('counts a handshake as more, for it makes the server write out the document', () => {
    const rate = new MessageRate(limits, () => 0)
    rate.take('sync-step-1', 1)
    expect(rate.take('sync-step-1', 1)).toBeGreaterThan(0)
  })
})
