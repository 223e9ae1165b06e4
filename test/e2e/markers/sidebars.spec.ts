import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, widths } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, untilSaved } from '../together/draft.ts'

const long =
  'The health visitor, who had at that time some six hundred families on her list and no colleague to share them with, wrote each missed visit into the only box that the form had for it.'
const draft = ['# Summary', 'Two things were learned.', '# Findings', 'Finding 1: News did not travel', long]

const panel = (page: Page, marker: 14 | 16) => page.locator(`.markers[data-marker="${marker}"]`)
const signal = (page: Page, code: string) => page.locator(`[data-signal][data-code="${code}"]`)

test('the questions of QM14 move while somebody types, and a click goes to the place', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write')
  await expect(panel(asha, 14).locator('.marker-question')).toHaveCount(7)
  await expect(signal(asha, 'finding_without_analysis')).toContainText('Finding 1 has no analysis with it')
  await expect(signal(asha, 'long_sentence')).toHaveCount(1)
  await expect(reportText(asha).locator('.long-sentence')).toHaveText(long)

  await caretAtEndOf(asha, 'Two things were learned.')
  await asha.keyboard.type(` ${long}`)
  await expect(signal(asha, 'long_sentence')).toHaveCount(2)
  // Looked at in the pauses of the typing: at its end the whole sentence is.
  await expect(reportText(asha).locator('.long-sentence')).toHaveText([long, long])

  // Shown without the focus being taken, then entered: the caret stands in the sentence, and the keyboard says what is meant.
  await signal(asha, 'long_sentence').first().click()
  await expect(reportText(asha).locator('.marker-here')).toHaveText(long)
  await expect(signal(asha, 'long_sentence').first()).toBeFocused()
  await asha.keyboard.press('Enter')
  await expect(reportText(asha)).toBeFocused()
  await asha.keyboard.press('Alt+F1')
  await expect(asha.getByRole('status').filter({ hasText: 'This sentence has' })).toBeVisible()
  await asha.keyboard.press('Escape')
  await asha.keyboard.type('Now. ')
  await untilSaved(asha)
})

test('arrow keys walk from place to place, underlines can be put away, and the outline counts', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write')
  const lines = panel(asha, 14).locator('[data-signal]')
  await expect(signal(asha, 'long_sentence')).toHaveCount(1)
  await lines.first().focus()
  await asha.keyboard.press('ArrowDown')
  await expect(lines.nth(1)).toBeFocused()
  await asha.keyboard.press('End')
  await expect(lines.last()).toBeFocused()
  await asha.keyboard.press('Home')
  await expect(lines.first()).toBeFocused()

  await expect(asha.locator('.outline-attention').first()).toBeVisible()
  const underlines = asha.getByRole('switch', { name: 'Underline in the text what asks for a look' })
  await underlines.click()
  await expect(reportText(asha).locator('.long-sentence')).toHaveCount(0)
  await expect(signal(asha, 'long_sentence')).toHaveCount(1)
  await asha.reload()
  await expect(signal(asha, 'long_sentence')).toHaveCount(1)
  await expect(reportText(asha).locator('.long-sentence')).toHaveCount(0)
})

test('QM16 asks the Board for what is missing in an answer, and stops asking when it is there', async ({ aReview }) => {
  test.setTimeout(240_000)
  const review = await aReview({ roles: ['board-chair'] })
  await bringIn(review, draft)
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  const judith = await review.open('board-chair', '/write')
  await judith.getByRole('tab', { name: 'QM16' }).click()
  await expect(panel(judith, 16).locator('.marker-question')).toHaveCount(7)
  await expect(signal(judith, 'finding_without_response')).toHaveCount(1)
  await expect(panel(judith, 16).locator('.marker-empty')).toContainText('has not been begun')
  await judith
    .getByRole('button', { name: /response to Finding 1/i })
    .first()
    .click()
  await expect(signal(judith, 'finding_without_response')).toHaveCount(0)
  await expect(signal(judith, 'response_without_decision')).toHaveCount(1)
  await expectAccessible(judith)
})

test('on a telephone the panel is a sheet that makes way for the place it shows', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write', { viewport: widths.telephone })
  await expect(reportText(asha)).toContainText('News did not travel')
  await asha.getByRole('button', { name: 'Panel', exact: true }).click()
  await signal(asha, 'long_sentence').first().click()
  await expect(panel(asha, 14)).toHaveCount(0)
  await expect(reportText(asha).locator('.long-sentence')).toBeInViewport()
  // Opened again it is called by its tab, and stands where it was.
  await asha.getByRole('button', { name: 'Panel', exact: true }).click()
  await expect(asha.getByRole('dialog', { name: 'QM14' })).toBeVisible()
  await expect(signal(asha, 'long_sentence').first()).toBeInViewport()
})
