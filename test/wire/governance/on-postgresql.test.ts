import { databases } from '@candour/collab-server/src/store/test-databases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from '../http/running-server.ts'
import { type Talk, talkOn } from './a-review-in-talk.ts'

const onServer = databases.find(({ driver }) => driver === 'PostgreSQL')

// Several connections at once: here, and not on the embedded database, two decisions can wait for each other.
describe.runIf(onServer !== undefined)('on PostgreSQL', () => {
  let server: ServerUnderTest
  let talk: Talk
  let discard: () => Promise<void>
  beforeAll(async () => {
    const database = await onServer?.fresh()
    if (database === undefined) return
    server = await serverUnderTest({ dataFolder: database.options.dataFolder, databaseUrl: database.options.databaseUrl })
    discard = () => database.discard()
    talk = await talkOn(server)
    await talk.open('live')
  })
  afterAll(async () => {
    await server.running.close()
    await discard()
  })

  test('comments, invitations, roles and openings changed at once wait for each other in one order', async () => {
    const { comment } = await talk.raise('board-member')
    const others: string[] = []
    for (let round = 0; round < 12; round += 1) others.push((await talk.raise('board-member')).comment.id)
    const asked: Promise<Response>[] = []
    for (const [round, other] of others.entries()) {
      asked.push(
        talk.act('lead-reviewer', 'report', other, 'answer', { how: 'not-amended', reason: 'Because' }),
        talk.act('review-team', 'report', comment.id, 'replies', { text: `Reply ${round}` }),
        talk.act('board-chair', 'report', comment.id, 'replies', { text: `Answer ${round}` }),
        talk.ask('lead-reviewer', 'POST', '/invitations', { email: `new${round}@example.org`, role: 'peer-reviewer' }),
        talk.ask('lead-reviewer', 'PATCH', `/members/${talk.person('peer-reviewer').id}`, { agency: `Agency ${round}` }),
        talk.ask('lead-reviewer', 'PUT', '/opening', { opening: 'live' }),
        talk.ask('lead-reviewer', 'POST', '/disagreements', { about: `About ${round}` }),
      )
    }
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses.filter(status => status !== 200)).toEqual([])
    expect((await talk.thread('board-member', 'report', comment.id)).thread).toHaveLength(24)
  })

  test('of many answers at once one stands', async () => {
    const { comment } = await talk.raise('board-member')
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: `Reason ${index}` }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409])
  })
})
