import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText } from '../together/draft.ts'

const judged = 'Somebody had judged the chaotic lifestyle of the family.'
const draft = ['# Summary', 'We learned two things.', judged, 'The letter came on a Friday.']

/** The note for the eye is the status line for the ear; each document has its own, empty while nothing is said. */
const note = (page: Page) => page.locator('.words-note[role="status"]:not(:empty)')
const underlined = (page: Page) => reportText(page).locator('.words-seen, .words-perhaps')

/** Counts from here on how often something is read out. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.body
    for (const status of document.querySelectorAll('.words-note'))
      new MutationObserver(() => {
        if (status.textContent !== '') dataset.readOut = String(Number(dataset.readOut ?? 0) + 1)
      }).observe(status, { childList: true })
  })
const expectReadOut = (page: Page, times: number) => expect(page.locator('body')).toHaveAttribute('data-read-out', String(times))

async function aDraft(review: Parameters<typeof bringIn>[0] & { open(role: 'lead-reviewer', path: string): Promise<Page> }) {
  await bringIn(review, draft)
  const page = await review.open('lead-reviewer', '/write')
  await expect(underlined(page)).toHaveText('chaotic lifestyle')
  return page
}

test('a caret that comes to rest in underlined words is told why, once, and leaving hides it', async ({ aReview }) => {
  const asha = await aDraft(await aReview())
  await asha.emulateMedia({ reducedMotion: 'reduce' })
  await caretAtEndOf(asha, judged)
  // A pointer that rests on the words would be told as well.
  await asha.mouse.move(0, 0)
  await expect(note(asha)).toBeHidden()
  await listen(asha)
  const back = async (letters: number) => {
    for (let step = 0; step < letters; step += 1) await asha.keyboard.press('ArrowLeft')
  }
  await back(' of the family.'.length + 3)
  await expect(note(asha)).toBeVisible()
  await expectReadOut(asha, 1)
  expect(await note(asha).evaluate(status => status.getAnimations().length)).toBe(0)
  await expectAccessible(asha)

  // Further within the same words nothing is read out again.
  await back(4)
  await expect(note(asha)).toBeVisible()
  await asha.keyboard.press('End')
  await expect(note(asha)).toBeHidden()
  await expectReadOut(asha, 1)

  await back(' of the family.'.length + 3)
  await expectReadOut(asha, 2)
  await asha.keyboard.press('Escape')
  await expect(note(asha)).toBeHidden()
  await expect(reportText(asha)).toBeFocused()
})

test('typing is not disturbed, and selected words say nothing', async ({ aReview }) => {
  const asha = await aDraft(await aReview())
  await caretAtEndOf(asha, judged)
  for (let step = 0; step < ' of the family.'.length + 3; step += 1) await asha.keyboard.press('ArrowLeft')
  await expect(note(asha)).toBeVisible()
  await asha.keyboard.type('x')
  await expect(note(asha)).toBeHidden()
  await asha.keyboard.press('Backspace')
  await expect(underlined(asha)).toHaveText('chaotic lifestyle')

  await asha.clock.install()
  await asha.keyboard.press('ArrowLeft')
  await asha.keyboard.press('Shift+ArrowLeft')
  await asha.clock.runFor(2000)
  await expect(note(asha)).toBeHidden()
  await asha.keyboard.press('ArrowLeft')
  await asha.clock.runFor(2000)
  await expect(note(asha)).toBeVisible()
})

test('a pointer on underlined words shows the same note, and takes it away with itself', async ({ aReview }) => {
  const asha = await aDraft(await aReview())
  await underlined(asha).hover()
  await expect(note(asha)).toBeVisible()
  await expect(note(asha)).toContainText(/\w/)
  await asha.getByText('We learned two things.').hover()
  await expect(note(asha)).toBeHidden()
})
