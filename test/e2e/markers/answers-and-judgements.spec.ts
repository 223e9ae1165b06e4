import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, reportText, untilSaved } from '../together/draft.ts'

const draft = [
  '# Summary',
  'Two things were learned.',
  '# What happened',
  'That night was a horrific scene.',
  '# Findings',
  'Finding 1: News did not travel',
  'The clinic had no shared record, so each team believed that the other had told the school.',
]
const panel = (page: Page) => page.locator('.markers[data-marker="14"]')
const signal = (page: Page, code: string) => panel(page).locator(`[data-signal][data-code="${code}"]`)
const question = (page: Page, id: string) => panel(page).locator(`[data-question="${id}"]`)

test('a signal is answered with a reason, folds away for everybody, and comes back when its words change', async ({
  aReview,
}) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['review-team', 'peer-reviewer'] })
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write')
  const mira = await review.open('review-team', '/write')
  await expect(signal(mira, 'emotive_tone')).toHaveCount(1)
  await expect(reportText(mira).locator('.words-seen, .words-perhaps').filter({ hasText: 'horrific' })).toHaveCount(1)

  await signal(asha, 'emotive_tone').click()
  await asha.getByRole('button', { name: /Answer what was seen in ‘horrific’/ }).click()
  await asha.getByRole('button', { name: 'Keep this answer' }).click()
  await expect(asha.getByText('Please say why, so that others can follow it.')).toBeVisible()
  await asha.getByLabel('Why does it stay as it is?').fill('These are the family’s own words.')
  await asha.getByRole('button', { name: 'Keep this answer' }).click()

  for (const page of [asha, mira]) {
    await expect(signal(page, 'emotive_tone')).toHaveCount(0)
    await question(page, 'QM14.7').getByText('1 place answered').click()
    await expect(question(page, 'QM14.7')).toContainText('These are the family’s own words.')
    await expect(question(page, 'QM14.7')).toContainText('Asha Fenwick')
    await expect(reportText(page).locator('.words-seen, .words-perhaps').filter({ hasText: 'horrific' })).toHaveCount(0)
  }
  // Somebody who does not write the report reads the answer and cannot take it back.
  const noor = await review.open('peer-reviewer', '/write')
  await question(noor, 'QM14.7').getByText('1 place answered').click()
  await expect(question(noor, 'QM14.7').getByRole('button', { name: 'Take this answer back' })).toHaveCount(0)
  await expectAccessible(asha)

  await reportText(mira)
    .getByText('That night was')
    .dblclick({ position: { x: 4, y: 8 } })
  await mira.keyboard.type('This')
  await untilSaved(mira)
  await expect(question(mira, 'QM14.7')).toContainText('1 place answered')
  await expect(signal(mira, 'emotive_tone')).toHaveCount(0)
  await reportText(mira).getByText('horrific').dblclick()
  // The caret is in the paragraph; the word itself is looked for and replaced, as somebody would.
  await mira.keyboard.press('Control+f')
  await mira.getByRole('textbox', { name: 'Find' }).fill('horrific')
  await mira.getByRole('textbox', { name: 'Replace with' }).fill('shocking')
  await mira.getByRole('button', { name: 'Replace all' }).click()
  await expect(signal(asha, 'emotive_tone')).toHaveCount(1)
  await expect(signal(asha, 'emotive_tone')).toContainText('shocking')
})

test('people say how a question stands beside what the machine sees, and earlier judgements stay readable', async ({
  aReview,
}) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['board-chair'] })
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write')
  const explains = question(asha, 'QM14.4')
  await explains.getByRole('button', { name: 'Say how it stands' }).click()
  await explains.getByRole('button', { name: 'Record this judgement' }).click()
  await expect(explains.getByText('Please choose one of the four.')).toBeVisible()
  await explains.getByRole('radio', { name: 'Partly met' }).check()
  await explains.getByLabel('Why', { exact: true }).fill('Finding 1 explains; the others are to come.')
  await explains.getByRole('button', { name: 'Record this judgement' }).click()
  await expect(explains).toContainText('Partly met. Finding 1 explains; the others are to come.')
  await explains.getByRole('button', { name: 'Say how it stands now' }).click()
  await explains.getByRole('radio', { name: 'Met', exact: true }).check()
  await explains.getByLabel('Why', { exact: true }).fill('All three now do.')
  await explains.getByRole('button', { name: 'Record this judgement' }).click()
  await explains.getByText('1 earlier judgement').click()
  await expect(explains.locator('.judgement')).toHaveText([/Met\. All three now do\./, /Partly met\. Finding 1 explains/])
  await expectAccessible(asha)

  // Closed to the Board, the report’s judgements are closed too; opened, they are read.
  const judith = await review.open('board-chair', '/write')
  await expect(judith.locator('.markers')).toBeVisible()
  await expect(judith.getByText('All three now do.')).toHaveCount(0)
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  await expect(question(judith, 'QM14.4')).toContainText('All three now do.')
})

test('a judgement points to its evidence: the way to a part by its name now, and what stands elsewhere', async ({ aReview }) => {
  test.setTimeout(180_000)
  const review = await aReview()
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write')
  const explains = question(asha, 'QM14.4')
  await explains.getByRole('button', { name: 'Say how it stands' }).click()
  await explains.getByRole('radio', { name: 'Partly met' }).check()
  await explains.getByLabel('Why', { exact: true }).fill('One explains.')
  const places = explains.getByRole('combobox', { name: 'Where that can be seen' })
  await places.click()
  await places.pressSequentially('travel')
  await expect(asha.getByRole('option', { name: /^Finding 1/ })).toBeVisible()
  await asha.getByRole('option', { name: /^Finding 1/ }).click()
  await explains.getByLabel('What else it rests on').fill('The minutes of the second meeting.')
  await expectAccessible(asha)
  await explains.getByRole('button', { name: 'Record this judgement' }).click()
  const evidence = explains.locator('.judgement-evidence')
  await expect(evidence).toContainText('The minutes of the second meeting.')
  await expectAccessible(asha)
  await evidence.getByRole('button', { name: 'Finding 1: News did not travel' }).click()
  await expect(reportText(asha).getByText('News did not travel')).toBeInViewport()

  // It stays with the judgement when a later one is made.
  await explains.getByRole('button', { name: 'Say how it stands now' }).click()
  await explains.getByRole('radio', { name: 'Met', exact: true }).check()
  await explains.getByLabel('Why', { exact: true }).fill('All do.')
  await explains.getByRole('button', { name: 'Record this judgement' }).click()
  await explains.getByText('1 earlier judgement').click()
  await expect(explains.locator('.judgements-earlier .judgement-evidence')).toContainText('Finding 1: News did not travel')
})

test('pictures: an empty row of factors is said, and the way from a finding goes to its place', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write')
  await question(asha, 'QM14.4').getByText('Findings and what made them likely').click()
  await expect(question(asha, 'QM14.4')).toContainText('Named by no finding: the task, tools and records')
  await question(asha, 'QM14.6').getByText('How the sections read').click()
  await question(asha, 'QM14.3').getByText('From finding to action').click()
  await expect(question(asha, 'QM14.3')).toContainText('Nothing recommended')
  await question(asha, 'QM14.3')
    .getByRole('button', { name: /^Finding 1/ })
    .click()
  await expect(reportText(asha).getByText('News did not travel')).toBeInViewport()
  // Looked at from the top: what has scrolled half under the tools is small only for as long as it is there.
  await reportText(asha).getByRole('heading').first().scrollIntoViewIfNeeded()
  await expectAccessible(asha)
})
