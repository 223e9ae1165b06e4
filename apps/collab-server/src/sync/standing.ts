import {
  type Asker,
  authorise,
  type DocumentAddress,
  type DocumentKind,
  isBoardRole,
  type Opening,
  RefusalReason,
  type SocketMessageKind,
  socketMessages,
} from '@candour/schema'
import { and, eq, gt } from 'drizzle-orm'
import type { Store } from '../store/index.ts'

/** Where a session stands in a review, as the database had it when it was last asked. */
export interface Standing {
  asker: Asker
  name: string
  /** Null where there is no such review. */
  opening: Opening | null
  finalised: readonly DocumentKind[]
}

/** One question for session, role and opening together, so that the three are of one moment. Null: the session has ended. */
export async function standingOf({ db, tables }: Store, sessionId: string, reviewId: string): Promise<Standing | null> {
  const { session, user, review, member } = tables
  const [row] = await db
    .select({
      userId: user.id,
      name: user.name,
      administrator: user.administrator,
      role: member.role,
      opening: review.opening,
      finalReportId: review.finalReportId,
      finalResponseId: review.finalResponseId,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .leftJoin(review, eq(review.id, reviewId))
    .leftJoin(member, and(eq(member.reviewId, reviewId), eq(member.userId, session.userId)))
    .where(and(eq(session.id, sessionId), gt(session.expiresAt, new Date())))
  if (row === undefined) return null
  const { userId, name, administrator, role, opening, finalReportId, finalResponseId } = row
  const finalised: DocumentKind[] = []
  if (finalReportId !== null) finalised.push('report')
  if (finalResponseId !== null) finalised.push('response')
  return { asker: { userId, administrator, role }, name, opening, finalised }
}

/** Whether a document is final now. */
export async function isFinal({ db, tables: { review } }: Store, { kind, reviewId }: DocumentAddress): Promise<boolean> {
  const final = kind === 'report' ? review.finalReportId : review.finalResponseId
  const [row] = await db.select({ final }).from(review).where(eq(review.id, reviewId))
  return row !== undefined && row.final !== null
}

export type SocketRuling = { allowed: true } | { allowed: false; because: RefusalReason }

/** Rules on one kind of message about one document, by the table of rights alone. */
export function ruleOn(standing: Standing | null, kind: SocketMessageKind, address: DocumentAddress): SocketRuling {
  const asker = standing?.asker ?? null
  const opening = standing?.opening ?? 'closed'
  const finalised = standing?.finalised ?? []
  const ruling = authorise(asker, socketMessages[kind][address.kind], { opening, finalised })
  if (!ruling.allowed) {
    const because = RefusalReason.safeParse(ruling.because)
    return { allowed: false, because: because.success ? because.data : 'role-may-not' }
  }
  // What was opened as a version is a frozen copy, read over HTTP: the Board never has the live report then.
  const role = asker?.role ?? null
  if (kind !== 'leave' && address.kind === 'report' && opening === 'version' && role !== null && isBoardRole(role)) {
    return { allowed: false, because: 'shared-as-version' }
  }
  return { allowed: true }
}
