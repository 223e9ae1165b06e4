import { createHash } from 'node:crypto'
import { placeOf } from '@candour/collab-server/src/store/index.ts'
import { contentIn } from '@candour/collab-server/src/versions/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asking, reasonOf, type ServerUnderTest, serverUnderTest } from './running-server.ts'

let server: ServerUnderTest
let lead: Asking
let board: Asking
beforeAll(async () => {
  server = await serverUnderTest()
  lead = await server.person('Lead')
  board = await server.person('Board')
})
afterAll(() => server.close())

const create = async (body: Record<string, string>) => (await lead.ask('POST', '/api/reviews', body)).json()

test('who creates a review is its lead reviewer, and report and response begin with the method’s sections', async () => {
  const review = await create({ title: 'Child R', method: 'concise', profile: 'lcspr' })
  expect(review).toMatchObject({
    title: 'Child R',
    method: 'concise',
    profile: 'lcspr',
    opening: 'closed',
    myRole: 'lead-reviewer',
  })
  const { content } = await (await lead.ask('GET', `/api/reviews/${review.id}/report`)).json()
  const kinds = content.content.filter((node: { type: string }) => node.type === 'heading')
  expect(kinds.map((node: { attrs: { kind: string } }) => node.attrs.kind)).toContain('findings')
  const response = await (await lead.ask('GET', `/api/reviews/${review.id}/response`)).json()
  expect(response.content.content.length).toBeGreaterThan(1)
})

test('one’s own reviews are listed, and no others', async () => {
  const { id } = await create({ title: 'Listed' })
  const mine = await (await lead.ask('GET', '/api/reviews')).json()
  expect(mine).toContainEqual(expect.objectContaining({ id, title: 'Listed' }))
  expect(await (await board.ask('GET', '/api/reviews')).json()).toEqual([])
})

test('title, method, profile and dates can be changed; nothing else can', async () => {
  const { id } = await create({ title: 'Before' })
  const edited = await lead.ask('PATCH', `/api/reviews/${id}`, {
    title: 'After',
    profile: 'sar',
    milestones: { publication: '2027-03-01' },
    opening: 'live',
  })
  expect(await edited.json()).toMatchObject({
    title: 'After',
    profile: 'sar',
    milestones: { publication: '2027-03-01' },
    opening: 'closed',
  })
  expect(await reasonOf(await lead.ask('PATCH', `/api/reviews/${id}`, { milestones: { publication: '1 March' } }))).toBe(
    '400 malformed',
  )
})

test('the title is nowhere in the database in plain words', async () => {
  const { id } = await create({ title: 'Plainly Visible Title' })
  const { store } = server.running.services
  const rows = (await store.db.execute(`select encode(title, 'escape') as title from review where id = '${id}'`)).rows
  expect(JSON.stringify(rows)).not.toContain('Plainly')
})

test('until the lead reviewer opens the report, board roles read nothing of it; as a version they read what stood then', async () => {
  const { id } = await create({ title: 'Gate' })
  await server.join(id, board, 'board-chair')
  const read = () => board.ask('GET', `/api/reviews/${id}/report`)
  expect(await reasonOf(await read())).toBe('403 not-yet-shared')
  expect(await reasonOf(await board.ask('PUT', `/api/reviews/${id}/opening`, { opening: 'live' }))).toBe('403 role-may-not')

  expect((await lead.ask('PUT', `/api/reviews/${id}/opening`, { opening: 'version' })).status).toBe(200)
  const frozen = await (await read()).json()
  expect(frozen.asVersion).toBe(true)
  const { store } = server.running.services
  const [version] = (await store.db.select().from(store.tables.reportVersion)).filter(row => row.reviewId === id)
  const cipher = await store.keyring.forReview(id)
  const json = version === undefined ? '' : cipher.openText(version.content, placeOf('report_version', 'content', version.id))
  expect(createHash('sha256').update(json).digest('hex')).toBe(version?.sha256)
  expect(frozen.content).toEqual(contentIn(json))

  expect((await lead.ask('PUT', `/api/reviews/${id}/opening`, { opening: 'live' })).status).toBe(200)
  expect(await (await read()).json()).toMatchObject({ asVersion: false })
  expect((await lead.ask('PUT', `/api/reviews/${id}/opening`, { opening: 'closed' })).status).toBe(200)
  expect(await reasonOf(await read())).toBe('403 not-yet-shared')
})
