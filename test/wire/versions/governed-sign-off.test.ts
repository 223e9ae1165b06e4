import { appendDoc, fromJson, rootOf } from '@candour/schema/report'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type Asking, reasonOf, serverUnderTest } from '../http/running-server.ts'
import { type Cast, castOn } from '../sync/cast.ts'
import { answered, writeParagraph } from './paragraphs.ts'

const server = await serverUnderTest()
let review: Cast
beforeEach(async () => {
  review = await castOn(server)
  await review.open('live')
})
afterAll(() => server.close())

const path = (rest: string) => `/api/reviews/${review.reviewId}/${rest}`
const ask = (who: Parameters<Cast['person']>[0], method: string, rest: string, body?: unknown) =>
  answered(review.person(who).ask(method, path(rest), body))
const exact = ({ id, sha256 }: { id: string; sha256: string }) => ({ versionId: id, sha256 })
const sign = async (who: 'lead-reviewer' | 'review-team') =>
  review.person(who).ask('POST', path('report/sign-offs'), exact(await ask(who, 'POST', 'report/to-sign')))
const finalise = async () =>
  review
    .person('lead-reviewer')
    .ask('POST', path('report/finalisation'), exact(await ask('lead-reviewer', 'POST', 'report/to-sign')))

/** A disagreement on which both sides have written and that stands. */
async function standing(position?: string) {
  const { id } = await bothHaveWritten(position)
  return ask('lead-reviewer', 'POST', `disagreements/${id}/stand`)
}
async function bothHaveWritten(position = 'No record tells of a call.') {
  const { id } = await ask('lead-reviewer', 'POST', 'disagreements', { about: 'Whether the letter was answered' })
  await ask('lead-reviewer', 'PUT', `disagreements/${id}/positions/review`, { text: position, basedOn: 0 })
  return ask('board-chair', 'PUT', `disagreements/${id}/positions/board`, { text: 'It was answered the same day.', basedOn: 0 })
}

async function acknowledge({ id, revision }: { id: string; revision: number }): Promise<void> {
  const attrs = { id: 'block1', disagreementId: id, revision }
  const read = fromJson({ type: 'doc', content: [{ type: 'acknowledgedDisagreement', attrs }] }, 'report')
  if (!read.ok) throw new Error(read.problem.reason)
  const author = { userId: review.person('lead-reviewer').id }
  await server.running.services.documents.write({ kind: 'report', reviewId: review.reviewId }, author, ydoc =>
    appendDoc(ydoc, read.doc),
  )
}

/** Takes every acknowledged disagreement out of the report. */
async function removeBlocks(): Promise<void> {
  const author = { userId: review.person('lead-reviewer').id }
  await server.running.services.documents.write({ kind: 'report', reviewId: review.reviewId }, author, ydoc => {
    const root = rootOf(ydoc)
    for (let at = root.length - 1; at >= 0; at -= 1) {
      const child = root.get(at)
      if (child instanceof Y.XmlElement && child.nodeName === 'acknowledgedDisagreement') root.delete(at, 1)
    }
  })
}

test('the route that was agreed leads the signatures, not the usual one', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  await ask('board-manager', 'PUT', 'arrangements', {
    basedOn: 0,
    signOffRoute: [
      { role: 'lead-reviewer', subject: 'report' },
      { role: 'review-team', subject: 'report' },
    ],
  })
  expect(await reasonOf(await sign('review-team'))).toBe('409 not-your-turn')
  expect((await sign('lead-reviewer')).status).toBe(200)
  expect((await sign('review-team')).status).toBe(200)
  expect((await ask('lead-reviewer', 'GET', 'sign-off')).report.inTheWay).toEqual([])
})

test('a report is not final while a disagreement that stands has no place in it', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  const disagreement = await standing()
  for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  expect((await ask('lead-reviewer', 'GET', 'sign-off')).report.inTheWay).toEqual([{ kind: 'disagreement', id: disagreement.id }])
  expect(await reasonOf(await finalise())).toBe('409 stands-in-the-way')
  await acknowledge(disagreement)
  for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  expect((await finalise()).status).toBe(200)
})

