import { roles } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '../../seeded.ts'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { anchorOn, blamed, onResponse, positionIn, type Talk, talkOn, textsIn } from './a-review-in-talk.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeEach(async () => {
  talk = await talkOn(server)
  await talk.open('live')
})
const { store, documents } = server.running.services
const stored = () => store.db.select().from(store.tables.comment).where(eq(store.tables.comment.reviewId, talk.reviewId))
const positionOfBlame = (index: number) =>
  documents.read({ kind: 'report', reviewId: talk.reviewId }, ydoc => {
    const found = textsIn(ydoc).find(words => words.toJSON() === blamed)
    if (found === undefined) throw new Error('The words are not there')
    return positionIn(found, index)
  })

describe('raising a comment', () => {
  test('is for every role, on both documents, without a right to write in them', async () => {
    for (const role of roles) {
      const { comment } = await talk.raise(role, { text: `As ${role}` })
      expect(comment).toMatchObject({ state: 'open', text: `As ${role}`, by: { role, userId: talk.person(role).id } })
      await talk.raise(role, { anchor: onResponse, kind: 'question' })
    }
    const listed = await (await talk.ask('board-member', 'GET', '/report/comments')).json()
    expect(listed.map((each: { by: { role: string } }) => each.by.role)).toEqual([...roles])
    expect(await (await talk.ask('peer-reviewer', 'GET', '/response/comments')).json()).toHaveLength(roles.length)
  })

  test('on the report waits until it is open to the Board; on the response it does not', async () => {
    await talk.raise('review-team')
    await talk.open('closed')
    const raised = { anchor: anchorOn(), kind: 'challenge', text: 'Why?' }
    expect(await reasonOf(await talk.ask('board-member', 'POST', '/report/comments', raised))).toBe('403 not-yet-shared')
    expect(await reasonOf(await talk.ask('board-member', 'GET', '/report/comments'))).toBe('403 not-yet-shared')
    await talk.raise('board-member', { anchor: onResponse })
  })

  test('takes the author from the session, whatever the request says', async () => {
    const other = talk.person('board-chair').id
    const forged = {
      anchor: anchorOn(),
      kind: 'challenge',
      text: 'Mine',
      by: { userId: other },
      raisedBy: other,
      raisedAs: 'board-chair',
    }
    const answer = await talk.ask('board-member', 'POST', '/report/comments', forged)
    expect((await answer.json()).comment.by).toMatchObject({ userId: talk.person('board-member').id, role: 'board-member' })
  })

  test('keeps plain text: no control characters, nothing that turns its direction, markup as it was typed', async () => {
    const { comment } = await talk.raise('review-team', { text: ' <b>one</b>\r\ntwo\u0000\u202ethree ' })
    expect(comment.text).toBe('<b>one</b>\ntwothree')
  })

  test('finds the part that a position stands in', async () => {
    const [start, end] = [await positionOfBlame(4), await positionOfBlame(10)]
    await talk.raise('board-member', { anchor: anchorOn({ nodeId: null, start, end, quote: 'health' }) })
    const [row] = await stored()
    expect(row?.wordsId).not.toBeNull()
  })

  test.each([
    ['a node that is not there', { nodeId: 'nowhere' }],
    ['a node of the other document', { nodeId: 'b1' }],
    ['positions that cannot be read', { start: 'AAAA', end: '////' }],
    ['an anchor for the other document', { document: 'response' as const }],
  ])('is refused with %s, and nothing is stored', async (_what, changes) => {
    const raised = { anchor: anchorOn(changes), kind: 'challenge', text: 'Forged' }
    expect(await reasonOf(await talk.ask('board-member', 'POST', '/report/comments', raised))).toBe('422 anchor-elsewhere')
    expect(await stored()).toEqual([])
  })

  test('never makes a root in the document that a forged position names', async () => {
    const foreign = new Y.Doc().getText('elsewhere')
    const start = Buffer.from(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(foreign, 0))).toString('base64')
    const raised = { anchor: anchorOn({ start, end: start }), kind: 'challenge', text: 'Forged' }
    expect(await reasonOf(await talk.ask('lead-reviewer', 'POST', '/report/comments', raised))).toBe('422 anchor-elsewhere')
    const roots = await documents.read({ kind: 'report', reviewId: talk.reviewId }, ydoc => [...ydoc.share.keys()])
    expect(roots).toEqual(['default'])
  })

  test.each([
    ['a quotation of a page', { anchor: anchorOn({ quote: 'a'.repeat(2001) }) }],
    ['one position of two', { anchor: anchorOn({ start: 'AAAA' }) }],
    ['no place at all', { anchor: anchorOn({ nodeId: null, quote: '' }) }],
    ['no words', { text: ' \u0000 ' }],
    ['more words than one reads', { text: 'a'.repeat(4001) }],
    ['a kind that is none', { kind: 'praise' }],
  ])('is refused with %s', async (_what, changes) => {
    const raised = { anchor: anchorOn(), kind: 'challenge', text: 'Why?', ...changes }
    expect(await reasonOf(await talk.ask('board-member', 'POST', '/report/comments', raised))).toBe('400 malformed')
    expect(await stored()).toEqual([])
  })

  test('with any bytes for a position is refused or taken, and never fails the server', async () => {
    const random = seeded(7)
    const bytes = () => Buffer.from(Array.from({ length: 1 + Math.floor(random() * 40) }, () => Math.floor(random() * 256)))
    for (let round = 0; round < 60; round += 1) {
      const anchor = anchorOn({ nodeId: null, start: bytes().toString('base64'), end: bytes().toString('base64') })
      const answer = await talk.ask('board-member', 'POST', '/report/comments', { anchor, kind: 'question', text: 'Fuzz' })
      expect([200, 422]).toContain(answer.status)
    }
    expect((await talk.ask('board-member', 'GET', '/report/comments')).status).toBe(200)
  })

  test('of a megabyte is refused, and the server stands', async () => {
    const raised = { anchor: anchorOn(), kind: 'challenge', text: 'a'.repeat(1024 * 1024) }
    expect(await reasonOf(await talk.ask('board-member', 'POST', '/report/comments', raised))).toBe('413 too-large')
    expect(await stored()).toEqual([])
    await talk.raise('board-member')
  })

  test('leaves no readable word in the database', async () => {
    const { comment } = await talk.raise('board-member', { text: 'Wistaria challenge', wording: 'Wistaria wording' })
    await talk.act('lead-reviewer', 'report', comment.id, 'replies', { text: 'Wistaria reply' })
    await talk.act('lead-reviewer', 'report', comment.id, 'wording/decline', { reason: 'Wistaria reason' })
    await talk.ask('board-member', 'PATCH', `/report/comments/${comment.id}`, { text: 'Wistaria again' })
    const { comment: comments, commentReply, commentedWords, earlierWording, auditEvent, notification } = store.tables
    for (const table of [comments, commentReply, commentedWords, earlierWording, auditEvent, notification]) {
      const rows = await store.db.select().from(table)
      expect(rows.length).toBeGreaterThan(0)
      const readable = JSON.stringify(rows, (_key, value) =>
        value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
      )
      expect(readable).not.toMatch(/Wistaria|health visitor/)
    }
    expect(JSON.stringify(server.lines)).not.toMatch(/Wistaria|health visitor/)
  })
})

