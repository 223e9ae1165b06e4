import { expect, test } from '../setting/index.ts'
import { blocksOf, bringIn, caretAtEndOf, reportText, untilSaved } from './draft.ts'

const rounds = 20

/** True where the letters stand in `text` in this order, whatever stands between them. */
function inOrder(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

test('two people type in the same paragraph at once, twenty times over, and every letter keeps its order', async ({
  aReview,
}) => {
  test.setTimeout(240_000)
  const review = await aReview({ roles: ['review-team'] })
  await bringIn(review, ['# What happened', 'Middle.', 'The end.'])
  const asha = await review.open('lead-reviewer', '/write')
  const mira = await review.open('review-team', '/write')
  for (const page of [asha, mira]) await expect(reportText(page)).toContainText('Middle.')

  // One at the beginning of the paragraph and one at its end, and on odd rounds both at the same end.
  let byAsha = ''
  let byMira = ''
  for (let round = 0; round < rounds; round++) {
    await caretAtEndOf(mira, 'Middle.')
    await caretAtEndOf(asha, 'Middle.')
    if (round % 2 === 0) await asha.keyboard.press('Home')
    const fromAsha = 'abcdefghijklm'.slice(0, 6 + (round % 7))
    const fromMira = 'NOPQRSTUVWXYZ'.slice(0, 6 + ((round * 3) % 7))
    await Promise.all([asha.keyboard.type(fromAsha), mira.keyboard.type(fromMira)])
    byAsha += fromAsha
    byMira += fromMira

    await Promise.all([untilSaved(asha), untilSaved(mira)])
    await expect.poll(async () => JSON.stringify(await blocksOf(asha)) === JSON.stringify(await blocksOf(mira))).toBe(true)
    const paragraph = (await blocksOf(asha)).find(block => block.includes('Middle.')) ?? ''
    expect(paragraph.length, `round ${round}: nothing doubled, nothing lost`).toBe(
      'Middle.'.length + byAsha.length + byMira.length,
    )
    expect(inOrder(fromAsha, paragraph) && inOrder(fromMira, paragraph), `round ${round}: ${paragraph}`).toBe(true)
  }
  const blocks = await blocksOf(mira)
  expect(blocks.at(-1)).toBe('The end.')
})
