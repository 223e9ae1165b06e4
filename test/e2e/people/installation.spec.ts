import { expect, expectAccessible, ownAddress, test } from '../setting/index.ts'

test('an administrator adds a person and hands an invitation over, and sees no review', async ({
  aReview,
  administrator,
  browser,
  server,
}) => {
  const review = await aReview({ title: 'Child Hazel' })
  const email = 'handed@example.org'
  await review.as('lead-reviewer').tell('POST', `/api/reviews/${review.id}/invitations`, { email, role: 'peer-reviewer' })
  const context = await browser.newContext({
    baseURL: server.url,
    storageState: await administrator.context.storageState(),
    extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Child Hazel')).toHaveCount(0)
  await page.getByRole('link', { name: 'People', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'People of this service' })).toBeFocused()
  await expect(page.getByText('Child Hazel')).toHaveCount(0)
  await page.getByRole('button', { name: `Copy the link for ${email}` }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/invitation#.{16,}/)
  await expectAccessible(page)

  await page.getByLabel('Name', { exact: true }).fill('Piers Lowell')
  await page.getByLabel('E-mail address').fill('piers@example.org')
  await page.getByRole('button', { name: 'Add this person' }).click()
  await expect(page.getByText('Piers Lowell is added')).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill('Piers Lowell')
  await page.getByLabel('E-mail address').fill('piers@example.org')
  await page.getByRole('button', { name: 'Add this person' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'A person with this e-mail address is already here.' })).toBeVisible()

  await page.goto(`/reviews/${review.id}`)
  await expect(page.getByRole('alert')).toContainText('You do not belong to this review')
  await context.close()
})

test('somebody who is no administrator is neither shown the page nor let in', async ({ aReview }) => {
  const review = await aReview()
  const page = await review.open('lead-reviewer')
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' })).toHaveCount(0)
  await page.goto('/people')
  await expect(page.getByRole('heading', { level: 1, name: 'This is not open to you' })).toBeVisible()
  await expectAccessible(page)
})
