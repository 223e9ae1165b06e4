import { teamChain, verifyTrail } from '@candour/collab-server/src/audit/index.ts'
import { type Role, roles } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import type { RawClient } from '../sync/raw-client.ts'
import { anchorOn, onResponse, type Talk, talkOn } from './a-review-in-talk.ts'

/** Lead reviewer, review team and peer reviewer see the team's notes; nobody else, by any way. */
const team: readonly Role[] = ['lead-reviewer', 'review-team', 'peer-reviewer']
const others = roles.filter(role => !team.includes(role))

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
let sockets: Map<Role, RawClient>
const secret = 'The school has told us more than it wrote.'
/** Ids of everything that only the team may know of. */
const hidden: string[] = []
const { store } = server.running.services
const told = (socket: RawClient | undefined) =>
  (socket?.heard ?? []).flatMap(received =>
    received.kind === 'message' && received.message.type === 'changed' ? [received.message.what] : [],
  )

beforeAll(async () => {
  talk = await talkOn(server)
  await talk.open('live')
  sockets = new Map()
  for (const role of roles) {
    sockets.set(role, await talk.inside(role, talk.response))
    await talk.person(role).ask('PUT', '/api/notification-settings', { mail: 'at-once' })
  }
  const note = { kind: 'team-note', visibility: 'team', text: secret } as const
  const onReport = await talk.raise('review-team', { ...note, mentions: [talk.person('peer-reviewer').id] })
  const onTheirs = await talk.raise('lead-reviewer', { ...note, anchor: onResponse })
  const challenge = await talk.raise('peer-reviewer', { ...note, kind: 'challenge', wording: secret })
  hidden.push(onReport.comment.id, onTheirs.comment.id, challenge.comment.id)
  await talk.act('lead-reviewer', 'report', onReport.comment.id, 'replies', { text: secret })
  await talk.ask('review-team', 'PATCH', `/report/comments/${onReport.comment.id}`, { text: `${secret} Twice.` })
  await talk.act('lead-reviewer', 'report', challenge.comment.id, 'answer', { how: 'not-amended', reason: secret })
  await talk.act('peer-reviewer', 'report', challenge.comment.id, 'settle')
})

test('the team sees its notes, and is told of them', async () => {
  for (const role of team) {
    expect(await (await talk.ask(role, 'GET', '/report/comments')).json()).toHaveLength(2)
    await vi.waitFor(() => expect(told(sockets.get(role))).toContain('comments'))
  }
  const mail = await server.mailTo(talk.person('peer-reviewer').email)
  expect(mail).toContain('Somebody mentioned you in a comment.')
  expect(mail).not.toMatch(/school|peer-reviewer \d/)
})

