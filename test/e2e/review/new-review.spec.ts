import { expect, expectAccessible, test } from '../setting/index.ts'

test('a reviewer starts a review: gently asked about a real name, in the words of its kind, and shown what comes next', async ({
  aReview,
}) => {
  const page = await (await aReview()).open('lead-reviewer')
  await page.getByRole('link', { name: 'Reviews', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your reviews' })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Start a review' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Start a review' })).toBeFocused()

  await page.getByRole('button', { name: 'Start this review' }).click()
  const title = page.getByLabel('Title, with a pseudonym')
  await expect(title).toBeFocused()
  await expect(title).toHaveAccessibleDescription(/Please give the review a title/)
  await title.fill('Liam Carter')
  await expect(page.getByText('Is this a pseudonym?')).toBeVisible()
  await expectAccessible(page)
  await title.fill('Child Rowan')
  await expect(page.getByText('Is this a pseudonym?')).toBeHidden()

  await page.getByLabel('Kind of review').selectOption({ label: 'Local Child Safeguarding Practice Review (England)' })
  await page.getByRole('radio', { name: 'Findings with questions for the safeguarding partners' }).check()
  await page.getByRole('button', { name: 'Start this review' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Child Rowan' })).toBeVisible()
  await expect(page).toHaveTitle('Child Rowan · Candour')
  await expect(page.getByText('Local Child Safeguarding Practice Review', { exact: true })).toBeVisible()
  await expect(page.getByText('Not yet shared with the safeguarding partners')).toBeVisible()
  for (const step of ['Write the report', 'Bring in a Word draft', 'Invite the people', 'Set the dates']) {
    await expect(page.getByRole('link', { name: new RegExp(`^${step}`) })).toBeVisible()
  }
  await expectAccessible(page)
})
