import type { InvitationAsSeen, Person } from '@candour/schema'
import { eq } from 'drizzle-orm'
import type * as z from 'zod'
import { recordEvent } from '../audit/index.ts'
import { problem, type SignedIn } from '../http/index.ts'
import { placeOf, type Store } from '../store/index.ts'
import { stillOpen } from './invitations.ts'
import { insertUser, personOf, userByEmail } from './persons.ts'

/** What an invitation is for. Looking at it spends nothing. */
export async function lookAtInvitation(store: Store, token: string): Promise<z.input<typeof InvitationAsSeen>> {
  const { invitation, review } = store.tables
  const [row] = await store.db
    .select({ invitation, review })
    .from(invitation)
    .innerJoin(review, eq(review.id, invitation.reviewId))
    .where(stillOpen(store.tables, eq(invitation.token, token)))
  if (row === undefined) throw problem('invitation-spent')
  const cipher = await store.keyring.forReview(row.review.id)
  return {
    reviewTitle: cipher.openText(row.review.title, placeOf('review', 'title', row.review.id)),
    role: row.invitation.role,
    email: row.invitation.email,
    profile: row.review.profile,
    knownPerson: (await userByEmail(store, store.db, row.invitation.email)) !== null,
  }
}

/**
 * Accepts an invitation. For an address that nobody has yet, whoever holds the link makes the account. Where there is an
 * account the link proves nothing, for it may have been handed over by somebody else: only that person, signed in, joins.
 * Once only: the row that is marked accepted decides.
 */
export async function acceptInvitation(
  store: Store,
  token: string,
  name: string | undefined,
  asker: SignedIn | null,
): Promise<{ person: Person; reviewId: string; isNew: boolean }> {
  const { invitation, member } = store.tables
  return store.transaction(async tx => {
    const [accepted] = await tx
      .update(invitation)
      .set({ acceptedAt: new Date() })
      .where(stillOpen(store.tables, eq(invitation.token, token)))
      .returning()
    if (accepted === undefined) throw problem('invitation-spent')
    const known = await userByEmail(store, tx, accepted.email)
    if (known !== null && asker === null) throw problem('invitation-sign-in')
    if (known !== null && asker?.userId !== known.id) throw problem('invitation-for-another')
    if (known === null && name === undefined) throw problem('malformed', { fields: ['body.name'] })
    const person = known ?? (await insertUser(store, tx, { email: accepted.email, name: name ?? '', administrator: false }))
    await tx.update(invitation).set({ acceptedBy: person.id }).where(eq(invitation.id, accepted.id))
    const { reviewId, role, agency } = accepted
    const joined = await tx
      .insert(member)
      .values({ reviewId, userId: person.id, role, agency, addedBy: accepted.invitedBy })
      .onConflictDoNothing()
      .returning({ userId: member.userId })
    if (joined.length === 0) throw problem('already-member')
    await recordEvent(tx, {
      actor: person.id,
      kind: 'invitation.accept',
      reviewId,
      subjectId: accepted.id,
      detail: { role, person: person.id },
    })
    return { person: personOf(person), reviewId, isNew: known === null }
  })
}
