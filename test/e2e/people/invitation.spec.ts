import { Person } from '@candour/schema'
import { expect, expectAccessible, inMailTo, test, tokenFor } from '../setting/index.ts'

test('the lead reviewer invites a board member, who sees what for, accepts, and finds the report not yet shared', async ({
  aReview,
  administrator,
  page,
}) => {
  const review = await aReview({ title: 'Child Willow' })
  const lead = await review.open('lead-reviewer', '/people')
  await expect(lead.getByRole('heading', { level: 1, name: 'People of this review' })).toBeVisible()
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(lead.getByLabel('E-mail address')).toBeFocused()
  await expect(lead.getByText('Please choose a role.')).toBeVisible()
  await expectAccessible(lead)

  const email = 'invited@example.org'
  await lead.getByLabel('E-mail address').fill(email)
  await lead.getByLabel(/^Agency/).fill('Housing')
  await lead.getByRole('radio', { name: 'Board member' }).check()
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(lead.getByRole('button', { name: `Withdraw the invitation for ${email}` })).toBeVisible()

  const token = await tokenFor(administrator, email)
  await page.goto(`/invitation#${token}`)
  await expect(page.getByRole('heading', { level: 1, name: 'You are invited' })).toBeVisible()
  await expect(page.getByText('Child Willow')).toBeVisible()
  await expect(page.getByText('Board member', { exact: true })).toBeVisible()
  await expect(page.getByText('please speak to the lead reviewer')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Your name').fill('Imran Castle')
  await page.getByRole('button', { name: 'Accept and join the review' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Child Willow' })).toBeVisible()
  await expect(page.getByText('The report is not yet shared with the Board')).toBeVisible()
  await expect(page.getByText(`Who opens it: ${review.nameOf('lead-reviewer')}.`)).toBeVisible()
  await expectAccessible(page)

  await page.goto('about:blank')
  await page.goto(`/invitation#${token}`)
  await expect(page.getByRole('alert')).toContainText('This invitation has been accepted or withdrawn')
  await expectAccessible(page)
})

test('an invitation that is withdrawn opens nothing', async ({ aReview, administrator, page }) => {
  const review = await aReview()
  const email = 'withdrawn@example.org'
  await review.as('lead-reviewer').tell('POST', `/api/reviews/${review.id}/invitations`, { email, role: 'review-team' })
  const token = await tokenFor(administrator, email)
  const lead = await review.open('lead-reviewer', '/people')
  await lead.getByRole('button', { name: `Withdraw the invitation for ${email}` }).click()
  await expect(lead.getByText('Nobody is waiting to join.')).toBeVisible()
  await page.goto(`/invitation#${token}`)
  await expect(page.getByRole('alert')).toContainText('This invitation has been accepted or withdrawn')
})

test('somebody with an account is told who is signed in, signs in with the invited address, and joins', async ({
  aReview,
  administrator,
  server,
  page,
}) => {
  const email = 'known@example.org'
  await administrator.ask('POST', '/api/users', Person, { email, name: 'Tamsin Grove', administrator: false })
  const review = await aReview({ title: 'Child Alder' })
  await review.as('lead-reviewer').tell('POST', `/api/reviews/${review.id}/invitations`, { email, role: 'review-team' })
  const token = await inMailTo(server.dataFolder, email, /\/invitation#([\w-]+)/)

  const other = await review.open('lead-reviewer')
  await other.goto(`/invitation#${token}`)
  await expect(other.getByText(`You are signed in as ${review.nameOf('lead-reviewer')}`)).toBeVisible()
  await expect(other.getByRole('button', { name: 'Accept and join the review' })).toHaveCount(0)
  await expectAccessible(other)

  await page.goto(`/invitation#${token}`)
  await expect(page.getByText('There is an account for this address.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send a code to this address' }).click()
  await expect(page.getByText(`A message with a code is on its way to ${email}`)).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Code from the message').fill(await inMailTo(server.dataFolder, email, /code is (\d{6})/))
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('You are signed in as Tamsin Grove.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Accept and join the review' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Child Alder' })).toBeVisible()
})
