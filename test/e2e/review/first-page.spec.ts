import { type Role, roles } from '@candour/schema'
import { expect, expectAccessible, test } from '../setting/index.ts'

const others = roles.filter((role): role is Exclude<Role, 'lead-reviewer'> => role !== 'lead-reviewer')

test('every role finds what it can do, before the report is opened to the Board and after', async ({ aReview }) => {
  test.setTimeout(240_000)
  const review = await aReview({ roles: others })
  const expected: Record<Role, { before: RegExp; after: RegExp }> = {
    'lead-reviewer': { before: /^Open the report to the Board/, after: /^Write the report/ },
    'review-team': { before: /^Write the report/, after: /^Bring in a Word draft/ },
    'peer-reviewer': { before: /^Read the report/, after: /^Read the report/ },
    'board-chair': { before: /^Prepare the Board response/, after: /^Write the Board response/ },
    'board-member': { before: /^Prepare the Board response/, after: /^Read the report/ },
    'board-manager': { before: /^Set the dates/, after: /^Follow the report/ },
  }
  for (const moment of ['before', 'after'] as const) {
    if (moment === 'after') await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
    for (const role of roles) {
      const page = await review.open(role)
      const steps = page.getByRole('region', { name: 'What you can do now' })
      await expect(steps.getByRole('link', { name: expected[role][moment] })).toBeVisible()
      const closed = page.getByText('The report is not yet shared with the Board', { exact: true })
      await expect(closed).toHaveCount(moment === 'before' && role.startsWith('board-') && role !== 'board-manager' ? 1 : 0)
      await expect(page.getByRole('button', { name: 'Share it as it stands now' })).toHaveCount(role === 'lead-reviewer' ? 1 : 0)
      await expect(page.getByRole('button', { name: 'Set dates' })).toHaveCount(
        role === 'lead-reviewer' || role === 'board-manager' ? 1 : 0,
      )
      // What differs afterwards is the section on sharing: of the six pages the two that it changes are looked at again.
      if (moment === 'before' || role === 'lead-reviewer' || role === 'board-chair') await expectAccessible(page)
      await page.context().close()
    }
  }
})

test('the lead reviewer opens the report to the Board, after being told what that means', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-chair'] })
  const lead = await review.open('lead-reviewer')
  const chair = await review.open('board-chair')
  await expect(chair.getByText('The report is not yet shared with the Board')).toBeVisible()

  await lead.getByRole('button', { name: 'Share it as it is written' }).click()
  const dialog = lead.getByRole('dialog', { name: 'Share the report as it is written?' })
  await expect(dialog.getByText('recorded with your name')).toBeVisible()
  await expectAccessible(lead)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(lead.getByText('Not yet shared with the Board')).toBeVisible()

  await lead.getByRole('button', { name: 'Share it as it is written' }).click()
  await lead.getByRole('dialog').getByRole('button', { name: 'Yes, do this' }).click()
  await expect(lead.getByText('Shared with the Board as it is written')).toBeVisible()
  await chair.reload()
  await expect(chair.getByText('Shared with the Board as it is written')).toBeVisible()
  await expect(chair.getByRole('link', { name: 'Open the report' })).toBeVisible()
})

test('the dates are set by those who may and seen by everybody; a half date is not taken', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-manager', 'peer-reviewer'] })
  const manager = await review.open('board-manager')
  await manager.getByRole('button', { name: 'Set dates' }).click()
  await expectAccessible(manager)
  await manager.getByLabel('First draft').fill('2098-05-02')
  await manager.getByLabel('Publication').fill('1998-01-01')
  await manager.getByRole('button', { name: 'Save' }).click()
  await expect(manager.getByLabel('Publication')).toBeFocused()
  await expect(manager.getByLabel('Publication')).toHaveAccessibleDescription(/Please give a whole date/)
  await manager.getByLabel('Publication').fill('2099-01-31')
  await manager.getByRole('button', { name: 'Save' }).click()
  const dates = manager.getByRole('region', { name: 'Dates' })
  await expect(dates.getByRole('listitem').filter({ hasText: 'First draft' })).toContainText('2 May 2098')
  await expect(dates.getByRole('listitem').filter({ hasText: 'First draft' })).toContainText('next')

  const peer = await review.open('peer-reviewer')
  await expect(peer.getByText('31 January 2099')).toBeVisible()
  await expect(peer.getByRole('button', { name: 'Set dates' })).toHaveCount(0)
})

test('title, kind and method can be changed, and the words of the page follow', async ({ aReview }) => {
  const review = await aReview({ title: 'Child Alder' })
  const lead = await review.open('lead-reviewer')
  await lead.getByRole('button', { name: 'Change title or method' }).click()
  const dialog = lead.getByRole('dialog', { name: 'Title, kind and method' })
  await expectAccessible(lead)
  await dialog.getByLabel('Title, with a pseudonym').fill('Child Beech')
  await dialog.getByLabel('Kind of review').selectOption({ label: 'Child Practice Review (Wales)' })
  await dialog.getByRole('radio', { name: 'Concise review' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(lead.getByRole('heading', { level: 1, name: 'Child Beech' })).toBeVisible()
  await expect(lead.getByText('Child Practice Review', { exact: true })).toBeVisible()
  await expect(lead.getByText('Concise review', { exact: true })).toBeVisible()
})
