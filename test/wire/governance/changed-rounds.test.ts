import type { AccuracyRound, Role } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { type Talk, talkOn } from './a-review-in-talk.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeEach(async () => {
  talk = await talkOn(server)
  await talk.open('live')
})
const { store } = server.running.services
const day = (from: number) => new Date(Date.now() + from * 24 * 3600 * 1000).toISOString().slice(0, 10)
const answer = { accurate: 'yes', agrees: 'yes' }

/** Opens a round that asks a board member, and forgets what that told them. */
async function open(changes = {}): Promise<AccuracyRound> {
  const asked = { opensOn: day(3), closesOn: day(10), userIds: [talk.person('board-member').id], ...changes }
  const opened = await talk.ask('board-manager', 'POST', '/accuracy-rounds', asked)
  expect(opened.status).toBe(200)
  await talk.person('board-member').ask('POST', '/api/notifications/read', { all: true })
  return opened.json()
}
const change = (who: Role, { id }: AccuracyRound, changes: object) => talk.ask(who, 'PATCH', `/accuracy-rounds/${id}`, changes)
const seenBy = async (who: Role) => (await talk.ask(who, 'GET', '/accuracy-rounds')).json()
async function toldNow(who: Role): Promise<string[]> {
  const { notifications } = await (await talk.person(who).ask('GET', `/api/notifications?review=${talk.reviewId}`)).json()
  return notifications
    .filter(({ readAt }: { readAt: string | null }) => readAt === null)
    .map(({ kind }: { kind: string }) => kind)
}
async function recorded() {
  const { auditEvent } = store.tables
  const trail = await store.db.select().from(auditEvent).where(eq(auditEvent.chain, talk.reviewId))
  return trail.filter(({ kind }) => kind.startsWith('accuracy-round.')).map(({ kind, detail }) => ({ kind, detail }))
}

test('a round that is still to come is given other days, and those asked are told', async () => {
  const round = await open()
  expect((await change('lead-reviewer', round, { opensOn: day(0), closesOn: day(4) })).status).toBe(200)
  expect(await seenBy('board-member')).toMatchObject([{ opensOn: day(0), closesOn: day(4), state: 'open' }])
  expect(await toldNow('board-member')).toEqual(['round-changed'])
  expect(await recorded()).toContainEqual({ kind: 'accuracy-round.change', detail: { opensOn: day(0), closesOn: day(4) } })
})

test('the opening day of a round that has begun stays, and no day that is past is given to any', async () => {
  const begun = await open({ opensOn: day(-2) })
  expect(await reasonOf(await change('lead-reviewer', begun, { opensOn: day(1) }))).toBe('409 round-begun')
  expect(await reasonOf(await change('lead-reviewer', begun, { closesOn: day(-1) }))).toBe('400 malformed')
  const toCome = await open()
  expect(await reasonOf(await change('lead-reviewer', toCome, { opensOn: day(-1) }))).toBe('400 malformed')
  expect(await reasonOf(await change('lead-reviewer', toCome, { opensOn: day(11) }))).toBe('400 malformed')
  expect(await reasonOf(await change('lead-reviewer', toCome, {}))).toBe('400 malformed')
  expect(await reasonOf(await change('lead-reviewer', toCome, { closeNow: true, closesOn: day(12) }))).toBe('400 malformed')
  expect(await seenBy('board-member')).toMatchObject([
    { opensOn: day(-2), closesOn: day(10) },
    { opensOn: day(3), closesOn: day(10) },
  ])
  expect(await toldNow('board-member')).toEqual([])
})

test('what changes nothing is neither told nor recorded', async () => {
  const round = await open()
  expect((await change('lead-reviewer', round, { closesOn: round.closesOn })).status).toBe(200)
  const again = { alsoAsk: [talk.person('board-member').id] }
  expect((await change('lead-reviewer', round, again)).status).toBe(200)
  expect(await toldNow('board-member')).toEqual([])
  expect(await recorded()).toHaveLength(1)
})

