import { afterAll, beforeAll, expect, test } from 'vitest'
import { reasonOf } from '../http/running-server.ts'
import { type Cast, cast } from '../sync/cast.ts'

let review: Cast
beforeAll(async () => {
  review = await cast()
})
afterAll(() => review.close())

const judgement = (question: string, reason: string) => ({ question, phase: 'during', judgement: 'partly', reason })
const answer = (document: 'report' | 'response', reason: string) => ({
  document,
  code: 'emotive_tone',
  nodeId: 'section1',
  words: 'tragic',
  before: 'the family called it ',
  after: ' and we keep their word',
  reason,
})
const at = (path: string) => `/api/reviews/${review.reviewId}/${path}`

test('a judgement stands with its reason, its name and its time, and a later one does not take its place', async () => {
  const lead = review.person('lead-reviewer')
  const first = await (await lead.ask('POST', at('judgements'), judgement('QM14.4', 'Two findings still only describe.'))).json()
  expect(first).toMatchObject({ question: 'QM14.4', judgement: 'partly', judgedBy: { userId: lead.id } })
  await lead.ask('POST', at('judgements'), { ...judgement('QM14.4', 'Finding 2 now explains.'), judgement: 'met' })
  const all = await (await review.person('peer-reviewer').ask('GET', at('judgements'))).json()
  expect(all.map(({ reason }: { reason: string }) => reason)).toEqual([
    'Finding 2 now explains.',
    'Two findings still only describe.',
  ])
})

test('what is not a judgement is refused, and nothing is stored', async () => {
  const lead = review.person('lead-reviewer')
  const before = await (await lead.ask('GET', at('judgements'))).json()
  for (const bad of [
    { ...judgement('QM14.4', ''), reason: '  ' },
    { ...judgement('QM14.4', 'x'), judgement: 'compliant' },
    judgement('QM19.1', 'there is no such marker'),
    judgement('QM0.1', 'nor this'),
    judgement('QM18.99', 'there is no such question'),
    judgement('QM14.04', 'nor one of this name'),
    { ...judgement('QM14.4', 'x'), evidence: { words: 'x'.repeat(2001) } },
    { ...judgement('QM14.4', 'x'), evidence: { references: [{ document: 'notes', nodeId: 'a', title: 'b' }] } },
    { ...judgement('QM14.4', 'x'), phase: 'later' },
    judgement('QM14.4', 'x'.repeat(4001)),
  ])
    expect(await reasonOf(await lead.ask('POST', at('judgements'), bad))).toBe('400 malformed')
  expect(await (await lead.ask('GET', at('judgements'))).json()).toEqual(before)
})

test('the last question of each marker can be judged, and the answer says which field is wrong', async () => {
  const lead = review.person('lead-reviewer')
  for (const question of ['QM1.3', 'QM13.11', 'QM18.4'])
    expect((await lead.ask('POST', at('judgements'), judgement(question, 'Looked at.'))).status).toBe(200)
  const refused = await lead.ask('POST', at('judgements'), judgement('QM18.5', 'there are four'))
  expect(await refused.json()).toMatchObject({ reason: 'malformed', fields: ['body.question'] })
})

test('while the report is closed, the Board neither reads nor makes a judgement of it; those of the response it may', async () => {
  await review.open('closed')
  const chair = review.person('board-chair')
  await chair.ask('POST', at('judgements'), judgement('QM16.3', 'Each finding has its decision.'))
  expect(await reasonOf(await chair.ask('POST', at('judgements'), judgement('QM14.4', 'unread')))).toBe('403 not-yet-shared')
  const seen = await (await chair.ask('GET', at('judgements'))).json()
  expect(seen.map(({ question }: { question: string }) => question)).toEqual(['QM16.3'])
})

test('a signal is answered by those who write that document, and by nobody else', async () => {
  await review.open('live')
  const lead = review.person('lead-reviewer')
  const made = await (await lead.ask('POST', at('answers'), answer('report', 'Kept: these are the family’s words.'))).json()
  expect(made).toMatchObject({ words: 'tragic', reason: 'Kept: these are the family’s words.', answeredBy: { userId: lead.id } })
  const chair = review.person('board-chair')
  expect(await reasonOf(await chair.ask('POST', at('answers'), answer('report', 'x')))).toBe('403 role-may-not')
  expect(await reasonOf(await lead.ask('POST', at('answers'), answer('response', 'x')))).toBe('403 role-may-not')
  expect(await reasonOf(await chair.ask('DELETE', at(`answers/${made.id}`)))).toBe('403 role-may-not')
  expect((await chair.ask('POST', at('answers'), answer('response', 'The Board’s own word.'))).status).toBe(200)
  expect(await (await chair.ask('GET', at('answers'))).json()).toHaveLength(2)
})

test('an answer to the report’s words is closed to the Board with the report', async () => {
  await review.open('closed')
  const seen = await (await review.person('board-member').ask('GET', at('answers'))).json()
  expect(seen.map(({ document }: { document: string }) => document)).toEqual(['response'])
  await review.open('live')
})

