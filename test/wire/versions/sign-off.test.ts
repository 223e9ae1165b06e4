import { verifyReviewTrail } from '@candour/collab-server/src/audit/index.ts'
import type { SignOff } from '@candour/schema'
import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Asking, reasonOf, serverUnderTest } from '../http/running-server.ts'
import { type Cast, castOn } from '../sync/cast.ts'
import { typed } from '../sync/raw-client.ts'
import { answered, textOfDocument, writeParagraph } from './paragraphs.ts'

const server = await serverUnderTest()
let review: Cast
beforeEach(async () => {
  review = await castOn(server)
})
afterAll(() => server.close())

const path = (rest: string) => `/api/reviews/${review.reviewId}/${rest}`
const lead = () => review.person('lead-reviewer')
const team = () => review.person('review-team')
const chair = () => review.person('board-chair')
const member = () => review.person('board-member')
const write = (text: string, kind: 'report' | 'response' = 'report') =>
  writeParagraph(review, kind, (kind === 'report' ? lead() : chair()).id, text)
const toSign = (who: Asking, what: 'report/to-sign' | 'report/to-receive' | 'response/to-sign' = 'report/to-sign') =>
  answered(who.ask('POST', path(what)))
const exact = ({ id, sha256 }: { id: string; sha256: string }) => ({ versionId: id, sha256 })
const state = () => answered(lead().ask('GET', path('sign-off')))
const signReport = async (who: Asking) => who.ask('POST', path('report/sign-offs'), exact(await toSign(who)))
const signAll = async () => {
  for (const who of [team(), lead()]) expect((await signReport(who)).status).toBe(200)
}
const finalise = async () => lead().ask('POST', path('report/finalisation'), exact(await toSign(lead())))

test('reviewers sign the exact text in order; a later change shows each signature as one of an earlier version', async () => {
  await write('What we found.')
  expect(await reasonOf(await signReport(lead()))).toBe('409 not-your-turn')
  await signAll()
  expect((await state()).report).toMatchObject({ inTheWay: [], route: [{ complete: true }, { complete: true }] })
  expect(await reasonOf(await signReport(lead()))).toBe('409 already-signed')
  await write('One word more.')
  const after = await state()
  expect(after.signatures.map((each: SignOff) => each.standing)).toEqual(['earlier', 'earlier'])
  expect(after.report.inTheWay).toMatchObject([{ kind: 'signature', roles: ['review-team'] }, { roles: ['lead-reviewer'] }])
  await signAll()
  expect((await state()).signatures.map((each: SignOff) => each.standing)).toEqual(['current', 'current', 'earlier', 'earlier'])
})

test('a text that has just changed is not signed, nor one whose hash is another', async () => {
  await write('What we found.')
  const seen = await toSign(team())
  await write('Put in at the last moment.')
  expect(await reasonOf(await team().ask('POST', path('report/sign-offs'), exact(seen)))).toBe('409 version-changed')
  const now = await toSign(team())
  const forged = { versionId: now.id, sha256: 'f'.repeat(64) }
  expect(await reasonOf(await team().ask('POST', path('report/sign-offs'), forged))).toBe('409 version-changed')
  expect((await state()).signatures).toEqual([])
})

test('the Board signs receipt and response apart from the reviewers; its own words unseat nobody else', async () => {
  await write('What we found.')
  await signAll()
  await review.open('live')
  const receipt = await toSign(chair(), 'report/to-receive')
  expect((await chair().ask('POST', path('report/receipts'), exact(receipt))).status).toBe(200)
  await write('What we shall do.', 'response')
  const text = await toSign(chair(), 'response/to-sign')
  expect(await reasonOf(await chair().ask('POST', path('response/sign-offs'), exact(text)))).toBe('409 not-your-turn')
  for (const who of [member(), chair()]) {
    expect((await who.ask('POST', path('response/sign-offs'), exact(await toSign(who, 'response/to-sign')))).status).toBe(200)
  }
  expect((await state()).response.inTheWay).toEqual([])
  await write('And one thing more.', 'response')
  const standings = (await state()).signatures.map((each: SignOff) => `${each.subject} ${each.standing}`)
  expect(standings).toEqual(['response earlier', 'response earlier', 'receipt current', 'report current', 'report current'])
})

test('each agency of the Board has to sign the response, one person for each', async () => {
  const second = await server.person(`Second ${review.reviewId}`)
  await server.join(review.reviewId, second, 'board-member', 'Harbour Health')
  await review.open('live')
  const sign = async (who: Asking) => who.ask('POST', path('response/sign-offs'), exact(await toSign(who, 'response/to-sign')))
  expect((await sign(member())).status).toBe(200)
  expect(await reasonOf(await sign(chair()))).toBe('409 not-your-turn')
  expect((await state()).response.route[0].waitingFor).toEqual([{ agency: 'Harbour Health', userIds: [second.id] }])
  expect((await sign(second)).status).toBe(200)
  expect((await sign(chair())).status).toBe(200)
})

