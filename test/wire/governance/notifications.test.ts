import { rm } from 'node:fs/promises'
import { MailNotSent } from '@candour/collab-server/src/mail/index.ts'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { serverUnderTest } from '../http/running-server.ts'
import { onResponse, type Talk, talkOn } from './a-review-in-talk.ts'

const server = await serverUnderTest()
afterAll(() => server.close())
let talk: Talk
beforeEach(async () => {
  talk = await talkOn(server)
  await talk.open('live')
})
const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
const listed = async (who: Parameters<Talk['person']>[0], query = '') =>
  (await talk.person(who).ask('GET', `/api/notifications${query}`)).json()

test('tell the one who answers of a comment, the one who raised it of the answer, and nobody of their own doing', async () => {
  const { comment } = await talk.raise('board-member')
  expect(await listed('lead-reviewer')).toMatchObject({
    unread: 1,
    notifications: [
      {
        kind: 'comment-raised',
        subjectId: comment.id,
        document: 'report',
        reviewId: talk.reviewId,
        by: { userId: talk.person('board-member').id },
      },
    ],
  })
  await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'Because' })
  expect(await listed('board-member')).toMatchObject({ unread: 1, notifications: [{ kind: 'comment-answered' }] })
  for (const role of ['review-team', 'board-chair', 'board-manager'] as const)
    expect(await listed(role)).toMatchObject({ unread: 0 })
})

test('reach the open page at once', async () => {
  const socket = await talk.inside('lead-reviewer', talk.report)
  await talk.raise('board-member')
  await socket.next(
    received => received.kind === 'message' && received.message.type === 'changed' && received.message.what === 'notifications',
  )
  await socket.close()
})

test('are marked as read by their owner, and by nobody else', async () => {
  await talk.raise('board-member')
  await talk.raise('board-member')
  const { notifications } = await listed('lead-reviewer')
  const foreign = await talk.person('board-chair').ask('POST', '/api/notifications/read', { ids: [notifications[0].id] })
  expect(await foreign.json()).toEqual({ unread: 0 })
  expect(await listed('lead-reviewer')).toMatchObject({ unread: 2 })
  const one = await talk.person('lead-reviewer').ask('POST', '/api/notifications/read', { ids: [notifications[0].id] })
  expect(await one.json()).toEqual({ unread: 1 })
  await talk.person('lead-reviewer').ask('POST', '/api/notifications/read', { all: true })
  expect(await listed('lead-reviewer')).toMatchObject({ unread: 0 })
})

