import { expect, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, untilSaved } from './draft.ts'

const paragraphs = Array.from({ length: 60 }, (_, at) => `Paragraph ${at + 1} of a text that does not fit on one screen.`)

test('a colleague’s caret carries their name; following goes where they go, until one scrolls or types oneself', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, ['# Context', ...paragraphs])
  const asha = await review.open('lead-reviewer', '/write')
  const mira = await review.open('review-team', '/write')
  for (const page of [asha, mira]) await expect(reportText(page)).toContainText('Paragraph 60 of')
  const last = reportText(mira).getByText('Paragraph 60 of')
  const first = reportText(mira).getByText('Paragraph 1 of')
  await expect(last).not.toBeInViewport()

  await caretAtEndOf(asha, 'Paragraph 60 of')
  await mira.getByRole('button', { name: 'One other person is here' }).click()
  await mira.getByRole('menuitem', { name: 'Follow Asha Fenwick' }).click()
  await expect(last).toBeInViewport()
  await expect(reportText(mira).locator('.caret')).toContainText('Asha Fenwick')
  await caretAtEndOf(asha, 'Paragraph 1 of')
  await expect(first).toBeInViewport()

  await caretAtEndOf(mira, 'Paragraph 2 of')
  await mira.keyboard.type(' Mira’s own words.')
  await untilSaved(mira)
  await caretAtEndOf(asha, 'Paragraph 60 of')
  await asha.keyboard.type(' Asha is here.')
  await expect(reportText(mira)).toContainText('Asha is here.')
  await expect(last).not.toBeInViewport()
})
