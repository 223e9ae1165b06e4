import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, untilSaved } from '../together/draft.ts'

/** A picture of 320 by 180, drawn by the browser itself. */
async function picture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 320
    canvas.height = 180
    canvas.getContext('2d')?.fillRect(40, 40, 120, 60)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  return Buffer.from(base64, 'base64')
}

test('an image from this computer is stored, asked about, described, and there for others; what is none is refused with a sentence', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, ['# Context', 'The diagram below shows who met whom.'])
  const page = await review.open('lead-reviewer', '/write')
  await caretAtEndOf(page, 'The diagram below')

  const choose = page.locator('input[type="file"][aria-label="Choose an image"]').first()
  await choose.setInputFiles({ name: 'not-an-image.png', mimeType: 'image/png', buffer: Buffer.from('just words') })
  await expect(page.getByRole('alert').filter({ hasText: /image/i })).toBeVisible()
  await expect(reportText(page).locator('figure.image')).toHaveCount(0)

  await choose.setInputFiles({ name: 'diagram.png', mimeType: 'image/png', buffer: await picture(page) })
  const image = reportText(page).locator('figure.image img')
  await expect.poll(() => image.evaluate(it => (it instanceof HTMLImageElement ? it.naturalWidth : 0))).toBe(320)
  await reportText(page).getByRole('button', { name: 'Describe this image' }).click()
  await page.getByLabel('What the image shows, in words').fill('Three services, and a single line between two of them.')
  await page.getByRole('dialog', { name: 'Image' }).getByRole('button', { name: 'Done' }).click()
  await expect(image).toHaveAttribute('alt', 'Three services, and a single line between two of them.')
  await untilSaved(page)
  await expectAccessible(page)

  // A name that tells who somebody is, is shown to whoever writes, at the image.
  await choose.setInputFiles({ name: 'sarah-14.03.2013.png', mimeType: 'image/png', buffer: await picture(page) })
  await reportText(page).getByRole('button', { name: 'Describe this image' }).click()
  const panel = page.getByRole('dialog', { name: 'Image' })
  await expect(panel.getByText('The file was called ‘sarah-14.03.2013.png’.')).toBeVisible()
  await expect(panel.getByRole('status')).toContainText('‘Sarah’, ‘14.03.2013’ in it may tell who somebody is.')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Remove image' }).click()

  const mira = await review.open('review-team', '/write')
  const seen = reportText(mira).getByRole('img', { name: 'Three services, and a single line between two of them.' })
  await expect.poll(() => seen.evaluate(it => (it instanceof HTMLImageElement ? it.naturalWidth : 0))).toBe(320)
})
