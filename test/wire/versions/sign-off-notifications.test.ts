import { type Role, roles } from '@candour/schema'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { serverUnderTest } from '../http/running-server.ts'
import { type Cast, castOn } from '../sync/cast.ts'
import { answered, writeParagraph } from './paragraphs.ts'

const server = await serverUnderTest()
let review: Cast
beforeEach(async () => {
  review = await castOn(server)
})
afterAll(() => server.close())

const path = (rest: string) => `/api/reviews/${review.reviewId}/${rest}`
const ask = (who: Role, method: string, rest: string, body?: unknown) =>
  answered(review.person(who).ask(method, path(rest), body))
const exact = ({ id, sha256 }: { id: string; sha256: string }) => ({ versionId: id, sha256 })
const sign = async (who: Role) => ask(who, 'POST', 'report/sign-offs', exact(await ask(who, 'POST', 'report/to-sign')))

/** The kinds of what somebody has been told and has not read, the latest first; reads them. */
async function toldNow(who: Role): Promise<string[]> {
  const told = await answered(review.person(who).ask('GET', '/api/notifications'))
  const mine = told.notifications.filter((each: { readAt: string | null; reviewId: string }) => each.readAt === null)
  await review.person(who).ask('POST', '/api/notifications/read', { all: true })
  return mine.map(({ kind }: { kind: string }) => kind)
}
async function everybodyTold(): Promise<Partial<Record<Role, string[]>>> {
  const told: Partial<Record<Role, string[]>> = {}
  for (const role of roles) {
    const kinds = await toldNow(role)
    if (kinds.length > 0) told[role] = kinds
  }
  return told
}

test('who is let in by opening the report to the Board is told of it, each time, and nobody when it is closed', async () => {
  const letIn = { 'board-chair': ['report-opened'], 'board-member': ['report-opened'] }
  await review.open('version')
  expect(await everybodyTold()).toEqual(letIn)
  await review.open('live')
  expect(await everybodyTold()).toEqual(letIn)
  await review.open('closed')
  expect(await everybodyTold()).toEqual({})
})

test('a signature asks for the next one, and those who signed or may finalise are told; finality and its end are told to all', async () => {
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  await sign('review-team')
  expect(await everybodyTold()).toEqual({ 'lead-reviewer': ['sign-off-asked'] })
  await sign('lead-reviewer')
  expect(await everybodyTold()).toEqual({ 'review-team': ['signed'] })
  await ask('lead-reviewer', 'POST', 'report/finalisation', exact(await ask('lead-reviewer', 'POST', 'report/to-sign')))
  const others = roles.filter(role => role !== 'lead-reviewer')
  expect(await everybodyTold()).toEqual(Object.fromEntries(others.map(role => [role, ['finalised']])))
  await ask('lead-reviewer', 'POST', 'report/reopening', { reason: 'A date was wrong.' })
  expect(await everybodyTold()).toEqual(Object.fromEntries(others.map(role => [role, ['reopened']])))
})

test('a mail says which document was made final, and which was reopened', async () => {
  await review.person('peer-reviewer').ask('PUT', '/api/notification-settings', { mail: 'at-once' })
  await writeParagraph(review, 'report', review.person('lead-reviewer').id, 'What we found.')
  await sign('review-team')
  await sign('lead-reviewer')
  await ask('lead-reviewer', 'POST', 'report/finalisation', exact(await ask('lead-reviewer', 'POST', 'report/to-sign')))
  const { email } = review.person('peer-reviewer')
  expect(await server.mailTo(email)).toContain('The report was finalised.')
  await ask('lead-reviewer', 'POST', 'report/reopening', { reason: 'A date was wrong.' })
  expect(await server.mailTo(email, 2)).toContain('The report was reopened.')
})

test('a signature that is asked for is mailed at once, with a link and no word of the report', async () => {
  await writeParagraph(review, 'report', review.person('review-team').id, 'Wistaria grew there.')
  await sign('review-team')
  const mail = await server.mailTo(review.person('lead-reviewer').email)
  expect(mail).toContain('Your signature is asked for.')
  expect(mail).toContain(`/reviews/${review.reviewId}/write#versions-report`)
  expect(mail).not.toContain('Wistaria')
})
