import type { Role } from '@candour/schema'
import { lt } from 'drizzle-orm'
import type { SignedIn } from '../http/index.ts'
import type { Store } from '../store/index.ts'
import { askerFor, roleOf } from './asker.ts'
import { openSignIn, type SignIn } from './sign-in.ts'

/** Who people are: the seam that HTTP, the socket and the command line share. */
export interface People {
  signIn: SignIn
  askerFor: (source: Headers | string, reviewId: string | null, answerHeaders?: Headers) => Promise<SignedIn | null>
  roleOf: (reviewId: string, userId: string) => Promise<Role | null>
  /** A session for scripts on this machine. Gives the token, or null where there is no such person. */
  createSessionFor: (userId: string) => Promise<string | null>
  /** Sessions, codes and links whose time is over are not kept. */
  forgetExpired: () => Promise<void>
}

export async function openPeople(store: Store, baseUrl: string): Promise<People> {
  const signIn = await openSignIn({ store, baseUrl })
  return {
    signIn,
    askerFor: (source, reviewId, answerHeaders) => askerFor({ store, signIn }, source, reviewId, answerHeaders),
    roleOf: (reviewId, userId) => roleOf(store, reviewId, userId),
    createSessionFor: async userId => {
      const begun = await signIn.begin(userId, new Headers({ 'user-agent': 'candour-command-line' }))
      return begun?.token ?? null
    },
    forgetExpired: async () => {
      const { session, verification } = store.tables
      await store.db.delete(session).where(lt(session.expiresAt, new Date()))
      await store.db.delete(verification).where(lt(verification.expiresAt, new Date()))
    },
  }
}
