import { Visitor } from '@candour/schema'
import { expect, expectAccessible, inMailTo, test } from '../setting/index.ts'

test('somebody changes their name and ends a session they left open elsewhere', async ({ aReview, server, browser }) => {
  const review = await aReview({ roles: ['review-team'] })
  const page = await review.open('review-team')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Your account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeFocused()
  await expectAccessible(page)

  await page.getByLabel('Your name').fill('Mira Oakes-Lund')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Account of Mira Oakes-Lund' })).toBeVisible()

  // The session of the stage itself is the one left open elsewhere: another sign-in of the same person.
  const { person } = await review.as('review-team').ask('GET', '/api/session', Visitor)
  const email = person?.email ?? ''
  const elsewhere = await browser.newContext({ baseURL: server.url })
  const other = await elsewhere.newPage()
  await other.goto('/sign-in')
  await other.getByLabel('E-mail address').fill(email)
  await other.getByRole('button', { name: 'Send me a code' }).click()
  const code = await inMailTo(server.dataFolder, email, /code is (\d{6})/)
  await other.getByLabel('Code from the message').fill(code)
  await other.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(other.getByRole('heading', { level: 1, name: 'Your reviews' })).toBeVisible()

  await page.reload()
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^End the session on/ }).click()
  await expect(rows).toHaveCount(1)
  // The page may be on its way there by itself, as its live channel ends with the session: then a reload is cut short.
  await expect(async () => {
    await other.reload()
    await expect(other.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  }).toPass()
  await elsewhere.close()
})
