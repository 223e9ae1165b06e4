import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { serverUnderTest } from '../http/running-server.ts'
import { anchorOn, blamed, onResponse, type Talk, talkOn } from './a-review-in-talk.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeEach(async () => {
  talk = await talkOn(server)
  await talk.open('live')
})
const softer = 'Some of the information was not available to everybody.'
type Reading = Parameters<Talk['thread']>[0]
const signalled = async (who: Reading) => (await (await talk.ask(who, 'GET', '/governance/signals')).json()).changedFindings
const changeIn = async (who: Reading, id: string) => (await talk.thread(who, 'report', id)).findingChange

describe('a finding that was challenged', () => {
  test('is said to have changed once its words have, in the thread with the comparison, and no longer once they are back', async () => {
    const { comment, findingChange } = await talk.raise('board-member')
    expect(findingChange).toBeNull()
    expect(await signalled('board-member')).toEqual([])
    await talk.rewrite(blamed, softer)
    for (const who of ['board-member', 'lead-reviewer', 'peer-reviewer'] as const) {
      expect(await changeIn(who, comment.id)).toEqual({ before: blamed, after: softer, wordsChanged: true, cut: false })
      expect(await signalled(who)).toEqual([{ commentId: comment.id, document: 'report', nodeId: 'f1' }])
    }
    await talk.rewrite(softer, blamed)
    expect(await changeIn('board-member', comment.id)).toBeNull()
    expect(await signalled('board-member')).toEqual([])
  })

  test('is said to have changed after the answer ‘not amended’, and not after ‘amended’ or once it is settled', async () => {
    const [refused, amended, settled] = [
      await talk.raise('board-member'),
      await talk.raise('board-member'),
      await talk.raise('board-member'),
    ]
    await talk.act('lead-reviewer', 'report', refused.comment.id, 'answer', { how: 'not-amended', reason: 'The log says so.' })
    await talk.rewrite(blamed, softer)
    await talk.act('lead-reviewer', 'report', amended.comment.id, 'answer', { how: 'amended' })
    await talk.act('board-member', 'report', settled.comment.id, 'settle')
    expect((await signalled('board-chair')).map(({ commentId }: { commentId: string }) => commentId)).toEqual([
      refused.comment.id,
    ])
    expect(await changeIn('board-chair', refused.comment.id)).toMatchObject({ before: blamed, after: softer })
    for (const { comment } of [amended, settled]) expect(await changeIn('board-chair', comment.id)).toBeNull()
  })

  test('is not spoken of for a question, or for a challenge on another part', async () => {
    const question = await talk.raise('board-member', { kind: 'question' })
    const section = await talk.raise('board-member', {
      anchor: anchorOn({ nodeId: 'happened', quote: 'The call came on a Friday.' }),
    })
    const theirs = await talk.raise('review-team', { anchor: onResponse })
    await talk.rewrite(blamed, softer)
    await talk.rewrite('The call came on a Friday.', 'There was a call.')
    for (const { comment } of [question, section]) expect(await changeIn('board-member', comment.id)).toBeNull()
    expect((await talk.thread('board-member', 'response', theirs.comment.id)).findingChange).toBeNull()
    expect(await signalled('board-member')).toEqual([])
  })

  test('tells nothing of the living text to the Board while it reads a version, or while the report is closed', async () => {
    const { comment } = await talk.raise('board-member')
    await talk.open('version')
    await talk.rewrite(blamed, softer)
    expect(await changeIn('board-member', comment.id)).toBeNull()
    for (const opening of ['version', 'closed'] as const) {
      await talk.open(opening)
      for (const who of ['board-member', 'board-chair'] as const) expect(await signalled(who)).toEqual([])
      expect(await signalled('review-team')).toHaveLength(1)
    }
  })

  test('is not told to the Board of a challenge that is the team’s alone', async () => {
    await talk.raise('review-team', { visibility: 'team' })
    await talk.rewrite(blamed, softer)
    expect(await signalled('board-chair')).toEqual([])
    expect(await signalled('peer-reviewer')).toHaveLength(1)
  })
})
