import { randomBytes, randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { isAPIError } from 'better-auth/api'
import { bearer } from 'better-auth/plugins/bearer'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { magicLink } from 'better-auth/plugins/magic-link'
import { eq, or } from 'drizzle-orm'
import { placeOf, type Store } from '../store/index.ts'
import { beginSessionPlugin } from './begin-session.ts'

/** How long a code or link can be used. */
export const codeMinutes = 10
const wrongCodes = 3
const sessionSeconds = 7 * 24 * 3600
const hour = 3600

/** What somebody proved: who they are, and the cookies that say so. */
export interface Begun {
  userId: string
  token: string
  cookies: readonly string[]
}
export interface SessionSeen {
  sessionId: string
  userId: string
  name: string
  email: string
  administrator: boolean
  cookies: readonly string[]
}

/** Signing in, whatever library does it. Nothing here is reachable by an address: our own routes call it. */
export interface SignIn {
  /** A code and a link for the same person, each for one use; using one voids the other. */
  makeCodeAndLink(email: string): Promise<{ code: string; linkToken: string }>
  redeemCode(email: string, code: string, headers: Headers): Promise<Begun | null>
  redeemLink(token: string, headers: Headers): Promise<Begun | null>
  /** For somebody whose identity our own code has just established. */
  begin(userId: string, headers: Headers): Promise<Begun | null>
  sessionOf(headers: Headers): Promise<SessionSeen | null>
  /** Cookies that make the browser forget the session. */
  end(headers: Headers): Promise<readonly string[]>
}

export interface SignInOptions {
  store: Store
  /** The public address, or a stand-in for it: it decides on secure cookies only. */
  baseUrl: string
}

export async function openSignIn({ store, baseUrl }: SignInOptions): Promise<SignIn> {
  const made = new Map<string, string>()
  const auth = betterAuth({
    appName: 'Candour',
    baseURL: baseUrl,
    secret: await secretOf(store),
    database: drizzleAdapter(store.db, { provider: 'pg', schema: store.tables }),
    user: { additionalFields: { administrator: { type: 'boolean', input: false, defaultValue: false } } },
    session: { expiresIn: sessionSeconds, updateAge: hour },
    // Limits are ours, by the socket's address and by e-mail (http/rate-limit.ts): these here would not see our calls.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its log lines quote addresses.
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'candour',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      // Where somebody signed in from is not ours to keep.
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeMinutes * 60,
        allowedAttempts: wrongCodes,
        storeOTP: 'hashed',
        disableSignUp: true,
        sendVerificationOTP: async () => undefined,
      }),
      magicLink({
        expiresIn: codeMinutes * 60,
        storeToken: 'hashed',
        disableSignUp: true,
        sendMagicLink: async ({ token, metadata }) => {
          made.set(String(metadata?.request), token)
        },
      }),
      bearer(),
      beginSessionPlugin,
    ],
  })

  const { verification } = store.tables
  const codeOf = (email: string) => `sign-in-otp-${email}`
  /** The value that the link's row holds; sealed the same each time, so it can be found. */
  const linkOf = (email: string) => JSON.stringify({ type: 'magic-link', email })
  const voidOthers = (email: string) =>
    store.db.delete(verification).where(or(eq(verification.identifier, codeOf(email)), eq(verification.value, linkOf(email))))

  return {
    makeCodeAndLink: async email => {
      await voidOthers(email)
      const code = await auth.api.createVerificationOTP({ body: { email, type: 'sign-in' } })
      const request = randomUUID()
      await auth.api.signInMagicLink({ body: { email, metadata: { request } }, headers: new Headers() })
      const linkToken = made.get(request)
      made.delete(request)
      if (linkToken === undefined) throw new Error('No link was made')
      return { code, linkToken }
    },
    redeemCode: async (email, code, headers) => {
      const begun = await unlessRefused(() =>
        auth.api.signInEmailOTP({ body: { email, otp: code }, headers, returnHeaders: true }),
      )
      if (begun === null) return null
      await voidOthers(email)
      return { userId: begun.response.user.id, token: begun.response.token, cookies: cookiesIn(begun.headers) }
    },
    redeemLink: async (token, headers) => {
      const begun = await unlessRefused(() => auth.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true }))
      if (begun === null) return null
      const { user, token: session } = begun.response
      await voidOthers(user.email)
      return { userId: user.id, token: session, cookies: cookiesIn(begun.headers) }
    },
    begin: async (userId, headers) => {
      const begun = await auth.api.beginSession({ body: { userId }, headers, returnHeaders: true })
      if (begun.response === null) return null
      return { userId, token: begun.response.token, cookies: cookiesIn(begun.headers) }
    },
    sessionOf: async headers => {
      const seen = await unlessRefused(() => auth.api.getSession({ headers, returnHeaders: true }))
      if (seen === null || seen.response === null) return null
      const { session, user } = seen.response
      return {
        sessionId: session.id,
        userId: user.id,
        name: user.name,
        email: user.email,
        administrator: user.administrator === true,
        cookies: cookiesIn(seen.headers),
      }
    },
    end: async headers => {
      const ended = await unlessRefused(() => auth.api.signOut({ headers, returnHeaders: true }))
      return ended === null ? [] : cookiesIn(ended.headers)
    },
  }
}

const cookiesIn = (headers: Headers): readonly string[] => headers.getSetCookie()

/** The library refuses by throwing, with a redirect even; a refusal is null here, a fault stays a fault. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}

/** The key that cookies are signed with: made once, kept sealed in the database. */
async function secretOf({ db, tables, keyring }: Store): Promise<string> {
  const { installationSecret } = tables
  const name = 'sign-in'
  const place = placeOf('installation_secret', 'sealed', name)
  const sealed = keyring.installation.seal(randomBytes(32).toString('base64'), place)
  await db.insert(installationSecret).values({ name, sealed }).onConflictDoNothing()
  const [row] = await db.select().from(installationSecret).where(eq(installationSecret.name, name))
  if (row === undefined) throw new Error('The sign-in secret is missing from the database')
  return keyring.installation.openText(row.sealed, place)
}
