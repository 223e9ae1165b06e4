import { expect, test } from '../setting/index.ts'
import { bringIn, untilSaved } from '../together/draft.ts'

const draft = [
  '# Findings',
  'Finding 1: News did not travel',
  'The notes stayed where they were written.',
  'Finding 2: Forms were long',
  'The form had forty pages.',
  'Finding 3: Meetings ended without a name',
  'Nobody was asked.',
  '# Recommendations',
  'Recommendation 1: Let the notes travel',
  'The services agree on one place.',
]

test('the findings that a recommendation answers are picked in its details, and said on its line on every page', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  const colleague = await review.open('review-team', '/write')
  const details = /^Details of Recommendation 1/
  await expect(colleague.getByRole('button', { name: details })).toContainText('Answers no finding yet')

  await page.getByRole('button', { name: details }).click()
  const picker = page.getByRole('group', { name: 'Findings it answers' })
  await picker.getByLabel('Finding 3: Meetings ended without a name').check()
  await picker.getByLabel('Finding 1: News did not travel').check()
  await expect(picker.getByLabel('Finding 2: Forms were long')).not.toBeChecked()
  await expect(colleague.getByRole('button', { name: details })).toContainText('Answers Finding 1 and Finding 3')
  await untilSaved(page)

  await page.reload()
  await expect(page.getByRole('button', { name: details })).toContainText('Answers Finding 1 and Finding 3')
  await page.getByRole('button', { name: details }).click()
  await expect(picker.getByRole('checkbox', { checked: true })).toHaveCount(2)
  // Taken back by a colleague while the details stand open here.
  await colleague.getByRole('button', { name: details }).click()
  await colleague.getByRole('checkbox', { name: 'Finding 3: Meetings ended without a name' }).uncheck()
  await expect(picker.getByLabel('Finding 3: Meetings ended without a name')).not.toBeChecked()
  await expect(picker.getByLabel('Finding 1: News did not travel')).toBeChecked()
})