describe.each(others)('the %s', role => {
  test('finds no note in any list or thread, and cannot tell one from nothing', async () => {
    for (const on of ['report', 'response']) expect(await (await talk.ask(role, 'GET', `/${on}/comments`)).json()).toEqual([])
    for (const id of hidden) {
      for (const on of ['report', 'response'] as const) {
        expect(await reasonOf(await talk.ask(role, 'GET', `/${on}/comments/${id}`))).toBe('404 not-found')
      }
    }
  })

  test('gets the same refusal for a note as for an id that is none, in every verb', async () => {
    const verbs: [string, string, unknown?][] = [
      ['GET', ''],
      ['PATCH', '', { text: 'x' }],
      ['POST', '/replies', { text: 'x' }],
      ['PATCH', '/replies/nosuchreply', { text: 'x' }],
      ['POST', '/answer', { how: 'amended' }],
      ['POST', '/settle'],
      ['POST', '/escalation', { about: 'x' }],
      ['POST', '/wording/take-up'],
      ['POST', '/wording/accept'],
      ['POST', '/wording/decline', { reason: 'x' }],
    ]
    for (const on of ['report', 'response']) {
      for (const [method, what, body] of verbs) {
        const none = await talk.ask(role, method, `/${on}/comments/nosuchcomment0000000${what}`, body)
        const expected = await none.text()
        for (const id of hidden) {
          const answer = await talk.ask(role, method, `/${on}/comments/${id}${what}`, body)
          expect([method, what, answer.status, await answer.text()]).toEqual([method, what, none.status, expected])
        }
      }
    }
  })

  test('hears nothing over the socket, is notified of nothing, and gets no mail', async () => {
    const asker = talk.person(role)
    expect(await (await asker.ask('GET', '/api/notifications')).json()).toEqual({ unread: 0, notifications: [] })
    await server.running.governance.tick(new Date(Date.now() + 3 * 24 * 3600 * 1000))
    expect(await server.mailsTo(asker.email)).toEqual([])
    expect(told(sockets.get(role))).toEqual([])
  })

  test('finds no sign of them in the signals, the disagreements or the trail that they may read', async () => {
    expect(await (await talk.ask(role, 'GET', '/governance/signals')).json()).toMatchObject({
      unanswered: [],
      unacknowledged: [],
    })
    expect(await (await talk.ask(role, 'GET', '/disagreements')).json()).toEqual([])
    const trail = await store.db.select().from(store.tables.auditEvent).where(eq(store.tables.auditEvent.chain, talk.reviewId))
    for (const id of hidden) expect(JSON.stringify(trail)).not.toContain(id)
    expect(trail.filter(({ kind }) => kind.startsWith('comment.'))).toEqual([])
  })

  test('cannot raise one, nor mention anybody into one', async () => {
    const note = { anchor: anchorOn(), kind: 'team-note', visibility: 'team', text: 'Ours?' }
    expect(await reasonOf(await talk.ask(role, 'POST', '/report/comments', note))).toBe('403 role-may-not')
    const open = { ...note, visibility: 'everyone' }
    expect(await reasonOf(await talk.ask(role, 'POST', '/report/comments', open))).toBe('422 note-not-for-everyone')
  })
})

test('what concerns a note stands in the team’s own chain', async () => {
  const chain = teamChain(talk.reviewId)
  for (const each of [chain, talk.reviewId]) expect((await verifyTrail(store, each)).faults).toEqual([])
  const trail = await store.db.select().from(store.tables.auditEvent).where(eq(store.tables.auditEvent.chain, chain))
  expect(trail.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['comment.raise', 'comment.reply', 'comment.edit', 'comment.answer']),
  )
})

test('whether the team’s own chain is whole is told to whoever may read it, and to nobody else', async () => {
  const verified = async (who: 'lead-reviewer' | 'board-chair' | 'board-manager') =>
    (await talk.ask(who, 'GET', '/audit/verification')).json()
  const { events } = await verifyTrail(store, teamChain(talk.reviewId))
  expect(events).toBeGreaterThan(0)
  expect((await verified('lead-reviewer')).team).toEqual({ events, faults: [] })
  for (const who of ['board-chair', 'board-manager'] as const) expect((await verified(who)).team).toBeNull()
})

test('the team’s own trail is listed and taken out in the same way as the review’s', async () => {
  const read = async (path: string) => (await talk.ask('lead-reviewer', 'GET', path)).json()
  const { events, more } = await read('/audit/team')
  expect(more).toBe(false)
  expect(events.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['comment.raise', 'comment.reply', 'comment.edit', 'comment.answer', 'comment.settle']),
  )
  for (const id of hidden) expect(events.map(({ subjectId }: { subjectId: string }) => subjectId)).toContain(id)
  const [{ position }] = events
  expect((await read(`/audit/team?before=${position}`)).events).toHaveLength(events.length - 1)
  const taken = await talk.ask('lead-reviewer', 'GET', '/audit/team/file')
  expect(taken.headers.get('content-disposition')).toContain(`audit-team-${talk.reviewId}.json`)
  const file = await taken.json()
  expect(file).toMatchObject({ review: talk.reviewId, trail: 'team', withheld: { events: 0 } })
  const chain = await store.db
    .select()
    .from(store.tables.auditEvent)
    .where(eq(store.tables.auditEvent.chain, teamChain(talk.reviewId)))
  // Laid beside the chain it proves itself, the taking out itself included.
  expect(file.events.map(({ mac }: { mac: string }) => mac)).toEqual(chain.map(({ mac }) => Buffer.from(mac).toString('hex')))
  expect(file.events.at(-1)).toMatchObject({ kind: 'audit.export', actor: talk.person('lead-reviewer').id })
  expect((await verifyTrail(store, teamChain(talk.reviewId))).faults).toEqual([])
})