test('a block whose revision is unknown, or lacks the latest position of a side, acknowledges nothing', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  const disagreement = await standing()
  const { id } = disagreement
  const inTheWay = async () => (await ask('lead-reviewer', 'GET', 'sign-off')).report.inTheWay
  const unacknowledged = async () => (await ask('board-chair', 'GET', 'governance/signals')).unacknowledged
  const signAll = async () => {
    for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  }
  // Revision 2 has the reviewers' position alone.
  for (const revision of [2, 1, 999]) {
    await acknowledge({ id, revision })
    await signAll()
    expect(await inTheWay()).toEqual([{ kind: 'disagreement-outdated', id }])
    expect(await unacknowledged()).toEqual([id])
    expect(await reasonOf(await finalise())).toBe('409 stands-in-the-way')
    await removeBlocks()
  }
  await acknowledge(disagreement)
  await signAll()
  expect(await inTheWay()).toEqual([])
  await ask('board-chair', 'PUT', `disagreements/${id}/positions/board`, { text: 'It was answered by hand.', basedOn: 1 })
  expect(await inTheWay()).toEqual([{ kind: 'disagreement-outdated', id }])
  expect(await reasonOf(await finalise())).toBe('409 stands-in-the-way')
  await removeBlocks()
  await acknowledge({ id, revision: disagreement.revision + 1 })
  await signAll()
  expect((await finalise()).status).toBe(200)
})

test('a restore that brings an old wording of a block back brings the obstacle back', async () => {
  const disagreement = await standing()
  const { id } = disagreement
  await acknowledge(disagreement)
  const old = await ask('lead-reviewer', 'POST', 'report/versions', { name: 'Before the Board wrote again' })
  const later = { text: 'It was answered by hand.', basedOn: 1 }
  const { revision } = await ask('board-chair', 'PUT', `disagreements/${id}/positions/board`, later)
  await removeBlocks()
  await acknowledge({ id, revision })
  const outdated = async () =>
    (await ask('lead-reviewer', 'GET', 'sign-off')).report.inTheWay.filter(({ kind }: { kind: string }) => kind !== 'signature')
  expect(await outdated()).toEqual([])
  await ask('lead-reviewer', 'POST', `report/versions/${old.id}/restore`)
  expect(await outdated()).toEqual([{ kind: 'disagreement-outdated', id }])
})

test('a disagreement that comes to stand while the report is being made final stands in the way', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  const { id } = await bothHaveWritten()
  for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  const { documents } = server.running.services
  const settled = documents.settled.bind(documents)
  vi.spyOn(documents, 'settled').mockImplementationOnce(async () => {
    await ask('board-chair', 'POST', `disagreements/${id}/stand`)
    await settled()
  })
  expect(await reasonOf(await finalise())).toBe('409 stands-in-the-way')
  const { finalisations, report } = await ask('lead-reviewer', 'GET', 'sign-off')
  expect(finalisations).toEqual([])
  expect(report.inTheWay).toEqual([{ kind: 'disagreement', id }])
  // The door is open again.
  await acknowledge({ id, revision: 4 })
  for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  expect((await finalise()).status).toBe(200)
})

test('one that comes to stand after the report is final is recorded, told, and seen beside it', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  const { id } = await bothHaveWritten()
  for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  expect((await finalise()).status).toBe(200)
  await ask('board-chair', 'POST', `disagreements/${id}/stand`)
  const { notifications } = await answered(review.person('lead-reviewer').ask('GET', '/api/notifications'))
  expect(notifications[0]).toMatchObject({ kind: 'disagreement-stands', subjectId: id })
  const { report, finalisations } = await ask('lead-reviewer', 'GET', 'sign-off')
  expect(report.inTheWay).toEqual([{ kind: 'disagreement', id }])
  expect(finalisations).toMatchObject([{ document: 'report', reopened: null }])
})

test('the positions of an acknowledged disagreement are in the bytes that are signed', async () => {
  const disagreement = await standing('No record and no witness tells of a call.')
  await acknowledge(disagreement)
  const signed = await ask('lead-reviewer', 'POST', 'report/to-sign')
  const { store } = server.running.services
  const [row] = (await store.db.select().from(store.tables.reportVersion)).filter(({ id }) => id === signed.id)
  const cipher = await store.keyring.forReview(review.reviewId)
  const canonical = row === undefined ? '' : cipher.openText(row.content, `report_version/content/${row.id}`)
  expect(JSON.parse(canonical).disagreements).toEqual([
    {
      id: disagreement.id,
      revision: disagreement.revision,
      about: 'Whether the letter was answered',
      review: 'No record and no witness tells of a call.',
      board: 'It was answered the same day.',
    },
  ])
  const docx = await review.person('lead-reviewer').ask('GET', path('report/export?format=docx'))
  expect(docx.status).toBe(200)
})

