import { expect, expectAccessible, startShippedServer, test } from '../setting/index.ts'

test('in a demonstration one press is enough to be anybody, and to be somebody else', async ({ browser }) => {
  test.setTimeout(240_000)
  const server = await startShippedServer({ demo: true })
  const context = await browser.newContext({ baseURL: server.url })
  try {
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Choose who to be' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /Lead reviewer/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your reviews' })).toBeVisible()
    await expect(page.getByText('Demonstration', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await expect(page.getByText('Your role: Lead reviewer')).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: /^Account of/ }).click()
    await page.getByRole('menuitem', { name: 'Be somebody else' }).click()
    await page
      .getByRole('button', { name: /Board member/ })
      .first()
      .click()
    await expect(page.getByText('You: Board member')).toBeVisible()
  } finally {
    await context.close()
    await server.stop()
  }
})
