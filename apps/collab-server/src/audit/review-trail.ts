import type { AuditEventSeen } from '@candour/schema'
import { and, asc, desc, eq, lt } from 'drizzle-orm'
import type { Store } from '../store/index.ts'
import { teamChain } from './event-mac.ts'
import type { EventDetail, TrailHead } from './record-event.ts'
import { type TrailReport, verifyTrail } from './verify-trail.ts'

const eventsAtOnce = 100

/** The review's own trail, or that of its team's notes, which is a chain by itself. */
export type Trail = 'review' | 'team'
const chainOf = (trail: Trail, reviewId: string): string => (trail === 'team' ? teamChain(reviewId) : reviewId)

/** An event as it stands in the trail. */
export interface RecordedEvent {
  kind: string
  subjectId: string | null
  detail: EventDetail
}
/** Whether whoever asks is told the subject and the detail of an event. */
export type IsTold = (event: RecordedEvent) => boolean

const asTold = <Event extends RecordedEvent>(event: Event, isTold: IsTold): Event & { withheld: boolean } =>
  isTold(event) ? { ...event, withheld: false } : { ...event, subjectId: null, detail: {}, withheld: true }

/** The heads of a review's trail, and of its team's own, that signatures and finalisations carry. */
async function anchorsOf({ db, tables }: Store, reviewId: string): Promise<{ review: TrailHead[]; team: TrailHead[] }> {
  const rows = await Promise.all(
    [tables.signOff, tables.finalisation].map(table =>
      db
        .select({
          position: table.auditPosition,
          mac: table.auditMac,
          teamPosition: table.teamAuditPosition,
          teamMac: table.teamAuditMac,
        })
        .from(table)
        .where(eq(table.reviewId, reviewId)),
    ),
  )
  const anchors = rows.flat()
  return {
    review: anchors.map(({ position, mac }) => ({ position, mac })),
    team: anchors.flatMap(({ teamPosition: position, teamMac: mac }) =>
      position === null || mac === null ? [] : [{ position, mac }],
    ),
  }
}

/** Whether a review's trail and its team's own, which is a chain by itself, are whole, also against the heads noted in signatures. */
export async function verifyReviewTrail(
  store: Store,
  reviewId: string,
): Promise<TrailReport & { anchors: number; team: TrailReport }> {
  const anchors = await anchorsOf(store, reviewId)
  const team = await verifyTrail(store, teamChain(reviewId), ...anchors.team)
  return { ...(await verifyTrail(store, reviewId, ...anchors.review)), anchors: anchors.review.length, team }
}

/** A page of a trail, the newest first, with the name that each actor has today. */
export async function eventsOf(
  { db, tables: { auditEvent, user } }: Store,
  { trail, reviewId }: { trail: Trail; reviewId: string },
  isTold: IsTold,
  before?: number,
): Promise<{ events: AuditEventSeen[]; more: boolean }> {
  const rows = await db
    .select({ event: auditEvent, name: user.name })
    .from(auditEvent)
    .leftJoin(user, eq(user.id, auditEvent.actor))
    .where(
      and(eq(auditEvent.chain, chainOf(trail, reviewId)), before === undefined ? undefined : lt(auditEvent.position, before)),
    )
    .orderBy(desc(auditEvent.position))
    .limit(eventsAtOnce + 1)
  const events = rows.slice(0, eventsAtOnce).map(({ event: { position, at, actor, kind, subjectId, detail }, name }) => {
    const seen = { position, at: at.toISOString(), actor, actorName: name ?? '', kind, subjectId, detail }
    return asTold(seen, isTold)
  })
  return { events, more: rows.length > eventsAtOnce }
}

/**
 * The trail as a file: ids and kinds, each event with its MAC, and the heads noted elsewhere. What is withheld keeps its
 * place and its MAC, which only the installation could work out: laid beside the whole trail the file still proves itself.
 */
export async function trailFile(
  store: Store,
  { trail, reviewId }: { trail: Trail; reviewId: string },
  isTold: IsTold = () => true,
  saysWithheld = '',
): Promise<{ bytes: Uint8Array; events: number }> {
  const { auditEvent } = store.tables
  const ofTrail = eq(auditEvent.chain, chainOf(trail, reviewId))
  const rows = await store.db.select().from(auditEvent).where(ofTrail).orderBy(asc(auditEvent.position))
  const anchors = await anchorsOf(store, reviewId)
  const hex = (mac: Uint8Array) => Buffer.from(mac).toString('hex')
  const events = rows.map(({ mac, at, ...event }) => ({
    ...asTold(event, isTold),
    at: at.toISOString(),
    mac: hex(mac),
  }))
  const count = events.filter(({ withheld }) => withheld).length
  const file = {
    review: reviewId,
    trail,
    exportedAt: new Date().toISOString(),
    withheld: { events: count, says: count === 0 ? '' : saysWithheld },
    events,
    anchors: anchors[trail].map(({ position, mac }) => ({ position, mac: hex(mac) })),
  }
  return { bytes: Buffer.from(`${JSON.stringify(file, null, 2)}\n`), events: rows.length }
}
