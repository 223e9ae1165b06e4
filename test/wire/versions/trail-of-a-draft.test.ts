import { afterAll, beforeEach, expect, test } from 'vitest'
import { serverUnderTest } from '../http/running-server.ts'
import { type Cast, castOn } from '../sync/cast.ts'
import { answered, writeParagraph } from './paragraphs.ts'

interface Told {
  position: number
  kind: string
  detail: unknown
  mac?: string
  withheld: boolean
}

const server = await serverUnderTest()
let review: Cast
let disagreementId: string
beforeEach(async () => {
  review = await castOn(server)
  await review.open('live')
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  const { id } = await ask('lead-reviewer', 'POST', 'disagreements', { about: 'Whether the letter was answered' })
  disagreementId = id
  for (const [who, side] of [
    ['lead-reviewer', 'review'],
    ['board-chair', 'board'],
  ] as const)
    await ask(who, 'PUT', `disagreements/${id}/positions/${side}`, { text: 'What this side says.', basedOn: 0 })
  await ask('lead-reviewer', 'POST', `disagreements/${id}/stand`)
  const judged = { question: 'QM14.4', phase: 'during', judgement: 'not-yet', reason: 'It only describes.' }
  await ask('lead-reviewer', 'POST', 'judgements', judged)
  await ask('board-chair', 'POST', 'judgements', { ...judged, question: 'QM16.3', judgement: 'met' })
  await ask('lead-reviewer', 'POST', 'report/versions', { name: 'Second draft' })
})
afterAll(() => server.close())

const path = (rest: string) => `/api/reviews/${review.reviewId}/${rest}`
const ask = (who: Parameters<Cast['person']>[0], method: string, rest: string, body?: unknown) =>
  answered(review.person(who).ask(method, path(rest), body))
const trailOf = async (who: 'lead-reviewer' | 'board-chair' | 'board-manager', rest: 'audit' | 'audit/file') => {
  const text = await (await review.person(who).ask('GET', path(rest))).text()
  return { text, trail: JSON.parse(text), events: JSON.parse(text).events as Told[] }
}

test.each(['audit', 'audit/file'] as const)('details of the draft are not told by %s to who may not read it', async rest => {
  await review.open('closed')
  const { text, events } = await trailOf('board-chair', rest)
  expect(text).not.toMatch(/QM14|not-yet/)
  expect(text).not.toContain(disagreementId)
  const kinds = ['disagreement.open', 'disagreement.stand', 'position.write-board', 'version.make-report']
  for (const kind of kinds)
    expect(events.find(event => event.kind === kind)).toMatchObject({ withheld: true, subjectId: null, detail: {} })
  const judged = events.filter(({ kind }) => kind === 'marker.judge')
  expect(judged.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining([{}, { question: 'QM16.3', phase: 'during', judgement: 'met' }]),
  )
  expect(
    events.filter(({ kind }) => kind === 'member.add' || kind === 'review.open-to-board').map(each => each.withheld),
  ).not.toContain(true)
  for (const who of ['lead-reviewer', 'board-manager'] as const) {
    const whole = await trailOf(who, rest)
    expect(whole.text).toMatch(/QM14/)
    expect(whole.text).toContain(disagreementId)
    expect(whole.events.map(each => each.withheld)).not.toContain(true)
  }
})

test('a version tells no more of the living draft; once opened live the chair is told all but the register', async () => {
  await review.open('version')
  const frozen = await trailOf('board-chair', 'audit')
  expect(frozen.text).not.toMatch(/QM14/)
  expect(frozen.text).toContain(disagreementId)
  await review.open('live')
  const entry = { words: 'Tamsin Orrelby', kind: 'child', pseudonym: 'Child T', variants: [] }
  await ask('lead-reviewer', 'POST', 'register', { entries: [entry] })
  const live = await trailOf('board-chair', 'audit')
  expect(live.text).toMatch(/QM14/)
  expect(live.events.filter(({ withheld }) => withheld === true).map(({ kind }) => kind)).toEqual(['register.edit'])
})

test('the file says how much was withheld and keeps each MAC, so that who has the whole can lay them side by side', async () => {
  await review.open('closed')
  const whole = await trailOf('lead-reviewer', 'audit/file')
  const part = await trailOf('board-chair', 'audit/file')
  expect(whole.trail.withheld).toEqual({ events: 0, says: '' })
  const withheld = part.events.filter(each => each.withheld === true)
  expect(part.trail.withheld).toEqual({ events: withheld.length, says: expect.stringContaining('not open to') })
  expect(withheld.length).toBeGreaterThan(4)
  for (const [at, event] of whole.events.entries())
    expect(part.events[at]).toMatchObject({ position: event.position, mac: event.mac })
  expect(await ask('lead-reviewer', 'GET', 'audit/verification')).toMatchObject({ faults: [] })
})

test('what stands in the way names no disagreement to who may not read it', async () => {
  const obstacle = { kind: 'disagreement', id: disagreementId }
  expect((await ask('board-member', 'GET', 'sign-off')).report.inTheWay).toContainEqual(obstacle)
  await review.open('closed')
  expect(JSON.stringify(await ask('board-member', 'GET', 'sign-off'))).not.toMatch(new RegExp(`${disagreementId}|disagreement`))
  expect((await ask('lead-reviewer', 'GET', 'sign-off')).report.inTheWay).toContainEqual(obstacle)
})
