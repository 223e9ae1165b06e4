import { routes } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, expectDialogAccessible, test } from '../setting/index.ts'
import { bringIn, reportText, untilSaved } from '../together/draft.ts'

const draft = ['# Findings', 'The minutes name no one.']
const openVersions = (page: Page) => page.getByRole('tab', { name: 'Versions' }).click()
const sign = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign the report' }).click()
  await page.getByRole('button', { name: 'Sign exactly this text' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
const typeAtTheEnd = async (page: Page, text: string) => {
  await reportText(page)
    .getByText(/The minutes name no one/)
    .click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
  await untilSaved(page)
}

test('what has changed since it was signed is shown where finalising is refused, and the way on is to sign again', async ({
  aReview,
}, testInfo) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const mira = await review.open('review-team', '/write')
  await openVersions(mira)
  await sign(mira)
  const asha = await review.open('lead-reviewer', '/write')
  await openVersions(asha)
  await sign(asha)
  const dialog = asha.getByRole('dialog')
  const compared = asha.getByRole('article', { name: /^Text of / })

  // Refused by the server: the page has not heard of the change yet.
  await asha.getByRole('button', { name: 'Finalise the report' }).click()
  await expect(dialog.getByText(/^Hash /)).toBeVisible()
  await asha.route('**/sign-off', route => route.abort())
  await typeAtTheEnd(mira, ' Nor does the plan.')
  await expect(reportText(asha)).toContainText('Nor does the plan.')
  await dialog.getByRole('button', { name: 'Finalise the report' }).click()
  await expect(dialog.getByRole('alert')).toContainText('has changed since it was signed, so nothing was made final')
  await expect(dialog.getByRole('button', { name: 'Finalise the report' })).toHaveCount(0)
  await expectDialogAccessible(asha)
  await asha.screenshot({ path: testInfo.outputPath('refused-1440.png') })
  await dialog.getByRole('button', { name: 'See what has changed' }).click()
  await expect(compared.locator('ins')).toContainText('Nor does the plan.')
  await asha.keyboard.press('Escape')
  await asha.unroute('**/sign-off')

  // Known before it is asked for: the page has heard of the change.
  await sign(mira)
  await sign(asha)
  await asha.getByRole('button', { name: 'Finalise the report' }).click()
  await typeAtTheEnd(mira, ' Nobody knew.')
  await expect(dialog.getByRole('alert')).toContainText('has changed since it was signed')
  await expect(dialog.getByRole('button', { name: 'Sign the report' })).toHaveCount(0)
  await sign(mira)
  await dialog.getByRole('button', { name: 'Sign the report' }).click()
  await dialog.getByRole('button', { name: 'Sign exactly this text' }).click()
  await expect(dialog).toHaveCount(0)
  await asha.getByRole('button', { name: 'Finalise the report' }).click()
  await asha.keyboard.press('Escape')
  await expect(asha.getByRole('button', { name: 'Finalise the report' })).toBeFocused()
  await asha.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Finalise the report' }).click()
  await expect(asha.getByRole('heading', { name: 'Signatures' })).toBeFocused()
  await expect(asha.getByRole('button', { name: 'Reopen the report' })).toBeVisible()
  await expect(asha.getByRole('button', { name: 'Finalise the report' })).toHaveCount(0)
  await expect(mira.locator('.final-banner', { hasText: 'The report is final' })).toBeVisible()
  await expect(asha.getByRole('button', { name: 'Keep a version' })).toHaveCount(0)
  await expect(mira.getByRole('button', { name: 'Keep a version' })).toHaveCount(0)
  // What was signed before is folded away, and there.
  await expect(asha.locator('.versions-standing:visible')).toHaveCount(2)
  await asha.getByText('4 signatures from before').click()
  await expect(asha.locator('.versions-standing:visible')).toHaveCount(6)
})

test('what stands in the way of finalising leads there: a disagreement to its record, the receipt to where it is signed', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-chair'] })
  const at = `/api/reviews/${review.id}`
  await bringIn(review, draft)
  await review.as('lead-reviewer').tell('PUT', `${at}/opening`, { opening: 'live' })
  const about = { about: 'Whether the letter was answered', nodeIds: [] }
  const { id } = await review.as('board-chair').ask('POST', `${at}/disagreements`, routes['disagreement.open'].answer, about)
  for (const [who, side] of [
    ['lead-reviewer', 'review'],
    ['board-chair', 'board'],
  ] as const)
    await review.as(who).tell('PUT', `${at}/disagreements/${id}/positions/${side}`, { text: 'So we see it.', basedOn: 0 })
  await review.as('lead-reviewer').tell('POST', `${at}/disagreements/${id}/stand`, {})

  const asha = await review.open('lead-reviewer', '/write')
  await openVersions(asha)
  await asha.getByRole('link', { name: /An acknowledgment in the report/ }).click()
  await expect(asha.getByRole('article', { name: 'Whether the letter was answered' })).toBeFocused()

  const judith = await review.open('board-chair', '/write')
  await openVersions(judith)
  await expect(judith.getByRole('radio', { name: 'The Board response' })).toBeChecked()
  await judith.getByRole('link', { name: /The receipt of the report as it stands/ }).click()
  await expect(judith.getByRole('radio', { name: 'The report' })).toBeChecked()
  await expect(judith.locator('#versions-report')).toBeFocused()
  await expect(judith.getByRole('button', { name: 'Sign the receipt of the report' })).toBeVisible()
})
