import { Person } from '@candour/schema'
import { expect, expectAccessible, inMailTo, lastMailTo, test } from '../setting/index.ts'

test.describe('signing in', () => {
  test('by the code of the message, back to the page that was asked for', async ({ page, server, administrator }) => {
    const email = 'tamsin@example.org'
    await administrator.ask('POST', '/api/users', Person, { email, name: 'Tamsin Grove', administrator: false })

    await page.goto('/sessions')
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await expect(page).toHaveTitle('Sign in · Candour')
    await expectAccessible(page)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('E-mail address').press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Check your e-mail' })).toBeVisible()
    await expectAccessible(page)

    const code = await inMailTo(server.dataFolder, email, /code is (\d{6})/)
    const wrong = code === '000000' ? '000001' : '000000'
    await page.getByLabel('Code from the message').fill(wrong)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('This code is wrong')
    await expectAccessible(page)

    // As a mail programme may break it.
    await page.getByLabel('Code from the message').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
    await expect(page.getByText(`You sign in with ${email}`)).toBeVisible()
  })

  test('by the link: only its button redeems it, and only once', async ({ page, server, administrator }) => {
    const email = 'orla@example.org'
    await administrator.ask('POST', '/api/users', Person, { email, name: 'Orla Finch', administrator: false })
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Check your e-mail' })).toBeVisible()
    const link = await inMailTo(server.dataFolder, email, /(http:\S+\/sign-in\/link#\S+)/)

    // A scanner that follows links opens it first: that spends nothing.
    await page.goto('about:blank')
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in by your link' })).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your reviews' })).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')

    await page.goto(link)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('has been used or has expired')
    await expect(page.getByRole('link', { name: 'Ask for a new code' })).toBeVisible()
    await expectAccessible(page)
  })

  test('an address that is not known gets the same page, and no message', async ({ page, server }) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill('nobody@example.org')
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Check your e-mail' })).toBeVisible()
    expect(await lastMailTo(server.dataFolder, 'nobody@example.org')).toBeNull()
  })

  test('what is wrong is said at the field, which takes the focus; all of it by keyboard', async ({ page }) => {
    await page.goto('/sign-in')
    const field = page.getByLabel('E-mail address')
    await field.focus()
    await page.keyboard.type('not an address')
    await page.keyboard.press('Enter')
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(/Please give your e-mail address/)
    await expectAccessible(page)
    await field.focus()
    await page.keyboard.type('x')
    await expect(field).not.toHaveAttribute('aria-invalid', 'true')
  })

  test('a link that has lost its end says so', async ({ page }) => {
    for (const place of ['/sign-in/link', '/invitation', '/first-administrator']) {
      await page.goto(place)
      await expect(page.getByText('This link is not complete')).toBeVisible()
      await expectAccessible(page)
    }
  })
})
