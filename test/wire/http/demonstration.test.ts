import { rm } from 'node:fs/promises'
import { demonstration } from '@candour/collab-server/src/demo/handlers.ts'
import { readyDataFolder } from '@candour/collab-server/src/store/ready-data-folder.ts'
import { type Role, roles } from '@candour/schema'
import { readReport } from '@candour/schema/report'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cookieOf, reasonOf, type ServerUnderTest, serverUnderTest } from './running-server.ts'

// The last test opens a data folder twice.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

interface DemoPerson {
  userId: string
  role: Role | null
  reviewId: string | null
}
let server: ServerUnderTest
let people: DemoPerson[]
let reviewId: string
beforeAll(async () => {
  server = await serverUnderTest({}, { demonstration })
  people = await (await server.ask('GET', '/api/demo/people')).json()
  reviewId = people.find(person => person.reviewId !== null)?.reviewId ?? ''
})
afterAll(() => server.close())

const become = (userId: string) => server.ask('POST', '/api/demo/become', { body: { userId } })

test('there is somebody in every role, and somebody who only looks after the installation', () => {
  for (const role of roles) expect(people.map(person => person.role)).toContain(role)
  expect(people.filter(person => person.role === null)).toHaveLength(1)
  expect(server.running.firstAdministratorLink).toBeNull()
})

test('one press is enough to be any of them, in their own role', async () => {
  expect(await (await server.ask('GET', '/api/session')).json()).toMatchObject({ demo: true, person: null })
  for (const person of people.filter(each => each.role !== null)) {
    const cookie = cookieOf(await become(person.userId))
    const review = await server.ask('GET', `/api/reviews/${reviewId}`, { headers: { cookie } })
    expect(await review.json()).toMatchObject({ myRole: person.role, opening: 'live' })
  }
})

test('its people have talked: challenges wait for an answer, a disagreement stands, and the team has a note of its own', async () => {
  const seenBy = async (role: Role, path: string) => {
    const cookie = cookieOf(await become(people.find(person => person.role === role)?.userId ?? ''))
    return (await server.ask('GET', `/api/reviews/${reviewId}${path}`, { headers: { cookie } })).json()
  }
  expect(await seenBy('board-member', '/report/comments')).toHaveLength(3)
  expect(await seenBy('review-team', '/report/comments')).toHaveLength(4)
  expect(await seenBy('board-chair', '/disagreements')).toMatchObject([{ state: 'stands', acknowledged: null }])
  expect(await seenBy('peer-reviewer', '/arrangements')).toHaveLength(1)
})

test('nobody else can be become', async () => {
  const outsider = await server.person('Real Person')
  expect(await reasonOf(await become(outsider.id))).toBe('404 not-found')
})

test('the review is whole: findings with their analyses, a recommendation, answers with actions, about 1,500 words', async () => {
  const { documents } = server.running.services
  const read = (kind: 'report' | 'response') =>
    documents.read({ kind, reviewId }, ydoc => {
      const reading = readReport(ydoc, kind)
      if (!reading.ok) throw new Error(reading.failure.reason)
      expect(reading.report.unread).toEqual([])
      return reading.report.tree
    })
  const report = await read('report')
  const response = await read('response')
  expect(report.findings).toHaveLength(2)
  expect(report.analyses.map(analysis => analysis.explainsId).toSorted()).toEqual(
    report.findings.map(finding => finding.id).toSorted(),
  )
  expect(report.recommendations).toHaveLength(1)
  expect(report.sections.length).toBeGreaterThan(8)
  expect(report.sizes.words + response.sizes.words).toBeGreaterThan(1400)
  const answerable = [...report.findings, ...report.recommendations].map(part => part.id)
  for (const answer of response.responses) expect(answerable).toContain(answer.answersId)
  expect(response.actions.filter(action => action.measure === '')).toHaveLength(1)
})

test('a folder with real people in it is not made into a demonstration', async () => {
  const dataFolder = await readyDataFolder()
  const real = await serverUnderTest({ dataFolder })
  await real.person('Somebody Real')
  await real.running.close()
  await expect(serverUnderTest({ dataFolder }, { demonstration })).rejects.toThrow('real installation')
  await rm(dataFolder, { recursive: true, force: true })
})
