import type { RouteStepState, SignOff } from '@candour/schema'
import { expect, test } from 'vitest'
import { ownTurn } from './own-turn.ts'

const step = (userIds: readonly string[], complete = false): RouteStepState => ({
  subject: 'report',
  roles: ['review-team'],
  needs: 'one',
  complete,
  waitingFor: complete ? [] : [{ agency: '', userIds: [...userIds] }],
})
const signature = (userId: string, standing: SignOff['standing']): SignOff => ({
  id: 's1',
  subject: 'report',
  versionId: 'v1',
  sha256: 'a'.repeat(64),
  userId,
  name: 'Robin Vale',
  role: 'lead-reviewer',
  agency: '',
  signedAt: '2026-01-01T00:00:00Z',
  standing,
  hasLeft: false,
})

test('whose step is next is asked now; whose step comes later sees whom it waits for', () => {
  const route = [step(['team']), step(['lead'])]
  expect(ownTurn(route, [], 'report', 'team')).toEqual({ turn: 'now' })
  expect(ownTurn(route, [], 'report', 'lead')).toEqual({ turn: 'later', userIds: ['team'] })
})

test('a signature on the text as it stands is enough; one on an earlier text is not', () => {
  const route = [step([], true), step(['lead'])]
  expect(ownTurn(route, [signature('lead', 'current')], 'report', 'lead')).toEqual({ turn: 'signed' })
  expect(ownTurn(route, [signature('lead', 'earlier')], 'report', 'lead')).toEqual({ turn: 'now' })
  expect(ownTurn(route, [], 'report', 'second of the team')).toEqual({ turn: 'free' })
})
