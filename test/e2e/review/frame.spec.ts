import { expect, expectAccessible, test } from '../setting/index.ts'

test('the first Tab leads past the header; going on puts the focus on the heading', async ({ aReview }) => {
  const review = await aReview({ title: 'Child Cedar' })
  const page = await review.open('lead-reviewer')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Change title or method' })).toBeFocused()

  await page.getByRole('link', { name: 'One person' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'People of this review' })).toBeFocused()
  await expect(page).toHaveTitle('People of this review · Candour')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Child Cedar' })).toBeFocused()
})

test('an address that leads nowhere, and a review that is not one’s own, say so and offer the way back', async ({ aReview }) => {
  const page = await (await aReview()).open('lead-reviewer')
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/reviews/zzzzzzzzzzzzzzzz')
  await expect(page.getByRole('heading', { level: 1, name: 'This is not open to you' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to your reviews' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your reviews' })).toBeVisible()
})

test('a server that cannot be reached is said, and nothing is shown in its place', async ({ aReview }) => {
  const page = await (await aReview()).open('lead-reviewer')
  await expect(page.getByRole('link', { name: 'One person' })).toBeVisible()
  await page.route('**/api/reviews', route => route.abort())
  await page.getByRole('link', { name: 'Reviews', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be opened' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('The server cannot be reached')
  await expectAccessible(page)
  await page.unroute('**/api/reviews')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your reviews' })).toBeVisible()
})

test('the colours follow the device until somebody chooses, and the choice is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/sign-in')
  // The page has arrived when its heading stands: before, it may still take the focus from a menu that is opened early.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const scheme = page.locator('html')
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.getByRole('button', { name: 'Colours: As on this device' }).click()
  await page.getByRole('menuitemradio', { name: 'Light' }).click()
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light')
  await page.reload({ waitUntil: 'commit' })
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light')
  await expect(page.getByRole('button', { name: 'Colours: Light' })).toBeVisible()
})

test('at 200 % zoom of a small screen and at 320 pixels nothing is cut off', async ({ aReview }) => {
  const review = await aReview({ title: 'A title of some length about Child Sycamore and the brothers of Child Sycamore' })
  const page = await review.open('lead-reviewer')
  for (const place of ['', '/people']) {
    await page.goto(`/reviews/${review.id}${place}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 400 })
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      await expect.poll(overflow, `${place} at ${width} pixels`).toBeLessThanOrEqual(0)
    }
  }
})
