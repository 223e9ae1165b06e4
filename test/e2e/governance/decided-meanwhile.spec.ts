import { routes } from '@candour/schema'
import { expect, expectAccessible, test } from '../setting/index.ts'
import { bringIn, reportText } from '../together/draft.ts'

const said = 'Nobody in the office answered the letter.'
const anchor = { document: 'report', nodeId: null, start: null, end: null, quote: said, before: '', after: '' }

test('whoever was answering what somebody else has decided meanwhile reads that, and still has their words', async ({
  aReview,
}, testInfo) => {
  const review = await aReview({ roles: ['review-team', 'board-member'] })
  await bringIn(review, ['# What happened', said])
  await review.as('lead-reviewer').tell('PUT', `/api/reviews/${review.id}/opening`, { opening: 'live' })
  const comments = `/api/reviews/${review.id}/report/comments`
  const raise = async (text: string, wording?: string) => {
    const body = { anchor, kind: 'challenge', text, ...(wording === undefined ? {} : { wording }) }
    return (await review.as('board-member').ask('POST', comments, routes['comment.raiseInReport'].answer, body)).comment.id
  }
  const challenge = await raise('What made it likely?')
  const proposal = await raise('Say it more exactly.', 'Nobody in the office had read the letter.')

  const asha = await review.open('lead-reviewer', `/write#comment-${challenge}`)
  await expect(reportText(asha)).toContainText(said)
  const thread = asha.getByRole('article', { name: /Devon Hale/ })
  await thread.getByRole('button', { name: 'Answer', exact: true }).click()
  await thread.getByRole('radio', { name: /Not amended/ }).check()
  await thread.getByRole('textbox', { name: 'Reason' }).fill('The log says otherwise.')
  await review.as('lead-reviewer').tell('POST', `${comments}/${challenge}/answer`, { how: 'not-amended', reason: 'It stands.' })
  await expect(thread).toContainText('It stands.')
  await expect(thread).toContainText('What you had begun was not sent')
  await expect(thread).toContainText('The log says otherwise.')
  // Where words without their surroundings stand is not certain, and nobody is told that they are gone.
  await expect(thread).not.toContainText('no longer there')
  await expectAccessible(asha)
  await asha.screenshot({ path: testInfo.outputPath('answered-meanwhile-1440.png') })
  await thread.getByRole('button', { name: 'Discard' }).click()
  await expect(thread).not.toContainText('The log says otherwise.')
  await expect(thread).toBeFocused()

  await asha.goto(`/reviews/${review.id}/write#comment-${proposal}`)
  await asha.reload()
  await expect(thread).toContainText('Say it more exactly.')
  await thread.getByRole('button', { name: 'Decline' }).click()
  await thread.getByLabel('Why you decline it').fill('Somebody had read it.')
  const reason = 'The log names a reader.'
  await review.as('review-team').tell('POST', `${comments}/${proposal}/wording/decline`, { reason })
  await expect(thread).toContainText(reason)
  await expect(thread).toContainText('Somebody had read it.')
  await thread.getByRole('button', { name: 'Discard' }).click()
  await expect(thread).not.toContainText('Somebody had read it.')
})