test('finalising needs the whole route on this text; then nobody writes, and live connections are told', async () => {
  await write('What we found.')
  expect(await reasonOf(await finalise())).toBe('409 stands-in-the-way')
  await signAll()
  const socket = await review.inside('review-team', review.report)
  expect((await finalise()).status).toBe(200)
  await socket.next(({ kind, ...rest }) => kind === 'message' && JSON.stringify(rest).includes('"mayWrite":false'))
  const before = await textOfDocument(review, 'report')
  expect(await socket.write(review.report, typed('Still me. '))).toBe('finalised')
  await socket.close()
  await expect(write('Through the server.')).rejects.toMatchObject({ reason: 'finalised' })
  const version = (await state()).finalisations[0].versionId
  expect(await reasonOf(await lead().ask('POST', path(`report/versions/${version}/restore`)))).toBe('403 finalised')
  expect(await reasonOf(await lead().ask('POST', path('report/to-sign')))).toBe('403 finalised')
  expect(await reasonOf(await lead().ask('POST', path('report/versions'), { name: 'Once more' }))).toBe('403 finalised')
  expect(await textOfDocument(review, 'report')).toBe(before)
  expect(await answered(lead().ask('GET', `/api/reviews/${review.reviewId}`))).toMatchObject({ finalised: ['report'] })
})

test('reopening keeps its reason and the old signatures, and gives the pen back', async () => {
  await write('What we found.')
  await signAll()
  await finalise()
  expect(await reasonOf(await lead().ask('POST', path('report/reopening'), { reason: ' ' }))).toBe('400 malformed')
  const reopened = await answered(lead().ask('POST', path('report/reopening'), { reason: 'A date was wrong.' }))
  expect(reopened.finalisations).toMatchObject([{ reopened: { by: lead().id, reason: 'A date was wrong.' } }])
  expect(reopened.signatures).toHaveLength(2)
  await write('The right date.')
  expect(await reasonOf(await lead().ask('POST', path('report/reopening'), { reason: 'Again.' }))).toBe('409 not-finalised')
  const rows = await server.running.services.store.db.execute(sql`select encode(reason, 'escape') as reason from finalisation`)
  expect(JSON.stringify(rows.rows)).not.toContain('A date was wrong')
})

test('a signature is never changed, and carries the head of the trail: a trail cut behind it shows', async () => {
  await write('What we found.')
  await signAll()
  const { store } = server.running.services
  await expect(store.db.execute(sql`update sign_off set sha256 = 'x'`)).rejects.toThrow()
  expect(await answered(lead().ask('GET', path('audit/verification')))).toMatchObject({ anchors: 2, faults: [] })
  const trail = sql`audit_event where chain = ${review.reviewId}`
  const { rows } = await store.db.execute(sql`select max(position) as last from ${trail}`)
  const last = Number(rows[0]?.last)
  await store.db.execute(sql`alter table audit_event disable trigger user`)
  await store.db.execute(sql`delete from ${trail} and position >= ${last}`)
  await store.db.execute(sql`alter table audit_event enable trigger user`)
  await store.db.execute(sql`update audit_head set position = ${last - 1},
    mac = (select mac from ${trail} and position = ${last - 1}) where chain = ${review.reviewId}`)
  expect(await answered(lead().ask('GET', path('audit/verification')))).toMatchObject({
    faults: [{ kind: 'cut-off', position: last }],
  })
})

test('a signature anchors the team’s own trail as well: cut off with its note, it shows', async () => {
  await write('What we found.')
  const note = { kind: 'team-note', visibility: 'team', text: 'Ask the school again.' }
  const anchor = { document: 'report', nodeId: null, start: null, end: null, quote: 'What we found.', before: '', after: '' }
  const raise = () => answered(team().ask('POST', path('report/comments'), { ...note, anchor }))
  await raise()
  await raise()
  await signAll()
  await raise()
  const { store } = server.running.services
  const verified = async () => (await verifyReviewTrail(store, review.reviewId)).team
  expect(await verified()).toMatchObject({ events: 3, faults: [] })
  const chain = `${review.reviewId}/team`
  await store.db.execute(sql`alter table audit_event disable trigger user`)
  await store.db.execute(sql`delete from audit_event where chain = ${chain} and position >= 2`)
  await store.db.execute(sql`alter table audit_event enable trigger user`)
  await store.db.execute(sql`update audit_head set position = 1,
    mac = (select mac from audit_event where chain = ${chain} and position = 1) where chain = ${chain}`)
  expect(await verified()).toMatchObject({ events: 1, faults: [{ kind: 'cut-off', position: 2 }] })
  // Taken away whole, note and all.
  await store.db.execute(sql`alter table audit_event disable trigger user`)
  await store.db.execute(sql`delete from audit_event where chain = ${chain}`)
  await store.db.execute(sql`alter table audit_event enable trigger user`)
  await store.db.execute(sql`delete from audit_head where chain = ${chain}`)
  expect(await verified()).toMatchObject({ events: 0, faults: [{ kind: 'cut-off', position: 1 }] })
  expect((await verifyReviewTrail(store, review.reviewId)).faults).toEqual([])
})

test('the trail is read by those who may, with kinds and no words, and taken out whole', async () => {
  await write('A sentence that stays in the report.')
  await signAll()
  const { events } = await answered(chair().ask('GET', path('audit')))
  expect(events[0]).toMatchObject({ kind: 'sign.report', actor: lead().id, detail: { role: 'lead-reviewer' } })
  expect(await reasonOf(await team().ask('GET', path('audit')))).toBe('403 role-may-not')
  const file = await lead().ask('GET', path('audit/file'))
  const text = await file.text()
  expect(JSON.parse(text).events.length).toBe(events.length + 1)
  expect(text).not.toContain('A sentence')
})
