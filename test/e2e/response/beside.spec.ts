import { expect, test } from '../setting/index.ts'
import { bringIn, reportText, responseText, untilSaved } from '../together/draft.ts'

const draft = ['# Findings', '## Finding 1: Nobody told the family', 'The minutes name no one.', '# Recommendations']

test('a board member writes the response beside the finding, with an action; a reviewer reads it and cannot change it', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, draft)
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })

  const board = await review.open('board-member', '/write')
  await expect(reportText(board)).toHaveAttribute('contenteditable', 'false')
  await board.getByRole('button', { name: 'View', exact: true }).click()
  await board.getByRole('menuitemradio', { name: 'Side by side' }).click()
  await reportText(board).getByRole('button', { name: 'Write the response to Finding 1' }).click()
  await expect(responseText(board)).toBeFocused()
  await board.keyboard.type('Accepted in full')
  const answer = responseText(board).locator('.part[data-type="boardResponse"]')
  await expect(answer.locator('> .part-head .part-name')).toHaveText('Response to Finding 1')
  await answer.locator('> .part-head .part-line').click()
  await board.getByLabel('Accepted', { exact: true }).check()
  await board.getByLabel('The reason').fill('We saw the same.')
  await board.keyboard.press('Escape')
  await answer.getByRole('button', { name: 'Add an action' }).click()
  await expect(responseText(board)).toBeFocused()
  await board.keyboard.type('Name who tells the family')
  await answer.getByRole('button', { name: /^Details of Action 1/ }).click()
  await board.getByLabel('Responsible body').fill('Children’s services')
  await board.getByLabel('By when', { exact: true }).fill('2026-09-01')
  await board.keyboard.press('Escape')
  await expect(answer.locator('.part[data-type="action"] .part-line')).toHaveText('Children’s services · by 1 September 2026')
  await untilSaved(board)

  const lead = await review.open('lead-reviewer', '/write')
  await expect(responseText(lead)).toHaveAttribute('contenteditable', 'false')
  await reportText(lead).getByRole('button', { name: 'Response: accepted' }).click()
  await expect(responseText(lead).locator('.part[data-type="boardResponse"]')).toBeInViewport()
  await expect(lead.getByText('Every finding and recommendation has a response.')).toBeVisible()
})

test('before the report is opened to the Board, its members are told so and see nothing of it', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, draft)
  const board = await review.open('board-member', '/write')
  await expect(board.locator('[data-document="report"]')).toContainText('not yet shared with the Board')
  await expect(reportText(board)).toHaveCount(0)
  await expect(responseText(board)).toHaveAttribute('contenteditable', 'true')
})