describe('by mail', () => {
  const lead = () => talk.person('lead-reviewer')
  const choose = (mail: string) => lead().ask('PUT', '/api/notification-settings', { mail })

  test('come at once for who chose that, with a kind and a link to the very place and nothing else', async () => {
    await choose('at-once')
    const { comment } = await talk.raise('board-member', { text: 'Wistaria' })
    const mail = await server.mailTo(lead().email)
    expect(mail).toContain('A comment waits for an answer.')
    expect(mail).toContain(`${server.url}/reviews/${talk.reviewId}/write#comment-${comment.id}`)
    expect(mail).not.toMatch(/Wistaria|Child T|health visitor|board-member/)
  })

  test('come once in a day for who chose nothing, together', async () => {
    await talk.raise('board-member')
    await talk.raise('board-chair')
    await server.running.governance.tick(hours(23))
    expect(await server.mailsTo(lead().email)).toEqual([])
    await server.running.governance.tick(hours(25))
    await server.running.governance.tick(hours(26))
    const mails = await server.mailsTo(lead().email)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('A comment waits for an answer. (2)')
  })

  test('do not come of what was read, nor for who wants none', async () => {
    await talk.raise('board-member')
    await lead().ask('POST', '/api/notifications/read', { all: true })
    await server.running.governance.tick(hours(30))
    await choose('off')
    expect(await (await lead().ask('GET', '/api/notification-settings')).json()).toEqual({ mail: 'off' })
    await talk.raise('board-member')
    await server.running.governance.tick(hours(60))
    expect(await server.mailsTo(lead().email)).toEqual([])
  })

  test('do not come to somebody who has left', async () => {
    const { comment } = await talk.raise('board-member')
    await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'Because' })
    const member = talk.person('board-member')
    await talk.ask('lead-reviewer', 'DELETE', `/members/${member.id}`)
    await server.running.governance.tick(hours(30))
    expect(await server.mailsTo(member.email)).toEqual([])
  })

  describe('of what is closed to their reader for a while', () => {
    const member = () => talk.person('board-member')
    const chooses = (mail: string) => member().ask('PUT', '/api/notification-settings', { mail })
    /** That the report is open again is mailed as well, and is not what this is about. */
    const mails = async () =>
      (await server.mailsTo(member().email)).filter(mail => mail.includes('A comment you raised was answered.'))
    /** A challenge of the board member is answered; the report is closed to the Board before that can be mailed. */
    async function answeredThenClosed(): Promise<void> {
      const { comment } = await talk.raise('board-member')
      await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'Because' })
      await talk.open('closed')
    }

    test('wait until it is open again, and come once', async () => {
      await answeredThenClosed()
      await server.running.governance.tick(hours(25))
      expect(await mails()).toEqual([])
      await talk.open('live')
      await server.running.governance.tick(hours(50))
      await server.running.governance.tick(hours(75))
      expect(await mails()).toHaveLength(1)
    })

    test('come soon after it is open again to who wants them at once', async () => {
      await chooses('at-once')
      const { comment } = await talk.raise('board-member')
      await talk.open('closed')
      // Said while it is closed, by who may: the Board member is not even told.
      await talk.act('lead-reviewer', 'report', comment.id, 'answer', { how: 'not-amended', reason: 'Because' })
      await talk.open('live')
      await server.running.governance.tick(hours(1))
      expect(await mails()).toEqual([])

      await chooses('daily')
      await answeredThenClosed()
      await chooses('at-once')
      await server.running.governance.tick()
      expect(await mails()).toEqual([])
      await talk.open('live')
      await server.running.governance.tick(hours(0.25))
      expect(await mails()).toHaveLength(1)
    })

    test('do not hurry what may wait: there still is one mail in a day', async () => {
      await answeredThenClosed()
      await server.running.governance.tick(hours(25))
      // Of the response, which the Board reads at any time; its mail is due a day after it.
      const { comment } = await talk.raise('board-member', { anchor: onResponse })
      await talk.act('board-chair', 'response', comment.id, 'answer', { how: 'not-amended', reason: 'Because' })
      await server.running.governance.tick(hours(23))
      expect(await mails()).toEqual([])
      await server.running.governance.tick(hours(26))
      expect(await mails()).toHaveLength(1)
      await talk.open('live')
      await server.running.governance.tick(hours(48))
      expect(await mails()).toHaveLength(1)
      await server.running.governance.tick(hours(51))
      expect(await mails()).toHaveLength(2)
    })

    test('never come once their reader has read them, wants none, or has left', async () => {
      await answeredThenClosed()
      await server.running.governance.tick(hours(25))
      await member().ask('POST', '/api/notifications/read', { all: true })
      await talk.open('live')
      await server.running.governance.tick(hours(100))
      expect(await mails()).toEqual([])

      await answeredThenClosed()
      await server.running.governance.tick(hours(25))
      await chooses('off')
      await talk.open('live')
      await server.running.governance.tick(hours(100))
      expect(await mails()).toEqual([])

      await chooses('daily')
      await answeredThenClosed()
      await server.running.governance.tick(hours(25))
      await talk.ask('lead-reviewer', 'DELETE', `/members/${member().id}`)
      await server.running.governance.tick(hours(50))
      // What was dropped stays dropped, even for who comes back.
      await server.join(talk.reviewId, member(), 'board-member')
      await talk.open('live')
      await server.running.governance.tick(hours(100))
      expect(await mails()).toEqual([])
    })

    test('never come once the role of their reader shows them no longer', async () => {
      const team = talk.person('review-team')
      await talk.raise('lead-reviewer', {
        kind: 'team-note',
        visibility: 'team',
        mentions: [team.id],
      })
      await talk.ask('lead-reviewer', 'PATCH', `/members/${team.id}`, { role: 'board-member' })
      await server.running.governance.tick(hours(25))
      await talk.ask('lead-reviewer', 'PATCH', `/members/${team.id}`, { role: 'review-team' })
      await server.running.governance.tick(hours(100))
      expect(await server.mailsTo(team.email)).toEqual([])
    })
  })

  test('are tried again where the mail server did not take them', async () => {
    await choose('at-once')
    const send = vi.spyOn(server.running.services.mailer, 'send').mockRejectedValueOnce(new MailNotSent('away'))
    await talk.raise('board-member')
    await vi.waitFor(() => expect(send).toHaveBeenCalled())
    await server.running.governance.tick(hours(1))
    send.mockRestore()
    expect(await server.mailsTo(lead().email)).toHaveLength(1)
  })
})

test('what is due survives a restart', async () => {
  const first = await serverUnderTest()
  const other = await talkOn(first)
  await other.open('live')
  await other.raise('board-member')
  const { email } = other.person('lead-reviewer')
  await first.running.close()
  const again = await serverUnderTest({ dataFolder: first.dataFolder })
  await again.running.governance.tick(hours(25))
  expect(await again.mailsTo(email)).toHaveLength(1)
  await again.close()
  await rm(first.dataFolder, { recursive: true, force: true })
})
