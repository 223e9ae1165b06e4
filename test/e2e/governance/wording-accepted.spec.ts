import { routes } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, type ReviewOnStage, test } from '../setting/index.ts'
import { blocksOf, bringIn, caretAtEndOf, reportText } from '../together/draft.ts'

const said = 'Nobody in the office answered the letter that the school had written.'
const plain = 'No answer went to the school, because the letter had no owner.'

/** Opens the thread from the list: its words may be gone from the text. */
async function threadInPanel(page: Page) {
  await page.getByRole('tab', { name: 'Comments' }).click()
  await page.getByRole('button', { name: /Challenge by Devon Hale/ }).click()
  return page.getByRole('article', { name: /Challenge by Devon Hale/ })
}

/** A review in which a board member has proposed other wording, as the review team's member reads it. */
async function withProposal(aReview: (wanted: { roles: ('review-team' | 'board-member')[] }) => Promise<ReviewOnStage>) {
  const review = await aReview({ roles: ['review-team', 'board-member'] })
  await bringIn(review, ['# What happened', said, 'Then came summer.'])
  await review
    .as('lead-reviewer')
    .ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening: 'live' })
  await review
    .as('board-member')
    .ask('POST', `/api/reviews/${review.id}/report/comments`, routes['comment.raiseInReport'].answer, {
      anchor: { document: 'report', nodeId: null, start: null, end: null, quote: said, before: '', after: '' },
      kind: 'challenge',
      text: 'This says what happened, not why.',
      wording: plain,
    })
  const page = await review.open('review-team', '/write')
  await reportText(page).locator('.comment-mark').first().click()
  const standing = async () => {
    const [comment] = await review
      .as('lead-reviewer')
      .ask('GET', `/api/reviews/${review.id}/report/comments`, routes['comment.listInReport'].answer)
    return comment
  }
  return { review, page, standing, thread: page.getByRole('article', { name: /Challenge by Devon Hale/ }) }
}

test('wording that a member of the review team accepts is the answer, and the thread says when an undo takes it out', async ({
  aReview,
}) => {
  const { review, page, thread } = await withProposal(aReview)
  await thread.getByRole('button', { name: 'Accept this wording' }).click()
  const who = review.nameOf('review-team')
  await expect(thread).toContainText(`${who} amended the text`)
  await expect(reportText(page)).toContainText(plain)
  await expect(thread.getByRole('button', { name: 'Accept this wording' })).toHaveCount(0)

  const devon = await review.open('board-member', '/write')
  const own = await threadInPanel(devon)
  await expect(own).toContainText(`Accepted by ${who}`)
  await caretAtEndOf(page, plain)
  await page.keyboard.press('Control+z')
  // A colleague's caret may stand in the words, with their name.
  await expect.poll(async () => (await blocksOf(devon)).includes(said)).toBe(true)
  // At once, on the page of whoever takes it back and on that of whoever proposed it.
  for (const seen of [thread, own]) await expect(seen).toContainText('The amended words are no longer in the text.')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(async () => (await blocksOf(devon)).includes(plain)).toBe(true)
  for (const seen of [thread, own]) await expect(seen).not.toContainText('The amended words are no longer in the text.')
})

test('a page that is closed before its edit was recorded leaves the comment open; another accepts the words that stand there', async ({
  aReview,
}) => {
  const { review, page, standing, thread } = await withProposal(aReview)
  await page.route('**/wording/accept', route => route.abort())
  await thread.getByRole('button', { name: 'Accept this wording' }).click()
  await expect(reportText(page)).toContainText(plain)
  await page.close()
  expect(await standing()).toMatchObject({ state: 'open', answer: null, wording: { state: 'proposed', decidedBy: null } })

  const again = await review.open('review-team', '/write')
  await expect(reportText(again)).toContainText(plain)
  const theirs = await threadInPanel(again)
  await theirs.getByRole('button', { name: 'Accept this wording' }).click()
  await expect(theirs).toContainText('amended the text')
  expect(await standing()).toMatchObject({ state: 'answered', answer: { amendment: { before: said, after: plain } } })
})

test('words that never come to the server are not recorded as accepted', async ({ aReview }) => {
  const { page, standing, thread } = await withProposal(aReview)
  await page.route('**/wording/take-up', route => route.abort())
  await thread.getByRole('button', { name: 'Accept this wording' }).click()
  await expect(thread.getByRole('alert')).toBeVisible()
  await expect(reportText(page)).toContainText(said)
  expect(await standing()).toMatchObject({ state: 'open', answer: null, wording: { state: 'proposed' } })
})
