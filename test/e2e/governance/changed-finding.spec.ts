import { routes } from '@candour/schema'
import { expect, expectAccessible, test, widths } from '../setting/index.ts'
import { bringIn, caretAtEndOf, reportText, untilSaved } from '../together/draft.ts'

const said = 'Nobody in the office answered the letter.'

test('a finding that is rewritten after a challenge: the sidebar leads to the thread, which shows what has changed', async ({
  aReview,
}, testInfo) => {
  const review = await aReview({ roles: ['board-member'] })
  await bringIn(review, ['# Findings', '## Finding 1: Letters had no owner', said, 'It lay in a tray.'])
  await review
    .as('lead-reviewer')
    .ask('PUT', `/api/reviews/${review.id}/opening`, routes['review.open'].answer, { opening: 'live' })
  await review
    .as('board-member')
    .ask('POST', `/api/reviews/${review.id}/report/comments`, routes['comment.raiseInReport'].answer, {
      anchor: {
        document: 'report',
        nodeId: null,
        start: null,
        end: null,
        quote: said,
        before: 'Letters had no owner',
        after: '',
      },
      kind: 'challenge',
      text: 'What made it likely?',
    })
  const lead = await review.open('lead-reviewer', '/write')
  await caretAtEndOf(lead, 'It lay in a tray.')
  await lead.keyboard.type(' That was usual.')
  await untilSaved(lead)

  for (const viewport of [{ width: 1440, height: 900 }, widths.telephone]) {
    const devon = await review.open('board-member', '/write', { viewport })
    await expect(reportText(devon)).toContainText('That was usual.')
    if (viewport === widths.telephone) await devon.getByRole('button', { name: 'Panel', exact: true }).click()
    await devon.getByRole('tab', { name: 'Disagreements' }).click()
    const offer = devon.getByRole('button', { name: 'The words of Finding 1 have changed since it was challenged.' })
    await offer.focus()
    await devon.keyboard.press('Enter')
    const thread = devon.getByRole('article', { name: /Challenge by Devon Hale/ })
    await thread.getByText('The finding’s words have changed since this was raised.').click()
    await expect(thread.locator('.comment-finding-change ins')).toContainText('That was usual.')
    await expect(thread.locator('.comment-finding-change')).not.toContainText('Nobody in the office')
    await expect(thread).not.toContainText('no longer found')
    await thread.screenshot({ path: testInfo.outputPath(`thread-${viewport.width}.png`) })
    if (viewport !== widths.telephone) await expectAccessible(devon)
    await devon.close()
  }
})
