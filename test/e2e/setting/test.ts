import { Person } from '@candour/schema'
import { type BrowserContext, test as base, type ConsoleMessage } from '@playwright/test'
import { aReview, type ReviewOnStage, type ReviewWanted } from './a-review.ts'
import { type Caller, callerAt, ownAddress } from './interface.ts'
import { type ShippedServer, startShippedServer } from './shipped-server.ts'

interface WorkerFixtures {
  /** The shipped server, once for all tests of a worker. */
  server: ShippedServer
  /** The first administrator of that server, at the HTTP interface. */
  administrator: Caller
}
interface Fixtures {
  /** A new review with somebody in each role asked for. */
  aReview: (wanted?: ReviewWanted) => Promise<ReviewOnStage>
  /** What the content policy refused in this test's own page: has to stay empty. */
  refusedByPolicy: string[]
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
    async ({}, use) => {
      const server = await startShippedServer({ initialised: true })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  administrator: [
    async ({ server }, use) => {
      const administrator = await callerAt(server.url)
      const token = new URL(server.firstAdministratorLink ?? '').hash.slice(1)
      await administrator.ask('POST', '/api/first-administrator', Person, {
        token,
        email: 'administrator@example.org',
        name: 'Robin Vale',
      })
      await use(administrator)
      await administrator.context.dispose()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': ownAddress() }),
  aReview: async ({ server, administrator, browser }, use) => {
    const contexts: BrowserContext[] = []
    await use(async wanted => {
      const review = await aReview(server.url, administrator, browser, wanted)
      return {
        ...review,
        open: async (...given) => {
          const page = await review.open(...given)
          contexts.push(page.context())
          return page
        },
      }
    })
    for (const context of contexts) await context.close()
  },
  refusedByPolicy: [
    async ({ context }, use) => {
      const refused: string[] = []
      const look = (message: ConsoleMessage) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text())
      }
      context.on('console', look)
      await use(refused)
      base.expect(refused, 'what the content policy refused').toEqual([])
    },
    { auto: true },
  ],
})
export { expect } from '@playwright/test'
