import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { serverUnderTest } from '../http/running-server.ts'
import { type Cast, cast, castOn } from './cast.ts'
import { frames, type RawClient, typed } from './raw-client.ts'

const server = await serverUnderTest()
let review: Cast
beforeEach(async () => {
  review = await castOn(server)
})
afterAll(() => server.close())

const lead = () => review.person('lead-reviewer')
const memberPath = (userId: string) => `/api/reviews/${review.reviewId}/members/${userId}`
/** Types on until told to stop, as fast as each update is answered. */
function typing(socket: RawClient, document: string) {
  const answers: string[] = []
  let going = true
  const ended = (async () => {
    while (going && socket.isOpen) {
      const answer = await Promise.race([socket.write(document, typed('word ')), socket.closed.then(() => 'closed')])
      answers.push(answer)
    }
  })()
  return {
    answers,
    stop: async () => {
      going = false
      await ended
    },
  }
}

describe('a role that changes while somebody types', () => {
  test('takes the pen away at once, says so, and gives it back', async () => {
    const socket = await review.inside('review-team', review.report)
    const { answers, stop } = typing(socket, review.report)
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(3))
    const change = (role: string) => lead().ask('PATCH', memberPath(review.person('review-team').id), { role })
    expect((await change('peer-reviewer')).status).toBe(200)
    // Once the change has been answered, nothing more is taken.
    const before = await review.hashOf('report')
    await vi.waitFor(() => expect(answers.at(-1)).toBe('role-may-not'))
    await stop()
    expect(socket.heard).toContainEqual(
      expect.objectContaining({ kind: 'message', message: { type: 'rights', mayRead: true, mayWrite: false } }),
    )
    expect(await review.hashOf('report')).toBe(before)
    expect(answers.lastIndexOf('saved')).toBeLessThan(answers.indexOf('role-may-not'))
    expect((await change('review-team')).status).toBe(200)
    await socket.next(received => received.kind === 'message' && received.message.type === 'rights' && received.message.mayWrite)
    expect(await socket.write(review.report, typed('Back. '))).toBe('saved')
    await socket.close()
  })

  test('moves a reviewer to the Board: out of the report, into the response', async () => {
    const socket = await review.inside('review-team', review.report)
    const person = review.person('review-team')
    await socket.enter(review.response, person.token)
    await lead().ask('PATCH', memberPath(person.id), { role: 'board-member' })
    expect(await socket.next(({ kind }) => kind === 'closed-document')).toMatchObject({
      document: review.report,
      reason: 'not-yet-shared',
    })
    expect(socket.heard).toContainEqual({
      kind: 'message',
      document: review.report,
      message: { type: 'rights', mayRead: false, mayWrite: false, reason: 'not-yet-shared' },
    })
    expect(socket.heard).toContainEqual({
      kind: 'message',
      document: review.response,
      message: { type: 'rights', mayRead: true, mayWrite: true },
    })
    expect(await socket.write(review.response, typed('Ours. '))).toBe('saved')
    await socket.close()
  })
})

describe('somebody who is removed', () => {
  test('hears and says nothing more, from the moment at which the removal is answered', async () => {
    const [gone, stays] = [await review.inside('review-team', review.report), await review.inside('lead-reviewer', review.report)]
    const person = review.person('review-team')
    expect((await lead().ask('DELETE', memberPath(person.id))).status).toBe(204)
    await gone.next(({ kind }) => kind === 'closed-document')
    const heard = gone.heard.length
    const before = await review.hashOf('report')
    for (const bytes of [frames.step1(review.report), frames.update(review.report, typed('Still me. '))]) gone.send(bytes)
    expect(await gone.enter(review.report, person.token)).toEqual({ denied: 'not-a-member' })
    expect(await review.hashOf('report')).toBe(before)
    expect(await stays.write(review.report, typed('Among ourselves. '))).toBe('saved')
    expect(await gone.enter(review.report, person.token)).toEqual({ denied: 'not-a-member' })
    expect(gone.heard.slice(heard).every(({ kind }) => kind === 'denied')).toBe(true)
    for (const socket of [gone, stays]) await socket.close()
  })

  test('is closed in every window at once', async () => {
    const sockets = await Promise.all(Array.from({ length: 5 }, () => review.inside('peer-reviewer', review.report)))
    await lead().ask('DELETE', memberPath(review.person('peer-reviewer').id))
    for (const socket of sockets) {
      expect(await socket.next(({ kind }) => kind === 'closed-document')).toMatchObject({ reason: 'not-a-member' })
      await socket.close()
    }
  })
})

describe('the gate to the Board', () => {
  test('closes for those who are inside, with the reason, and opens again', async () => {
    await review.open('live')
    const socket = await review.inside('board-chair', review.report)
    for (const [opening, reason] of [
      ['version', 'shared-as-version'],
      ['closed', 'not-yet-shared'],
    ] as const) {
      await review.open(opening)
      expect(await socket.next(({ kind }) => kind === 'closed-document')).toMatchObject({ reason })
      expect(await socket.enter(review.report, review.person('board-chair').token)).toEqual({ denied: reason })
      await review.open('live')
      expect(await socket.enter(review.report, review.person('board-chair').token)).toEqual({ scope: 'readonly' })
    }
    await socket.close()
  })

  test('does not concern the reviewers or the board manager', async () => {
    const sockets = [await review.inside('review-team', review.report), await review.inside('board-manager', review.report)]
    for (const opening of ['live', 'version', 'closed'] as const) await review.open(opening)
    for (const socket of sockets) {
      await socket.sync(review.report)
      expect(socket.heard.some(({ kind }) => kind === 'closed-document')).toBe(false)
      await socket.close()
    }
  })
})

describe('a session that ends', () => {
  test('closes its sockets, and leaves those of other sessions', async () => {
    const person = review.person('review-team')
    const socket = await review.inside('review-team', review.report)
    const other = await review.server.running.services.people.createSessionFor(person.id)
    const elsewhere = await review.socket()
    await elsewhere.enter(review.report, other ?? '')
    expect((await person.ask('POST', '/api/sign-out')).status).toBe(204)
    expect(await socket.closed).toEqual({ code: 4401, reason: 'sign-in-needed' })
    expect(socket.heard).toContainEqual({
      kind: 'message',
      document: review.report,
      message: { type: 'rights', mayRead: false, mayWrite: false, reason: 'sign-in-needed' },
    })
    expect(await elsewhere.write(review.report, typed('Still here. '))).toBe('saved')
    await elsewhere.close()
  })

  test('by its age is found without anybody saying so', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'Date'], now: Date.now() })
    try {
      const aged = await cast()
      const socket = await aged.inside('review-team', aged.report)
      vi.setSystemTime(Date.now() + 30 * 24 * 3_600_000)
      vi.advanceTimersByTime(30_000)
      expect(await socket.closed).toMatchObject({ code: 4401 })
      await aged.close()
    } finally {
      vi.useRealTimers()
    }
  })
})
