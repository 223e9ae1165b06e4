import { eq } from 'drizzle-orm'
import { keysOf, type Transaction } from '../store/index.ts'
import { chainStart, installationChain, macOf, teamChain } from './event-mac.ts'

/** Ids and kinds only, never written words or names. */
export type EventDetail = Record<string, string | number | boolean | null>

export interface AuditEvent {
  /** Who decided, by user id; null for the installation itself and the command line. */
  actor: string | null
  /** What was decided, as a verb of the rights table where there is one: 'member.change-role'. */
  kind: string
  /** The review it belongs to; without one the event joins the installation's own chain. */
  reviewId?: string | undefined
  /** `team`: concerns the review team's own notes, of which nobody else is to know. It joins a chain of its own. */
  circle?: 'everyone' | 'team' | undefined
  subjectId?: string | undefined
  detail?: EventDetail | undefined
}

/** The end of a chain at one moment. */
export interface TrailHead {
  position: number
  mac: Uint8Array
}

/**
 * Writes a decision into the trail, in the transaction of the decision itself: both stand or neither. The head of the
 * chain is locked until the transaction ends, so that two decisions at once cannot fork it. Gives the new head, to be noted
 * in a signature.
 */
export async function recordEvent(tx: Transaction, event: AuditEvent): Promise<TrailHead> {
  const tables = tx._.fullSchema
  const { auditEvent, auditHead } = tables
  const chain = chainOf(event)
  await tx.insert(auditHead).values({ chain, position: 0, mac: chainStart }).onConflictDoNothing()
  const [head] = await tx.select().from(auditHead).where(eq(auditHead.chain, chain)).for('update')
  const link = {
    chain,
    position: (head?.position ?? 0) + 1,
    at: new Date(),
    actor: event.actor,
    kind: event.kind,
    subjectId: event.subjectId ?? null,
    detail: event.detail ?? {},
  }
  const mac = macOf(keysOf(tables), link, head?.mac ?? chainStart)
  await tx.insert(auditEvent).values({ ...link, mac })
  await tx.update(auditHead).set({ position: link.position, mac }).where(eq(auditHead.chain, chain))
  return { position: link.position, mac }
}

/** What a signature or finalisation notes of both chains of its review: of the review's and of the team's own. */
export interface Anchored {
  auditPosition: number
  auditMac: Uint8Array
  teamAuditPosition: number
  teamAuditMac: Uint8Array
}

/** Records a decision that anchors its review's chains, and gives what is to be noted with it. */
export async function recordAnchored(tx: Transaction, event: AuditEvent & { reviewId: string }): Promise<Anchored> {
  const { auditHead } = tx._.fullSchema
  // Without a lock: what the team records in this very moment is anchored by the next signature.
  const [team] = await tx
    .select({ position: auditHead.position, mac: auditHead.mac })
    .from(auditHead)
    .where(eq(auditHead.chain, teamChain(event.reviewId)))
  const head = await recordEvent(tx, event)
  return {
    auditPosition: head.position,
    auditMac: head.mac,
    teamAuditPosition: team?.position ?? 0,
    teamAuditMac: team?.mac ?? chainStart,
  }
}

function chainOf({ reviewId, circle }: AuditEvent): string {
  if (reviewId === undefined) return installationChain
  return circle === 'team' ? teamChain(reviewId) : reviewId
}
