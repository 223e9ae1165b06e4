import { expect, expectAccessible, test } from '../setting/index.ts'

test('the lead reviewer changes a role; the person sees it in their own page', async ({ aReview }) => {
  const review = await aReview({ roles: ['review-team', 'board-member'] })
  const lead = await review.open('lead-reviewer', '/people')
  await lead.getByRole('button', { name: `Change or remove ${review.nameOf('review-team')}` }).click()
  await lead.getByRole('menuitem', { name: 'Change role or agency' }).click()
  const dialog = lead.getByRole('dialog', { name: /Role and agency of/ })
  await expect(dialog).toBeVisible()
  await expectAccessible(lead)
  await dialog.getByRole('radio', { name: 'Peer reviewer' }).check()
  await dialog.getByLabel('Agency').fill('Independent')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(lead.getByRole('listitem').filter({ hasText: review.nameOf('review-team') })).toContainText('Peer reviewer')

  const changed = await review.open('review-team')
  await expect(changed.getByText('Your role: Peer reviewer')).toBeVisible()
  await expect(changed.getByRole('link', { name: /Bring in a Word draft/ })).toBeHidden()
})

test('a person who is removed can no longer open the review', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  const name = review.nameOf('board-member')
  const lead = await review.open('lead-reviewer', '/people')
  await lead.getByRole('button', { name: `Change or remove ${name}` }).click()
  await lead.getByRole('menuitem', { name: 'Remove from the review' }).click()
  const dialog = lead.getByRole('dialog', { name: `Remove ${name}?` })
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expectAccessible(lead)
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(lead.getByRole('listitem').filter({ hasText: name })).toHaveCount(0)

  const removed = await review.open('board-member')
  await expect(removed.getByRole('alert')).toContainText('You do not belong to this review')
  await expectAccessible(removed)
})

test('nobody is offered what the table of rights would refuse', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member', 'board-manager'] })
  const member = await review.open('board-member', '/people')
  await expect(member.getByRole('heading', { level: 1, name: 'People of this review' })).toBeVisible()
  await expect(member.getByRole('button', { name: /^Change or remove/ })).toHaveCount(0)
  await expect(member.getByRole('heading', { name: 'Invite a person' })).toHaveCount(0)
  await expectAccessible(member)

  const manager = await review.open('board-manager', '/people')
  await expect(manager.getByRole('heading', { name: 'Invite a person' })).toBeVisible()
  await expect(manager.getByRole('radio', { name: 'Lead reviewer' })).toHaveCount(0)
  await expect(manager.getByRole('button', { name: `Change or remove ${review.nameOf('board-member')}` })).toBeVisible()
  await expect(manager.getByRole('button', { name: `Change or remove ${review.nameOf('board-manager')}` })).toHaveCount(0)
  await expect(manager.getByRole('button', { name: `Change or remove ${review.nameOf('lead-reviewer')}` })).toHaveCount(0)
})
