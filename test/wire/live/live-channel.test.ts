import { authorise, liveChannel, type Role, roles } from '@candour/schema'
import { rootOf } from '@candour/schema/report'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type Talk, talkOn } from '../governance/a-review-in-talk.ts'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { cast } from '../sync/cast.ts'
import { answered } from '../versions/paragraphs.ts'
import { LiveClient } from './live-client.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
const open: LiveClient[] = []
beforeEach(async () => {
  talk = await talkOn(server)
})
afterEach(async () => {
  for (const client of open.splice(0)) await client.close()
})
type Who = Role | 'stranger' | 'administrator'

async function listen(who: Who): Promise<LiveClient> {
  const client = await LiveClient.listening(server.url, talk.person(who).token)
  open.push(client)
  return client
}
const heardOf = (what: string) => (message: { type: string }) => 'what' in message && message.what === what
/** Something that every member hears: what had been said before it has arrived by then. */
const tellEverybody = () => talk.ask('lead-reviewer', 'PATCH', '', { milestones: {} })

describe('who listens', () => {
  const whos = [...roles, 'stranger', 'administrator'] as const
  test.each(whos)('%s, as the table of rights says of anybody signed in', async who => {
    const { id } = talk.person(who)
    const asker = { userId: id, administrator: who === 'administrator', role: null }
    expect(authorise(asker, liveChannel.verb).allowed).toBe(true)
    expect((await listen(who)).heard).toEqual([{ type: 'listening' }])
  })

  test('nobody without a session, nor with one that is none', async () => {
    expect(authorise(null, liveChannel.verb).allowed).toBe(false)
    for (const protocols of [[], ['bearer', 'no-such-session']]) {
      const client = new LiveClient(server.url, { protocols })
      expect(await client.closed).toEqual({ code: 4401, reason: 'sign-in-needed' })
      expect(client.heard).toEqual([])
    }
  })

  test('no page of another origin, whatever it carries', async () => {
    const { token } = talk.person('lead-reviewer')
    const client = new LiveClient(server.url, { headers: { origin: 'https://elsewhere.example' }, protocols: ['bearer', token] })
    expect((await client.closed).code).toBe(1006)
    expect(client.heard).toEqual([])
  })

  test('and whoever speaks on it is cut off', async () => {
    const client = await listen('lead-reviewer')
    client.say('{"type":"changed"}')
    expect((await client.closed).code).toBe(1007)
  })
})

describe('what is heard', () => {
  test('is what has changed in one’s own reviews, without a document open, and never a word of it', async () => {
    const [lead, stranger] = [await listen('lead-reviewer'), await listen('stranger')]
    await talk.open('live')
    await talk.raise('board-member', { text: 'Wistaria' })
    await lead.next(heardOf('notifications'))
    expect(lead.changes(talk.reviewId)).toContain('comments')
    expect(JSON.stringify(lead.heard)).not.toMatch(/Wistaria|Child T|board-member/)
    expect(stranger.heard).toEqual([{ type: 'listening' }])
  })

  test('of a note to the team or of the register nothing reaches whoever does not see it', async () => {
    const [team, chair, manager] = [await listen('review-team'), await listen('board-chair'), await listen('board-manager')]
    await talk.raise('lead-reviewer', { kind: 'team-note', visibility: 'team' })
    const entries = [{ kind: 'person', value: 'Quenby Sallowfield', pseudonym: 'Mother' }]
    await talk.ask('lead-reviewer', 'POST', '/register', { entries })
    await tellEverybody()
    for (const client of [team, chair, manager]) await client.next(heardOf('review'))
    expect(team.changes(talk.reviewId)).toContain('comments')
    for (const client of [chair, manager]) expect(client.changes(talk.reviewId)).not.toContain('comments')
    expect(chair.changes(talk.reviewId)).not.toContain('register')
  })

  test('of two reviews each is heard by its own members', async () => {
    const other = await talkOn(server)
    const theirs = await LiveClient.listening(server.url, other.person('lead-reviewer').token)
    open.push(theirs)
    await tellEverybody()
    await other.ask('lead-reviewer', 'PATCH', '', { milestones: {} })
    await theirs.next(heardOf('review'))
    expect(theirs.heard.filter(each => 'reviewId' in each && each.reviewId !== other.reviewId)).toEqual([])
  })
})

