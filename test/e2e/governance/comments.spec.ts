import { routes } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, type ReviewOnStage, test } from '../setting/index.ts'
import { bringIn, reportText } from '../together/draft.ts'

const sentence = 'Nobody in the office answered the letter that the school had written in March.'
const draft = ['# What happened', sentence, '# Findings', '## Finding 1: Letters had no owner', 'A letter went to a tray.']

async function opened(review: ReviewOnStage, opening: 'live' | 'version'): Promise<void> {
  await bringIn(review, draft)
  await review.as('lead-reviewer').ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening })
}
const form = (page: Page) => page.getByRole('form', { name: 'Comment' })
const thread = (page: Page) => page.getByRole('article', { name: 'Challenge by Devon Hale' })

async function say(page: Page, words: string): Promise<void> {
  await form(page).getByLabel('What you want to say').fill(words)
  await form(page).getByRole('button', { name: 'Post' }).click()
}

test('somebody is mentioned by the keyboard alone, and told of it', async ({ aReview }) => {
  const review = await aReview({ roles: ['review-team', 'board-member'] })
  await opened(review, 'live')
  const mira = await review.open('review-team')
  await expect(mira.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  const devon = await review.open('board-member', '/write')
  await reportText(devon).getByText(sentence).click({ clickCount: 3 })
  await expect(devon.locator('.selection-menu')).toBeVisible()
  await devon.keyboard.press('Control+Alt+m')
  const said = form(devon).getByLabel('What you want to say')
  await said.focus()
  await devon.keyboard.type('Do you know, @')
  const offered = form(devon).getByRole('listbox', { name: 'Mention somebody' })
  await expect(offered).toContainText('Mira Oakes')
  await devon.keyboard.type('mi')
  await expect(offered.getByRole('option')).toHaveCount(1)
  await devon.keyboard.press('Enter')
  await expect(said).toHaveValue('Do you know, @Mira Oakes ')
  await expect(said).toBeFocused()
  await devon.keyboard.type('who answered?')
  await form(devon).getByRole('button', { name: 'Post' }).press('Enter')
  await expect(thread(devon)).toContainText('Do you know, @Mira Oakes who answered?')

  await mira.getByRole('button', { name: 'Notifications: one unread' }).click()
  await mira.getByRole('link', { name: 'Somebody mentioned you in a comment.' }).click()
  await expect(thread(mira)).toContainText('who answered?')
})

test('the comment tool of the response comments on the words that are selected in the report', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review, 'live')
  const devon = await review.open('board-member', '/write')
  await reportText(devon).getByText(sentence).click({ clickCount: 3 })
  await expect(devon.locator('.selection-menu')).toBeVisible()
  await devon
    .getByRole('toolbar', { name: /response/i })
    .getByRole('button', { name: 'Comment', exact: true })
    .click()
  await expect(form(devon).locator('.comment-quote')).toContainText(sentence)
})

test('a comment’s words are changed by who wrote them, and the earlier ones stay to be read', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review, 'live')
  const devon = await review.open('board-member', '/write')
  await reportText(devon).getByText(sentence).click({ clickCount: 3 })
  await devon.locator('.selection-menu').getByRole('button', { name: 'Comment' }).click()
  await say(devon, 'Who was that?')
  await thread(devon).getByRole('button', { name: 'Edit', exact: true }).click()
  await thread(devon).getByRole('textbox', { name: 'Edit' }).fill('Which office was that?')
  await thread(devon).getByRole('button', { name: 'Save' }).click()
  await expect(thread(devon)).toContainText('edited')

  const asha = await review.open('lead-reviewer', '/write')
  await reportText(asha).locator('.comment-mark').click()
  await expect(thread(asha).locator('.utterance > .comment-text')).toHaveText('Which office was that?')
  await expect(thread(asha).getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0)
  await thread(asha).getByText('Earlier wording').click()
  await expect(thread(asha).locator('.comment-earlier .comment-text')).toContainText('Who was that?')
})

