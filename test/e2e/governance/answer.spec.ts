import { routes } from '@candour/schema'
import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn } from '../together/draft.ts'

const sentence = 'The letter from the school lay in the office.'

test('whether the text was amended is chosen by who answers: nothing is chosen for them, and nothing sent without it', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, ['# What happened', sentence])
  const at = `/api/reviews/${review.id}`
  await review.as('lead-reviewer').tell('PUT', `${at}/opening`, { opening: 'live' })
  const anchor = { document: 'report', nodeId: null, start: null, end: null, quote: sentence, before: '', after: '' } as const
  const raised = { anchor, kind: 'challenge', text: 'Why nobody?' }
  const { comment } = await review
    .as('board-member')
    .ask('POST', `${at}/report/comments`, routes['comment.raiseInReport'].answer, raised)
  const asha = await review.open('lead-reviewer', `/write#comment-${comment.id}`)
  const thread = asha.getByRole('article', { name: /Challenge by Devon Hale/ })
  await thread.getByRole('button', { name: 'Answer' }).click()
  const form = thread.getByRole('form', { name: 'Answer' })
  const amended = form.getByRole('radio', { name: 'Amended', exact: true })
  const notAmended = form.getByRole('radio', { name: /Not amended/ })
  await expect(amended).toBeFocused()
  await expect(amended).not.toBeChecked()
  await expect(notAmended).not.toBeChecked()
  await form.getByRole('textbox').fill('We looked at it.')
  await form.getByRole('button', { name: 'Answer' }).click()
  await expect(form).toContainText('Please choose whether the text was amended because of this or not.')
  await expect(amended).toBeFocused()
  await expectAccessible(asha)

  await notAmended.check()
  await form.getByRole('textbox', { name: 'Reason' }).fill('')
  await form.getByRole('button', { name: 'Answer' }).click()
  await expect(form).toContainText('Please say why it is not amended.')
  await expect(form.getByRole('textbox')).toBeFocused()
  await form.getByRole('textbox').fill('The log says it was opened.')
  await form.getByRole('button', { name: 'Answer' }).click()
  await expect(thread).toContainText('did not amend the text')
  await expect(thread).toBeFocused()
})
