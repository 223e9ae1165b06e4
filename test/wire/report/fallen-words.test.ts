import { newId, placeOf } from '@candour/collab-server/src/store/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asking, reasonOf, type ServerUnderTest, serverUnderTest } from '../http/running-server.ts'

let server: ServerUnderTest
let lead: Asking
let team: Asking
let reviewId: string
beforeAll(async () => {
  server = await serverUnderTest()
  lead = await server.person('Lead')
  team = await server.person('Team')
  reviewId = await server.review(lead)
  await server.join(reviewId, team, 'review-team')
})
afterAll(() => server.close())

async function fell(words: string, person: Asking): Promise<string> {
  const { store } = server.running.services
  const cipher = await store.keyring.forReview(reviewId)
  const id = newId()
  const sealed = cipher.seal(words, placeOf('fallen_words', 'words', id))
  await store.db
    .insert(store.tables.fallenWords)
    .values({ id, reviewId, document: 'report', userId: person.id, words: sealed, nearNodeId: 'f1' })
  return id
}
const list = async (person: Asking) => (await person.ask('GET', `/api/reviews/${reviewId}/fallen-words`)).json()
const settle = (person: Asking, id: string, how: string) =>
  person.ask('POST', `/api/reviews/${reviewId}/fallen-words/${id}/settle`, { how })

test('fallen words are offered to who typed them, and to nobody else', async () => {
  const id = await fell('The rota was full.', team)
  expect(await list(team)).toMatchObject([{ id, document: 'report', words: 'The rota was full.', nearNodeId: 'f1' }])
  expect(await list(lead)).toEqual([])
  expect(await reasonOf(await settle(lead, id, 'let-go'))).toBe('404 not-found')
  expect(await list(team)).toHaveLength(1)

  expect((await settle(team, id, 'put-back')).status).toBe(204)
  expect(await list(team)).toEqual([])
  expect(await reasonOf(await settle(team, id, 'copied'))).toBe('404 not-found')
  const { store } = server.running.services
  const events = (await store.db.select().from(store.tables.auditEvent)).filter(({ kind }) => kind === 'words.reclaim')
  expect(events).toMatchObject([{ actor: team.id, subjectId: id, detail: { how: 'put-back' } }])
  expect(JSON.stringify(events)).not.toContain('rota')
})
