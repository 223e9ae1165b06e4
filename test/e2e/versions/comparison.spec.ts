import type { Page } from '@playwright/test'
import { expect, expectDialogAccessible, test } from '../setting/index.ts'
import { bringIn, reportText, untilSaved } from '../together/draft.ts'

const draft = [
  '# Findings',
  '## Finding 1: Letters had no owner',
  'Nobody answered the letter.',
  '## Finding 2: News came late',
  'It took nine days.',
  '# Recommendations',
]

const keepVersion = async (page: Page, name: string) => {
  await page.getByRole('tab', { name: 'Versions' }).click()
  await page.getByLabel('Name of the version').fill(name)
  await page.getByRole('button', { name: 'Keep a version' }).click()
  await expect(page.locator('.versions-name', { hasText: name })).toBeVisible()
}

test('a finding that was moved is said to have moved, at both places, and its words are not said to be new', async ({
  aReview,
}, testInfo) => {
  const review = await aReview()
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  await keepVersion(page, 'As it was')
  await page
    .getByRole('navigation', { name: 'Outline' })
    .getByRole('button', { name: /News came late/ })
    .first()
    .focus()
  await page.getByRole('button', { name: /^Move (?=.*(?:News came late|Finding 2)).* up$/ }).click()
  await expect(reportText(page)).toContainText(/It took nine days\.[\s\S]*Nobody answered the letter\./)
  await untilSaved(page)

  await page.getByRole('button', { name: /^What changed since: As it was/ }).click()
  const compared = page.getByRole('article', { name: /^Text of As it was/ })
  const rows = (state: string) => compared.locator(`.compared-row[data-state="${state}"]`)
  for (const [state, sign] of [
    ['moved-here', 'Moved here'],
    ['moved-away', 'Moved away from here'],
  ] as const) {
    await expect(rows(state).first().locator('.compared-sign')).toHaveText(sign)
    await expect(rows(state)).not.toHaveCount(0)
  }
  await expect(compared.locator('ins, del')).toHaveCount(0)
  for (const state of ['inserted', 'deleted', 'changed']) await expect(rows(state)).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'What has changed' })).toContainText('Moved')
  await page.screenshot({ path: testInfo.outputPath('moved-1440.png') })
  await expectDialogAccessible(page)
})

test('a version says of which words who wrote them, at the words, and goes from passage to passage by key', async ({
  aReview,
}, testInfo) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const team = await review.open('review-team', '/write')
  await reportText(team).getByText('It took nine days.').click()
  await team.keyboard.press('End')
  await team.keyboard.type(' A weekend lay between.')
  await untilSaved(team)
  const page = await review.open('lead-reviewer', '/write')
  await expect(reportText(page)).toContainText('A weekend lay between.')
  await keepVersion(page, 'By two')
  await page.getByRole('button', { name: /^Who wrote it: By two/ }).click()
  const stretch = (on: Page, words: string) => on.locator('.stretch', { hasText: words })
  const theirs = `Written by ${review.nameOf('review-team')}`
  await expect(stretch(page, 'Nobody answered the letter.')).toContainText('[Written by Asha Fenwick:')
  await expect(stretch(page, 'It took nine days.')).toContainText('[Written by Asha Fenwick:')
  await expect(stretch(page, 'A weekend lay between.')).toContainText(`[${theirs}:`)
  const legend = page.getByRole('list', { name: 'Who wrote which words' })
  for (const name of ['Everybody', 'Asha Fenwick', review.nameOf('review-team')])
    await expect(legend.getByRole('button', { name })).toBeVisible()
  await legend.getByRole('button', { name: review.nameOf('review-team') }).press('Enter')
  await page.keyboard.press('n')
  await expect(stretch(page, 'A weekend lay between.')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: `Passage 1 of 1. ${theirs}.` })).toBeVisible()
  await expectDialogAccessible(page)
  await page.screenshot({ path: testInfo.outputPath('writers-1440.png') })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectDialogAccessible(page)
  await page.screenshot({ path: testInfo.outputPath('writers-dark-1440.png') })
  await page.getByRole('switch', { name: 'Show who wrote which words' }).click()
  await expect(page.locator('.stretch')).toHaveCount(0)

  const telephone = await review.open('lead-reviewer', '/write', { viewport: { width: 390, height: 844 } })
  await telephone.getByRole('button', { name: 'Panel', exact: true }).click()
  await telephone.getByRole('tab', { name: 'Versions' }).click()
  await telephone.getByRole('button', { name: /^Read it: By two/ }).click()
  await telephone.getByRole('switch', { name: 'Show who wrote which words' }).click()
  await telephone.getByRole('button', { name: 'Next passage' }).click()
  await expect(telephone.locator('.stretch').first()).toBeFocused()
  expect(await telephone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await telephone.screenshot({ path: testInfo.outputPath('writers-390.png') })
  await expectDialogAccessible(telephone)
})
