import { routes } from '@candour/schema'
import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText } from '../together/draft.ts'

const said = 'Nobody in the office answered the letter.'

test('words that a colleague has just changed: the page keeps the comment and offers what stands there now', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, ['# What happened', said, 'Then came summer.'])
  const page = await review.open('review-team', '/write')
  await caretAtEndOf(page, said)
  await page.keyboard.press('Shift+Home')
  await expect(page.locator('.selection-menu')).toBeVisible()
  await page.keyboard.press('Control+Alt+m')
  const form = page.getByRole('form', { name: 'Comment' })
  await expect(form.locator('blockquote')).toHaveText(said)
  await form.getByLabel('What you want to say').fill('You ignored by when it was asked for.')

  const colleague = await review.open('lead-reviewer', '/write')
  await caretAtEndOf(colleague, said)
  await colleague.keyboard.press('ArrowLeft')
  await colleague.keyboard.type(' in time')
  const now = 'Nobody in the office answered the letter in time.'
  await expect(reportText(page)).toContainText('the letter in time')

  await form.getByRole('button', { name: 'Post' }).click()
  await expect(form.getByRole('alert')).toContainText('do not stand in the document as you read it')
  const listed = await review
    .as('lead-reviewer')
    .ask('GET', `/api/reviews/${review.id}/report/comments`, routes['comment.listInReport'].answer)
  expect(listed).toEqual([])
  await colleague.close()
  await expect(page.locator('.caret-name')).toHaveCount(0)
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Comment on what stands there now' }).click()
  await expect(form.locator('blockquote')).toHaveText(now)
  const text = form.getByLabel('What you want to say')
  await expect(text).toBeFocused()
  await expect(text).toHaveValue('You ignored by when it was asked for.')
  // The sentence reads as if it were about a person; that is said, and it is posted all the same.
  await expect(form.getByRole('status')).toContainText('You can post it as it is')
  await form.getByRole('button', { name: 'Post' }).click()
  await expect(page.getByRole('article', { name: /Challenge by/ })).toContainText('You ignored by when it was asked for.')
  await expect(reportText(page).locator('.comment-mark').first()).toContainText('the letter in time')
})
