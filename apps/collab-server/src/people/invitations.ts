import { randomBytes } from 'node:crypto'
import type { Invitation, Role } from '@candour/schema'
import { and, asc, eq, gt, isNull, type SQL } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem } from '../http/index.ts'
import { newId, type Store } from '../store/index.ts'
import { userByEmail } from './persons.ts'

type InvitationRow = Store['tables']['invitation']['$inferSelect']

export const invitationDays = 14

export const invitationOf = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  agency: row.agency,
  invitedAt: row.invitedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
})

/** Neither accepted nor withdrawn nor expired. */
export const stillOpen = ({ invitation }: Store['tables'], ...also: SQL[]): SQL | undefined =>
  and(isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt), gt(invitation.expiresAt, new Date()), ...also)

export async function openInvitationsOf({ db, tables }: Store, reviewId: string): Promise<Invitation[]> {
  const { invitation } = tables
  const rows = await db
    .select()
    .from(invitation)
    .where(stillOpen(tables, eq(invitation.reviewId, reviewId)))
    .orderBy(asc(invitation.invitedAt))
  return rows.map(invitationOf)
}

/**
 * Of the whole installation, for addresses that nobody has yet, with the token of each: for handing a link over in person
 * where no mail is sent. Whoever has an account needs no link from somebody else.
 */
export async function pendingInvitations({ db, tables }: Store): Promise<{ invitation: Invitation; token: string }[]> {
  const { invitation, user } = tables
  const rows = await db.select().from(invitation).where(stillOpen(tables)).orderBy(asc(invitation.invitedAt))
  const known = new Set((await db.select({ email: user.email }).from(user)).map(({ email }) => email))
  return rows.filter(({ email }) => !known.has(email)).map(row => ({ invitation: invitationOf(row), token: row.token }))
}

export async function roleOfInvitation({ db, tables }: Store, reviewId: string, invitationId: string): Promise<Role | null> {
  const { invitation } = tables
  const [row] = await db
    .select({ role: invitation.role })
    .from(invitation)
    .where(and(eq(invitation.reviewId, reviewId), eq(invitation.id, invitationId)))
  return row?.role ?? null
}

/** Invites an address in a role. One open invitation for an address in a review; nobody who already belongs to it. */
export async function sendInvitation(
  store: Store,
  actor: string | null,
  invited: { reviewId: string; email: string; role: Role; agency: string },
): Promise<{ invitation: Invitation; token: string }> {
  const { invitation, member, review } = store.tables
  const token = randomBytes(32).toString('base64url')
  const invitedAt = new Date()
  const row = await store.transaction(async tx => {
    // One invitation at a time for a review, so that two at once cannot both find the address free.
    await tx.select({ id: review.id }).from(review).where(eq(review.id, invited.reviewId)).for('update')
    const person = await userByEmail(store, tx, invited.email)
    if (person !== null) {
      const [already] = await tx
        .select({ role: member.role })
        .from(member)
        .where(and(eq(member.reviewId, invited.reviewId), eq(member.userId, person.id)))
      if (already !== undefined) throw problem('already-member')
    }
    const [pending] = await tx
      .select({ id: invitation.id })
      .from(invitation)
      .where(stillOpen(store.tables, eq(invitation.reviewId, invited.reviewId), eq(invitation.email, invited.email)))
    if (pending !== undefined) throw problem('already-invited')
    const [added] = await tx
      .insert(invitation)
      .values({
        id: newId(),
        ...invited,
        token,
        invitedBy: actor ?? 'command-line',
        invitedAt,
        expiresAt: new Date(invitedAt.getTime() + invitationDays * 24 * 3600 * 1000),
      })
      .returning()
    if (added === undefined) throw problem('failed')
    await recordEvent(tx, {
      actor,
      kind: 'member.invite',
      reviewId: invited.reviewId,
      subjectId: added.id,
      detail: { role: invited.role },
    })
    return added
  })
  return { invitation: invitationOf(row), token }
}

export async function withdrawInvitation(store: Store, actor: string, reviewId: string, invitationId: string): Promise<void> {
  const { invitation } = store.tables
  await store.transaction(async tx => {
    const withdrawn = await tx
      .update(invitation)
      .set({ withdrawnAt: new Date() })
      .where(stillOpen(store.tables, eq(invitation.reviewId, reviewId), eq(invitation.id, invitationId)))
      .returning({ id: invitation.id })
    if (withdrawn.length === 0) throw problem('not-found')
    await recordEvent(tx, { actor, kind: 'invitation.withdraw', reviewId, subjectId: invitationId })
  })
}
