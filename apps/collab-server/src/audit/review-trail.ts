import type { AuditEventSeen } from '@candour/schema'
import { and, asc, desc, eq, lt } from 'drizzle-orm'
import type { Store } from '../store/index.ts'
import { teamChain } from './event-mac.ts'
import type { TrailHead } from './record-event.ts'
import { type TrailReport, verifyTrail } from './verify-trail.ts'

const eventsAtOnce = 100

/** The heads of a review's trail that signatures and finalisations carry. */
async function anchorsOf({ db, tables }: Store, reviewId: string): Promise<TrailHead[]> {
  const rows = await Promise.all(
    [tables.signOff, tables.finalisation].map(table =>
      db.select({ position: table.auditPosition, mac: table.auditMac }).from(table).where(eq(table.reviewId, reviewId)),
    ),
  )
  return rows.flat()
}

/** Whether a review's trail is whole, also against the heads noted in its signatures; and the team's own, which is a chain by itself. */
export async function verifyReviewTrail(
  store: Store,
  reviewId: string,
): Promise<TrailReport & { anchors: number; team: TrailReport }> {
  const anchors = await anchorsOf(store, reviewId)
  const team = await verifyTrail(store, teamChain(reviewId))
  return { ...(await verifyTrail(store, reviewId, ...anchors)), anchors: anchors.length, team }
}

/** A page of the trail, the newest first, with the name that each actor has today. */
export async function eventsOf(
  { db, tables: { auditEvent, user } }: Store,
  reviewId: string,
  before?: number,
): Promise<{ events: AuditEventSeen[]; more: boolean }> {
  const rows = await db
    .select({ event: auditEvent, name: user.name })
    .from(auditEvent)
    .leftJoin(user, eq(user.id, auditEvent.actor))
    .where(and(eq(auditEvent.chain, reviewId), before === undefined ? undefined : lt(auditEvent.position, before)))
    .orderBy(desc(auditEvent.position))
    .limit(eventsAtOnce + 1)
  const events = rows.slice(0, eventsAtOnce).map(({ event: { position, at, actor, kind, subjectId, detail }, name }) => ({
    position,
    at: at.toISOString(),
    actor,
    actorName: name ?? '',
    kind,
    subjectId,
    detail,
  }))
  return { events, more: rows.length > eventsAtOnce }
}

/** The whole trail as a file: ids and kinds, each event with its MAC, and the heads noted elsewhere. */
export async function trailFile(store: Store, reviewId: string): Promise<{ bytes: Uint8Array; events: number }> {
  const { auditEvent } = store.tables
  const rows = await store.db.select().from(auditEvent).where(eq(auditEvent.chain, reviewId)).orderBy(asc(auditEvent.position))
  const anchors = await anchorsOf(store, reviewId)
  const hex = (mac: Uint8Array) => Buffer.from(mac).toString('hex')
  const file = {
    review: reviewId,
    exportedAt: new Date().toISOString(),
    events: rows.map(({ mac, at, ...event }) => ({ ...event, at: at.toISOString(), mac: hex(mac) })),
    anchors: anchors.map(({ position, mac }) => ({ position, mac: hex(mac) })),
  }
  return { bytes: Buffer.from(`${JSON.stringify(file, null, 2)}\n`), events: rows.length }
}
