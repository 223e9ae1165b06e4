import { routes } from '@candour/schema'
import { expect, test } from '../setting/index.ts'
import { bringIn } from '../together/draft.ts'

test('on the first page bell and title follow what others do, and nothing is asked for meanwhile', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-manager', 'board-member'] })
  await bringIn(review, ['# Context', 'The school wrote to the office in the first week of March.'])
  const at = `/api/reviews/${review.id}`
  await review.as('lead-reviewer').ask('PUT', `${at}/opening`, routes['review.open'].answer, { opening: 'live' })
  const asha = await review.open('lead-reviewer')
  await expect(asha.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  await review.as('board-member').ask('POST', `${at}/report/comments`, routes['comment.raiseInReport'].answer, {
    anchor: {
      document: 'report',
      nodeId: null,
      start: null,
      end: null,
      quote: 'The school wrote to the office in the first week of March.',
      before: '',
      after: '',
    },
    kind: 'question',
    text: 'Who answered?',
  })
  await expect(asha.getByRole('button', { name: 'Notifications: one unread' })).toBeVisible()

  await review.as('board-manager').ask('PATCH', at, routes['review.edit'].answer, { title: 'Child Zephyr' })
  await expect(asha.getByRole('heading', { level: 1 })).toContainText('Child Zephyr')
})

test('whoever is removed while a page of the review is open does not keep it on the screen', async ({ aReview }) => {
  const review = await aReview({ roles: ['peer-reviewer'] })
  const noor = await review.open('peer-reviewer')
  await expect(noor.getByRole('heading', { level: 1 })).toContainText(review.title)
  const members = await review.as('lead-reviewer').ask('GET', `/api/reviews/${review.id}/members`, routes['member.list'].answer)
  const self = members.find(({ name }) => name === review.nameOf('peer-reviewer'))
  await review.as('lead-reviewer').tell('DELETE', `/api/reviews/${review.id}/members/${self?.userId}`)
  await expect(noor.getByText(review.title)).toHaveCount(0)
})

test('whoever signs out in another tab is asked to sign in on this one', async ({ aReview }) => {
  const review = await aReview()
  const page = await review.open('lead-reviewer')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(review.title)
  await review.as('lead-reviewer').tell('POST', '/api/sign-out')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
})
