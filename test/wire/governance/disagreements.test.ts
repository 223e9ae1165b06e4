import type { Disagreement } from '@candour/schema'
import { rootOf } from '@candour/schema/report'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { type Talk, talkOn } from './a-review-in-talk.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
let id: string
beforeEach(async () => {
  talk = await talkOn(server)
  await talk.open('live')
  const opened = await talk.ask('board-member', 'POST', '/disagreements', { about: 'Whether news came late.', nodeIds: ['f1'] })
  expect(opened.status).toBe(200)
  id = (await opened.json()).id
})
const write = (side: 'review' | 'board', who: Parameters<Talk['ask']>[0], text: string, basedOn = 0) =>
  talk.ask(who, 'PUT', `/disagreements/${id}/positions/${side}`, { text, basedOn })
const resolve = (side: 'review' | 'board', who: Parameters<Talk['ask']>[0], body: unknown) =>
  talk.ask(who, 'POST', `/disagreements/${id}/resolution/${side}`, body)
const read = async (): Promise<Disagreement> => {
  const [found] = await (await talk.ask('peer-reviewer', 'GET', '/disagreements')).json()
  return found
}

test('is opened by reviewers and board roles, about parts that stand in the report', async () => {
  expect(await read()).toMatchObject({
    about: 'Whether news came late.',
    state: 'open',
    nodeIds: ['f1'],
    openedBy: { role: 'board-member' },
  })
  for (const role of ['peer-reviewer', 'board-manager'] as const) {
    expect(await reasonOf(await talk.ask(role, 'POST', '/disagreements', { about: 'x' }))).toBe('403 role-may-not')
  }
  const both = await talk.ask('board-chair', 'POST', '/disagreements', { about: 'x', nodeIds: ['f1', 'b1'] })
  expect(await both.json()).toMatchObject({ nodeIds: ['f1', 'b1'] })
  const elsewhere = { about: 'x', nodeIds: ['f1', 'nowhere'] }
  expect(await reasonOf(await talk.ask('lead-reviewer', 'POST', '/disagreements', elsewhere))).toBe('422 node-elsewhere')
})

describe('a position', () => {
  test('is written by its own side alone', async () => {
    for (const role of ['board-chair', 'board-member', 'board-manager', 'peer-reviewer'] as const) {
      expect(await reasonOf(await write('review', role, 'Ours'))).toBe('403 role-may-not')
    }
    for (const role of ['lead-reviewer', 'review-team', 'board-manager'] as const) {
      expect(await reasonOf(await write('board', role, 'Theirs'))).toBe('403 role-may-not')
    }
    await write('review', 'review-team', 'It came late.')
    await write('board', 'board-member', 'It came in time.')
    expect(await read()).toMatchObject({
      revision: 3,
      review: { text: 'It came late.', revision: 1, by: { role: 'review-team' } },
      board: { text: 'It came in time.', revision: 1, by: { role: 'board-member' } },
    })
  })

  test('is not overwritten by a colleague who had not seen it', async () => {
    const both = await Promise.all([write('board', 'board-member', 'One'), write('board', 'board-chair', 'Two')])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const late = await both.find(({ status }) => status === 409)?.json()
    expect(late).toMatchObject({ reason: 'changed-meanwhile', current: { board: { text: (await read()).board?.text } } })
    expect((await write('board', 'board-chair', 'Both', 1)).status).toBe(200)
  })

  test('can be read for good at the revision that a signed report names', async () => {
    await write('review', 'lead-reviewer', 'First')
    await write('review', 'lead-reviewer', 'Second', 1)
    const at = async (revision: string) => talk.ask('board-member', 'GET', `/disagreements/${id}/revisions/${revision}`)
    expect(await (await at('2')).json()).toMatchObject({ revision: 2, review: { text: 'First' }, board: null })
    expect(await (await at('3')).json()).toMatchObject({ revision: 3, review: { text: 'Second' } })
    for (const none of ['0', '4', '-1', '1e99', 'x']) expect(await reasonOf(await at(none))).toBe('404 not-found')
  })
})

