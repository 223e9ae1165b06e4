import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as z from 'zod'

/**
 * A sign-in plugin with one endpoint that no address leads to: a session for somebody whose identity our own code has
 * just established (an invitation's link, the first administrator's, the command line). It sets the same cookie as
 * every other way in.
 */
export const beginSessionPlugin = {
  id: 'begin-session',
  endpoints: {
    beginSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
      async context => {
        const user = await context.context.internalAdapter.findUserById(context.body.userId)
        if (user === null) return null
        const session = await context.context.internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return { token: session.token, user: { id: user.id } }
      },
    ),
  },
} as const
