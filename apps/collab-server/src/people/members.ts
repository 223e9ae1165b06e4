import { authorise, type Member, type Role, type Verb } from '@candour/schema'
import { and, asc, eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem, type SignedIn } from '../http/index.ts'
import type { Store, Transaction } from '../store/index.ts'

type MemberRow = Store['tables']['member']['$inferSelect']
type UserRow = Store['tables']['user']['$inferSelect']

const memberOf = (member: MemberRow, user: UserRow): Member => ({
  userId: user.id,
  name: user.name,
  email: user.email,
  role: member.role,
  agency: member.agency,
  joinedAt: member.joinedAt.toISOString(),
})

export async function membersOf({ db, tables }: Store, reviewId: string): Promise<Member[]> {
  const { member, user } = tables
  const rows = await db
    .select({ member, user })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(eq(member.reviewId, reviewId))
    .orderBy(asc(member.joinedAt), asc(member.userId))
  return rows.map(row => memberOf(row.member, row.user))
}

/** Adds a person in a role. For the command line and the demonstration; through the page people are invited. */
export async function addMember(
  store: Store,
  actor: string | null,
  added: { reviewId: string; userId: string; role: Role; agency: string },
): Promise<void> {
  const { member } = store.tables
  await store.transaction(async tx => {
    const rows = await tx
      .insert(member)
      .values({ ...added, addedBy: actor })
      .onConflictDoNothing()
      .returning({ userId: member.userId })
    if (rows.length === 0) throw problem('already-member')
    await recordEvent(tx, {
      actor,
      kind: 'member.add',
      reviewId: added.reviewId,
      subjectId: added.userId,
      detail: { role: added.role },
    })
  })
}

/** The table of rights asked again on locked rows: two people who change each other at once are put in order. */
async function lockMembers(
  { tables }: Store,
  tx: Transaction,
  asker: SignedIn,
  verb: Verb,
  reviewId: string,
  userId: string,
  newRole: Role | undefined,
): Promise<{ subject: MemberRow; leads: number }> {
  const { member } = tables
  const rows = await tx.select().from(member).where(eq(member.reviewId, reviewId)).orderBy(asc(member.userId)).for('update')
  const subject = rows.find(row => row.userId === userId)
  if (subject === undefined) throw problem('not-found')
  const role = rows.find(row => row.userId === asker.userId)?.role ?? null
  const subjectRoles = newRole === undefined ? [subject.role] : [subject.role, newRole]
  const ruling = authorise({ ...asker, role }, verb, { subjectUserId: userId, subjectRoles })
  if (!ruling.allowed) throw problem(ruling.because)
  return { subject, leads: rows.filter(row => row.role === 'lead-reviewer').length }
}

export async function changeMember(
  store: Store,
  asker: SignedIn,
  reviewId: string,
  userId: string,
  change: { role?: Role | undefined; agency?: string | undefined },
): Promise<Member> {
  const { member, user } = store.tables
  return store.transaction(async tx => {
    const { subject, leads } = await lockMembers(store, tx, asker, 'member.change-role', reviewId, userId, change.role)
    const role = change.role ?? subject.role
    const agency = change.agency ?? subject.agency
    if (subject.role === 'lead-reviewer' && role !== 'lead-reviewer' && leads === 1) throw problem('last-lead')
    const [changed] = await tx
      .update(member)
      .set({ role, agency })
      .where(and(eq(member.reviewId, reviewId), eq(member.userId, userId)))
      .returning()
    const [person] = await tx.select().from(user).where(eq(user.id, userId))
    if (changed === undefined || person === undefined) throw problem('not-found')
    await recordEvent(tx, {
      actor: asker.userId,
      kind: 'member.change-role',
      reviewId,
      subjectId: userId,
      detail: { from: subject.role, to: role },
    })
    return memberOf(changed, person)
  })
}

export async function removeMember(store: Store, asker: SignedIn, reviewId: string, userId: string): Promise<void> {
  const { member } = store.tables
  await store.transaction(async tx => {
    const { subject, leads } = await lockMembers(store, tx, asker, 'member.remove', reviewId, userId, undefined)
    if (subject.role === 'lead-reviewer' && leads === 1) throw problem('last-lead')
    await tx.delete(member).where(and(eq(member.reviewId, reviewId), eq(member.userId, userId)))
    await recordEvent(tx, {
      actor: asker.userId,
      kind: 'member.remove',
      reviewId,
      subjectId: userId,
      detail: { role: subject.role },
    })
  })
}
