import type { SessionInUse } from '@candour/schema'
import { and, desc, eq, gt } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import type { Store } from '../store/index.ts'
import { deviceOf } from './device.ts'

/** A person's own sessions that still count, the latest first. */
export async function sessionsOf({ db, tables }: Store, userId: string, currentId: string): Promise<SessionInUse[]> {
  const { session } = tables
  const rows = await db
    .select()
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, new Date())))
    .orderBy(desc(session.updatedAt))
  return rows.map(row => ({
    id: row.id,
    current: row.id === currentId,
    beganAt: row.createdAt.toISOString(),
    lastSeenAt: row.updatedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    device: deviceOf(row.userAgent),
  }))
}

/** Ends a session of that person, and of nobody else. False where it has ended already, or is another's. */
export async function endSession(
  store: Store,
  userId: string,
  sessionId: string,
  kind: 'session.end' | 'session.revoke',
): Promise<boolean> {
  const { session } = store.tables
  return store.transaction(async tx => {
    const ended = await tx
      .delete(session)
      .where(and(eq(session.id, sessionId), eq(session.userId, userId)))
      .returning({ id: session.id })
    if (ended.length === 0) return false
    await recordEvent(tx, { actor: userId, kind, subjectId: sessionId })
    return true
  })
}

/** The trail of a way in: that somebody began a session, and how. */
export async function recordSignIn(
  store: Store,
  userId: string,
  how: 'code' | 'link' | 'first-administrator' | 'invitation' | 'demonstration',
): Promise<void> {
  await store.transaction(tx => recordEvent(tx, { actor: userId, kind: 'session.begin', subjectId: userId, detail: { how } }))
}
