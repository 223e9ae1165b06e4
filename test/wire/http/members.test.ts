import { verifyTrail } from '@candour/collab-server/src/audit/index.ts'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { type Asking, reasonOf, type ServerUnderTest, serverUnderTest } from './running-server.ts'

const server: ServerUnderTest = await serverUnderTest()
let lead: Asking
let manager: Asking
let member: Asking
let reviewId: string
let made = 0
beforeEach(async () => {
  made += 1
  lead = await server.person(`Lead ${made}`)
  manager = await server.person(`Manager ${made}`)
  member = await server.person(`Member ${made}`)
  reviewId = await server.review(lead)
  await server.join(reviewId, manager, 'board-manager')
  await server.join(reviewId, member, 'review-team', 'Health')
})
afterAll(() => server.close())

const change = (by: Asking, who: Asking, body: { role?: string; agency?: string }) =>
  by.ask('PATCH', `/api/reviews/${reviewId}/members/${who.id}`, body)
const remove = (by: Asking, who: Asking) => by.ask('DELETE', `/api/reviews/${reviewId}/members/${who.id}`)
const eventsOf = async () => {
  const { store } = server.running.services
  const rows = await store.db.select().from(store.tables.auditEvent)
  return rows.filter(row => row.chain === reviewId).toSorted((a, b) => a.position - b.position)
}

test('all members see who belongs to the review', async () => {
  const members = await (await member.ask('GET', `/api/reviews/${reviewId}/members`)).json()
  expect(members).toHaveLength(3)
  expect(members).toContainEqual(expect.objectContaining({ userId: member.id, role: 'review-team', agency: 'Health' }))
})

test('a change of role and agency counts at once, and stands in the trail', async () => {
  const rightsChanged = vi.spyOn(server.running.services.documents, 'rightsChanged')
  const answer = await change(manager, member, { role: 'board-member', agency: 'Police' })
  expect(await answer.json()).toMatchObject({ role: 'board-member', agency: 'Police' })
  expect(rightsChanged).toHaveBeenCalledWith({ reviewId, userId: member.id })
  expect(await reasonOf(await member.ask('GET', `/api/reviews/${reviewId}/report`))).toBe('403 not-yet-shared')
  const last = (await eventsOf()).at(-1)
  expect(last).toMatchObject({
    actor: manager.id,
    kind: 'member.change-role',
    subjectId: member.id,
    detail: { from: 'review-team', to: 'board-member' },
  })
  rightsChanged.mockRestore()
})

test('a removed member is nobody in the review at once', async () => {
  expect((await remove(manager, member)).status).toBe(204)
  expect(await reasonOf(await member.ask('GET', `/api/reviews/${reviewId}`))).toBe('403 not-a-member')
  expect(await reasonOf(await remove(manager, member))).toBe('404 not-found')
})

test('nobody changes or removes themselves', async () => {
  expect(await reasonOf(await change(lead, lead, { role: 'review-team' }))).toBe('403 not-oneself')
  expect(await reasonOf(await change(manager, manager, { agency: 'Police' }))).toBe('403 not-oneself')
  expect(await reasonOf(await remove(manager, manager))).toBe('403 not-oneself')
})

test('a lead reviewer is made, changed and removed by lead reviewers only', async () => {
  expect(await reasonOf(await change(manager, member, { role: 'lead-reviewer' }))).toBe('403 lead-only')
  expect(await reasonOf(await change(manager, lead, { role: 'review-team' }))).toBe('403 lead-only')
  expect(await reasonOf(await remove(manager, lead))).toBe('403 lead-only')
  expect((await change(lead, member, { role: 'lead-reviewer' })).status).toBe(200)
  expect((await remove(member, lead)).status).toBe(204)
})

test('a review always has a lead reviewer, also when two demote each other at once', async () => {
  await change(lead, member, { role: 'lead-reviewer' })
  const answers = await Promise.all([
    change(lead, member, { role: 'peer-reviewer' }),
    change(member, lead, { role: 'peer-reviewer' }),
  ])
  expect(answers.map(answer => answer.status).toSorted((a, b) => a - b)).toEqual([200, 403])
  const members = await (await manager.ask('GET', `/api/reviews/${reviewId}/members`)).json()
  expect(members.filter((each: { role: string }) => each.role === 'lead-reviewer')).toHaveLength(1)
})

test('somebody of another review is not changed through this one', async () => {
  const other = await server.person(`Elsewhere ${made}`)
  const theirs = await server.review(other)
  expect(await reasonOf(await change(lead, other, { role: 'review-team' }))).toBe('404 not-found')
  expect(await reasonOf(await lead.ask('DELETE', `/api/reviews/${theirs}/members/${other.id}`))).toBe('403 not-a-member')
})

test('the trail of the review holds, and holds no name', async () => {
  await change(manager, member, { agency: 'Education' })
  const { faults, events } = await verifyTrail(server.running.services.store, reviewId)
  expect(faults).toEqual([])
  expect(events).toBeGreaterThan(3)
  expect(JSON.stringify(await eventsOf())).not.toMatch(/Education|example\.org|Lead \d/)
})
