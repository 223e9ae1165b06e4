import { type Asker, type Comment, type CommentState, commentStates, type Review } from '@candour/schema'
import { expect, test } from 'vitest'
import { type CommentFilter, fits, nothingSettled } from './comment-filter.ts'

const lead: Asker = { userId: 'lead', administrator: false, role: 'lead-reviewer' }
const devon: Asker = { userId: 'devon', administrator: false, role: 'board-member' }
const opened = { opening: 'live' } as Review

const by = { userId: 'devon', name: 'Devon Hale', role: 'board-member' }
const inState = (state: CommentState, kind: Comment['kind'] = 'challenge') =>
  ({
    kind,
    state,
    by,
    anchor: { document: 'report' },
    answer: state === 'answered' ? { by: { userId: 'lead' } } : null,
    raiserHasLeft: false,
  }) as Comment
const listed = (filter: Partial<CommentFilter>, asker = lead) =>
  commentStates.filter(state => fits(inState(state), { state: null, kind: null, mine: false, ...filter }, asker, opened))

test.each(commentStates)('what is listed as %s is in that state and in no other', state => {
  expect(listed({ state })).toEqual([state])
})

test('at first what nobody has put an end to is listed, open and answered; on demand everything', () => {
  expect(listed(nothingSettled)).toEqual(['open', 'answered'])
  expect(listed({})).toEqual([...commentStates])
})

test('what waits for somebody: for the lead reviewer to answer, for whoever raised it to settle', () => {
  expect(listed({ mine: true })).toEqual(['open'])
  expect(listed({ mine: true }, devon)).toEqual(['answered'])
  expect(listed({ mine: true, state: 'settled' })).toEqual([])
})

test('kinds are told apart', () => {
  const filter: CommentFilter = { state: null, kind: 'question', mine: false }
  expect(fits(inState('open', 'question'), filter, lead, opened)).toBe(true)
  expect(fits(inState('open', 'challenge'), filter, lead, opened)).toBe(false)
})
