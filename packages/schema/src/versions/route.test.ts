import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../sync/index.ts'
import { defaultRoute, type Signatory, stateOfRoute } from './route.ts'

const person = (userId: string, role: Signatory['role'], agency = ''): Signatory => ({ userId, role, agency })
const lead = person('u1', 'lead-reviewer')
const team = [person('u2', 'review-team', 'Health'), person('u3', 'review-team', 'Police')]
const chair = person('u4', 'board-chair')
const health = [person('u5', 'board-member', 'Health'), person('u6', 'board-member', 'health')]
const police = person('u7', 'board-member', 'Police')
const signed = (subject: DocumentKind, ...people: Signatory[]) => people.map(each => ({ ...each, subject }))

describe('the route of signatures', () => {
  it('waits for one of the team, and for the lead reviewer', () => {
    const states = stateOfRoute(defaultRoute.report, [lead, ...team, chair], [])
    expect(states.map(({ waitingFor }) => waitingFor.map(({ userIds }) => userIds))).toEqual([[['u2', 'u3']], [['u1']]])
    const one = signed('report', ...team.slice(0, 1))
    expect(stateOfRoute(defaultRoute.report, [lead, ...team], one).map(({ complete }) => complete)).toEqual([true, false])
  })

  it('asks each agency once, however many speak for it', () => {
    const members = [chair, ...health, police]
    const [board] = stateOfRoute(defaultRoute.response, members, signed('response', ...health.slice(1)))
    expect(board).toMatchObject({ complete: false, waitingFor: [{ agency: 'Police', userIds: ['u7'] }] })
    expect(stateOfRoute(defaultRoute.response, members, signed('response', ...health.slice(1), police))[0]?.complete).toBe(true)
  })

  it('takes no signature for what it was not given to', () => {
    const route = [
      { subject: 'receipt' as const, roles: ['board-chair' as const], needs: 'one' as const },
      ...defaultRoute.response,
    ]
    const states = stateOfRoute(route, [chair], signed('response', chair))
    expect(states.map(({ subject, complete }) => [subject, complete])).toEqual([
      ['receipt', false],
      ['response', true],
      ['response', true],
    ])
  })

  it('passes over a step that nobody could sign, but for the last', () => {
    expect(stateOfRoute(defaultRoute.report, [], []).map(({ complete }) => complete)).toEqual([true, false])
  })

  it('counts the signature of somebody who has left since', () => {
    expect(stateOfRoute(defaultRoute.report, [chair], signed('report', ...team, lead)).every(({ complete }) => complete)).toBe(
      true,
    )
  })
})
