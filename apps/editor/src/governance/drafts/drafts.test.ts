import { expect, test } from 'vitest'
import { Drafts } from './drafts.ts'

test('what is begun stays until it is sent or cancelled, each by what it is about', () => {
  const { replies } = new Drafts()
  replies.set('one', { text: 'I was in that', mentions: [] })
  replies.set('other', { text: 'And I', mentions: [] })
  replies.set('one', null)
  expect(replies.get('one')).toBeNull()
  expect(replies.get('other')?.text).toBe('And I')
})

test('only words that somebody has written are a loss: not a form that was opened, nor a position as it was', () => {
  const drafts = new Drafts()
  drafts.escalations.set('comment', '')
  drafts.disagreements.set('disagreement', { doing: 'position', text: 'As it stands.', from: 'As it stands.', basedOn: 1 })
  expect(drafts.anyWords).toBe(false)
  drafts.disagreements.set('disagreement', {
    doing: 'position',
    text: 'As it stands. And more.',
    from: 'As it stands.',
    basedOn: 1,
  })
  expect(drafts.anyWords).toBe(true)
  drafts.disagreements.set('disagreement', null)
  expect(drafts.anyWords).toBe(false)
})
