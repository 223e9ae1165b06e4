import { createHash } from 'node:crypto'
import { placeOf } from '@candour/collab-server/src/store/index.ts'
import { keepDailyVersions } from '@candour/collab-server/src/versions/index.ts'
import { onePixel } from '@candour/publishing/testing'
import { appendDoc, fromJson, SCHEMA_VERSION } from '@candour/schema/report'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { reasonOf, serverUnderTest } from '../http/running-server.ts'
import { type Cast, castOn } from '../sync/cast.ts'
import { answered, textOfDocument, writeParagraph } from './paragraphs.ts'

const server = await serverUnderTest()
let review: Cast
beforeEach(async () => {
  review = await castOn(server)
})
afterAll(() => server.close())

const path = (rest: string) => `/api/reviews/${review.reviewId}/${rest}`
const lead = () => review.person('lead-reviewer')
const write = (text: string, kind: 'report' | 'response' = 'report') => writeParagraph(review, kind, lead().id, text)
const make = (name: string) => answered(lead().ask('POST', path('report/versions'), { name }))
const namesSeenBy = async (who: 'board-chair' | 'lead-reviewer') =>
  (await answered(review.person(who).ask('GET', path('report/versions')))).map((version: { name: string }) => version.name)

test('a named version keeps the text, and its hash is that of the bytes that are given out', async () => {
  await write('The news came late.')
  const made = await make('First draft')
  expect(made).toMatchObject({ name: 'First draft', occasion: 'named', madeBy: lead().id })
  await write('And this was written afterwards.')
  const { content } = await answered(lead().ask('GET', path(`report/versions/${made.id}`)))
  expect(JSON.stringify(content)).toContain('The news came late.')
  expect(JSON.stringify(content)).not.toContain('afterwards')
  const bytes = await (await lead().ask('GET', path(`report/versions/${made.id}/canonical`))).text()
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.sha256)
  expect(JSON.parse(bytes)).toMatchObject({
    document: 'report',
    review: review.reviewId,
    schemaVersion: SCHEMA_VERSION,
    images: {},
  })
})

test('what later schemas add changes no old hash: the stored bytes are what is hashed', async () => {
  const { store } = server.running.services
  const made = await make('Of today')
  const old = `{"content":{"content":[{"content":[{"text":"Old.","type":"text"}],"type":"paragraph"},{"attrs":{"id":"f1"},"content":[],"type":"finding"}],"type":"doc"},"document":"report","images":{},"review":"${review.reviewId}","schemaVersion":0}`
  const cipher = await store.keyring.forReview(review.reviewId)
  const id = 'oldversion0001'
  const [row] = (await store.db.select().from(store.tables.reportVersion)).filter(each => each.id === made.id)
  if (row === undefined) throw new Error('No version was kept')
  const sha256 = createHash('sha256').update(old).digest('hex')
  const content = cipher.seal(old, placeOf('report_version', 'content', id))
  const state = cipher.seal('', placeOf('report_version', 'state', id))
  await store.db.insert(store.tables.reportVersion).values({ ...row, id, name: null, content, state, sha256, schemaVersion: 0 })
  const bytes = await (await lead().ask('GET', path(`report/versions/${id}/canonical`))).text()
  expect(bytes).toBe(old)
  expect((await lead().ask('POST', path(`report/versions/${id}/restore`))).status).toBe(200)
  expect(await textOfDocument(review, 'report')).toContain('Old.')
})

test('the bytes of an image are bound into the hash', async () => {
  const stored = await server.ask('POST', path('report/images'), {
    body: onePixel,
    headers: { authorization: `Bearer ${lead().token}`, 'content-type': 'image/png' },
  })
  const { imageId } = await stored.json()
  const image = await (await lead().ask('GET', path(`report/images/${imageId}`))).arrayBuffer()
  const read = fromJson({ type: 'doc', content: [{ type: 'image', attrs: { imageId, alt: 'A chart' } }] }, 'report')
  if (!read.ok) throw new Error(read.problem.reason)
  const address = { kind: 'report', reviewId: review.reviewId } as const
  await server.running.services.documents.write(address, { userId: lead().id }, ydoc => appendDoc(ydoc, read.doc))
  const { id } = await make('With a chart')
  const { images } = await answered(lead().ask('GET', path(`report/versions/${id}/canonical`)))
  expect(images).toEqual({ [imageId]: createHash('sha256').update(Buffer.from(image)).digest('hex') })
})

test('bytes that were altered in the database are not given out as the version', async () => {
  const made = await make('Whole')
  const { store } = server.running.services
  const change = sql`update report_version set sha256 = ${'0'.repeat(64)} where id = ${made.id}`
  await expect(store.db.execute(change)).rejects.toMatchObject({ cause: { message: expect.stringContaining('never changed') } })
  await store.db.execute(sql`alter table report_version disable trigger user`)
  await store.db.execute(change)
  await store.db.execute(sql`alter table report_version enable trigger user`)
  expect(await reasonOf(await lead().ask('GET', path(`report/versions/${made.id}`)))).toBe('409 report-unreadable')
})