test('who reads the report as a version is given nothing that was said of the living draft', async () => {
  await review.open('closed')
  const [lead, chair, member] = (['lead-reviewer', 'board-chair', 'board-member'] as const).map(who => review.person(who))
  if (lead === undefined || chair === undefined || member === undefined) throw new Error('Nobody is there')
  await lead.ask('POST', at('judgements'), judgement('QM14.6', 'Said before the version.'))
  await review.open('version')
  await lead.ask('POST', at('judgements'), judgement('QM14.6', 'Said of the living draft.'))
  await lead.ask('POST', at('answers'), answer('report', 'Words of the living draft.'))
  await chair.ask('POST', at('judgements'), judgement('QM14.6', 'The Board on its version.'))
  const seenBy = async (who: typeof lead, path: string) =>
    (await (await who.ask('GET', at(path))).json()) as { reason: string; document?: string; question?: string }[]
  const judged = (await seenBy(member, 'judgements')).filter(({ question }) => question === 'QM14.6')
  expect(judged.map(({ reason }) => reason)).toEqual(['The Board on its version.'])
  expect((await seenBy(member, 'answers')).every(({ document }) => document === 'response')).toBe(true)
  // Who reads the living report, and the Board once it is opened live, is given all.
  expect(
    (await seenBy(review.person('board-manager'), 'judgements')).filter(({ question }) => question === 'QM14.6'),
  ).toHaveLength(3)
  await review.open('live')
  expect((await seenBy(member, 'answers')).map(({ reason }) => reason)).toContain('Words of the living draft.')
})

test('an answer can be taken back, once', async () => {
  const lead = review.person('lead-reviewer')
  const made = await (await lead.ask('POST', at('answers'), answer('report', 'For now.'))).json()
  expect((await lead.ask('DELETE', at(`answers/${made.id}`))).status).toBe(204)
  expect(await reasonOf(await lead.ask('DELETE', at(`answers/${made.id}`)))).toBe('404 not-found')
  const standing = await (await lead.ask('GET', at('answers'))).json()
  expect(standing.map(({ id }: { id: string }) => id)).not.toContain(made.id)
})

test('reasons and words are nowhere in the database in plain words, and not in the trail', async () => {
  const lead = review.person('lead-reviewer')
  await lead.ask('POST', at('judgements'), judgement('QM14.7', 'Plainly visible reason'))
  await lead.ask('POST', at('answers'), answer('report', 'Plainly visible answer'))
  const { store } = review.server.running.services
  for (const table of ['marker_judgement', 'signal_answer', 'audit_event']) {
    const { rows } = await store.db.execute(`select ${table}::text as row from ${table}`)
    const written = JSON.stringify(rows)
    expect(written).not.toMatch(/Plainly|tragic/)
    expect(written).not.toContain(Buffer.from('Plainly visible').toString('hex'))
  }
  expect(JSON.stringify(review.server.lines)).not.toMatch(/Plainly|tragic/)
})

test('what the checks follow is changed by those who look after the review, and kept from nobody', async () => {
  const manager = review.person('board-manager')
  const settings = {
    readingTargets: {
      summary: { readingEase: 60, meanSentenceWords: 15 },
      body: { readingEase: 40, meanSentenceWords: 20 },
      response: { readingEase: 45, meanSentenceWords: 20 },
    },
    allowedTerms: ['Team Around the Child', 'MACE'],
  }
  const edit = (body: unknown) => manager.ask('PATCH', `/api/reviews/${review.reviewId}`, body)
  expect((await edit({ settings })).status).toBe(200)
  const seen = await (await review.person('board-member').ask('GET', `/api/reviews/${review.reviewId}`)).json()
  expect(seen.settings).toEqual(settings)
  const wrong = { ...settings, readingTargets: { ...settings.readingTargets, body: { readingEase: 900, meanSentenceWords: 1 } } }
  expect(await reasonOf(await edit({ settings: wrong }))).toBe('400 malformed')
})

test('a judgement points to its evidence, which is as closed as the document that it is in', async () => {
  await review.open('live')
  const chair = review.person('board-chair')
  const evidence = {
    references: [
      { document: 'report', nodeId: 'f1', title: 'Finding 1: News came late' },
      { document: 'response', nodeId: 'b1', title: 'Response to Finding 1' },
    ],
    words: 'The minutes of 4 May.',
  }
  const made = await chair.ask('POST', at('judgements'), { ...judgement('QM16.1', 'Answered in time.'), evidence })
  expect(await made.json()).toMatchObject({ evidence })
  const evidenceFor = async (who: 'board-chair' | 'lead-reviewer') => {
    const all = await (await review.person(who).ask('GET', at('judgements'))).json()
    return all.find(({ question }: { question: string }) => question === 'QM16.1').evidence
  }
  expect(await evidenceFor('lead-reviewer')).toEqual(evidence)
  await review.open('closed')
  expect(await evidenceFor('lead-reviewer')).toEqual(evidence)
  expect(await evidenceFor('board-chair')).toEqual({ ...evidence, references: evidence.references.slice(1) })
  const unread = await chair.ask('POST', at('judgements'), { ...judgement('QM16.1', 'Again.'), evidence })
  expect(await reasonOf(unread)).toBe('403 not-yet-shared')
  const { store } = review.server.running.services
  const written = JSON.stringify((await store.db.execute('select marker_judgement::text as row from marker_judgement')).rows)
  for (const words of ['News came late', 'The minutes']) expect(written).not.toContain(Buffer.from(words).toString('hex'))
})
