import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectDialogAccessible, test } from '../setting/index.ts'
import { bringIn, reportText, untilSaved } from '../together/draft.ts'

const draft = [
  '# Findings',
  '## Finding 1: Nobody told the family',
  'The minutes name no one.',
  'The rota was thin.',
  '# Recommendations',
]

const versionsTab = async (page: Page) => page.getByRole('tab', { name: 'Versions' }).click()
const typeAtEndOf = async (page: Page, line: string, text: string) => {
  await reportText(page).getByText(line).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
  await untilSaved(page)
}
const sign = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign the report' }).click()
  await page.getByRole('button', { name: 'Sign exactly this text' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('a version is kept, compared word by word and brought back; two sign, and a word later their signatures are of an earlier version', async ({
  aReview,
}, testInfo) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const lead = await review.open('lead-reviewer', '/write')
  await versionsTab(lead)
  await lead.getByLabel('Name of the version').fill('Before the meeting')
  await lead.getByRole('button', { name: 'Keep a version' }).click()
  await expect(lead.locator('.versions-name', { hasText: 'Before the meeting' })).toBeVisible()
  await lead.getByRole('button', { name: 'Mark as read now' }).click()

  await typeAtEndOf(lead, 'The minutes name no one.', ' Nor does the plan.')
  await lead.getByRole('button', { name: /^What changed since: Before the meeting/ }).click()
  const compared = lead.getByRole('article', { name: /^Text of Before the meeting/ })
  await expect(compared.locator('ins')).toContainText('Nor does the plan.')
  await lead.keyboard.press('n')
  await expect(compared.locator('#change-0')).toBeFocused()
  await expect(lead.getByRole('status').filter({ hasText: 'Change 1 of 1. Changed: Nor does the plan.' })).toBeVisible()
  const list = lead.getByRole('navigation', { name: 'What has changed' })
  await list.getByRole('button', { name: 'Changed: Nor does the plan.' }).press('Enter')
  await expect(compared.locator('#change-0')).toBeFocused()
  await lead.screenshot({ path: testInfo.outputPath('compare-1440.png') })
  await expectDialogAccessible(lead)
  await lead.keyboard.press('Escape')

  const telephone = await review.open('lead-reviewer', '/write', { viewport: { width: 390, height: 844 } })
  await telephone.getByRole('button', { name: 'Panel', exact: true }).click()
  await versionsTab(telephone)
  await expect(telephone.locator('.versions-name', { hasText: 'Before the meeting' })).toBeVisible()
  await telephone.screenshot({ path: testInfo.outputPath('panel-390.png') })
  await telephone.getByRole('button', { name: /^What changed since: Before the meeting/ }).click()
  await expect(telephone.getByRole('article', { name: /^Text of Before/ }).locator('ins')).toBeVisible()
  await telephone.screenshot({ path: testInfo.outputPath('compare-390.png') })
  await expectDialogAccessible(telephone)
  // Escape closes what lies on top, and one is back in the sheet that it was opened from.
  await telephone.keyboard.press('Escape')
  await expect(telephone.getByRole('article', { name: /^Text of Before/ })).toHaveCount(0)
  await expect(telephone.locator('.versions-name', { hasText: 'Before the meeting' })).toBeVisible()
  await telephone.keyboard.press('Escape')
  await expect(telephone.locator('.versions-name')).toHaveCount(0)
  await telephone.close()

  await lead.getByRole('button', { name: /^Read it: Before the meeting/ }).click()
  await expect(lead.getByRole('article', { name: /^Text of Before the meeting/ })).toContainText('The minutes name no one.')
  await lead.keyboard.press('Escape')

  await lead.getByRole('button', { name: 'What changed since I last read' }).click()
  await expect(lead.getByRole('article', { name: /^Text of As you last read it/ }).locator('ins')).toContainText('Nor does')
  await lead.keyboard.press('Escape')

  const team = await review.open('review-team', '/write')
  await expect(reportText(team)).toContainText('Nor does the plan.')
  await lead.getByRole('button', { name: /^Restore: Before the meeting/ }).click()
  await lead.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
  await expect(reportText(lead)).not.toContainText('Nor does the plan.')
  await expect(lead.locator('.versions-name', { hasText: 'Kept before a restore' })).toBeVisible()
  await lead.getByRole('button', { name: /^What changed since: Before the meeting/ }).click()
  await expect(lead.getByText('Nothing has changed.')).toBeVisible()
  await lead.getByLabel('Compared with').selectOption({ index: 1 })
  await expect(lead.getByRole('article', { name: /^Text of / }).locator('ins')).toContainText('Nor does the plan.')
  await lead.keyboard.press('Escape')

  await expect(team.getByText('has brought back an earlier version')).toBeVisible()
  await versionsTab(team)
  await sign(team)
  await expect(lead.getByText(/Signed this text/)).toHaveCount(1)
  await sign(lead)
  await expect(team.getByText(/Signed this text/)).toHaveCount(2)
  await expect(lead.getByRole('button', { name: 'Finalise the report' })).toBeVisible()

  await typeAtEndOf(team, 'The rota was thin.', ' Too thin.')
  await expect(team.getByText('Signed an earlier version')).toHaveCount(2)
  await team.screenshot({ path: testInfo.outputPath('panel-1440.png') })
  await team.getByRole('button', { name: 'What changed since I signed' }).click()
  await expect(team.getByRole('article', { name: /^Text of / }).locator('ins')).toContainText('Too thin.')
  await team.keyboard.press('Escape')
  await expectAccessible(team)

  await sign(team)
  await expect(lead.getByText(/Signed this text/)).toHaveCount(1)
  await sign(lead)
  await lead.getByRole('button', { name: 'Finalise the report' }).click()
  await lead.getByRole('dialog').getByRole('button', { name: 'Finalise the report' }).click()
  await expect(team.locator('.final-banner', { hasText: 'The report is final' })).toBeVisible()
  await expect(reportText(team)).toHaveAttribute('contenteditable', 'false')
  await lead.getByRole('button', { name: 'Trail of decisions' }).click()
  await expect(lead.getByRole('dialog')).toContainText('finalised the report')
  await expect(lead.getByRole('dialog')).toContainText('The trail is whole')
  await lead.screenshot({ path: testInfo.outputPath('trail-1440.png') })
})

test('the trail of the team’s own notes is listed and taken out beside the review’s, by the lead reviewer alone', async ({
  aReview,
}, testInfo) => {
  const review = await aReview({ roles: ['peer-reviewer', 'board-chair'] })
  await bringIn(review, draft)
  const anchor = { document: 'report', nodeId: null, start: null, end: null, quote: 'The rota was thin.', before: '', after: '' }
  const note = { anchor, kind: 'team-note', visibility: 'team', text: 'Shall we say how thin?' }
  await review.as('peer-reviewer').tell('POST', `/api/reviews/${review.id}/report/comments`, note)
  const lead = await review.open('lead-reviewer', '/write')
  await versionsTab(lead)
  await lead.getByRole('button', { name: 'Trail of decisions' }).click()
  const dialog = lead.getByRole('dialog', { name: 'Trail of decisions' })
  await expect(dialog.getByRole('list', { name: 'The review' })).not.toContainText('raised a comment')
  await dialog.getByText('The review team’s own notes', { exact: true }).click()
  await expect(dialog.getByRole('list', { name: 'The review team’s own notes' })).toContainText(
    `${review.nameOf('peer-reviewer')} raised a comment`,
  )
  await expectDialogAccessible(lead)
  await lead.screenshot({ path: testInfo.outputPath('team-trail-1440.png') })
  const download = lead.waitForEvent('download')
  await dialog.getByRole('link', { name: 'Take the trail out as a file' }).click()
  expect((await download).suggestedFilename()).toBe(`audit-team-${review.id}.json`)

  const chair = await review.open('board-chair', '/write')
  await versionsTab(chair)
  await chair.getByRole('button', { name: 'Trail of decisions' }).click()
  await expect(chair.getByRole('dialog')).toContainText('created the review')
  await expect(chair.getByText('own notes')).toHaveCount(0)
})

test('who has signed the response sees at once that it has moved on, and what has changed since', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-chair', 'board-member'] })
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  const written = (page: Page) => page.getByRole('textbox', { name: 'Text of the Board response' })
  const judith = await review.open('board-chair', '/write')
  // Under a heading: what stands in the middle of an empty text may be a choice of sections.
  await written(judith).getByText('How this report was received').click()
  await judith.keyboard.press('End')
  await judith.keyboard.press('ArrowDown')
  await judith.keyboard.type('We accept every finding.')
  await expect(written(judith)).toContainText('We accept every finding.')
  await untilSaved(judith)
  const devon = await review.open('board-member', '/write')
  await expect(written(devon)).toContainText('We accept every finding.')
  await versionsTab(devon)
  await devon.getByRole('button', { name: 'Sign the Board response' }).click()
  await devon.getByRole('button', { name: 'Sign exactly this text' }).click()
  await expect(devon.getByText(/Signed this text/)).toBeVisible()

  await judith.keyboard.type(' But one.')
  await expect(devon.getByText('Signed an earlier version')).toBeVisible()
  await devon.getByRole('button', { name: 'What changed since I signed' }).click()
  await expect(devon.getByRole('navigation', { name: 'What has changed' })).toContainText('Changed: But one.')
  await expectDialogAccessible(devon)
})
