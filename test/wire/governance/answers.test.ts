import type { CommentThread } from '@candour/schema'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { blamed, onResponse, type Talk, talkOn } from './a-review-in-talk.ts'

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

describe('answering', () => {
  test('is for the lead reviewer on the report and for the board chair on the response', async () => {
    const onReport = await talk.raise('board-member')
    const onTheirs = await talk.raise('review-team', { anchor: onResponse })
    const why = { how: 'not-amended', reason: 'The log shows it.' }
    for (const role of ['review-team', 'peer-reviewer', 'board-chair', 'board-member', 'board-manager'] as const) {
      expect(await reasonOf(await talk.act(role, 'report', onReport.comment.id, 'answer', why))).toBe('403 role-may-not')
    }
    expect(await reasonOf(await talk.act('lead-reviewer', 'response', onTheirs.comment.id, 'answer', why))).toBe(
      '403 role-may-not',
    )
    expect((await answered(await talk.act('lead-reviewer', 'report', onReport.comment.id, 'answer', why))).comment).toMatchObject(
      {
        state: 'answered',
        answer: { how: 'not-amended', reason: 'The log shows it.', by: { role: 'lead-reviewer' }, amendment: null },
      },
    )
    await answered(await talk.act('board-chair', 'response', onTheirs.comment.id, 'answer', why))
  })

  test('“not amended” needs its reason', async () => {
    const { comment } = await talk.raise('board-member')
    const silent = { how: 'not-amended', reason: ' ' }
    expect(await reasonOf(await talk.act('lead-reviewer', 'report', comment.id, 'answer', silent))).toBe('400 malformed')
  })

  test('one’s own comment is refused', async () => {
    const { comment } = await talk.raise('lead-reviewer')
    expect(await reasonOf(await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'amended' }))).toBe(
      '403 own-comment',
    )
  })

  test('“amended” keeps the words before and after, and says when they are taken out again', async () => {
    const { comment } = await talk.raise('board-member')
    await talk.rewrite(blamed, explained)
    const { comment: now } = await answered(await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'amended' }))
    expect(now.answer).toMatchObject({
      amendment: { before: blamed, after: explained, wordsChanged: true },
      amendmentStanding: 'stands',
      amendmentStands: true,
    })
    await talk.rewrite(explained, blamed)
    expect((await talk.thread('board-member', 'report', comment.id)).comment.answer).toMatchObject({
      amendment: { before: blamed, after: explained },
      amendmentStanding: 'taken-out',
      amendmentStands: false,
    })
    await talk.rewrite(blamed, `${explained} Nobody had told her.`)
    const listed: CommentThread['comment'][] = await (await talk.ask('board-member', 'GET', '/report/comments')).json()
    expect(listed[0]?.answer).toMatchObject({ amendmentStands: true })
  })

  test('goes on where the part was taken away while the thread was open', async () => {
    const { comment } = await talk.raise('board-member')
    await talk.takeAway('f1')
    expect(await talk.thread('board-member', 'report', comment.id)).toMatchObject({
      comment: { state: 'open', anchor: { quote: blamed } },
    })
    const { comment: now } = await answered(await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'amended' }))
    expect(now.answer).toMatchObject({ amendmentStands: true, amendment: { after: '', wordsChanged: true } })
    expect(now.answer?.amendment?.before).toContain(blamed)
  })

  test('“amended” where nothing was changed says so', async () => {
    const { comment } = await talk.raise('board-member')
    const { comment: now } = await answered(await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'amended' }))
    expect(now.answer?.amendment).toMatchObject({ wordsChanged: false })
  })

  test('by two at once leaves one answer, and shows it to the other', async () => {
    const { comment } = await talk.raise('board-member')
    const second = talk.person('peer-reviewer').id
    await talk.ask('lead-reviewer', 'PATCH', `/members/${second}`, { role: 'lead-reviewer' })
    const answers = await Promise.all([
      talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'One' }),
      talk.act('peer-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'Two' }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const refused = await answers.find(({ status }) => status === 409)?.json()
    const { comment: now } = await talk.thread('board-member', 'report', comment.id)
    expect(refused).toMatchObject({
      reason: 'already-answered',
      current: { comment: { answer: { reason: now.answer?.reason } } },
    })
  })
})

