import type { Page, WebSocketRoute } from '@playwright/test'
import { expect, expectDialogAccessible, type ReviewOnStage, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, lineGoesDead, reportText, savedState, untilSaved } from './draft.ts'

const draft = ['# Context', 'A first sentence.']

/** Takes the writing right away from the member of the review team, as the lead reviewer. */
async function makePeerReviewer(review: ReviewOnStage): Promise<void> {
  const lead = review.as('lead-reviewer')
  const members = await lead.context.get(`/api/reviews/${review.id}/members`)
  const listed: { userId: string; role: string }[] = await members.json()
  const user = listed.find(({ role }) => role === 'review-team')?.userId
  await lead.tell('PATCH', `/api/reviews/${review.id}/members/${user}`, { role: 'peer-reviewer' })
}

/** Whether a frame brings an edit: the document's name, 'sync', 'update'. */
function bringsEdit(frame: string | Buffer): boolean {
  if (typeof frame === 'string') return false
  const after = (frame[0] ?? 0) + 1
  return frame[after] === 0 && frame[after + 1] === 2
}

async function typesOffline(page: Page, words: string): Promise<void> {
  await expect(reportText(page)).toContainText('A first sentence.')
  await untilSaved(page)
  await lineGoesDead(page)
  await caretAtEndOf(page, 'A first sentence.')
  await page.keyboard.type(words)
}

test('words that stand in the window alone are not left behind by a link without a question', async ({ aReview }) => {
  const review = await aReview()
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer', '/write', { clock: true })
  await typesOffline(asha, ' Written in a tunnel.')
  await asha.getByRole('link', { name: review.title }).click()
  const question = asha.getByRole('dialog', { name: 'Your latest words are not stored yet' })
  await expect(question).toBeVisible()
  await expectDialogAccessible(asha)
  await asha.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  await expect(reportText(asha)).toContainText('Written in a tunnel.')

  // Closing the window asks by itself.
  const asked = asha.waitForEvent('dialog')
  const closing = asha.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closing

  await asha.context().setOffline(false)
  await untilSaved(asha)
  await asha.getByRole('link', { name: review.title }).click()
  await expect(asha).toHaveURL(new RegExp(`/reviews/${review.id}$`))
})

test('refused words are offered as a copy, and a reload asks before it drops them', async ({ aReview }) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const mira = await review.open('review-team', '/write', { clock: true })
  await typesOffline(mira, ' By Mira on the train.')
  await makePeerReviewer(review)
  await mira.context().setOffline(false)
  const offer = mira.getByRole('alert').filter({ hasText: 'These words were not stored' })
  await expect(offer).toContainText('By Mira on the train.')
  await expect(savedState(mira)).toContainText('You may no longer edit')
  await expect(reportText(mira)).not.toContainText('By Mira on the train.')

  const asked = mira.waitForEvent('dialog')
  const closing = mira.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  await closing
  await expect(offer).toContainText('By Mira on the train.')
  await mira.getByRole('button', { name: 'Let them go' }).click()
  await expect(offer).toHaveCount(0)
})

test('a storage that fails for a moment takes nothing from who writes, and their page goes on by itself', async ({ aReview }) => {
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, draft)
  const asha = await review.open('lead-reviewer')
  let failing = false
  let failed = 0
  // As the server does it when it cannot store an update: the socket ends with 'try again later'.
  await asha.routeWebSocket(/\/collab/, (page: WebSocketRoute) => {
    const server = page.connectToServer()
    page.onMessage(message => {
      if (!failing || !bringsEdit(message)) server.send(message)
      else {
        failed += 1
        void server.close()
        void page.close({ code: 1013, reason: 'storage-unavailable' })
      }
    })
    server.onMessage(message => page.send(message))
  })
  await asha.goto(`${asha.url()}/write`)
  const mira = await review.open('review-team', '/write')
  for (const page of [asha, mira]) await expect(reportText(page)).toContainText('A first sentence.')
  await untilSaved(asha)
  await caretAtEndOf(asha, 'A first sentence.')
  failing = true
  await asha.keyboard.type(' Typed while the disk was full.')
  await expect(savedState(asha)).toContainText('Not connected: kept here until you are back')
  await expect.poll(() => failed).toBeGreaterThan(0)
  await expect(reportText(asha)).toHaveAttribute('contenteditable', 'true')
  await expect(reportText(asha)).toContainText('Typed while the disk was full.')
  failing = false
  await untilSaved(asha)
  await asha.keyboard.type(' And after it.')
  await untilSaved(asha)
  await expect(reportText(mira)).toContainText('Typed while the disk was full. And after it.')
  await caretAtEndOf(mira, 'A first sentence.')
  await mira.keyboard.type(' Read and agreed.')
  await expect(reportText(asha)).toContainText('Read and agreed.')
})
