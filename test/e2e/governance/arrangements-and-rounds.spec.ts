import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, reportText } from '../together/draft.ts'

const today = () => new Date().toISOString().slice(0, 10)
const inTenDays = () => new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)

test('governance is agreed on the first page, its history stays, and a round asks people whether it is accurate', async ({
  aReview,
}) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['board-member'] })
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  const asha = await review.open('lead-reviewer')
  const arrangements = asha.getByRole('region', { name: 'Governance arrangements' })
  for (const conducts of ['Asha Fenwick, independent of every agency', 'Asha Fenwick, with a team of three agencies']) {
    await arrangements.getByRole('button', { name: /^(Record what is agreed|Change)$/ }).click()
    await arrangements.getByLabel('Who conducts the review').fill(conducts)
    await arrangements.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(arrangements).toContainText(conducts)
  }
  await expect(arrangements).toContainText('One earlier version')

  // Only what a role may sign is offered.
  await arrangements.getByRole('button', { name: 'Change' }).click()
  await arrangements.getByRole('button', { name: 'Add a signature' }).click()
  const [role, subject] = [arrangements.getByLabel('Who signs'), arrangements.getByLabel('What is signed')]
  const titles = ['Lead reviewer', 'Review team', 'Board chair', 'Board member']
  await expect(role.getByRole('option')).toHaveText(titles)
  await expect(subject.getByRole('option')).toHaveText(['the report'])
  await role.selectOption('Board chair')
  await expect(subject.getByRole('option')).toHaveText(['the Board response', 'receipt of the report'])
  await subject.selectOption('receipt of the report')
  await expectAccessible(asha)
  await arrangements.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(arrangements).toContainText('Board chair: receipt of the report')
  await expect(arrangements.getByRole('button', { name: 'Change' })).toBeFocused()

  // The order is the agreement: a step is moved and taken out by the keyboard, and the focus stays.
  await asha.keyboard.press('Enter')
  await expect(arrangements.getByLabel('Who conducts the review')).toBeFocused()
  await arrangements.getByRole('button', { name: 'Add a signature' }).click()
  await arrangements.getByRole('button', { name: 'Move up: Lead reviewer: the report' }).press('Enter')
  await expect(arrangements.getByRole('button', { name: 'Move up: Lead reviewer: the report' })).toBeFocused()
  await expect(arrangements.getByLabel('Who signs').first()).toHaveValue('lead-reviewer')
  await arrangements.getByRole('button', { name: 'Remove: Board chair: receipt of the report' }).press('Enter')
  await expect(arrangements.getByRole('button', { name: 'Add a signature' })).toBeFocused()
  await arrangements.getByRole('button', { name: 'Cancel' }).click()
  await expect(arrangements.getByRole('button', { name: 'Change' })).toBeFocused()

  const rounds = asha.getByRole('region', { name: 'Accuracy and challenge' })
  await rounds.getByRole('button', { name: 'Open a round' }).click()
  await rounds.getByLabel('Opens on').fill(today())
  await rounds.getByLabel('Closes on').fill(inTenDays())
  await rounds.getByRole('checkbox', { name: /Devon Hale/ }).check()
  await rounds.getByRole('button', { name: 'Open this round' }).click()
  await expect(rounds).toContainText('0 of 1 answered')
  await expect(rounds).toContainText('not yet read')
  await expectAccessible(asha)

  const devon = await review.open('board-member')
  await expect(devon.getByRole('button', { name: /Notifications: .*unread/ })).toBeVisible()
  const asked = devon.getByRole('region', { name: 'Accuracy and challenge' })
  await asked.getByRole('button', { name: 'I have read it' }).click()
  await expect(asked).toContainText('has read')
  await expect(asked.getByRole('button', { name: 'I have read it' })).toHaveCount(0)
  await devon.getByRole('button', { name: /Notifications: .*unread/ }).click()
  await devon.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(devon.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
})

test('a note to the team is seen by the team, and the Board sees nothing of it', async ({ aReview }) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['review-team', 'board-chair', 'board-manager'] })
  await bringIn(review, ['# What happened', 'The school wrote in March.'])
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  // The opening itself was told: it is read, so that whatever is unread below is of the note.
  await review.as('board-chair').tell('POST', '/api/notifications/read', { all: true })
  const asha = await review.open('lead-reviewer', '/write')
  await reportText(asha).getByText('The school wrote in March.').click({ clickCount: 3 })
  await asha.locator('.selection-menu').getByRole('button', { name: 'Comment' }).click()
  const form = asha.getByRole('form', { name: 'Comment' })
  await form.getByRole('combobox').first().selectOption('team-note')
  await form.getByLabel('What you want to say').fill('Ask the head teacher before Friday.')
  await form.getByRole('button', { name: 'Post' }).click()
  await expect(reportText(asha).locator('.comment-mark')).toHaveCount(1)

  const mira = await review.open('review-team', '/write')
  await expect(reportText(mira).locator('.comment-mark')).toHaveCount(1)
  for (const role of ['board-chair', 'board-manager'] as const) {
    const page = await review.open(role, '/write')
    await expect(reportText(page)).toContainText('The school wrote in March.')
    await page.getByRole('tab', { name: 'Comments' }).click()
    await expect(page.locator('.governance-empty')).toBeVisible()
    await expect(reportText(page).locator('.comment-mark')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  }
})