describe('it is resolved', () => {
  test('once both sides have agreed to the same proposal', async () => {
    await resolve('review', 'lead-reviewer', { how: 'We say “within nine days”.' })
    expect(await reasonOf(await resolve('review', 'lead-reviewer', { agreeTo: 1 }))).toBe('409 already-agreed')
    expect(await reasonOf(await resolve('board', 'board-member', { agreeTo: 1 }))).toBe('403 role-may-not')
    expect((await read()).state).toBe('open')
    expect((await resolve('board', 'board-chair', { agreeTo: 1 })).status).toBe(200)
    expect(await read()).toMatchObject({
      state: 'resolved',
      resolution: {
        how: 'We say “within nine days”.',
        review: { by: { role: 'lead-reviewer' } },
        board: { by: { role: 'board-chair' } },
      },
    })
    expect(await reasonOf(await write('board', 'board-chair', 'After all'))).toBe('409 disagreement-resolved')
  })

  test('a proposal does not take the place of one that its writer had not seen', async () => {
    const both = await Promise.all([
      resolve('review', 'lead-reviewer', { how: 'We say “within nine days”.', insteadOf: 0 }),
      resolve('board', 'board-chair', { how: 'We say “late”.', insteadOf: 0 }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await both.find(({ status }) => status === 409)?.json()).toMatchObject({
      reason: 'changed-meanwhile',
      current: { resolution: { number: 1 } },
    })
    expect((await resolve('board', 'board-chair', { how: 'We say “late”.', insteadOf: 1 })).status).toBe(200)
  })

  test('never by agreeing to words that were replaced meanwhile', async () => {
    await resolve('review', 'lead-reviewer', { how: 'One' })
    // Who does not say which one they saw has seen none.
    expect(await reasonOf(await resolve('review', 'lead-reviewer', { how: 'Two' }))).toBe('409 changed-meanwhile')
    await resolve('review', 'lead-reviewer', { how: 'Two', insteadOf: 1 })
    expect(await reasonOf(await resolve('board', 'board-chair', { agreeTo: 1 }))).toBe('409 changed-meanwhile')
    expect((await read()).state).toBe('open')
  })
})

test('one that stands wants to be acknowledged in the report, and says which revision is', async () => {
  expect(await reasonOf(await talk.ask('lead-reviewer', 'POST', `/disagreements/${id}/stand`))).toBe('409 position-missing')
  await write('review', 'lead-reviewer', 'It came late.')
  await write('board', 'board-member', 'It came in time.')
  const stood = await (await talk.ask('lead-reviewer', 'POST', `/disagreements/${id}/stand`)).json()
  expect(stood).toMatchObject({ state: 'stands', stands: { by: { role: 'lead-reviewer' } }, acknowledged: null })
  expect(await reasonOf(await talk.ask('board-chair', 'POST', `/disagreements/${id}/stand`))).toBe('409 already-stands')
  const signals = async () => (await talk.ask('board-manager', 'GET', '/governance/signals')).json()
  expect((await signals()).unacknowledged).toEqual([id])
  const { documents } = server.running.services
  await documents.write({ kind: 'report', reviewId: talk.reviewId }, { userId: talk.person('lead-reviewer').id }, ydoc => {
    const node = new Y.XmlElement('acknowledgedDisagreement')
    node.setAttribute('disagreementId', id)
    node.setAttribute('revision', '4')
    rootOf(ydoc).push([node])
  })
  expect((await read()).acknowledged).toEqual({ revision: 4, isLatest: true })
  expect((await signals()).unacknowledged).toEqual([])
  await write('board', 'board-chair', 'It came in time, by telephone.', 1)
  expect((await read()).acknowledged).toEqual({ revision: 4, isLatest: false })
  expect((await signals()).unacknowledged).toEqual([id])
})

describe('without a position of the other side', () => {
  const stand = (who: Parameters<Talk['ask']>[0]) => talk.ask(who, 'POST', `/disagreements/${id}/stand`)
  const { db, tables } = server.running.services.store
  const before = (days: number) => new Date(Date.now() - days * 86_400_000)
  const openedBefore = (days: number) =>
    db
      .update(tables.disagreement)
      .set({ openedAt: before(days) })
      .where(eq(tables.disagreement.id, id))
  const toldBefore = (days: number) =>
    db
      .update(tables.notification)
      .set({ at: before(days) })
      .where(eq(tables.notification.subjectId, id))

  test('it does not stand while that side has not had two weeks to write it', async () => {
    await write('review', 'lead-reviewer', 'It came late.')
    expect(await reasonOf(await stand('lead-reviewer'))).toBe('409 other-position-missing')
    await openedBefore(13)
    expect(await reasonOf(await stand('lead-reviewer'))).toBe('409 other-position-missing')
    await openedBefore(15)
    expect((await stand('lead-reviewer')).status).toBe(200)
  })

  test('the two weeks of a side that did not open it begin when it was told', async () => {
    await write('board', 'board-chair', 'It came in time.')
    await openedBefore(15)
    expect(await reasonOf(await stand('board-chair'))).toBe('409 other-position-missing')
    await toldBefore(15)
    expect((await stand('board-chair')).status).toBe(200)
  })

  test('it does not stand while the report is closed to the Board, which cannot write', async () => {
    await write('review', 'lead-reviewer', 'It came late.')
    await openedBefore(15)
    await talk.open('closed')
    expect(await reasonOf(await stand('lead-reviewer'))).toBe('409 other-position-missing')
  })
})

test('tells the other side of a step taken, and those alone who may read of it', async () => {
  const kindsOf = async (who: Parameters<Talk['person']>[0]): Promise<string[]> => {
    const told = await (await talk.person(who).ask('GET', `/api/notifications?review=${talk.reviewId}`)).json()
    return told.notifications.map(({ kind }: { kind: string }) => kind)
  }
  await talk.ask('board-chair', 'POST', `/disagreements/${id}/steps`, { text: 'We met in Wistaria House.' })
  for (const role of ['lead-reviewer', 'review-team', 'peer-reviewer'] as const)
    expect(await kindsOf(role)).toContain('step-taken')
  for (const role of ['board-chair', 'board-member', 'board-manager'] as const)
    expect(await kindsOf(role)).not.toContain('step-taken')
  await talk.open('closed')
  await talk.ask('lead-reviewer', 'POST', `/disagreements/${id}/steps`, { text: 'We looked at the log.' })
  await talk.open('live')
  expect(await kindsOf('board-chair')).not.toContain('step-taken')
  expect(await kindsOf('board-manager')).toContain('step-taken')
  await server.running.governance.tick(new Date(Date.now() + 25 * 3_600_000))
  const mail = await server.mailTo(talk.person('review-team').email)
  expect(mail).toContain(`/reviews/${talk.reviewId}/write#disagreement-${id}`)
  expect(mail).not.toContain('Wistaria')
})

test('keeps the steps taken, in order, with who took them', async () => {
  await talk.ask('board-chair', 'POST', `/disagreements/${id}/steps`, { text: 'We met.' })
  await talk.ask('review-team', 'POST', `/disagreements/${id}/steps`, { text: 'We looked at the log together.' })
  expect((await read()).steps).toMatchObject([
    { text: 'We met.', by: { role: 'board-chair' } },
    { text: 'We looked at the log together.', by: { role: 'review-team' } },
  ])
})

test('is not reached from another review', async () => {
  const other = await talkOn(server)
  await other.open('live')
  for (const [method, what, body] of [
    ['PUT', '/positions/review', { text: 'x', basedOn: 0 }],
    ['POST', '/stand', undefined],
    ['GET', '/revisions/1', undefined],
    ['POST', '/steps', { text: 'x' }],
    ['POST', '/resolution/review', { how: 'x' }],
  ] as const) {
    expect(await reasonOf(await other.ask('lead-reviewer', method, `/disagreements/${id}${what}`, body))).toBe('404 not-found')
  }
})