test('half-written words stay over another tab and another thread, and are asked for before somebody leaves', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review, 'live')
  const devon = await review.open('board-member', '/write')
  await reportText(devon).getByText(sentence).click({ clickCount: 3 })
  await devon.locator('.selection-menu').getByRole('button', { name: 'Comment' }).click()
  await form(devon).getByLabel('What you want to say').fill('Who was that, and wh')
  await devon.getByRole('tab', { name: 'Versions' }).click()
  await devon.getByRole('tab', { name: 'Comments' }).click()
  await expect(form(devon).getByLabel('What you want to say')).toHaveValue('Who was that, and wh')
  await form(devon).press('Escape')
  await devon.getByRole('region', { name: 'Begun and not posted' }).getByRole('button', { name: 'Go on writing' }).click()
  await say(devon, 'Who was that?')

  await thread(devon).getByLabel('Your reply').fill('I ask because')
  await devon.getByRole('button', { name: 'All comments' }).click()
  await expect(devon.getByRole('region', { name: 'Begun and not posted' })).toHaveCount(0)
  await devon.getByRole('button', { name: /by Devon Hale: open the thread/ }).click()
  await expect(thread(devon).getByLabel('Your reply')).toHaveValue('I ask because')
  await devon.getByRole('link', { name: 'Candour' }).first().click()
  await expect(devon.getByRole('dialog', { name: 'You have begun to write something' })).toBeVisible()
  await devon.getByRole('button', { name: 'Stay on the page' }).click()
  await expect(thread(devon).getByLabel('Your reply')).toHaveValue('I ask because')
})

test('a comment stands on a finding as a whole, whatever its words become', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review, 'live')
  const devon = await review.open('board-member', '/write')
  await reportText(devon).getByRole('button', { name: 'Comment on Finding 1' }).click()
  await say(devon, 'This finding tells of one office only.')
  await expect(thread(devon)).toContainText('This finding tells of one office only.')
  const asha = await review.open('lead-reviewer', '/write')
  const part = reportText(asha).locator('.part[data-type="finding"]')
  await expect(part).toHaveClass(/comment-part/)
  await reportText(asha).getByText('A letter went to a tray.').click({ clickCount: 3 })
  await asha.keyboard.type('Letters went to trays in three offices.')
  await expect(part).toHaveClass(/comment-part/)
  await expect(reportText(devon).locator('.part.comment-part')).toContainText('three offices')
})

test('a click on commented words leaves the outline at what they belong to', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  const long = Array.from({ length: 30 }, (_, index) => `Visit ${index + 1} was as the one before.`)
  const letter = 'A letter went to a tray.'
  await bringIn(review, ['# What happened', ...long, '# Findings', '## Finding 1: Letters had no owner', letter, ...long])
  await review
    .as('lead-reviewer')
    .ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening: 'live' })
  const devon = await review.open('board-member', '/write')
  await reportText(devon).getByText(letter).click({ clickCount: 3 })
  await devon.locator('.selection-menu').getByRole('button', { name: 'Comment' }).click()
  await say(devon, 'Whose tray?')
  await expect(thread(devon)).toContainText('Whose tray?')
  const asha = await review.open('lead-reviewer', '/write')
  await reportText(asha)
    .getByText(letter)
    .evaluate(words => {
      words.scrollIntoView({ block: 'start' })
      window.scrollBy(0, -180)
    })
  await expect(asha.locator('.outline-go[aria-current]')).toContainText('Letters had no owner')
  await reportText(asha).locator('.comment-mark').click()
  await expect(thread(asha)).toContainText('Whose tray?')
  await expect(asha.locator('.outline-go[aria-current]')).toContainText('Letters had no owner')
})

test('whoever reads a frozen version comments on its words, which are found in the living report', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await opened(review, 'version')
  const devon = await review.open('board-member', '/write')
  await expect(reportText(devon)).toContainText(sentence)
  await expect(reportText(devon)).toHaveAttribute('contenteditable', 'false')
  await reportText(devon).getByText(sentence).click({ clickCount: 3 })
  await devon.locator('.selection-menu').getByRole('button', { name: 'Comment' }).click()
  await say(devon, 'Who is nobody?')
  await expect(thread(devon)).toContainText('Who is nobody?')
  await expect(reportText(devon).locator('.comment-mark')).toHaveText(sentence)
  const asha = await review.open('lead-reviewer', '/write')
  await expect(reportText(asha).locator('.comment-mark')).toHaveText(sentence)
})
