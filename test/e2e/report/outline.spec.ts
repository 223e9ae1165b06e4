import type { Page } from '@playwright/test'
import { expect, test } from '../setting/index.ts'
import { bringIn, reportText, untilSaved } from '../together/draft.ts'

const draft = [
  '# Summary',
  'A short summary.',
  '# Findings',
  'Finding 1: News did not travel',
  'The notes stayed where they were written.',
  'Finding 2: Forms were long',
  'The form had forty pages.',
  '# Method',
  'We spoke with those who were there.',
]

const line = (page: Page, words: string) => page.locator('.outline-line', { hasText: words })
const idOf = (page: Page, words: string) => line(page, words).locator('[data-outline-id]').getAttribute('data-outline-id')

/** The report's lines in their order. */
const linesOf = (page: Page) => page.locator('.outline-document').first().locator('.outline-words').allTextContents()

test('a finding and a section are dragged to their places in the outline, and stay the ones that they were', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  await expect.poll(() => linesOf(page)).toEqual(['Summary', 'Findings', 'News did not travel', 'Forms were long', 'Method'])
  const finding = await idOf(page, 'Forms were long')
  const section = await idOf(page, 'Method')

  await line(page, 'Forms were long').dragTo(line(page, 'News did not travel'), { targetPosition: { x: 60, y: 3 } })
  await expect.poll(() => linesOf(page)).toEqual(['Summary', 'Findings', 'Forms were long', 'News did not travel', 'Method'])
  await line(page, 'Method').dragTo(line(page, 'Summary'), { targetPosition: { x: 60, y: 3 } })
  const moved = ['Method', 'Summary', 'Findings', 'Forms were long', 'News did not travel']
  await expect.poll(() => linesOf(page)).toEqual(moved)
  await untilSaved(page)

  // With all that is in them, under the same ids, and numbered by where they stand now; so a colleague sees them too.
  const colleague = await review.open('review-team', '/write')
  await expect.poll(() => linesOf(colleague)).toEqual(moved)
  expect(await idOf(colleague, 'Forms were long')).toBe(finding)
  expect(await idOf(colleague, 'Method')).toBe(section)
  const first = reportText(colleague).locator('.part[data-type="finding"]').first()
  await expect(first.locator('.part-name')).toHaveText('Finding 1')
  await expect(first).toContainText('The form had forty pages.')
  await expect(reportText(colleague).locator('p').first()).toHaveText('We spoke with those who were there.')
})

test('what is let go where it cannot stand stays where it was', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  const before = ['Summary', 'Findings', 'News did not travel', 'Forms were long', 'Method']
  await expect.poll(() => linesOf(page)).toEqual(before)
  // A section goes between sections, never into a finding.
  await line(page, 'Summary').dragTo(line(page, 'Forms were long'))
  // The drag has ended once the next one is done.
  await line(page, 'Forms were long').dragTo(line(page, 'News did not travel'), { targetPosition: { x: 60, y: 3 } })
  await expect.poll(() => linesOf(page)).toEqual(['Summary', 'Findings', 'Forms were long', 'News did not travel', 'Method'])
})
