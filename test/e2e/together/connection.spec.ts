import { expect, expectAccessible, test } from '../setting/index.ts'
import { blocksOf, bringIn, caretAtEndOf, lineGoesDead, reportText, responseText, savedState, untilSaved } from './draft.ts'

test('what is typed offline is kept, said to be kept here, and saved when the connection is back', async ({ aReview }) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, ['# Context', 'A first sentence.'])
  const asha = await review.open('lead-reviewer', '/write', { clock: true })
  const mira = await review.open('review-team', '/write')
  for (const page of [asha, mira]) await expect(reportText(page)).toContainText('A first sentence.')
  await untilSaved(asha)
  await lineGoesDead(asha)
  await caretAtEndOf(asha, 'A first sentence.')
  await asha.keyboard.type(' Written on the train.')
  await caretAtEndOf(mira, 'A first sentence.')
  await mira.keyboard.type(' Written at the desk.')
  await untilSaved(mira)
  await asha.context().setOffline(false)
  await untilSaved(asha)
  for (const page of [asha, mira]) {
    await expect(reportText(page)).toContainText('Written on the train.')
    await expect(reportText(page)).toContainText('Written at the desk.')
  }
  expect(await blocksOf(asha)).toEqual(await blocksOf(mira))
})

test('a role that changes while somebody types ends their writing at once, and tells them', async ({ aReview }) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, ['# Context', 'A first sentence.'])
  const mira = await review.open('review-team', '/write')
  await expect(reportText(mira)).toHaveAttribute('contenteditable', 'true')
  await caretAtEndOf(mira, 'A first sentence.')
  await mira.keyboard.type(' By Mira.')
  await untilSaved(mira)
  const lead = review.as('lead-reviewer')
  const members = await lead.context.get(`/api/reviews/${review.id}/members`)
  const listed: { userId: string; role: string }[] = await members.json()
  const user = listed.find(({ role }) => role === 'review-team')?.userId
  await lead.tell('PATCH', `/api/reviews/${review.id}/members/${user}`, { role: 'peer-reviewer' })
  await expect(reportText(mira)).toHaveAttribute('contenteditable', 'false')
  await expect(reportText(mira)).toContainText('By Mira.')
  await expect(savedState(mira)).toContainText('You may no longer edit')
  await lead.tell('DELETE', `/api/reviews/${review.id}/members/${user}`)
  await expect(reportText(mira)).toHaveCount(0)
})

test('a board member reads once it is opened, cannot touch the report, and answers a finding beside it', async ({ aReview }) => {
  test.setTimeout(180_000)
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, [
    '# Findings',
    'Finding 1: News did not travel',
    'The notes of the first visit stayed where they were written, and nobody who came later could see them before the second.',
  ])
  const devon = await review.open('board-member', '/write')
  await expect(devon.getByRole('alert').filter({ hasText: 'not yet shared with the Board' })).toBeVisible()
  await expect(devon.getByText('News did not travel')).toHaveCount(0)
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  await expect(async () => {
    const again = devon.getByRole('button', { name: 'Try again' })
    if (await again.isVisible()) await again.click()
    await expect(reportText(devon)).toContainText('News did not travel', { timeout: 2_000 })
  }).toPass()
  await expect(reportText(devon)).toHaveAttribute('contenteditable', 'false')
  await expect(responseText(devon)).toHaveAttribute('contenteditable', 'true')
  await devon
    .getByRole('button', { name: /response to Finding 1/i })
    .first()
    .click()
  await expect(responseText(devon).locator('section[data-type="boardResponse"]')).toHaveCount(1)
  await devon.keyboard.type('We accept this and say how.')
  await untilSaved(devon)
  const asha = await review.open('lead-reviewer', '/write')
  await expect(responseText(asha)).toContainText('We accept this and say how.')
  await expect(responseText(asha)).toHaveAttribute('contenteditable', 'false')
  await expectAccessible(devon)
  await expectAccessible(asha)
})

test('where the report is opened as a version, a board member reads it as it stood then', async ({ aReview }) => {
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, ['# Context', 'As it stood on the day of opening.'])
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'version' })
  const asha = await review.open('lead-reviewer', '/write')
  await caretAtEndOf(asha, 'As it stood')
  await asha.keyboard.type(' Written afterwards.')
  await untilSaved(asha)
  const devon = await review.open('board-member', '/write')
  await expect(reportText(devon)).toContainText('As it stood on the day of opening.')
  await expect(reportText(devon)).not.toContainText('Written afterwards.')
  await expect(reportText(devon)).toHaveAttribute('contenteditable', 'false')
  await expectAccessible(devon)
})
