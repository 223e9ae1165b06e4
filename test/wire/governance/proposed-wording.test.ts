import type { CommentThread } from '@candour/schema'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { anchorOn, blamed, type Talk, talkOn } from './a-review-in-talk.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeEach(async () => {
  talk = await talkOn(server)
  await talk.open('live')
})
const explained = 'The call was in a system that health visitors could not see.'
const answered = async (answer: Response): Promise<CommentThread> => {
  expect(answer.status).toBe(200)
  return answer.json()
}
const takeUp = (who: 'review-team' | 'lead-reviewer', id: string) => talk.act(who, 'report', id, 'wording/take-up')
const accept = (who: 'review-team' | 'lead-reviewer', id: string) => talk.act(who, 'report', id, 'wording/accept')
const standing = async (id: string) => (await talk.thread('board-member', 'report', id)).comment

describe('proposed wording', () => {
  test('is accepted by somebody who may write the document and did not propose it', async () => {
    const { comment } = await talk.raise('board-member', { wording: explained })
    for (const what of ['wording/take-up', 'wording/accept']) {
      for (const role of ['peer-reviewer', 'board-chair', 'board-member', 'board-manager'] as const) {
        expect(await reasonOf(await talk.act(role, 'report', comment.id, what))).toBe('403 role-may-not')
      }
    }
    const own = await talk.raise('review-team', { wording: explained })
    for (const step of [takeUp, accept])
      expect(await reasonOf(await step('review-team', own.comment.id))).toBe('403 own-proposal')
  })

  test('is not accepted while its words do not stand in the document, and nothing is recorded', async () => {
    const { comment } = await talk.raise('board-member', { wording: explained })
    expect(await reasonOf(await accept('lead-reviewer', comment.id))).toBe('409 wording-not-there')
    await answered(await takeUp('lead-reviewer', comment.id))
    expect(await reasonOf(await accept('lead-reviewer', comment.id))).toBe('409 wording-not-there')
    // As after a page that was closed in between.
    expect(await standing(comment.id)).toMatchObject({
      state: 'open',
      answer: null,
      wording: { state: 'proposed', decidedBy: null, decidedAt: null },
    })
  })

  test.each(['lead-reviewer', 'review-team'] as const)(
    'is the answer where a %s accepts it, and the thread says when it is taken out',
    async who => {
      const { comment } = await talk.raise('board-member', {
        anchor: anchorOn({ quote: 'should have known of' }),
        wording: 'had no way of seeing',
      })
      const [whole, put] = [blamed, 'The health visitor had no way of seeing the call.']
      await answered(await takeUp(who, comment.id))
      await talk.rewrite(whole, put)
      const { comment: accepted } = await answered(await accept(who, comment.id))
      expect(accepted).toMatchObject({
        state: 'answered',
        by: { role: 'board-member' },
        wording: { state: 'accepted', decidedBy: { role: who } },
        answer: { how: 'amended', by: { role: who }, amendment: { before: whole, after: put, wordsChanged: true, cut: false } },
      })
      expect(accepted.answer).toMatchObject({ amendmentStanding: 'stands', amendmentStands: true })
      expect(
        await reasonOf(await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'No' })),
      ).toBe('409 already-answered')
      await talk.rewrite(put, whole)
      expect((await standing(comment.id)).answer).toMatchObject({ amendmentStanding: 'taken-out', amendmentStands: false })
    },
  )

  test('is accepted where it takes words out, once they are out', async () => {
    const { comment } = await talk.raise('board-member', { wording: '' })
    expect(await reasonOf(await accept('lead-reviewer', comment.id))).toBe('409 wording-not-there')
    await talk.rewrite(blamed, '')
    const { comment: accepted } = await answered(await accept('lead-reviewer', comment.id))
    expect(accepted.answer).toMatchObject({ how: 'amended', amendment: { before: blamed, wordsChanged: true } })
  })

  test('that only adds words is accepted once they are added', async () => {
    const { comment } = await talk.raise('board-member', { wording: `${blamed} Nobody had told her.` })
    expect(await reasonOf(await accept('lead-reviewer', comment.id))).toBe('409 wording-not-there')
    await talk.rewrite(blamed, `${blamed} Nobody had told her.`)
    await answered(await accept('lead-reviewer', comment.id))
  })

  test('is put in by one at a time, and for no longer than a minute', async () => {
    const { comment } = await talk.raise('board-member', { wording: explained })
    const both = await Promise.all([takeUp('review-team', comment.id), takeUp('lead-reviewer', comment.id)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const [first, second] =
      both[0]?.status === 200 ? (['review-team', 'lead-reviewer'] as const) : (['lead-reviewer', 'review-team'] as const)
    for (const late of [
      await takeUp(second, comment.id),
      await accept(second, comment.id),
      await talk.act(second, 'report', comment.id, 'wording/decline', { reason: 'No' }),
    ])
      expect(await reasonOf(late)).toBe('409 wording-being-put-in')
    await answered(await takeUp(first, comment.id))
    const { db, tables } = server.running.services.store
    await db.update(tables.comment).set({ wordingDecidedAt: new Date(Date.now() - 61_000) })
    await answered(await takeUp(second, comment.id))
  })

  test('is declined with a reason, which is the lead reviewer’s answer', async () => {
    const { comment } = await talk.raise('board-member', { wording: explained })
    expect(await reasonOf(await talk.act('lead-reviewer', 'report', comment.id, 'wording/decline', { reason: '' }))).toBe(
      '400 malformed',
    )
    const { comment: declined } = await answered(
      await talk.act('lead-reviewer', 'report', comment.id, 'wording/decline', { reason: 'The log says otherwise.' }),
    )
    expect(declined).toMatchObject({
      state: 'answered',
      wording: { state: 'declined', reason: 'The log says otherwise.' },
      answer: { how: 'not-amended', reason: 'The log says otherwise.' },
    })
  })

  test('is decided once, though two decide at once', async () => {
    const { comment } = await talk.raise('board-member', { wording: explained })
    await talk.rewrite(blamed, explained)
    const decisions = await Promise.all([
      accept('review-team', comment.id),
      talk.act('lead-reviewer', 'report', comment.id, 'wording/decline', { reason: 'No' }),
    ])
    expect(decisions.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const late = await decisions.find(({ status }) => status === 409)?.json()
    expect(late).toMatchObject({ reason: 'wording-decided', current: { comment: { wording: { state: expect.any(String) } } } })
  })

  test('is no longer accepted or declined once the comment has another answer', async () => {
    const { comment } = await talk.raise('board-member', { wording: explained })
    await answered(
      await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'The log says so.' }),
    )
    await talk.rewrite(blamed, explained)
    expect(await reasonOf(await accept('review-team', comment.id))).toBe('409 already-answered')
    expect(await reasonOf(await talk.act('review-team', 'report', comment.id, 'wording/decline', { reason: 'No' }))).toBe(
      '409 already-answered',
    )
  })

  test('that was never proposed cannot be accepted', async () => {
    const { comment } = await talk.raise('board-member')
    for (const step of [takeUp, accept]) expect(await reasonOf(await step('lead-reviewer', comment.id))).toBe('409 no-wording')
  })
})
