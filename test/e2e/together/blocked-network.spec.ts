import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, reportText } from './draft.ts'

test('where a network blocks live connections, that is said, and the report is read all the same', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, ['# Context', 'A sentence that can be read over HTTP.'])
  const page = await review.open('lead-reviewer')
  // As a proxy does it: the upgrade is answered with a refusal, everything else passes.
  await page.addInitScript(() => {
    const Real = window.WebSocket
    window.WebSocket = class extends Real {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(String(address).replace(/\/(collab|live)/, '/no-upgrade-here'), protocols)
      }
    }
  })
  await page.goto(`${new URL(page.url()).origin}/reviews/${review.id}/write`)
  await expect(page.getByText('This network does not let live connections (WebSockets) through.').first()).toBeVisible({
    timeout: 30_000,
  })
  await expect(reportText(page)).toContainText('A sentence that can be read over HTTP.')
  await expect(reportText(page)).toHaveAttribute('contenteditable', 'false')
  await expectAccessible(page)
})

test('at 200 % zoom the writing page keeps everything within reach', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, [
    '# Context',
    'A first sentence.',
    '# Findings',
    '## Finding 1: News did not travel',
    'The notes stayed.',
  ])
  const page = await review.open('lead-reviewer', '/write')
  // 1440 by 900 at 200 % is 720 by 450 for the page.
  await page.setViewportSize({ width: 720, height: 450 })
  await expect(reportText(page)).toContainText('A first sentence.')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await reportText(page).getByText('The notes stayed.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' And were read at 200 %.')
  await expect(reportText(page).getByText('And were read at 200 %.')).toBeInViewport()
})
