import { type Asker, type Member, type Opening, type Review, type Role, usualCheckSettings } from '@candour/schema'
import { describe, expect, it } from 'vitest'
import { nextSteps } from './next-steps.ts'

const asA = (role: Role): Asker => ({ userId: 'me', administrator: false, role })
const people = (count: number): Member[] =>
  Array.from({ length: count }, (_, index) => ({
    userId: `person${index}`,
    name: 'Robin Vale',
    email: 'robin@example.org',
    role: 'review-team',
    agency: '',
    joinedAt: '2026-01-01T00:00:00Z',
  }))
const aReview = (role: Role, opening: Opening, milestones: Review['milestones'] = {}): Review => ({
  id: 'abcdefgh',
  title: 'Child T',
  profile: 'scr',
  method: 'findings-with-recommendations',
  milestones,
  opening,
  settings: usualCheckSettings,
  finalised: [],
  createdAt: '2026-01-01T00:00:00Z',
  myRole: role,
})
const stepsOf = (role: Role, opening: Opening, count = 5) =>
  nextSteps(aReview(role, opening, { decision: '2026-01-01' }), people(count), asA(role))

describe('what somebody can do now in a review', () => {
  it('the lead reviewer of a new review writes or imports, invites and sets dates', () => {
    const review = aReview('lead-reviewer', 'closed')
    expect(nextSteps(review, people(1), asA('lead-reviewer'))).toEqual(['write', 'import', 'invite', 'dates'])
  })

  it('the lead reviewer of a review under way is reminded that the Board cannot read yet', () => {
    expect(stepsOf('lead-reviewer', 'closed')).toEqual(['write', 'import', 'open'])
    expect(stepsOf('lead-reviewer', 'live')).toEqual(['write', 'import'])
  })

  it('a board role prepares the response before the report is opened, and reads and answers afterwards', () => {
    for (const role of ['board-chair', 'board-member'] as const) {
      expect(stepsOf(role, 'closed')).toEqual(['respondBefore'])
      expect(stepsOf(role, 'live')).toEqual(['readAndChallenge', 'respond'])
      expect(stepsOf(role, 'version')).toEqual(['readAndChallenge', 'respond'])
    }
  })

  it('nobody is offered to write or bring a draft into what is final', () => {
    const review: Review = { ...aReview('lead-reviewer', 'live', { decision: '2026-01-01' }), finalised: ['report'] }
    expect(nextSteps(review, people(5), asA('lead-reviewer'))).toEqual(['readFinal'])
    expect(nextSteps({ ...review, finalised: ['report', 'response'] }, people(5), asA('board-chair'))).toEqual(['readFinal'])
    expect(nextSteps(review, people(5), asA('peer-reviewer'))).toEqual(['comment'])
  })

  it('what waits for somebody comes before all else', () => {
    const review = aReview('lead-reviewer', 'live', { decision: '2026-01-01' })
    const waiting = { signature: true, round: true, comments: 2 }
    expect(nextSteps(review, people(5), asA('lead-reviewer'), waiting)).toEqual([
      'sign',
      'answerRound',
      'answerComments',
      'write',
    ])
  })

  it('a peer reviewer reads and supports; a board manager follows', () => {
    expect(stepsOf('peer-reviewer', 'closed')).toEqual(['comment'])
    expect(stepsOf('board-manager', 'closed')).toEqual(['follow'])
  })
})