test('a round taken back before it began asks nobody, stays on the record, and can be given new days', async () => {
  const round = await open()
  expect(await (await change('board-manager', round, { closeNow: true })).json()).toMatchObject({ state: 'withdrawn' })
  expect(await toldNow('board-member')).toEqual(['round-withdrawn'])
  const refused = await talk.ask('board-member', 'PUT', `/accuracy-rounds/${round.id}/answer`, answer)
  expect(await reasonOf(refused)).toBe('409 round-closed')
  expect(await reasonOf(await change('lead-reviewer', round, { closeNow: true }))).toBe('409 round-closed')
  const also = { alsoAsk: [talk.person('board-chair').id] }
  expect(await reasonOf(await change('lead-reviewer', round, also))).toBe('409 round-closed')
  expect(await toldNow('board-chair')).toEqual([])
  await server.running.governance.tick(new Date(Date.now() + 9 * 24 * 3600 * 1000))
  expect(await toldNow('board-member')).toEqual(['round-withdrawn'])

  expect((await change('lead-reviewer', round, { opensOn: day(0), closesOn: day(5), ...also })).status).toBe(200)
  expect(await toldNow('board-member')).toEqual(['round-changed', 'round-withdrawn'])
  expect(await toldNow('board-chair')).toEqual(['round-asked'])
  expect((await talk.ask('board-member', 'PUT', `/accuracy-rounds/${round.id}/answer`, answer)).status).toBe(200)
  expect(await recorded()).toEqual([
    expect.objectContaining({ kind: 'accuracy-round.open' }),
    { kind: 'accuracy-round.withdraw', detail: {} },
    { kind: 'accuracy-round.change', detail: { opensOn: day(0), closesOn: day(5) } },
    { kind: 'accuracy-round.ask', detail: { asked: 1 } },
    expect.objectContaining({ kind: 'accuracy-round.answer' }),
  ])
})

test('those asked are told when a round is closed before its day', async () => {
  const round = await open({ opensOn: day(0) })
  expect(await (await change('board-manager', round, { closeNow: true })).json()).toMatchObject({ state: 'closed' })
  expect(await toldNow('board-member')).toEqual(['round-closed'])
  expect((await recorded()).at(-1)).toEqual({ kind: 'accuracy-round.close', detail: {} })
})

test('only the lead reviewer and the board manager change a round, whoever opened it', async () => {
  const round = await open({ userIds: [talk.person('board-member').id, talk.person('review-team').id] })
  const { closesOn } = round
  for (const role of ['review-team', 'peer-reviewer', 'board-chair', 'board-member'] as const) {
    for (const asked of [{ closesOn: day(20) }, { opensOn: day(0) }, { closeNow: true }, { alsoAsk: [talk.person(role).id] }]) {
      expect(await reasonOf(await change(role, round, asked))).toBe('403 role-may-not')
    }
  }
  expect(await seenBy('lead-reviewer')).toMatchObject([{ closesOn, state: 'to-come' }])
})

test('nothing is told of a round to whom the report is closed', async () => {
  const round = await open()
  await talk.open('closed')
  expect((await change('lead-reviewer', round, { closesOn: day(12) })).status).toBe(200)
  expect((await change('lead-reviewer', round, { closeNow: true })).status).toBe(200)
  expect(await toldNow('board-member')).toEqual([])
})

test('what was told of a round on the report is hidden while it is closed to its reader', async () => {
  const round = await open()
  await change('lead-reviewer', round, { closesOn: day(12) })
  expect(await toldNow('board-member')).toEqual(['round-changed'])
  await talk.open('closed')
  expect(await toldNow('board-member')).toEqual([])
  await talk.open('live')
  expect(await toldNow('board-member')).toEqual(['round-changed'])
})

test('every open page of a person who may see a round learns of each change', async () => {
  const round = await open()
  const socket = await talk.inside('board-member', talk.response)
  for (const asked of [{ closesOn: day(12) }, { alsoAsk: [talk.person('board-chair').id] }, { closeNow: true }]) {
    await change('lead-reviewer', round, asked)
    await socket.next(
      received =>
        received.kind === 'message' && received.message.type === 'changed' && received.message.what === 'accuracy-rounds',
    )
  }
  await socket.close()
})
