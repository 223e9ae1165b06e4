import { routes } from '@candour/schema'
import { expect, expectAccessible, type ReviewOnStage, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText } from '../together/draft.ts'

const first = 'Nobody in the office answered the letter that the school had written.'
const second = 'It lay in a tray until the end of May, when the office was cleared.'
const heading = 'What the office was asked to do'
const last = 'The office was asked to answer within a week.'
const draft = ['# What happened', first, second, 'Then came summer.', `# ${heading}`, last]

/** A review in which somebody has proposed other wording for a passage. */
async function withProposal(
  aReview: (wanted: { roles: 'board-member'[] }) => Promise<ReviewOnStage>,
  quote: string,
  wording: string,
) {
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, draft)
  await review
    .as('lead-reviewer')
    .ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening: 'live' })
  await review
    .as('board-member')
    .ask('POST', `/api/reviews/${review.id}/report/comments`, routes['comment.raiseInReport'].answer, {
      anchor: { document: 'report', nodeId: null, start: null, end: null, quote, before: '', after: '' },
      kind: 'editorial',
      text: 'This can be said more plainly.',
      wording,
    })
  const page = await review.open('lead-reviewer', '/write')
  await reportText(page).locator('.comment-mark').first().click()
  return { review, page, thread: page.getByRole('article', { name: /Editorial.* by Devon Hale/ }) }
}

test('wording for two paragraphs takes their place line by line, and is taken back in one step', async ({ aReview }) => {
  const [plain, plainer] = ['Nobody answered the school’s letter.', 'It lay in a tray until the end of May.']
  const { page, thread } = await withProposal(aReview, `${first}\n${second}`, `${plain}\n${plainer}`)
  await thread.getByRole('button', { name: 'Accept this wording' }).click()
  await expect(thread).toContainText('Accepted by Asha Fenwick')
  for (const words of [plain, plainer]) await expect(reportText(page).locator('p', { hasText: words })).toHaveText(words)
  await expect(reportText(page)).not.toContainText('cleared')
  await caretAtEndOf(page, plainer)
  await page.keyboard.press('Control+z')
  for (const words of [first, second]) await expect(reportText(page).locator('p', { hasText: words })).toHaveText(words)
})

test('wording that would swallow a heading is not put in: that is said, and nothing is recorded', async ({ aReview }) => {
  const quote = `${second}\nThen came summer.\n${heading}`
  const { review, page, thread } = await withProposal(aReview, quote, 'It lay in a tray.')
  await thread.getByRole('button', { name: 'Accept this wording' }).click()
  await expect(page.getByText(/Please put it in by hand, then answer/)).toBeVisible()
  await expect(reportText(page).getByRole('heading', { name: heading })).toBeVisible()
  const [comment] = await review
    .as('lead-reviewer')
    .ask('GET', `/api/reviews/${review.id}/report/comments`, routes['comment.listInReport'].answer)
  expect(comment?.wording?.state).toBe('proposed')
})

test('a proposal is declined with the reason, which its proposer reads', async ({ aReview }) => {
  const { review, page, thread } = await withProposal(aReview, first, 'Nobody answered.')
  await expectAccessible(page)
  await thread.getByRole('button', { name: 'Decline' }).click()
  const decline = thread.getByRole('button', { name: 'Decline' })
  await expect(decline).toBeDisabled()
  await thread.getByLabel('Why you decline it').fill('Who wrote has to stay in the sentence.')
  await decline.click()
  await expect(thread).toContainText('Declined by Asha Fenwick: Who wrote has to stay in the sentence.')
  await expect(reportText(page)).toContainText(first)

  const devon = await review.open('board-member', '/write')
  await devon.getByRole('button', { name: /^Notifications:/ }).click()
  await devon
    .getByRole('dialog', { name: 'Notifications' })
    .getByRole('link', { name: 'Wording you proposed was declined.' })
    .click()
  await expect(devon.getByRole('article', { name: /Editorial.* by Devon Hale/ })).toContainText(
    'Who wrote has to stay in the sentence.',
  )
})
