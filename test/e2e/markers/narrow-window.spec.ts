import { expect, test, widths } from '../setting/index.ts'
import { bringIn, reportText } from '../together/draft.ts'

test('words half written in the panel, and the text’s own undo, outlive a window that becomes narrow and wide again', async ({
  aReview,
}) => {
  const review = await aReview({ roles: [] })
  await bringIn(review, ['# What happened', 'That night was a horrific scene.'])
  const page = await review.open('lead-reviewer', '/write')
  await reportText(page).getByText('That night was').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' It rained.')

  const signal = page.locator('.markers [data-signal][data-code="emotive_tone"]')
  await signal.click()
  await page.getByRole('button', { name: /Answer what was seen in ‘horrific’/ }).click()
  const reason = page.getByLabel('Why does it stay as it is?')
  await reason.fill('These are the fam')

  await page.setViewportSize(widths.telephone)
  // Whoever was writing there goes on writing there: the panel comes as a sheet, with the caret where it was.
  await expect(reason).toBeVisible()
  await expect(reason).toBeFocused()
  await page.keyboard.type('ily’s own')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(reason).toBeHidden()
  await page.locator('.sheet-bar').getByRole('button', { name: 'Panel' }).click()
  await expect(reason).toHaveValue('These are the family’s own')

  await page.setViewportSize(widths.desktop)
  await expect(reason).toBeVisible()
  await expect(reason).toHaveValue('These are the family’s own')

  await reportText(page).getByText('That night was').click()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(reportText(page)).not.toContainText('It rained.')
})