test('the way to a document is not changed once somebody has gone part of it, and may be when no signature holds', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  const [team, lead, chair] = [
    { role: 'review-team', subject: 'report' },
    { role: 'lead-reviewer', subject: 'report' },
    { role: 'board-chair', subject: 'response' },
  ]
  await ask('board-manager', 'PUT', 'arrangements', { basedOn: 0, signOffRoute: [team, lead, chair] })
  const agree = async (basedOn: number, signOffRoute: unknown[], impasse = '') =>
    reasonOf(await review.person('lead-reviewer').ask('PUT', path('arrangements'), { basedOn, signOffRoute, impasse }))
  expect((await sign('review-team')).status).toBe(200)
  expect(await agree(1, [lead, chair])).toBe('409 route-signed')
  expect(await agree(1, [lead, team, chair])).toBe('409 route-signed')
  expect(await agree(1, [team, lead, chair], 'We ask the partners.')).toBe('200 undefined')
  expect(await agree(2, [team, lead, { role: 'board-chair', subject: 'receipt' }, chair])).toBe('200 undefined')
  // A word more, and no signature holds.
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'And one thing more.')
  expect(await agree(3, [lead, chair])).toBe('200 undefined')
  expect((await sign('lead-reviewer')).status).toBe(200)
  expect((await finalise()).status).toBe(200)
  expect(await agree(4, [team, lead, chair])).toBe('409 route-signed')
  await ask('lead-reviewer', 'POST', 'report/reopening', { reason: 'A date was wrong.' })
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'The right date.')
  expect(await agree(4, [team, lead, chair])).toBe('200 undefined')
})

test('the signature of somebody who has left holds, and says that they have', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  expect((await sign('review-team')).status).toBe(200)
  const standing = async () => {
    const { signatures, report } = await ask('lead-reviewer', 'GET', 'sign-off')
    return { hasLeft: signatures[0].hasLeft, complete: report.route[0].complete }
  }
  expect(await standing()).toEqual({ hasLeft: false, complete: true })
  const removed = await review.person('lead-reviewer').ask('DELETE', path(`members/${review.person('review-team').id}`))
  expect(removed.status).toBeLessThan(300)
  expect(await standing()).toEqual({ hasLeft: true, complete: true })
})

test('a step that the table of rights gives to nobody is not agreed', async () => {
  for (const step of [
    { role: 'board-chair', subject: 'report' },
    { role: 'lead-reviewer', subject: 'response' },
    { role: 'review-team', subject: 'receipt' },
    { role: 'peer-reviewer', subject: 'report' },
    { role: 'board-manager', subject: 'receipt' },
  ]) {
    const signOffRoute = [{ role: 'lead-reviewer', subject: 'report' }, step]
    const refused = await review.person('board-manager').ask('PUT', path('arrangements'), { basedOn: 0, signOffRoute })
    expect(await refused.json()).toMatchObject({ reason: 'malformed', fields: ['body.signOffRoute.1.role'] })
  }
  expect(await ask('lead-reviewer', 'GET', 'arrangements')).toEqual([])
})