describe('settling', () => {
  test('is for the person who raised it', async () => {
    const { comment } = await talk.raise('board-member')
    await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'Because' })
    for (const role of ['lead-reviewer', 'board-chair', 'board-manager'] as const) {
      const reason = role === 'lead-reviewer' ? 'own-answer' : 'not-yours'
      expect(await reasonOf(await talk.act(role, 'report', comment.id, 'settle'))).toBe(`403 ${reason}`)
    }
    const { comment: settled } = await answered(await talk.act('board-member', 'report', comment.id, 'settle'))
    expect(settled).toMatchObject({ state: 'settled', settled: { by: { role: 'board-member' } } })
    expect(await reasonOf(await talk.act('board-member', 'report', comment.id, 'settle'))).toBe('409 already-settled')
  })

  test('falls to the head of their side once they have left', async () => {
    const { comment } = await talk.raise('board-member')
    await talk.ask('lead-reviewer', 'DELETE', `/members/${talk.person('board-member').id}`)
    expect(await reasonOf(await talk.act('lead-reviewer', 'report', comment.id, 'settle'))).toBe('403 not-yours')
    const { comment: settled } = await answered(await talk.act('board-chair', 'report', comment.id, 'settle'))
    expect(settled).toMatchObject({ state: 'settled', raiserHasLeft: true })
  })

  test('never falls to the one who answered', async () => {
    const { comment } = await talk.raise('review-team')
    await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'Because' })
    await talk.ask('lead-reviewer', 'DELETE', `/members/${talk.person('review-team').id}`)
    expect(await reasonOf(await talk.act('lead-reviewer', 'report', comment.id, 'settle'))).toBe('403 own-answer')
  })
})

describe('escalating', () => {
  test('makes a disagreement of a challenge, with the finding it touches', async () => {
    const { comment } = await talk.raise('board-member')
    const { comment: escalated } = await answered(
      await talk.act('board-chair', 'report', comment.id, 'escalation', { about: 'Whether she could have known.' }),
    )
    expect(escalated.state).toBe('escalated')
    const [disagreement] = await (await talk.ask('lead-reviewer', 'GET', '/disagreements')).json()
    expect(disagreement).toMatchObject({
      id: escalated.escalated?.disagreementId,
      about: 'Whether she could have known.',
      commentId: comment.id,
      nodeIds: ['f1'],
      state: 'open',
    })
    expect(await reasonOf(await talk.act('board-chair', 'report', comment.id, 'escalation', { about: 'Again' }))).toBe(
      '409 already-escalated',
    )
  })

  test('is refused once it is settled, for what is no challenge, and for what only the team sees', async () => {
    const { comment } = await talk.raise('board-member')
    await talk.act('board-member', 'report', comment.id, 'settle')
    expect(await reasonOf(await talk.act('board-member', 'report', comment.id, 'escalation', { about: 'Still' }))).toBe(
      '409 already-settled',
    )
    const question = await talk.raise('board-member', { kind: 'question' })
    expect(await reasonOf(await talk.act('board-member', 'report', question.comment.id, 'escalation', { about: 'x' }))).toBe(
      '409 not-a-challenge',
    )
    const ours = await talk.raise('review-team', { visibility: 'team' })
    expect(await reasonOf(await talk.act('review-team', 'report', ours.comment.id, 'escalation', { about: 'x' }))).toBe(
      '409 team-only',
    )
    expect(await (await talk.ask('lead-reviewer', 'GET', '/disagreements')).json()).toEqual([])
  })
})
