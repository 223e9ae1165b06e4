import { routes } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, type ReviewOnStage, test, widths } from '../setting/index.ts'
import { bringIn, reportText } from '../together/draft.ts'

const said = 'Nobody in the office answered the letter.'
const draft = [
  '# Findings',
  '## Finding 1: Letters had no owner',
  said,
  '## Finding 2: News came late',
  'It took nine days.',
  '# Recommendations',
  '## Recommendation 1: Name an owner',
  'For every letter.',
]

async function onStage(aReview: (wanted: { roles: ('board-member' | 'board-chair')[] }) => Promise<ReviewOnStage>) {
  const review = await aReview({ roles: ['board-member', 'board-chair'] })
  await bringIn(review, draft)
  await review
    .as('lead-reviewer')
    .ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening: 'live' })
  return review
}
const panel = (page: Page) => page.getByRole('complementary', { name: 'Panel' })
const open = 'Put a disagreement on the record'

test('a disagreement is put on the record with what it touches, by the keyboard alone', async ({ aReview }, testInfo) => {
  const review = await onStage(aReview)
  const page = await review.open('board-member', '/write')
  await expect(reportText(page)).toContainText(said)
  await page.getByRole('tab', { name: 'Disagreements' }).click()
  await page.getByRole('button', { name: open }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What it is about')).toBeFocused()
  await page.keyboard.type('Whether the letter was answered')
  const touched = page.getByRole('group', { name: 'What it touches' })
  await page.keyboard.press('Tab')
  await expect(touched.getByRole('checkbox', { name: 'Finding 1: Letters had no owner' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(touched.getByRole('checkbox', { name: 'Recommendation 1: Name an owner' })).toBeFocused()
  await page.keyboard.press('Space')
  await expectAccessible(page)
  await page.screenshot({ path: testInfo.outputPath('touches-1440.png') })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: open })).toBeFocused()
  await page.keyboard.press('Enter')

  const record = page.getByRole('article', { name: 'Whether the letter was answered' })
  for (const name of ['Finding 1', 'Recommendation 1']) await expect(record.getByRole('button', { name })).toBeVisible()
  await expect(record.getByRole('button', { name: 'Finding 2' })).toHaveCount(0)
})

test('on a telephone the findings it touches are picked with a finger', async ({ aReview }, testInfo) => {
  const review = await onStage(aReview)
  const page = await review.open('board-chair', '/write', { viewport: widths.telephone })
  await expect(reportText(page)).toContainText(said)
  await page.getByRole('button', { name: 'Panel', exact: true }).click()
  await page.getByRole('tab', { name: 'Disagreements' }).click()
  await page.getByRole('button', { name: open }).click()
  await page.getByLabel('What it is about').fill('Whether nine days is late')
  await page.getByRole('checkbox', { name: 'Finding 2: News came late' }).check()
  await page.screenshot({ path: testInfo.outputPath('touches-390.png') })
  await page.getByRole('button', { name: open }).click()
  const record = page.getByRole('article', { name: 'Whether nine days is late' })
  await expect(record.getByRole('button', { name: 'Finding 2' })).toBeVisible()
})

test('the sidebar says what QM7 asks about: a challenge without an answer, until it has one', async ({ aReview }) => {
  const review = await onStage(aReview)
  const comments = `/api/reviews/${review.id}/report/comments`
  const { comment } = await review.as('board-member').ask('POST', comments, routes['comment.raiseInReport'].answer, {
    anchor: { document: 'report', nodeId: null, start: null, end: null, quote: said, before: '', after: '' },
    kind: 'challenge',
    text: 'What made it likely?',
  })
  const page = await review.open('lead-reviewer', '/write')
  await page.getByRole('tab', { name: 'Disagreements' }).click()
  const signals = panel(page).getByRole('region', { name: 'What QM7 asks about' })
  await expect(signals).toContainText('One challenge or accuracy comment has no answer yet.')
  await expect(signals).toContainText('The governance arrangements have not been recorded yet.')
  await review.as('lead-reviewer').ask('POST', `${comments}/${comment.id}/answer`, routes['comment.answerInReport'].answer, {
    how: 'not-amended',
    reason: 'The section below says it.',
  })
  await expect(signals).not.toContainText('no answer yet')
  await expect(signals).toContainText('The governance arrangements have not been recorded yet.')
})