test('a list can be asked for what has changed since the latest that one has', async () => {
  const { comment: old } = await talk.raise('board-member')
  const { comment: answered } = await talk.raise('board-member')
  const { comment: table } = store.tables
  const past = new Date(Date.now() - 3_600_000)
  for (const { id } of [old, answered]) await store.db.update(table).set({ changedAt: past }).where(eq(table.id, id))
  const since = new Date(Date.now() - 60_000).toISOString()
  const changed = async () => (await talk.ask('peer-reviewer', 'GET', `/report/comments?changedSince=${since}`)).json()
  expect(await changed()).toEqual([])
  await talk.act('lead-reviewer', 'report', answered.id, 'answer', { how: 'not-amended', reason: 'Because' })
  expect(await changed()).toMatchObject([{ id: answered.id, state: 'answered' }])
})

describe('a thread', () => {
  test('takes replies of everybody who sees it, and mentions of members who do', async () => {
    const { comment } = await talk.raise('board-member')
    const answer = await talk.act('peer-reviewer', 'report', comment.id, 'replies', {
      text: 'See the log @Chair',
      mentions: [talk.person('board-chair').id],
    })
    expect(await answer.json()).toMatchObject({
      comment: { replies: 1 },
      thread: [{ text: 'See the log @Chair', by: { role: 'peer-reviewer' }, mentions: [talk.person('board-chair').id] }],
    })
    const stranger = { text: 'Hello', mentions: [talk.person('stranger').id] }
    expect(await reasonOf(await talk.act('peer-reviewer', 'report', comment.id, 'replies', stranger))).toBe(
      '422 mention-may-not-read',
    )
    await talk.open('closed')
    const chair = { text: 'Hello', mentions: [talk.person('board-chair').id] }
    expect(await reasonOf(await talk.act('peer-reviewer', 'report', comment.id, 'replies', chair))).toBe(
      '422 mention-may-not-read',
    )
  })

  test('tells whoever an edit mentions for the first time, and nobody twice', async () => {
    const [team, chair] = [talk.person('review-team').id, talk.person('board-chair').id]
    const mentionsOf = async (who: 'review-team' | 'board-chair') => {
      const { notifications } = await (await talk.person(who).ask('GET', '/api/notifications')).json()
      return notifications.filter(({ kind }: { kind: string }) => kind === 'comment-mention').length
    }
    const { comment } = await talk.raise('lead-reviewer', { kind: 'question', text: 'See this @Team', mentions: [team] })
    const edit = (what: string, body: unknown) =>
      talk.ask('lead-reviewer', 'PATCH', `/report/comments/${comment.id}${what}`, body)
    const both = await edit('', { text: 'See this @Team @Chair', mentions: [team, chair] })
    expect(await both.json()).toMatchObject({ comment: { mentions: [team, chair] } })
    expect([await mentionsOf('review-team'), await mentionsOf('board-chair')]).toEqual([1, 1])
    const kept = await edit('', { text: 'Please see this @Team @Chair' })
    expect(await kept.json()).toMatchObject({ comment: { mentions: [team, chair] } })
    const stranger = { text: 'x', mentions: [talk.person('stranger').id] }
    expect(await reasonOf(await edit('', stranger))).toBe('422 mention-may-not-read')
    const replied = await (await talk.act('lead-reviewer', 'report', comment.id, 'replies', { text: 'And?' })).json()
    const reply = await edit(`/replies/${replied.thread[0].id}`, { text: 'And, @Chair?', mentions: [chair] })
    expect(await reply.json()).toMatchObject({ thread: [{ mentions: [chair] }] })
    expect([await mentionsOf('review-team'), await mentionsOf('board-chair')]).toEqual([1, 2])
  })

  test('is full at five hundred replies, and says so', async () => {
    const { comment } = await talk.raise('board-member')
    await store.db.update(store.tables.comment).set({ replies: 500 }).where(eq(store.tables.comment.id, comment.id))
    expect(await reasonOf(await talk.act('board-member', 'report', comment.id, 'replies', { text: 'More' }))).toBe(
      '409 thread-full',
    )
  })

  test('keeps what was said before an edit, and only its writer edits', async () => {
    const { comment } = await talk.raise('board-member', { text: 'First' })
    const path = `/report/comments/${comment.id}`
    expect(await reasonOf(await talk.ask('board-chair', 'PATCH', path, { text: 'Mine' }))).toBe('403 not-yours')
    expect((await talk.ask('board-member', 'PATCH', path, { text: 'Second' })).status).toBe(200)
    const replied = await (await talk.act('review-team', 'report', comment.id, 'replies', { text: 'Said' })).json()
    const reply = `${path}/replies/${replied.thread[0].id}`
    expect(await reasonOf(await talk.ask('board-member', 'PATCH', reply, { text: 'Not mine' }))).toBe('403 not-yours')
    expect((await talk.ask('review-team', 'PATCH', reply, { text: 'Said better' })).status).toBe(200)
    expect(await talk.thread('peer-reviewer', 'report', comment.id)).toMatchObject({
      comment: { text: 'Second', editedAt: expect.any(String) },
      earlier: [{ text: 'First' }],
      thread: [{ text: 'Said better', earlier: [{ text: 'Said' }] }],
    })
  })

  test('cannot be deleted by anybody', async () => {
    const { comment } = await talk.raise('board-member')
    for (const role of roles) {
      expect((await talk.ask(role, 'DELETE', `/report/comments/${comment.id}`)).status).toBe(404)
    }
    expect(await stored()).toHaveLength(1)
  })

  test('is not reached by its id from another review or the other document', async () => {
    const { comment } = await talk.raise('board-member')
    const other = await talkOn(server)
    await other.open('live')
    for (const path of [`/report/comments/${comment.id}`]) {
      expect(await reasonOf(await other.ask('lead-reviewer', 'GET', path))).toBe('404 not-found')
      expect(await reasonOf(await other.ask('lead-reviewer', 'POST', `${path}/replies`, { text: 'In' }))).toBe('404 not-found')
      expect(await reasonOf(await other.ask('lead-reviewer', 'POST', `${path}/answer`, { how: 'amended' }))).toBe('404 not-found')
    }
    expect(
      await reasonOf(await talk.ask('board-chair', 'POST', `/response/comments/${comment.id}/answer`, { how: 'amended' })),
    ).toBe('404 not-found')
  })
})

test('a member who is removed loses the comments at once, and one who is demoted the team’s', async () => {
  const { comment } = await talk.raise('review-team', { kind: 'team-note', visibility: 'team' })
  const team = talk.person('review-team').id
  await talk.ask('lead-reviewer', 'PATCH', `/members/${team}`, { role: 'board-member' })
  expect(await reasonOf(await talk.ask('review-team', 'GET', `/report/comments/${comment.id}`))).toBe('404 not-found')
  expect(await reasonOf(await talk.ask('review-team', 'PATCH', `/report/comments/${comment.id}`, { text: 'x' }))).toBe(
    '404 not-found',
  )
  await talk.ask('lead-reviewer', 'DELETE', `/members/${team}`)
  expect(await reasonOf(await talk.ask('review-team', 'GET', '/report/comments'))).toBe('403 not-a-member')
})
