import type { Comment } from '@candour/schema'
import { expect, test } from 'vitest'
import { daysWaiting } from './waiting.ts'

const raised = '2026-03-02T09:00:00.000Z'
const comment: Comment = {
  id: 'c1',
  anchor: { document: 'report', nodeId: 'f1', start: null, end: null, quote: 'Words', before: '', after: '' },
  kind: 'challenge',
  visibility: 'everyone',
  state: 'open',
  text: 'Why?',
  mentions: [],
  by: { userId: 'u1', name: 'Devon Hale', role: 'board-member' },
  at: raised,
  editedAt: null,
  wording: null,
  answer: null,
  settled: null,
  escalated: null,
  replies: 0,
  changedAt: raised,
  raiserHasLeft: false,
}
const days = (changes: Partial<Comment>, now: string) => daysWaiting({ ...comment, ...changes }, Date.parse(now))

test.each([
  ['2026-03-02T09:00:00.000Z', 0],
  ['2026-03-03T08:59:59.999Z', 0],
  ['2026-03-03T09:00:00.000Z', 1],
  ['2026-03-11T10:00:00.000Z', 9],
])('a challenge without an answer is, at %s, %i whole days old', (now, age) => {
  expect(days({}, now)).toBe(age)
  expect(days({ kind: 'accuracy' }, now)).toBe(age)
})

test.each<Partial<Comment>>([
  { kind: 'editorial' },
  { kind: 'question' },
  { kind: 'team-note' },
  { state: 'answered' },
  { state: 'settled' },
  { state: 'escalated' },
])('no answer is owed where %o', changes => {
  expect(days(changes, '2026-03-11T10:00:00.000Z')).toBeNull()
})
