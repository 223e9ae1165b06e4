import { and, eq } from 'drizzle-orm'
import { bearerOf, type SignedIn } from '../http/index.ts'
import type { Store } from '../store/index.ts'
import type { SignIn } from './sign-in.ts'

/**
 * Who asks, by cookie or bearer token, with their role in that review. Asked again for every request and on every
 * change of rights, so that an ended session or a removed member is nobody at once.
 *
 * @param source the request's headers, or a session token alone
 * @param answerHeaders takes the renewed cookie, where there is an answer that can carry one
 */
export async function askerFor(
  { store, signIn }: { store: Store; signIn: SignIn },
  source: Headers | string,
  reviewId: string | null,
  answerHeaders?: Headers,
): Promise<SignedIn | null> {
  const session = await signIn.sessionOf(credentialsOf(source))
  if (session === null) return null
  const byCookie = typeof source !== 'string' && !source.has('authorization')
  if (byCookie) for (const cookie of session.cookies) answerHeaders?.append('set-cookie', cookie)
  const { sessionId, userId, name, email, administrator } = session
  const role = reviewId === null ? null : await roleOf(store, reviewId, userId)
  return { sessionId, userId, name, email, administrator, role }
}

export async function roleOf({ db, tables }: Store, reviewId: string, userId: string) {
  const { member } = tables
  const [row] = await db
    .select({ role: member.role })
    .from(member)
    .where(and(eq(member.reviewId, reviewId), eq(member.userId, userId)))
  return row?.role ?? null
}

/**
 * The credentials alone. With an Authorization header the cookie does not count: such a request may come without an
 * Origin, so it must stand on its token only.
 */
export function credentialsOf(source: Headers | string): Headers {
  const credentials = new Headers()
  const agent = typeof source === 'string' ? null : source.get('user-agent')
  if (agent !== null) credentials.set('user-agent', agent.slice(0, 300))
  const token = typeof source === 'string' ? source : bearerOf(source)
  if (token !== null) credentials.set('authorization', `Bearer ${token}`)
  else if (typeof source !== 'string' && !source.has('authorization')) {
    const cookie = source.get('cookie')
    if (cookie !== null) credentials.set('cookie', cookie)
  }
  return credentials
}
