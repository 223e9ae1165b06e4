import { describeOnBoth } from '@candour/collab-server/src/store/test-databases.ts'
import type { SignOff } from '@candour/schema'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type ServerUnderTest, serverUnderTest } from '../http/running-server.ts'
import { type Cast, castOn } from '../sync/cast.ts'
import { answered, writeParagraph } from './paragraphs.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })

describeOnBoth('signing at the same moment', fresh => {
  let server: ServerUnderTest
  let review: Cast
  let discard: () => Promise<void>
  beforeAll(async () => {
    const database = await fresh()
    const { dataFolder, databaseUrl } = database.options
    discard = () => database.discard()
    server = await serverUnderTest({ dataFolder, databaseUrl })
    review = await castOn(server)
    await review.open('live')
  })
  afterAll(async () => {
    await server.close()
    await discard()
  })

  const path = (rest: string) => `/api/reviews/${review.reviewId}/${rest}`
  const state = () => answered(review.person('lead-reviewer').ask('GET', path('sign-off')))

  test('one person gives one signature, however many requests come at once', async () => {
    await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
    for (const [who, prepare, give, subject] of [
      ['review-team', 'report/to-sign', 'report/sign-offs', 'report'],
      ['board-chair', 'report/to-receive', 'report/receipts', 'receipt'],
    ] as const) {
      const asker = review.person(who)
      const { id, sha256 } = await answered(asker.ask('POST', path(prepare)))
      const asked = Array.from({ length: 6 }, () => asker.ask('POST', path(give), { versionId: id, sha256 }))
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409])
      const given = (await state()).signatures.filter((each: SignOff) => each.subject === subject)
      expect(given).toHaveLength(1)
    }
  })

  test('nobody signs in a role that is taken from them meanwhile', async () => {
    const team = review.person('review-team')
    await writeParagraph(review, 'report', team.id, 'One word more.')
    const { id, sha256 } = await answered(team.ask('POST', path('report/to-sign')))
    const [signed] = await Promise.all([
      ...Array.from({ length: 4 }, () => team.ask('POST', path('report/sign-offs'), { versionId: id, sha256 })),
      review.person('lead-reviewer').ask('PATCH', path(`members/${team.id}`), { role: 'peer-reviewer' }),
    ])
    expect([200, 403, 409]).toContain(signed?.status)
    const { store } = server.running.services
    const { auditEvent } = store.tables
    const trail = (await store.db.select().from(auditEvent)).filter(({ chain }) => chain === review.reviewId)
    const demoted = trail.find(({ kind }) => kind === 'member.change-role')?.position ?? 0
    const late = trail.filter(({ kind, actor, position }) => kind === 'sign.report' && actor === team.id && position > demoted)
    expect(late).toEqual([])
  })
})