test.each([...roles.filter(role => role !== 'lead-reviewer'), 'stranger', 'administrator'] as const)(
  'the team’s own trail is not given to the %s, and that somebody took it out is not said in the review’s',
  async who => {
    await talk.ask('lead-reviewer', 'GET', '/audit/team/file')
    const elsewhere = await talkOn(server)
    for (const path of ['/audit/team', '/audit/team?before=2', '/audit/team/file']) {
      expect((await talk.ask(who, 'GET', path)).status).toBe(403)
      // Nor by the lead reviewer of another review.
      const through = `/api/reviews/${talk.reviewId}${path}`
      expect((await elsewhere.person('lead-reviewer').ask('GET', through)).status).toBe(403)
    }
    const { id } = talk.person('lead-reviewer')
    for (const path of ['/audit', '/audit/file', '/audit/verification', `/audit?chain=${teamChain(talk.reviewId)}`]) {
      const text = await (await talk.ask(who, 'GET', path)).text()
      for (const each of hidden) expect(text).not.toContain(each)
      const { events } = JSON.parse(text)
      for (const event of Array.isArray(events) ? events : [])
        expect(event).not.toMatchObject({ kind: 'audit.export', actor: id })
    }
  },
)

test('a board role mentioned in a note is refused, and nothing is stored', async () => {
  const { comment } = store.tables
  const before = await store.db.$count(comment)
  const note = { anchor: anchorOn(), kind: 'team-note', visibility: 'team', text: 'x', mentions: [talk.person('board-chair').id] }
  expect(await reasonOf(await talk.ask('lead-reviewer', 'POST', '/report/comments', note))).toBe('422 mention-may-not-read')
  expect(await store.db.$count(comment)).toBe(before)
})

test('who leaves the team for the Board loses the notes, their notifications and their count at once', async () => {
  const peer = talk.person('peer-reviewer')
  const before = await (await peer.ask('GET', '/api/notifications')).json()
  expect(before.unread).toBeGreaterThan(0)
  await talk.ask('lead-reviewer', 'PATCH', `/members/${peer.id}`, { role: 'board-member' })
  expect(await (await peer.ask('GET', '/api/notifications')).json()).toEqual({ unread: 0, notifications: [] })
  expect(await (await peer.ask('GET', `/api/reviews/${talk.reviewId}/report/comments`)).json()).toEqual([])
})

describe('while the report is shared as a version', () => {
  test('the Board sees its own comments, and nothing of what is written after the version', async () => {
    const other = await talkOn(server)
    await other.open('version')
    const theirs = await other.raise('lead-reviewer', { text: 'About the living text' })
    const own = await other.raise('board-member')
    await other.rewrite('It took nine days.', 'It took eleven days.')
    await other.act('lead-reviewer', 'report', own.comment.id, 'answer', { how: 'amended' })
    const listed = await (await other.ask('board-member', 'GET', '/report/comments')).json()
    expect(listed).toMatchObject([
      { id: own.comment.id, answer: { how: 'amended', amendment: null, amendmentStanding: 'not-known' } },
    ])
    expect(await reasonOf(await other.ask('board-member', 'GET', `/report/comments/${theirs.comment.id}`))).toBe('404 not-found')
    const living = await other.thread('lead-reviewer', 'report', own.comment.id)
    expect(living.comment.answer?.amendment).toMatchObject({ after: 'It took eleven days.' })
  })
})
