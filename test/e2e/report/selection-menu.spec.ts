import type { Page } from '@playwright/test'
import { expect, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, untilSaved } from '../together/draft.ts'

const draft = ['# Findings', 'Nobody told the family what was decided.', 'The rota left no time.']
const menuOf = (page: Page) => page.getByRole('toolbar', { name: 'For the selected words' })

test('beside selected words stands what can be done with them: bold, and making the passage a finding', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  const text = reportText(page)
  await untilSaved(page)
  await text.getByText('The rota left no time.').selectText()
  const bold = menuOf(page).getByRole('button', { name: /^Bold/ })
  await bold.click()
  await expect(text.locator('strong')).toHaveText('The rota left no time.')
  await expect(bold).toHaveAttribute('aria-pressed', 'true')

  await text.getByText('Nobody told the family').selectText()
  await menuOf(page).getByRole('button', { name: 'Turn into: Finding' }).click()
  const finding = text.locator('.part[data-type="finding"]')
  await expect(finding.locator('.part-name')).toHaveText('Finding 1')
  await expect(finding).toContainText('Nobody told the family what was decided.')
  await expect(finding).not.toContainText('The rota left no time.')
  await untilSaved(page)
})

test('words selected by keyboard are made bold, and a part, from the toolbar that Alt+F10 leads to', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  const text = reportText(page)
  await untilSaved(page)
  await caretAtEndOf(page, 'The rota left no time.')
  await page.keyboard.press('Shift+Home')
  await expect(menuOf(page)).toBeVisible()
  await page.keyboard.press('Alt+F10')
  const bar = page.getByRole('toolbar', { name: /^Formatting/ })
  await expect(bar.locator(':focus')).toHaveCount(1)
  const bold = bar.getByRole('button', { name: /^Bold/ })
  while (!(await bold.evaluate(button => button === document.activeElement))) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(text.locator('strong')).toHaveText('The rota left no time.')
  // Back in the text with the words still selected.
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+Alt+Shift+F')
  await expect(text.locator('.part[data-type="finding"]')).toContainText('The rota left no time.')
  await expect(text.locator('.part[data-type="finding"]')).not.toContainText('Nobody told the family')
})
