import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, reportText, responseText } from '../together/draft.ts'

test('the writing page has no barrier for who writes and for who reads', async ({ aReview }) => {
  test.setTimeout(300_000)
  const review = await aReview({ roles: ['board-chair'] })
  await bringIn(review, ['# Findings', '## Finding 1: Nobody told the family', 'The minutes name no one.'])
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  for (const role of ['lead-reviewer', 'board-chair'] as const) {
    const page = await review.open(role, '/write')
    await expect(reportText(page)).toContainText('The minutes name no one.')
    await expect(responseText(page)).toBeVisible()
    if (role === 'lead-reviewer') await page.getByRole('button', { name: /^Details of Finding 1/ }).click()
    await expectAccessible(page)
  }
})
