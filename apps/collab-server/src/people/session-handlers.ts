import { pageLinks, wordsFor } from '@candour/schema'
import { type Handling, handle, problem, RateLimit, type SignedIn } from '../http/index.ts'
import type { Services } from '../services.ts'
import { claimInstallation, isUnclaimed } from './first-administrator.ts'
import { renamePerson, userByEmail } from './persons.ts'
import { endSession, recordSignIn, sessionsOf } from './sessions.ts'
import { type Begun, codeMinutes } from './sign-in.ts'

/** Signing in and out, and what belongs to the person alone. */
export function sessionHandlers(services: Services, isDemonstration: boolean): Handling[] {
  const { store, people, documents, mailer, configuration } = services
  const codes = new RateLimit(configuration.rates.codesForOneEmail)
  const attempts = new RateLimit(configuration.rates.attemptsForOneEmail)
  const pass = (wait: number) => {
    if (wait > 0) throw problem('too-many', { retryAfter: wait })
  }

  const sendCode = async (email: string) => {
    const person = await userByEmail(store, store.db, email)
    if (person === null) return
    const { code, linkToken } = await people.signIn.makeCodeAndLink(email)
    const { mail } = wordsFor('scr')
    const link = services.publicUrl() + pageLinks.signIn(linkToken)
    await mailer.send({ to: email, subject: mail.signInSubject, text: mail.signInText(code, link, codeMinutes) })
  }

  return [
    handle('session.look', async ({ asker }) => ({
      person: asker === null ? null : asPerson(asker),
      demo: isDemonstration,
      unclaimed: await isUnclaimed(store),
    })),
    handle('session.requestCode', async ({ body: { email } }) => {
      pass(codes.take(email))
      // Answered before anything is looked up: neither the answer nor the time it takes tells a known address.
      services.afterwards('sign-in-mail', () => sendCode(email))
      return undefined
    }),
    handle('session.redeemCode', async ({ body: { email, code }, asker, headers, answerHeaders }) => {
      pass(attempts.take(email))
      const begun = await people.signIn.redeemCode(email, code, agentOf(headers))
      if (begun === null) throw problem('code-wrong')
      return enter(services, begun, 'code', asker, answerHeaders)
    }),
    handle('session.redeemLink', async ({ body: { token }, asker, headers, answerHeaders }) => {
      const begun = await people.signIn.redeemLink(token, agentOf(headers))
      if (begun === null) throw problem('link-spent')
      return enter(services, begun, 'link', asker, answerHeaders)
    }),
    handle('session.claim', async ({ body, asker, headers, answerHeaders }) => {
      const person = await claimInstallation(store, body)
      return enterAs(services, person.id, 'first-administrator', { asker, headers, answerHeaders })
    }),
    handle('session.end', async ({ asker, headers, answerHeaders }) => {
      await endSession(store, asker.userId, asker.sessionId, 'session.end')
      answerHeaders.delete('set-cookie')
      for (const cookie of await people.signIn.end(headers)) answerHeaders.append('set-cookie', cookie)
      await documents.rightsChanged({ userId: asker.userId })
      return undefined
    }),
    handle('session.rename', async ({ asker, body: { name } }) => renamePerson(store, asker.userId, name)),
    handle('session.list', async ({ asker }) => sessionsOf(store, asker.userId, asker.sessionId)),
    handle('session.revoke', async ({ asker, params: { sessionId } }) => {
      if (!(await endSession(store, asker.userId, sessionId, 'session.revoke'))) throw problem('not-found')
      await documents.rightsChanged({ userId: asker.userId })
      return undefined
    }),
  ]
}

const asPerson = ({ userId, name, email, administrator }: SignedIn) => ({ id: userId, name, email, administrator })

/** What a session keeps of the device it began on; nothing else of the request belongs to a sign-in. */
const agentOf = (headers: Headers): Headers => new Headers({ 'user-agent': (headers.get('user-agent') ?? '').slice(0, 300) })

type How = Parameters<typeof recordSignIn>[2]

/** Begins a session for somebody whose identity was just established. */
export async function enterAs(
  services: Services,
  userId: string,
  how: How,
  call: { asker: SignedIn | null; headers: Headers; answerHeaders: Headers },
) {
  const begun = await services.people.signIn.begin(userId, agentOf(call.headers))
  if (begun === null) throw problem('not-found')
  return enter(services, begun, how, call.asker, call.answerHeaders)
}

/** A new session, with its cookie; the one that the browser had before ends, so that a token is never carried over. */
async function enter(services: Services, begun: Begun, how: How, before: SignedIn | null, answerHeaders: Headers) {
  const { store, people, documents } = services
  if (before !== null) {
    await endSession(store, before.userId, before.sessionId, 'session.end')
    await documents.rightsChanged({ userId: before.userId })
  }
  await recordSignIn(store, begun.userId, how)
  answerHeaders.delete('set-cookie')
  for (const cookie of begun.cookies) answerHeaders.append('set-cookie', cookie)
  const entered = await people.askerFor(begun.token, null)
  if (entered === null) throw problem('failed')
  return asPerson(entered)
}
