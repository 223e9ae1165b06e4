import { routes } from '@candour/schema'
import type { Page } from '@playwright/test'
import { expect, test } from '../setting/index.ts'
import { bringIn, reportText } from '../together/draft.ts'

const sentence = 'The letter from the school lay in the office, and nobody had been named to answer it.'
const filler = Array.from({ length: 40 }, (_, at) => `Paragraph ${at + 1} of what happened in those weeks.`)

/** Follows the newest notification that says this, from whatever page is open. */
async function follow(page: Page, says: string): Promise<void> {
  await page.getByRole('button', { name: /^Notifications/ }).click()
  await page.getByRole('dialog', { name: 'Notifications' }).getByRole('link', { name: says }).first().click()
}

test('a link to a comment or a disagreement leads there while the page is open already, and once more when followed again', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['board-member', 'board-chair'] })
  await bringIn(review, ['# What happened', ...filler, sentence])
  const at = `/api/reviews/${review.id}`
  await review.as('lead-reviewer').ask('PUT', `${at}/opening`, routes['review.open'].answer, { opening: 'live' })
  const asha = await review.open('lead-reviewer', '/write')
  await expect(reportText(asha)).toContainText('Paragraph 1 of')
  await expect(reportText(asha).getByText(sentence)).not.toBeInViewport()
  const anchor = { document: 'report', nodeId: null, start: null, end: null, quote: sentence, before: '', after: '' } as const
  await review.as('board-member').ask('POST', `${at}/report/comments`, routes['comment.raiseInReport'].answer, {
    anchor,
    kind: 'challenge',
    text: 'Why nobody?',
  })
  await review.as('board-chair').ask('POST', `${at}/disagreements`, routes['disagreement.open'].answer, {
    about: 'Whether the letter was answered',
    nodeIds: [],
  })

  await follow(asha, 'A comment waits for an answer.')
  const thread = asha.getByRole('article', { name: /Challenge by Devon Hale/ })
  await expect(thread).toContainText('Why nobody?')
  await expect(reportText(asha).getByText(sentence)).toBeInViewport()

  await follow(asha, 'A disagreement was put on the record.')
  const card = asha.getByRole('article', { name: 'Whether the letter was answered' })
  await expect(card).toBeFocused()

  await follow(asha, 'A comment waits for an answer.')
  await expect(thread).toContainText('Why nobody?')
  await asha.getByRole('button', { name: /All comments/ }).click()
  await expect(thread).toHaveCount(0)
  await follow(asha, 'A comment waits for an answer.')
  await expect(thread).toContainText('Why nobody?')
})
