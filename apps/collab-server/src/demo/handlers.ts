import { eq, inArray } from 'drizzle-orm'
import { type Handling, handle, problem } from '../http/index.ts'
import { enterAs } from '../people/session-handlers.ts'
import type { Services } from '../services.ts'
import { demoPeople } from './people.ts'
import { seedDemonstration } from './seed.ts'

const emails = demoPeople.map(({ email }) => email)

/**
 * The demonstration: its people, and one press to be any of them. Handed to `startServer` by demo/main.ts and by
 * nothing else; a server that was started otherwise has no such routes.
 */
export async function demonstration(services: Services): Promise<Handling[]> {
  await seedDemonstration(services)
  const { db, tables } = services.store
  const { user, member } = tables
  return [
    handle('demo.people', async () => {
      const rows = await db
        .select({
          userId: user.id,
          name: user.name,
          email: user.email,
          role: member.role,
          agency: member.agency,
          reviewId: member.reviewId,
        })
        .from(user)
        .leftJoin(member, eq(member.userId, user.id))
        .where(inArray(user.email, emails))
      return rows
        .toSorted((a, b) => emails.indexOf(a.email) - emails.indexOf(b.email))
        .map(({ userId, name, email, role, agency, reviewId }) => ({
          userId,
          name,
          role,
          agency: agency ?? demoPeople.find(person => person.email === email)?.agency ?? '',
          reviewId,
        }))
    }),
    handle('demo.become', async ({ body: { userId }, asker, headers, answerHeaders }) => {
      const [person] = await db.select({ email: user.email }).from(user).where(eq(user.id, userId))
      if (person === undefined || !emails.includes(person.email)) throw problem('not-found')
      return enterAs(services, userId, 'demonstration', { asker, headers, answerHeaders })
    }),
  ]
}
