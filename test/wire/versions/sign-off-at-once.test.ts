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

  test('a disagreement stands before the report is final, and then in the way, or after it', async () => {
    const [lead, chair] = [review.person('lead-reviewer'), review.person('board-chair')]
    await writeParagraph(review, 'report', lead.id, 'What we found in the end.')
    const { id: about } = await answered(lead.ask('POST', path('disagreements'), { about: 'Whether it came late' }))
    for (const [who, side] of [
      [lead, 'review'],
      [chair, 'board'],
    ] as const)
      await answered(who.ask('PUT', path(`disagreements/${about}/positions/${side}`), { text: side, basedOn: 0 }))
    const exact = async (who: typeof lead) => {
      const { id, sha256 } = await answered(who.ask('POST', path('report/to-sign')))
      return { versionId: id, sha256 }
    }
    for (const who of [review.person('review-team'), lead])
      await answered(who.ask('POST', path('report/sign-offs'), await exact(who)))
    const text = await exact(lead)
    const [stood, finalised] = await Promise.all([
      chair.ask('POST', path(`disagreements/${about}/stand`)),
      lead.ask('POST', path('report/finalisation'), text),
    ])
    expect(stood.status).toBe(200)
    expect([200, 409]).toContain(finalised.status)
    const { store } = server.running.services
    const trail = (await store.db.select().from(store.tables.auditEvent)).filter(({ chain }) => chain === review.reviewId)
    const at = (kind: string) => trail.find(event => event.kind === kind)?.position
    if (finalised.status === 409) expect(at('report.finalise')).toBeUndefined()
    else expect(at('report.finalise')).toBeLessThan(at('disagreement.stand') ?? 0)
    if (finalised.status === 200) await lead.ask('POST', path('report/reopening'), { reason: 'Another word.' })
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
