import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, cast } from './cast.ts'
import { awarenessOf, awarenessStates, frames, type RawClient } from './raw-client.ts'

let review: Cast
beforeAll(async () => {
  review = await cast()
  await review.open('live')
})
afterAll(() => review.close())

const show = (socket: RawClient, client: number, state: unknown, clock = 1) =>
  socket.send(frames.awareness(review.report, awarenessOf({ client, clock, state })))
const hears = async (socket: RawClient, client: number): Promise<unknown> => {
  const heard = await socket.next(received => received.kind === 'awareness' && awarenessStates(received.bytes).has(client))
  return heard.kind === 'awareness' ? awarenessStates(heard.bytes).get(client) : undefined
}

test('who somebody is comes from their session, whatever they say', async () => {
  const [liar, witness] = [
    await review.inside('board-member', review.report),
    await review.inside('lead-reviewer', review.report),
  ]
  show(liar, 501, { user: { id: review.person('lead-reviewer').id, name: 'The Lead', color: 'red' }, cursor: { anchor: null } })
  expect(await hears(witness, 501)).toEqual({
    user: {
      id: review.person('board-member').id,
      name: expect.stringContaining('board-member'),
      color: expect.stringMatching(/^#[0-9a-f]{6}$/),
    },
    cursor: { anchor: null },
  })
  for (const socket of [liar, witness]) await socket.close()
})

test('nobody overwrites, renews or removes the state of another; the forger is not told and goes on', async () => {
  const [mine, forger] = [
    await review.inside('lead-reviewer', review.report),
    await review.inside('peer-reviewer', review.report),
  ]
  show(mine, 601, { cursor: 'here' })
  await hears(forger, 601)
  show(forger, 601, { cursor: 'moved by another' }, 50)
  show(forger, 601, null, 60)
  show(forger, 602, { cursor: 'own' })
  await hears(mine, 602)
  const seen = mine.heard.flatMap(received => (received.kind === 'awareness' ? [awarenessStates(received.bytes).get(601)] : []))
  expect(JSON.stringify(seen)).not.toContain('moved by another')
  expect(forger.isOpen).toBe(true)
  const late = await review.inside('review-team', review.report)
  expect(await hears(late, 601)).toMatchObject({ cursor: 'here', user: { id: review.person('lead-reviewer').id } })
  for (const socket of [mine, forger, late]) await socket.close()
})

test('one connection does not fill the room', async () => {
  const [crowd, witness] = [
    await review.inside('board-member', review.report),
    await review.inside('lead-reviewer', review.report),
  ]
  for (let client = 700; client < 720; client++) show(crowd, client, { cursor: client })
  show(witness, 777, { cursor: 'last' })
  await hears(witness, 777)
  const shown = new Set(
    witness.heard.flatMap(received => (received.kind === 'awareness' ? [...awarenessStates(received.bytes).keys()] : [])),
  )
  expect([...shown].filter(client => client >= 700 && client < 720)).toHaveLength(4)
  for (const socket of [crowd, witness]) await socket.close()
})

test('who has gone is gone', async () => {
  const [going, witness] = [
    await review.inside('board-chair', review.report),
    await review.inside('lead-reviewer', review.report),
  ]
  show(going, 801, { cursor: 'here' })
  await hears(witness, 801)
  await going.close()
  expect(await hears(witness, 801)).toBeNull()
  await witness.close()
})
