import { expect, expectAccessible, startShippedServer, test } from '../setting/index.ts'

test('the link of the first start makes the first administrator, once, who finds an empty house that explains itself', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const server = await startShippedServer()
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(server.url)
    await expect(page.getByText('This service has no administrator')).toBeVisible()
    await expectAccessible(page)

    const link = server.firstAdministratorLink ?? ''
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1, name: 'Become the first administrator' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Become the administrator' }).click()
    await expect(page.getByLabel('Your name')).toBeFocused()
    await expect(page.getByLabel('Your name')).toHaveAccessibleDescription(/Please give your name/)
    await expectAccessible(page)
    await page.getByLabel('Your name').fill('Asha Fenwick')
    await page.getByLabel('E-mail address').fill('asha@example.org')
    await page.getByRole('button', { name: 'Become the administrator' }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Your reviews' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'No review yet' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Account of Asha Fenwick' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await expect(page.getByText('This service has no administrator')).toBeHidden()

    await page.goto('about:blank')
    await page.goto(link)
    await page.getByLabel('Your name').fill('Somebody Else')
    await page.getByLabel('E-mail address').fill('else@example.org')
    await page.getByRole('button', { name: 'Become the administrator' }).click()
    await expect(page.getByRole('alert')).toContainText(/already been appointed|has been used/)
  } finally {
    await context.close()
    await server.stop()
  }
})