test('a restore brings the text back as a change in the log; what stood is kept, what others type meanwhile stays', async () => {
  await write('The first text.')
  const made = await make('To come back to')
  await write('Written later.')
  const [restored] = await Promise.all([
    answered(lead().ask('POST', path(`report/versions/${made.id}/restore`))),
    writeParagraph(review, 'report', review.person('review-team').id, 'Typed by a colleague in that moment.'),
  ])
  expect(restored).toMatchObject({ changed: true, before: { occasion: 'before-restore', aboutId: made.id } })
  const text = await textOfDocument(review, 'report')
  expect(text).toContain('The first text.')
  expect(text).not.toContain('Written later.')
  const kept = await Promise.all(
    (await answered(lead().ask('GET', path('report/versions')))).map(async ({ id }: { id: string }) =>
      JSON.stringify(await answered(lead().ask('GET', path(`report/versions/${id}`)))),
    ),
  )
  expect([text, ...kept].join(' ')).toContain('Typed by a colleague in that moment.')
  expect(kept.join(' ')).toContain('Written later.')
})

test('who wrote which words comes from the log', async () => {
  const other = review.person('review-team')
  await write('By the lead.')
  await writeParagraph(review, 'report', other.id, 'By the team.')
  const made = await make('Two hands')
  const { people, credits, blocks } = await answered(lead().ask('GET', path(`report/versions/${made.id}/written-by`)))
  const by = (userId: string) => {
    const person = people.findIndex((each: { userId: string }) => each.userId === userId)
    return [{ length: 12, credit: credits.findIndex((each: { person: number }) => each.person === person) }]
  }
  expect(blocks.slice(-2)).toEqual([by(lead().id), by(other.id)])
})

test('the Board sees no version from before the opening, and of a frozen report only what was opened', async () => {
  const early = await make('Among reviewers')
  const chair = review.person('board-chair')
  expect(await reasonOf(await chair.ask('GET', path('report/versions')))).toBe('403 not-yet-shared')
  await review.open('version')
  await make('After the opening')
  expect(await namesSeenBy('board-chair')).toEqual([''])
  expect(await reasonOf(await chair.ask('GET', path(`report/versions/${early.id}`)))).toBe('404 not-found')
  expect(await reasonOf(await chair.ask('GET', path(`report/versions/${early.id}/written-by`)))).toBe('404 not-found')
  await review.open('live')
  expect(await namesSeenBy('board-chair')).toEqual(['', 'After the opening', ''])
  expect(await namesSeenBy('lead-reviewer')).toEqual(['', 'After the opening', '', 'Among reviewers'])
})

test('a version of another review, or of the other document, is not there', async () => {
  const made = await make('Here')
  const elsewhere = await castOn(server)
  const theirs = `/api/reviews/${elsewhere.reviewId}/report/versions/${made.id}`
  expect(await reasonOf(await elsewhere.person('lead-reviewer').ask('GET', theirs))).toBe('404 not-found')
  expect(await reasonOf(await elsewhere.person('lead-reviewer').ask('POST', `${theirs}/restore`))).toBe('404 not-found')
  expect(await reasonOf(await lead().ask('GET', path(`response/versions/${made.id}`)))).toBe('404 not-found')
})

test('everybody has their own mark of what they last read, sealed', async () => {
  await write('Seen before.')
  expect(await answered(lead().ask('GET', path('report/last-read')))).toBeNull()
  expect((await lead().ask('PUT', path('report/last-read'))).status).toBe(204)
  await write('Not yet seen.')
  const { content } = await answered(lead().ask('GET', path('report/last-read')))
  expect(JSON.stringify(content)).toContain('Seen before.')
  expect(JSON.stringify(content)).not.toContain('Not yet seen.')
  expect(await answered(review.person('review-team').ask('GET', path('report/last-read')))).toBeNull()
  const { db, tables } = server.running.services.store
  for (const row of await db.select().from(tables.lastRead)) expect(Buffer.from(row.content).toString()).not.toContain('Seen')
})

test('a document that was written in is kept once a day by itself', async () => {
  const keeping = server.running.services
  await keepDailyVersions(keeping)
  await write('Today.')
  expect(await keepDailyVersions(keeping)).toBe(0)
  const tomorrow = new Date(Date.now() + 25 * 3_600_000)
  expect(await keepDailyVersions(keeping, tomorrow)).toBeGreaterThan(0)
  expect(await keepDailyVersions(keeping, tomorrow)).toBe(0)
})
