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

/** True where `after` is `before` with both runs of letters put in, each in one piece. */
function apart(before: string, after: string, one: string, other: string): boolean {
  const without = (text: string, letters: string): string[] =>
    Array.from({ length: text.length + 1 }, (_, at) => at)
      .filter(at => text.startsWith(letters, at))
      .map(at => text.slice(0, at) + text.slice(at + letters.length))
  return without(after, one).some(rest => without(rest, other).includes(before))
}

/** True where `after` is `before` with the letters of both put in at one place, mingled, each person's in their order. */
function mingled(before: string, after: string, one: string, other: string): boolean {
  const more = one.length + other.length
  return Array.from({ length: before.length + 1 }, (_, at) => at).some(at => {
    const put = after.slice(at, at + more)
    return after.slice(0, at) + after.slice(at + more) === before && inOrder(one, put) && inOrder(other, put)
  })
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

  // One at the beginning of a line and one at its end, and on odd rounds both at the same end.
  let before = 'Middle.'
  for (let round = 0; round < rounds; round++) {
    await caretAtEndOf(mira, 'Middle.')
    await caretAtEndOf(asha, 'Middle.')
    if (round % 2 === 0) await asha.keyboard.press('Home')
    const fromAsha = 'abcdefghijklm'.slice(0, 6 + (round % 7))
    const fromMira = 'NOPQRSTUVWXYZ'.slice(0, 6 + ((round * 3) % 7))
    await Promise.all([asha.keyboard.type(fromAsha), mira.keyboard.type(fromMira)])

    await Promise.all([untilSaved(asha), untilSaved(mira)])
    await expect.poll(async () => JSON.stringify(await blocksOf(asha)) === JSON.stringify(await blocksOf(mira))).toBe(true)
    const paragraph = (await blocksOf(asha)).find(block => block.includes('Middle.')) ?? ''
    const holds = apart(before, paragraph, fromAsha, fromMira) || mingled(before, paragraph, fromAsha, fromMira)
    expect(holds, `round ${round}: ${before} → ${paragraph}`).toBe(true)
    expect(paragraph).toHaveLength(before.length + fromAsha.length + fromMira.length)
    before = paragraph
  }
  const blocks = await blocksOf(mira)
  expect(blocks.at(-1)).toBe('The end.')
})
