import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Configuration, readConfiguration, usualRates } from '@candour/collab-server/src/configuration.ts'
import type { LogLine } from '@candour/collab-server/src/http/index.ts'
import { addMember, addPerson } from '@candour/collab-server/src/people/index.ts'
import { createReview } from '@candour/collab-server/src/review/index.ts'
import { type RunningServer, type StartOptions, startServer } from '@candour/collab-server/src/server.ts'
import { readyDataFolder } from '@candour/collab-server/src/store/ready-data-folder.ts'
import type { Person, Role } from '@candour/schema'
import { vi } from 'vitest'

/** A person with a session, who asks with their token, or with the cookie that a browser would have. */
export interface Asking {
  id: string
  email: string
  token: string
  ask(method: string, path: string, body?: unknown): Promise<Response>
}

export interface ServerUnderTest {
  running: RunningServer
  url: string
  lines: LogLine[]
  dataFolder: string
  /** A request by hand: `Origin` is the page's own unless said otherwise. */
  ask(method: string, path: string, init?: { body?: unknown; headers?: Record<string, string> }): Promise<Response>
  person(name: string, options?: { administrator?: boolean }): Promise<Asking>
  /** A review by its lead reviewer, with nobody else in it. */
  review(lead: Asking, title?: string): Promise<string>
  join(reviewId: string, person: Asking, role: Role, agency?: string): Promise<void>
  /** The text of the latest mail to an address, once there are as many. */
  mailTo(email: string, count?: number): Promise<string>
  mailsTo(email: string): Promise<string[]>
  close(): Promise<void>
}

export async function serverUnderTest(
  changes: Partial<Configuration> & { environment?: NodeJS.ProcessEnv } = {},
  options: StartOptions = {},
): Promise<ServerUnderTest> {
  const { environment = {}, ...configured } = changes
  const dataFolder = configured.dataFolder ?? (await readyDataFolder())
  const lines: LogLine[] = []
  const configuration = {
    ...readConfiguration({ PORT: '0', CANDOUR_DATA: dataFolder, ...environment }),
    // A test asks more in a minute than a house full of people; the limits by e-mail stay as they are.
    rates: { ...usualRates, everything: { count: 50_000, seconds: 60 }, signIn: { count: 5000, seconds: 60 } },
    ...configured,
  }
  const running = await startServer(configuration, { log: line => lines.push(line), ...options })
  const url = `http://127.0.0.1:${running.port}`
  const { store, people, documents } = running.services
  const origin = configuration.url?.origin ?? url

  const ask: ServerUnderTest['ask'] = (method, path, { body, headers = {} } = {}) => {
    const bytes = body instanceof Uint8Array || typeof body === 'string'
    return fetch(url + path, {
      method,
      redirect: 'manual',
      headers: { origin, ...(body !== undefined && !bytes && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: bytes ? new Uint8Array(Buffer.from(body)) : JSON.stringify(body) }),
    })
  }
  const asking = async (person: Person): Promise<Asking> => {
    const token = await people.createSessionFor(person.id)
    if (token === null) throw new Error('No session was begun')
    return {
      id: person.id,
      email: person.email,
      token,
      ask: (method, path, body) => ask(method, path, { body, headers: { authorization: `Bearer ${token}` } }),
    }
  }
  const mailsTo = async (email: string): Promise<string[]> => {
    const folder = join(dataFolder, 'outbox')
    const names = await readdir(folder).catch(() => [])
    const mails = await Promise.all(
      names
        .filter(name => name.endsWith('.eml'))
        .toSorted()
        .map(name => readFile(join(folder, name), 'utf8')),
    )
    return mails.filter(mail => mail.includes(`\nTo: ${email}\n`))
  }

  return {
    running,
    url,
    lines,
    dataFolder,
    ask,
    person: async (name, { administrator = false } = {}) => {
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
      return asking(await addPerson(store, null, { name, email, administrator }))
    },
    review: async (lead, title = 'Child T') => {
      const made = await createReview({ store, documents }, lead.id, {
        title,
        profile: 'scr',
        method: 'findings-with-recommendations',
      })
      return made.id
    },
    join: (reviewId, person, role, agency = '') => addMember(store, null, { reviewId, userId: person.id, role, agency }),
    mailsTo,
    mailTo: async (email, count = 1) =>
      vi.waitFor(
        async () => {
          const mail = (await mailsTo(email))[count - 1]
          if (mail === undefined) throw new Error('No such mail yet')
          return mail
        },
        { timeout: 10_000, interval: 20 },
      ),
    close: async () => {
      await running.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The reason of a refusal. */
export async function reasonOf(answer: Response): Promise<string> {
  const { reason } = await answer.json()
  return `${answer.status} ${reason}`
}

/** The session cookie that an answer sets, as a browser would send it back. */
export function cookieOf(answer: Response): string {
  const cookie = answer.headers.getSetCookie().find(each => each.includes('session_token='))
  return cookie?.split(';')[0] ?? ''
}

export const codeIn = (mail: string): string => /Your code is (\d{6,8})/.exec(mail)?.[1] ?? ''
export const tokenIn = (mail: string): string => /#([\w-]+)/.exec(mail)?.[1] ?? ''
