import { routes } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, type ReviewOnStage, test, widths } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText } from '../together/draft.ts'

const sentence = 'Nobody in the office answered the letter.'
const better = 'The letter lay unanswered, because nobody was named to answer it.'
const draft = [
  '# What happened',
  'The school wrote in March.',
  sentence,
  '# Findings',
  'Letters had no owner.',
  '# Where we did not agree',
]

async function onStage(
  aReview: (wanted: { roles: ('review-team' | 'board-member' | 'board-chair')[] }) => Promise<ReviewOnStage>,
) {
  const review = await aReview({ roles: ['review-team', 'board-member', 'board-chair'] })
  await bringIn(review, draft)
  await review
    .as('lead-reviewer')
    .ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening: 'live' })
  return review
}
const panel = (page: Page) => page.getByRole('complementary', { name: 'Panel' })

/** Selects a whole paragraph as a reader does, by a triple click. */
async function selectParagraph(page: Page, words: string): Promise<void> {
  await reportText(page).getByText(words).click({ clickCount: 3 })
}

test('a board member challenges a sentence, the lead reviewer accepts the wording, the board member is told and settles', async ({
  aReview,
}) => {
  const review = await onStage(aReview)
  const devon = await review.open('board-member', '/write')
  const asha = await review.open('lead-reviewer', '/write')
  for (const page of [devon, asha]) await expect(reportText(page)).toContainText(sentence)

  await selectParagraph(devon, sentence)
  await devon.locator('.selection-menu').getByRole('button', { name: 'Comment' }).click()
  const form = devon.getByRole('form', { name: 'Comment' })
  await expect(form).toContainText(sentence)
  await form.getByLabel('What you want to say').fill('You ignored why. Nobody had been named to answer.')
  await expect(form.getByRole('status')).toContainText('about a person')
  await form.getByLabel('What you want to say').fill('This says what happened, not why.')
  await form.getByRole('button', { name: 'Propose other wording' }).click()
  await form.getByLabel('Instead of the quoted words').fill(better)
  await form.getByRole('button', { name: 'Post' }).click()

  await expect(reportText(asha).locator('.comment-mark')).toHaveText(sentence)
  await expect(asha.getByRole('button', { name: 'Notifications: one unread' })).toBeVisible()
  await reportText(asha).locator('.comment-mark').click()
  const thread = asha.getByRole('article', { name: /Challenge by Devon Hale/ })
  await expect(thread).toContainText('This says what happened, not why.')
  await expect(thread).toContainText('No answer yet')
  await expectAccessible(asha)
  await thread.getByRole('button', { name: 'Show in the text' }).click()
  await expect(reportText(asha).locator('.comment-in')).toHaveText(better)
  await thread.getByRole('button', { name: 'Accept this wording' }).click()
  await expect(thread).toContainText('Asha Fenwick amended the text')
  await expect(thread).not.toContainText('No answer yet')
  await expect(reportText(devon)).toContainText(better)
  await expect(reportText(devon)).not.toContainText(sentence)

  await expect(devon.getByRole('button', { name: /Notifications: \d unread|Notifications: one unread/ })).toBeVisible()
  const own = devon.getByRole('article', { name: /Challenge by Devon Hale/ })
  await expect(own).toContainText('Asha Fenwick amended the text')
  await own.getByRole('button', { name: 'Settle' }).click()
  await expect(own).toContainText('Settled by Devon Hale')

  await caretAtEndOf(asha, better)
  await asha.keyboard.press('Control+z')
  await expect(reportText(asha)).toContainText(sentence)
})

test('a challenge without agreement becomes a disagreement that stands in the report, both positions from the record', async ({
  aReview,
}) => {
  const review = await onStage(aReview)
  const devon = await review.open('board-member', '/write')
  const asha = await review.open('lead-reviewer', '/write')
  await selectParagraph(devon, sentence)
  await expect(devon.locator('.selection-menu')).toBeVisible()
  await devon.keyboard.press('Control+Alt+m')
  const form = devon.getByRole('form', { name: 'Comment' })
  await form.getByLabel('What you want to say').fill('The letter was answered by telephone.')
  await form.getByRole('button', { name: 'Post' }).click()
  const own = devon.getByRole('article', { name: /Challenge by Devon Hale/ })
  await own.getByRole('button', { name: 'Make it a disagreement' }).click()
  await own.getByLabel('What is the disagreement about?').fill('Whether the letter was answered')
  await own.getByRole('button', { name: 'Make it a disagreement' }).click()
  await own.getByRole('button', { name: 'See the disagreement' }).click()

  const write = async (page: Page, text: string) => {
    await panel(page).getByRole('button', { name: 'Write your side’s position' }).click()
    await panel(page).getByLabel('In your side’s own words').fill(text)
    await panel(page).getByRole('button', { name: 'Save' }).click()
  }
  await write(devon, 'It was answered by telephone the same day.')
  await asha.getByRole('tab', { name: 'Disagreements' }).click()
  await expect(panel(asha)).toContainText('It was answered by telephone the same day.')
  await write(asha, 'No record and no witness tells of a call.')
  await expect(panel(devon)).toContainText('No record and no witness tells of a call.')
  await panel(asha).getByRole('button', { name: 'Record that it stands' }).click()
  await panel(asha).getByRole('button', { name: 'Record that it stands' }).click()
  await panel(asha).getByRole('button', { name: 'Insert it into the report' }).click()
  for (const page of [asha, devon]) {
    const block = reportText(page).locator('.acknowledged')
    await expect(block).toContainText('It was answered by telephone the same day.')
    await expect(block).toContainText('No record and no witness tells of a call.')
  }
  await expectAccessible(devon)
})

test('on a telephone a reader comments on selected words and reads the thread', async ({ aReview }) => {
  const review = await onStage(aReview)
  const devon = await review.open('board-member', '/write', { viewport: widths.telephone })
  await expect(reportText(devon)).toContainText(sentence)
  await selectParagraph(devon, sentence)
  await devon.locator('.selection-menu').getByRole('button', { name: 'Comment' }).click()
  const form = devon.getByRole('form', { name: 'Comment' })
  await form.getByLabel('What you want to say').fill('Why was that?')
  await form.getByRole('button', { name: 'Post' }).click()
  await expect(devon.getByRole('article', { name: /Challenge by Devon Hale/ })).toContainText('Why was that?')
})
