import { type DocumentKind, type Role, wordsFor } from '@candour/schema'
import { appendDoc, fromJson, type NodeJson, rootOf } from '@candour/schema/report'
import { ConfigurationError } from '../configuration.ts'
import { addEntries } from '../markers/identifier-register.ts'
import { addMember, addPerson, userByEmail } from '../people/index.ts'
import { createReview, editReview, openToBoard, reviewOf } from '../review/index.ts'
import type { Services } from '../services.ts'
import { DemonstrationBroken } from './demonstration-broken.ts'
import { demoLead, demoPeople } from './people.ts'
import { demoRegister } from './register.ts'
import { demoReport } from './report-text.ts'
import { demoResponse } from './response-text.ts'
import { seedTalk } from './talk.ts'

/** Fills an empty installation with the invented people and their review; leaves one alone that has them. */
export async function seedDemonstration(services: Services): Promise<void> {
  const { store, documents } = services
  if ((await userByEmail(store, store.db, demoLead.email)) !== null) return
  const [somebody] = await store.db.select({ id: store.tables.user.id }).from(store.tables.user).limit(1)
  if (somebody !== undefined) throw new ConfigurationError(wordsFor('scr').installation.notADemonstration)
  const idOf = new Map<string, string>()
  for (const { email, name, administrator } of demoPeople) {
    idOf.set(email, (await addPerson(store, null, { email, name, administrator })).id)
  }
  const leadId = idOf.get(demoLead.email) ?? ''
  const { id: reviewId } = await createReview({ store, documents }, leadId, {
    title: 'Child R',
    profile: 'scr',
    method: 'findings-with-recommendations',
  })
  for (const { email, role, agency } of demoPeople) {
    const userId = idOf.get(email)
    if (userId !== undefined && role !== null && email !== demoLead.email)
      await addMember(store, leadId, { reviewId, userId, role, agency })
  }
  const chair = demoPeople.find(({ role }) => role === 'board-chair')
  await writeWhole(services, 'report', reviewId, leadId, demoReport)
  await writeWhole(services, 'response', reviewId, idOf.get(chair?.email ?? '') ?? leadId, demoResponse)
  const review = await reviewOf(store, reviewId)
  if (review === null) return
  await editReview(store, leadId, review, {
    milestones: {
      decision: '2026-03-02',
      'terms-of-reference': '2026-04-20',
      'first-draft': '2026-10-12',
      'report-to-board': '2026-12-07',
    },
  })
  await openToBoard(services, leadId, review, 'live')
  const firstOf = new Map<Role, string>()
  for (const { email, role } of demoPeople) {
    const userId = idOf.get(email)
    if (role !== null && userId !== undefined && !firstOf.has(role)) firstOf.set(role, userId)
  }
  await addEntries(store, leadId, reviewId, demoRegister)
  await seedTalk(services, reviewId, firstOf)
}

/** Puts the demonstration's text in the place of the template. */
async function writeWhole(
  { documents }: Services,
  kind: DocumentKind,
  reviewId: string,
  userId: string,
  json: NodeJson,
): Promise<void> {
  const read = fromJson(json, kind)
  if (!read.ok) throw new DemonstrationBroken(`${read.problem.reason} ${read.problem.where} ${read.problem.name}`)
  await documents.write({ kind, reviewId }, { userId }, ydoc => {
    const root = rootOf(ydoc)
    ydoc.transact(() => {
      root.delete(0, root.length)
      appendDoc(ydoc, read.doc)
    })
  })
}
