import { FallenWords } from '@candour/schema'
import * as z from 'zod'
import { expect, test } from '../setting/index.ts'
import { blocksOf, bringIn, caretAtEndOf, lineGoesDead, reportText, untilSaved } from './draft.ts'

const draft = [
  '# Findings',
  'Finding 1: News did not travel',
  'The notes of the first visit stayed where they were written, and nobody who came later could see them before the second.',
  'Finding 2: Forms were long',
  'The form had forty pages and asked for facts first, so that what people worried about had nowhere to stand in it at all.',
  '# Recommendations',
  'Recommendation 1: Let the notes travel',
]

test('words typed offline in Finding 1 while a colleague swaps the findings stand in Finding 1 or are offered back', async ({
  aReview,
}) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write', { clock: true })
  const mira = await review.open('review-team', '/write')
  for (const page of [asha, mira]) await expect(reportText(page).locator('section[data-type="finding"]')).toHaveCount(2)

  await lineGoesDead(asha)
  await caretAtEndOf(asha, 'The notes of the first visit')
  await asha.keyboard.type(' Asha saw three copies.')

  // Mira moves Finding 1 below Finding 2 by keyboard.
  await caretAtEndOf(mira, 'News did not travel')
  await mira.keyboard.press('Alt+Shift+ArrowDown')
  await expect
    .poll(async () => (await blocksOf(mira)).findIndex(block => block.includes('News did not travel')))
    .toBeGreaterThan(2)
  await untilSaved(mira)

  await asha.context().setOffline(false)
  await untilSaved(asha)
  await expect.poll(async () => JSON.stringify(await blocksOf(asha)) === JSON.stringify(await blocksOf(mira))).toBe(true)

  const finding = (page: typeof asha, headline: string) =>
    reportText(page).locator('section[data-type="finding"]', { hasText: headline })
  await expect(finding(asha, 'Forms were long')).not.toContainText('Asha saw three copies.')
  const { context } = review.as('lead-reviewer')
  const offered = async () =>
    z.array(FallenWords).parse(await (await context.get(`/api/reviews/${review.id}/fallen-words`)).json())
  await expect
    .poll(async () => {
      const standing = (await finding(asha, 'News did not travel').textContent()) ?? ''
      return (
        standing.includes('Asha saw three copies.') ||
        (await offered()).some(({ words }) => words.includes('Asha saw three copies.'))
      )
    })
    .toBe(true)

  // Offered back to who typed them, and to nobody else; put back, they stand in their finding.
  const offer = asha.getByRole('status').filter({ hasText: 'Asha saw three copies.' })
  await expect(offer).toBeVisible()
  await expect(mira.getByText('Asha saw three copies.')).toHaveCount(0)
  await offer.getByRole('button', { name: /put/i }).click()
  await expect(finding(asha, 'News did not travel')).toContainText('Asha saw three copies.')
  await untilSaved(asha)
  await expect.poll(async () => (await offered()).length).toBe(0)
  await expect(finding(mira, 'News did not travel')).toContainText('Asha saw three copies.')
})

test('words typed offline in a paragraph that a colleague makes a quotation, in a finding that she moves, are not lost', async ({
  aReview,
}) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write', { clock: true })
  const mira = await review.open('review-team', '/write')
  for (const page of [asha, mira]) await expect(reportText(page).locator('section[data-type="finding"]')).toHaveCount(2)

  await lineGoesDead(asha)
  const typed = [' Asha saw three copies.', ' And on the way.']
  await caretAtEndOf(asha, 'The notes of the first visit')
  await asha.keyboard.type(typed[0] ?? '')
  await caretAtEndOf(asha, 'News did not travel')
  await asha.keyboard.type(typed[1] ?? '')

  await caretAtEndOf(mira, 'News did not travel')
  await mira.keyboard.press('Alt+Shift+ArrowDown')
  await expect(reportText(mira).locator('section[data-type="finding"]').first()).toContainText('Forms were long')
  const finding = (page: typeof asha) =>
    reportText(page).locator('section[data-type="finding"]', { hasText: 'News did not travel' })
  // What was moved takes the caret along; a click that is faster than that is made again.
  await expect(async () => {
    if ((await finding(mira).locator('blockquote').count()) === 0) {
      await caretAtEndOf(mira, 'The notes of the first visit')
      await mira.keyboard.press('Control+Shift+B')
    }
    await expect(finding(mira).locator('blockquote')).toContainText('The notes of the first visit', { timeout: 2000 })
  }).toPass()
  await untilSaved(mira)

  await asha.context().setOffline(false)
  await untilSaved(asha)
  await expect.poll(async () => JSON.stringify(await blocksOf(asha)) === JSON.stringify(await blocksOf(mira))).toBe(true)
  await expect(finding(asha).locator('blockquote')).toContainText('The notes of the first visit')

  // Every word is in the finding that it was typed in, or offered back to who typed it.
  const { context } = review.as('lead-reviewer')
  await expect
    .poll(async () => {
      const fallen = z.array(FallenWords).parse(await (await context.get(`/api/reviews/${review.id}/fallen-words`)).json())
      const found = [(await finding(asha).textContent()) ?? '', ...fallen.map(({ words }) => words)].join('\n')
      return typed.filter(words => !found.includes(words.trim()))
    })
    .toEqual([])
  for (const words of typed) {
    await expect(reportText(asha).locator('section[data-type="finding"]', { hasText: 'Forms were long' })).not.toContainText(
      words.trim(),
    )
    await expect(asha.locator('main').getByText(words.trim()).first()).toBeVisible()
  }
})

test('undo takes back one’s own words and leaves a colleague’s', async ({ aReview }) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, ['# Context', 'A first sentence.'])
  const asha = await review.open('lead-reviewer', '/write')
  const mira = await review.open('review-team', '/write')
  for (const page of [asha, mira]) await expect(reportText(page)).toContainText('A first sentence.')
  await caretAtEndOf(asha, 'A first sentence.')
  await asha.keyboard.type(' From Asha.')
  await expect(reportText(mira)).toContainText('From Asha.')
  await caretAtEndOf(mira, 'A first sentence.')
  await mira.keyboard.type(' From Mira.')
  await expect(reportText(asha)).toContainText('From Mira.')
  await asha.keyboard.press('Control+z')
  await expect(reportText(asha)).not.toContainText('From Asha.')
  await expect(reportText(asha)).toContainText('From Mira.')
  await expect(reportText(mira)).not.toContainText('From Asha.')
  await asha.keyboard.press('Control+y')
  await expect(reportText(mira)).toContainText('From Asha.')
})