describe('it ends', () => {
  test('with the session, before signing out is answered, and not for the person’s other sessions', async () => {
    const person = talk.person('review-team')
    const client = await listen('review-team')
    const token = await server.running.services.people.createSessionFor(person.id)
    const elsewhere = await LiveClient.listening(server.url, token ?? '')
    open.push(elsewhere)
    expect((await person.ask('POST', '/api/sign-out')).status).toBe(204)
    expect(await client.closed).toEqual({ code: 4401, reason: 'sign-in-needed' })
    await tellEverybody()
    await elsewhere.next(heardOf('review'))
    expect(client.changes(talk.reviewId)).toEqual([])
  })

  test('for a review one is removed from: that is said, and nothing of it is heard again', async () => {
    const [gone, stays] = [await listen('peer-reviewer'), await listen('review-team')]
    const path = `/members/${talk.person('peer-reviewer').id}`
    expect((await talk.ask('lead-reviewer', 'DELETE', path)).status).toBe(204)
    await gone.next(({ type }) => type === 'rights')
    await tellEverybody()
    await stays.next(heardOf('review'))
    expect(gone.changes(talk.reviewId)).toEqual([])
    const other = await talkOn(server)
    await server.join(other.reviewId, talk.person('peer-reviewer'), 'peer-reviewer')
    await server.running.services.documents.rightsChanged({ reviewId: other.reviewId, userId: talk.person('peer-reviewer').id })
    await other.ask('lead-reviewer', 'PATCH', '', { milestones: {} })
    await gone.next(message => 'what' in message && message.reviewId === other.reviewId)
    expect(gone.changes(talk.reviewId)).toEqual([])
  })

  test('with a session that ends by its age, without anybody saying so', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'Date'], now: Date.now() })
    try {
      const aged = await cast()
      const client = await LiveClient.listening(aged.server.url, aged.person('review-team').token)
      vi.setSystemTime(Date.now() + 30 * 24 * 3_600_000)
      vi.advanceTimersByTime(30_000)
      expect(await client.closed).toMatchObject({ code: 4401 })
      await aged.close()
    } finally {
      vi.useRealTimers()
    }
  })

  test('with the server, which pages come back to', async () => {
    const first = await serverUnderTest()
    const somebody = await first.person('Somebody')
    const client = await LiveClient.listening(first.url, somebody.token)
    await first.close()
    expect((await client.closed).code).toBe(1001)
  })
})

describe('what the words of a document change in the records', () => {
  const acknowledge = (id: string, revision: number) =>
    server.running.services.documents.write(
      { kind: 'report', reviewId: talk.reviewId },
      { userId: talk.person('lead-reviewer').id },
      ydoc => {
        const node = new Y.XmlElement('acknowledgedDisagreement')
        node.setAttribute('disagreementId', id)
        node.setAttribute('revision', String(revision))
        rootOf(ydoc).push([node])
      },
    )
  const takeLastAway = () =>
    server.running.services.documents.write(
      { kind: 'report', reviewId: talk.reviewId },
      { userId: talk.person('lead-reviewer').id },
      ydoc => rootOf(ydoc).delete(rootOf(ydoc).length - 1, 1),
    )
  const count = (client: LiveClient, what: string) => client.changes(talk.reviewId).filter(each => each === what).length

  test('an acknowledged disagreement that comes or goes is heard of by whoever reads both', async () => {
    await talk.open('live')
    const opened = await talk.ask('board-member', 'POST', '/disagreements', { about: 'Whether news came late.', nodeIds: [] })
    const { id } = await answered(Promise.resolve(opened))
    await talk.open('version')
    const [lead, chair] = [await listen('lead-reviewer'), await listen('board-chair')]
    await acknowledge(id, 1)
    await vi.waitFor(() => expect(count(lead, 'disagreements')).toBe(1))
    await takeLastAway()
    await vi.waitFor(() => expect(count(lead, 'disagreements')).toBe(2))
    await talk.rewrite('The call came on a Friday.', 'The call came on a Monday.')
    await tellEverybody()
    await chair.next(heardOf('review'))
    expect(count(lead, 'disagreements')).toBe(2)
    // The chair reads a version: what the living report gains is none of it.
    expect(count(chair, 'disagreements')).toBe(0)
  })

  test('a signature that becomes one of an earlier version is heard of at the first change, and when the change is taken back', async () => {
    const team = talk.person('review-team')
    const version = await answered(talk.ask('review-team', 'POST', '/report/to-sign'))
    const exact = { versionId: version.id, sha256: version.sha256 }
    await answered(talk.ask('review-team', 'POST', '/report/sign-offs', exact))
    const standing = async () => (await answered(talk.ask('lead-reviewer', 'GET', '/sign-off'))).signatures[0].standing
    const lead = await listen('lead-reviewer')
    expect(await standing()).toBe('current')
    await talk.rewrite('The call came on a Friday.', 'The call came on a Monday.')
    await vi.waitFor(() => expect(count(lead, 'sign-offs')).toBe(1))
    expect(await standing()).toBe('earlier')
    await talk.rewrite('The call came on a Monday.', 'The call came on a Tuesday.')
    await tellEverybody()
    await lead.next(heardOf('review'))
    expect(count(lead, 'sign-offs')).toBe(1)
    await talk.rewrite('The call came on a Tuesday.', 'The call came on a Friday.')
    await vi.waitFor(() => expect(count(lead, 'sign-offs')).toBe(2), { timeout: 10_000 })
    expect(await standing()).toBe('current')
    expect(await reasonOf(await team.ask('POST', `/api/reviews/${talk.reviewId}/report/sign-offs`, exact))).toBe(
      '409 already-signed',
    )
  })
})
