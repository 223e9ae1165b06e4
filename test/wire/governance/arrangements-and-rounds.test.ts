import type { AccuracyRound } from '@candour/schema'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
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
const kindsOf = async (who: Parameters<Talk['person']>[0]): Promise<string[]> => {
  const { notifications } = await (await talk.person(who).ask('GET', `/api/notifications?review=${talk.reviewId}`)).json()
  return notifications.map(({ kind }: { kind: string }) => kind)
}

describe('governance arrangements', () => {
  const agreed = {
    conducts: 'Two lead reviewers from outside.',
    mayChallenge: ['board-member', 'board-chair'],
    signOffRoute: [
      { role: 'lead-reviewer', subject: 'report' },
      { role: 'board-chair', subject: 'response' },
    ],
    impasse: 'Both positions go into the report.',
  }
  test('are kept revision by revision, and everybody is told of a change', async () => {
    expect(await (await talk.ask('review-team', 'GET', '/arrangements')).json()).toEqual([])
    await talk.ask('board-manager', 'PUT', '/arrangements', { ...agreed, basedOn: 0 })
    const changed = await talk.ask('lead-reviewer', 'PUT', '/arrangements', {
      ...agreed,
      impasse: 'We ask the partners.',
      basedOn: 1,
    })
    expect(await changed.json()).toMatchObject([
      { revision: 2, impasse: 'We ask the partners.', by: { role: 'lead-reviewer' } },
      { ...agreed, revision: 1, by: { role: 'board-manager' } },
    ])
    for (const role of ['review-team', 'peer-reviewer', 'board-chair', 'board-member'] as const) {
      expect(await kindsOf(role)).toEqual(['arrangements-changed', 'arrangements-changed'])
    }
    const trail = await store.db.select().from(store.tables.auditEvent).where(eq(store.tables.auditEvent.chain, talk.reviewId))
    expect(trail.filter(({ kind }) => kind === 'governance.agree').map(({ detail }) => detail)).toEqual([
      { revision: 1 },
      { revision: 2 },
    ])
  })

  test('are not overwritten by who had older ones before them', async () => {
    const both = await Promise.all([
      talk.ask('lead-reviewer', 'PUT', '/arrangements', { ...agreed, basedOn: 0 }),
      talk.ask('board-chair', 'PUT', '/arrangements', { ...agreed, basedOn: 0 }),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await both.find(({ status }) => status === 409)?.json()).toMatchObject({ current: [{ revision: 1 }] })
  })

  test('can be read by the Board before the report is open to it', async () => {
    await talk.ask('lead-reviewer', 'PUT', '/arrangements', { ...agreed, basedOn: 0 })
    await talk.open('closed')
    expect(await (await talk.ask('board-member', 'GET', '/arrangements')).json()).toHaveLength(1)
  })
})

describe('a round for accuracy and challenge', () => {
  const open = async (changes = {}): Promise<AccuracyRound> => {
    const userIds = [talk.person('board-member').id, talk.person('board-chair').id]
    const answer = await talk.ask('board-manager', 'POST', '/accuracy-rounds', {
      opensOn: day(0),
      closesOn: day(10),
      userIds,
      ...changes,
    })
    expect(answer.status).toBe(200)
    return answer.json()
  }
  const answer = { accurate: 'partly', accuracyWords: 'The date is wrong.', agrees: 'no', agreementWords: 'We see it otherwise.' }

  test('asks people two questions, and shows who has read and who has answered', async () => {
    const { id } = await open({ introduction: 'Please read chapter 3.' })
    expect(await kindsOf('board-member')).toEqual(['round-asked'])
    await talk.ask('board-chair', 'POST', `/accuracy-rounds/${id}/read`)
    await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer)
    const [round] = await (await talk.ask('review-team', 'GET', '/accuracy-rounds')).json()
    expect(round).toMatchObject({ state: 'open', introduction: 'Please read chapter 3.' })
    const of = (who: 'board-chair' | 'board-member') =>
      round.people.find(({ userId }: { userId: string }) => userId === talk.person(who).id)
    expect(of('board-chair')).toMatchObject({ readAt: expect.any(String), answeredAt: null, answer: null })
    expect(of('board-member')).toMatchObject({ readAt: expect.any(String), answeredAt: expect.any(String), answer })
    expect(await kindsOf('board-manager')).toEqual(['round-answered'])
  })

  test('takes answers of those who were asked, between its days', async () => {
    const { id } = await open()
    expect(await reasonOf(await talk.ask('review-team', 'PUT', `/accuracy-rounds/${id}/answer`, answer))).toBe('403 not-asked')
    const later = await open({ opensOn: day(3) })
    expect(await reasonOf(await talk.ask('board-member', 'PUT', `/accuracy-rounds/${later.id}/answer`, answer))).toBe(
      '409 round-to-come',
    )
    await talk.ask('board-manager', 'PATCH', `/accuracy-rounds/${id}`, { closeNow: true })
    expect(await reasonOf(await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer))).toBe(
      '409 round-closed',
    )
    await talk.ask('board-manager', 'PATCH', `/accuracy-rounds/${id}`, { closesOn: day(20) })
    expect((await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer)).status).toBe(200)
  })

  test('asks members only, and not for a day that is past', async () => {
    const asked = { opensOn: day(0), closesOn: day(5), userIds: [talk.person('stranger').id] }
    expect(await reasonOf(await talk.ask('lead-reviewer', 'POST', '/accuracy-rounds', asked))).toBe('422 not-a-member-asked')
    const past = { opensOn: day(-5), closesOn: day(-2), userIds: [talk.person('board-chair').id] }
    expect(await reasonOf(await talk.ask('lead-reviewer', 'POST', '/accuracy-rounds', past))).toBe('400 malformed')
    const backwards = { opensOn: day(5), closesOn: day(2), userIds: [talk.person('board-chair').id] }
    expect(await reasonOf(await talk.ask('lead-reviewer', 'POST', '/accuracy-rounds', backwards))).toBe('400 malformed')
    expect(await (await talk.ask('lead-reviewer', 'GET', '/accuracy-rounds')).json()).toEqual([])
  })

  test('reminds those who have not answered, once in a day, in the page and by mail', async () => {
    const { id } = await open()
    await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer)
    expect((await talk.ask('board-manager', 'POST', `/accuracy-rounds/${id}/remind`)).status).toBe(200)
    expect(await kindsOf('board-chair')).toContain('round-reminder')
    expect(await kindsOf('board-member')).not.toContain('round-reminder')
    const mails = await server.mailTo(talk.person('board-chair').email, 1)
    expect(mails).toContain(`/reviews/${talk.reviewId}`)
    expect(await reasonOf(await talk.ask('board-manager', 'POST', `/accuracy-rounds/${id}/remind`))).toBe('409 reminded-today')
  })

  test('asks nobody of the Board about the report while it is closed to them', async () => {
    await talk.open('closed')
    const asked = { opensOn: day(0), closesOn: day(5), userIds: [talk.person('board-member').id] }
    expect(await reasonOf(await talk.ask('board-manager', 'POST', '/accuracy-rounds', asked))).toBe('422 asked-may-not-read')
    const { id } = await open({ userIds: [talk.person('peer-reviewer').id] })
    const also = { alsoAsk: [talk.person('board-chair').id] }
    expect(await reasonOf(await talk.ask('lead-reviewer', 'PATCH', `/accuracy-rounds/${id}`, also))).toBe(
      '422 asked-may-not-read',
    )
    expect(await kindsOf('board-member')).toEqual([])
    expect(await (await talk.ask('board-member', 'GET', '/accuracy-rounds')).json()).toEqual([])
  })

  test('on the report is not answered by the Board once it is closed again, and nobody is reminded of it', async () => {
    const { id } = await open({ closesOn: day(1) })
    await talk.open('closed')
    expect(await reasonOf(await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer))).toBe(
      '403 not-yet-shared',
    )
    await server.running.governance.tick()
    expect(await kindsOf('board-member')).not.toContain('round-reminder')
  })

  test('shows the Board, while it reads a version, no answers that were given to the living report', async () => {
    const quoted = 'Of the draft: nobody had the letter.'
    const { id } = await open({
      userIds: (['review-team', 'board-manager', 'board-member', 'board-chair'] as const).map(role => talk.person(role).id),
    })
    const said = { ...answer, accuracyWords: quoted }
    for (const who of ['review-team', 'board-manager'] as const) await talk.ask(who, 'PUT', `/accuracy-rounds/${id}/answer`, said)
    await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer)
    expect(await (await talk.ask('board-chair', 'GET', '/accuracy-rounds')).text()).toContain(quoted)

    await talk.open('version')
    const forTheChair = [
      await talk.ask('board-chair', 'GET', '/accuracy-rounds'),
      await talk.ask('board-chair', 'POST', `/accuracy-rounds/${id}/read`),
      await talk.ask('board-chair', 'PUT', `/accuracy-rounds/${id}/answer`, answer),
    ]
    for (const told of forTheChair) {
      const text = await told.text()
      expect(told.status, text).toBe(200)
      expect(text).not.toContain(quoted)
      const { people }: AccuracyRound = [JSON.parse(text)].flat()[0]
      const of = (who: 'board-member' | 'review-team') => people.find(({ userId }) => userId === talk.person(who).id)
      expect(of('review-team')).toMatchObject({ answeredAt: expect.any(String), answer: null })
      expect(of('board-member')).toMatchObject({ answer })
    }
    const trail = await (await talk.ask('board-chair', 'GET', '/audit')).json()
    const answers = trail.events.filter(({ kind }: { kind: string }) => kind === 'accuracy-round.answer')
    expect(answers.map(({ withheld }: { withheld: boolean }) => withheld)).toEqual([true, true, true, true])
    for (const who of ['lead-reviewer', 'board-manager'] as const)
      expect(await (await talk.ask(who, 'GET', '/accuracy-rounds')).text()).toContain(quoted)
  })

  test('on the response is answered by the Board while the report is closed to it', async () => {
    await talk.open('closed')
    const { id } = await open({ document: 'response' })
    expect(await (await talk.ask('board-member', 'GET', '/accuracy-rounds')).json()).toMatchObject([{ id, document: 'response' }])
    expect((await talk.ask('board-chair', 'POST', `/accuracy-rounds/${id}/read`)).status).toBe(200)
    expect((await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer)).status).toBe(200)
  })

  test('does not count whoever has left among those asked, unless they have answered', async () => {
    const [member, peer] = [talk.person('board-member').id, talk.person('peer-reviewer').id]
    const { id } = await open({ userIds: [member, peer, talk.person('board-chair').id] })
    await talk.ask('board-member', 'PUT', `/accuracy-rounds/${id}/answer`, answer)
    for (const userId of [member, peer]) await talk.ask('lead-reviewer', 'DELETE', `/members/${userId}`)
    const [round] = await (await talk.ask('lead-reviewer', 'GET', '/accuracy-rounds')).json()
    expect(round.people.map(({ userId }: { userId: string }) => userId).toSorted()).toEqual(
      [member, talk.person('board-chair').id].toSorted(),
    )
  })

  test('tells those asked when its closing day is changed', async () => {
    const { id } = await open()
    const change = (closesOn: string) => talk.ask('board-manager', 'PATCH', `/accuracy-rounds/${id}`, { closesOn })
    await change(day(10))
    expect(await kindsOf('board-member')).toEqual(['round-asked'])
    await change(day(4))
    expect(await kindsOf('board-member')).toEqual(['round-changed', 'round-asked'])
  })

  test('reminds by itself shortly before it closes', async () => {
    await open({ closesOn: day(1) })
    await server.running.governance.tick()
    await server.running.governance.tick()
    expect((await kindsOf('board-chair')).filter(kind => kind === 'round-reminder')).toHaveLength(1)
  })
})
