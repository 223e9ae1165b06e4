import { expect, test } from 'vitest'
import { authorise } from './authorise.ts'
import type { Role } from './roles.ts'

const asker = (userId: string, role: Role) => ({ userId, role, administrator: false })

test('only the person who raised a comment settles it, never the one who answered it', () => {
  const thing = { opening: 'live', raisedBy: 'raiser', answeredBy: 'lead' } as const
  expect(authorise(asker('raiser', 'board-member'), 'comment.settle-report', thing)).toEqual({ allowed: true })
  expect(authorise(asker('other', 'board-chair'), 'comment.settle-report', thing)).toMatchObject({ because: 'not-yours' })
  expect(authorise(asker('lead', 'lead-reviewer'), 'comment.settle-report', thing)).toMatchObject({ because: 'own-answer' })
})

test('the head of a side settles for somebody of it who has left, unless they answered it', () => {
  const thing = { opening: 'live', raisedBy: 'gone', settledInstead: 'lead-reviewer', answeredBy: 'lead' } as const
  expect(authorise(asker('second', 'lead-reviewer'), 'comment.settle-report', thing)).toEqual({ allowed: true })
  expect(authorise(asker('lead', 'lead-reviewer'), 'comment.settle-report', thing)).toMatchObject({ because: 'own-answer' })
  expect(authorise(asker('chair', 'board-chair'), 'comment.settle-report', thing)).toMatchObject({ because: 'not-yours' })
})

test('nobody answers their own comment or accepts their own wording', () => {
  const own = { raisedBy: 'lead' }
  expect(authorise(asker('lead', 'lead-reviewer'), 'comment.answer-report', own)).toMatchObject({ because: 'own-comment' })
  expect(authorise(asker('lead', 'lead-reviewer'), 'wording.accept-report', own)).toMatchObject({ because: 'own-proposal' })
})

test('comments on the response need no opened report, those on the report do', () => {
  const member = asker('member', 'board-member')
  expect(authorise(member, 'comment.write-response', { opening: 'closed' })).toEqual({ allowed: true })
  expect(authorise(member, 'comment.write-report', { opening: 'closed' })).toMatchObject({ because: 'not-yet-shared' })
})