test('a route of the Board has receipts and responses in the agreed order, and all of them stand in the way', async () => {
  const second = await server.person(`Second ${review.reviewId}`)
  await server.join(review.reviewId, second, 'board-member', 'Harbour Health')
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  await writeParagraph(review, 'response', review.person('board-chair').id, 'What we shall do.')
  await ask('board-manager', 'PUT', 'arrangements', {
    basedOn: 0,
    signOffRoute: [
      { role: 'lead-reviewer', subject: 'report' },
      { role: 'board-member', subject: 'receipt' },
      { role: 'board-chair', subject: 'receipt' },
      { role: 'board-chair', subject: 'response' },
    ],
  })
  const give = async (who: Asking, rest: 'receipt' | 'response') => {
    const [prepare, send] =
      rest === 'receipt' ? ['report/to-receive', 'report/receipts'] : ['response/to-sign', 'response/sign-offs']
    return who.ask('POST', path(send), exact(await answered(who.ask('POST', path(prepare)))))
  }
  const [chair, member] = [review.person('board-chair'), review.person('board-member')]
  const inTheWay = async () =>
    (await ask('lead-reviewer', 'GET', 'sign-off')).response.inTheWay.map(
      ({ kind, subject, roles, userIds }: { kind: string; subject: string; roles: string[]; userIds: string[] }) =>
        `${kind} ${subject} ${roles.join(' ')} ${userIds.length}`,
    )
  expect(await inTheWay()).toEqual([
    'signature receipt board-member 1',
    'signature receipt board-member 1',
    'signature receipt board-chair 1',
    'signature response board-chair 1',
  ])
  expect(await reasonOf(await give(chair, 'response'))).toBe('409 not-your-turn')
  expect(await reasonOf(await give(chair, 'receipt'))).toBe('409 not-your-turn')
  expect((await give(member, 'receipt')).status).toBe(200)
  expect(await reasonOf(await give(chair, 'receipt'))).toBe('409 not-your-turn')
  expect((await give(second, 'receipt')).status).toBe(200)
  expect((await give(chair, 'receipt')).status).toBe(200)
  expect(await inTheWay()).toEqual(['signature response board-chair 1'])
  const early = await ask('board-chair', 'POST', 'response/to-sign')
  expect(await reasonOf(await chair.ask('POST', path('response/finalisation'), exact(early)))).toBe('409 stands-in-the-way')
  expect((await give(chair, 'response')).status).toBe(200)
  expect(await inTheWay()).toEqual([])
  // A receipt is of the report as it stands: with another word in it, the Board receives it anew.
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'And one thing more.')
  expect(await inTheWay()).toHaveLength(3)
  for (const who of [member, second, chair]) expect((await give(who, 'receipt')).status).toBe(200)
  const text = await ask('board-chair', 'POST', 'response/to-sign')
  expect((await chair.ask('POST', path('response/finalisation'), exact(text))).status).toBe(200)
})

test('a response that is final says when the report it answers has been reopened or changed, and its chair is told', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  await writeParagraph(review, 'response', review.person('board-chair').id, 'What we shall do.')
  for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  expect((await finalise()).status).toBe(200)
  const give = async (who: 'board-chair' | 'board-member', prepare: string, send: string) =>
    ask(who, 'POST', send, exact(await ask(who, 'POST', prepare)))
  await give('board-chair', 'report/to-receive', 'report/receipts')
  for (const who of ['board-member', 'board-chair'] as const) await give(who, 'response/to-sign', 'response/sign-offs')
  await give('board-chair', 'response/to-sign', 'response/finalisation')
  const earlier = async () => (await ask('board-chair', 'GET', 'sign-off')).response.onEarlierReport
  expect(await earlier()).toBe(false)
  await ask('lead-reviewer', 'POST', 'report/reopening', { reason: 'A date was wrong.' })
  expect(await earlier()).toBe(true)
  const { notifications } = await answered(review.person('board-chair').ask('GET', '/api/notifications'))
  expect(notifications[0]).toMatchObject({ kind: 'reopened', document: 'report' })
  // Final again without another word: it is the report that was received.
  expect((await finalise()).status).toBe(200)
  expect(await earlier()).toBe(false)
  await ask('lead-reviewer', 'POST', 'report/reopening', { reason: 'A date was wrong.' })
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'The right date.')
  for (const who of ['review-team', 'lead-reviewer'] as const) expect((await sign(who)).status).toBe(200)
  expect((await finalise()).status).toBe(200)
  expect(await earlier()).toBe(true)
})

test('receipts that were agreed without a response go before the usual signatures of the Board', async () => {
  await ask('board-manager', 'PUT', 'arrangements', { basedOn: 0, signOffRoute: [{ role: 'board-member', subject: 'receipt' }] })
  const { report, response } = await ask('lead-reviewer', 'GET', 'sign-off')
  const steps = (route: { subject: string; roles: string[] }[]) =>
    route.map(({ subject, roles }) => `${subject} ${roles.join(' ')}`)
  expect(steps(report.route)).toEqual(['report review-team', 'report lead-reviewer'])
  expect(steps(response.route)).toEqual(['receipt board-member', 'response board-member', 'response board-chair'])
})
