import { createServer } from 'node:http'
import { pageLinks } from '@candour/schema'
import { getRequestListener } from '@hono/node-server'
import { afterwards } from './afterwards.ts'
import { auditHandlers } from './audit/handlers.ts'
import { serveCommands } from './command-line/serve-commands.ts'
import type { Configuration } from './configuration.ts'
import { commentThing, type Governance, openGovernance } from './governance/index.ts'
import {
  answerUnreadable,
  application,
  type Handling,
  installationHandlers,
  type Log,
  logTo,
  originRule,
  pageOf,
} from './http/index.ts'
import { isLoopback, listen, localUrl, stopListening } from './listen.ts'
import { openMailer } from './mail/index.ts'
import { markerHandlers } from './markers/handlers.ts'
import { offerInstallation, openPeople, roleOfInvitation } from './people/index.ts'
import { memberHandlers } from './people/member-handlers.ts'
import { sessionHandlers } from './people/session-handlers.ts'
import { refusalOf } from './refusal-of.ts'
import { reportHandlers } from './report/handlers.ts'
import { reviewHandlers } from './review/handlers.ts'
import { reviewOf } from './review/index.ts'
import type { Services } from './services.ts'
import { signOffHandlers } from './sign-off/handlers.ts'
import { tellOfMovedTexts } from './sign-off/index.ts'
import { openStore, type Store } from './store/index.ts'
import { openSync } from './sync/index.ts'
import { versionHandlers } from './versions/handlers.ts'
import { keepDailyVersions } from './versions/index.ts'

export interface RunningServer {
  /** Where it is reached: the public address, or this machine's own. */
  url: string
  port: number
  services: Services
  governance: Governance
  /** The one-time link of an installation that nobody has claimed; a new one at every start. */
  firstAdministratorLink: string | null
  /** Answers what is under way, tells the sockets, and gives the data back. */
  close(): Promise<void>
}

export interface StartOptions {
  log?: Log
  /**
   * The demonstration, as code: its routes exist only where a caller hands them in, which `npm run demo` alone does.
   * No setting of the environment can.
   */
  demonstration?: (services: Services) => Promise<Handling[]>
}

const hourly = 3600 * 1000
const everySixHours = 6 * 3600 * 1000
const everyMinute = 60_000

/** Starts the whole: data, sign-in, documents, interface, page and socket on one port. Resolves when it listens. */
export async function startServer(configuration: Configuration, options: StartOptions = {}): Promise<RunningServer> {
  const log = options.log ?? logTo(text => process.stdout.write(text))
  const store = await openStore({
    dataFolder: configuration.dataFolder,
    databaseUrl: configuration.databaseUrl,
    masterKey: configuration.key,
  })
  const closers: (() => Promise<void>)[] = [() => store.close()]
  const closeAll = async () => {
    for (const close of closers.toReversed()) await close()
  }
  try {
    return await start(configuration, options, store, log, closers, closeAll)
  } catch (failure) {
    await closeAll()
    throw failure
  }
}

async function start(
  configuration: Configuration,
  options: StartOptions,
  store: Store,
  log: Log,
  closers: (() => Promise<void>)[],
  closeAll: () => Promise<void>,
): Promise<RunningServer> {
  const https = configuration.url?.protocol === 'https:'
  const address = { port: configuration.port }
  const publicUrl = () => configuration.url?.origin ?? localUrl(configuration.host, address.port)
  const people = await openPeople(store, configuration.url?.origin ?? 'http://localhost')
  const origins = originRule(configuration.url, isLoopback(configuration.host))
  const sync = openSync({ store, people, origins, log, yjs: configuration.yjs })
  closers.push(() => sync.documents.close())
  const mailer = openMailer(configuration)
  closers.push(async () => mailer.close())
  const later = afterwards(log)
  closers.push(later.settled)

  const tidying = setInterval(() => later.run('tidying', people.forgetExpired), everySixHours)
  closers.push(async () => clearInterval(tidying))
  later.run('tidying', people.forgetExpired)

  const { documents } = sync
  const moved = tellOfMovedTexts({ store, documents }, later.run)
  closers.push(async () => moved.stop())
  const governance = openGovernance({ store, documents, mailer, publicUrl, log, afterwards: later.run })
  const keeping = setInterval(
    () => later.run('daily-versions', async () => void (await keepDailyVersions({ store, documents }))),
    hourly,
  )
  closers.push(async () => clearInterval(keeping))
  const services: Services = {
    store,
    documents,
    people,
    mailer,
    configuration,
    publicUrl,
    origins,
    log,
    afterwards: later.run,
    notices: governance.notices,
  }
  const demonstration = await options.demonstration?.(services)
  const app = application({
    handlings: [
      ...installationHandlers(services),
      ...sessionHandlers(services, demonstration !== undefined),
      ...memberHandlers(services),
      ...reviewHandlers(services),
      ...reportHandlers(services),
      ...markerHandlers(services, governance.keeping),
      ...governance.handlings,
      ...versionHandlers(services),
      ...signOffHandlers({ store, documents, notices: services.notices, texts: moved.texts }),
      ...auditHandlers(services),
      ...(demonstration ?? []),
    ],
    absent: demonstration === undefined ? ['demo.people', 'demo.become'] : [],
    lookups: {
      askerFor: people.askerFor,
      reviewOf: reviewId => reviewOf(store, reviewId),
      roleOf: people.roleOf,
      roleOfInvitation: (reviewId, invitationId) => roleOfInvitation(store, reviewId, invitationId),
      commentThing: (reviewId, commentId, replyId) => commentThing(store, reviewId, commentId, replyId),
    },
    origins,
    log,
    https,
    trustedProxies: configuration.trustedProxies,
    rates: configuration.rates,
    refusalOf,
    page: pageOf({ folder: configuration.pageFolder, https, socketOrigin: () => publicUrl().replace(/^http/, 'ws') }),
  })
  const listener = getRequestListener(app.fetch, {
    hostname: configuration.host,
    overrideGlobalObjects: false,
    errorHandler: () => answerUnreadable(https),
  })
  const underWay = new Set<Promise<void>>()
  // Whole requests within five minutes, so that a large draft passes over a slow line and a dripping one does not stay.
  const httpServer = createServer(
    { requestTimeout: 300_000, headersTimeout: 20_000, maxHeaderSize: 16_384 },
    (incoming, outgoing) => {
      const answered: Promise<void> = listener(incoming, outgoing).finally(() => underWay.delete(answered))
      underWay.add(answered)
    },
  )
  sync.attachSocket(httpServer)
  address.port = await listen(httpServer, configuration)
  closers.push(() => stopListening(httpServer, underWay))
  // What is due stands in the database: a restart loses no mail and no reminder.
  const clock = setInterval(() => later.run('notification-clock', () => governance.tick()), everyMinute)
  closers.push(async () => clearInterval(clock))
  later.run('notification-clock', () => governance.tick())
  const commands = await serveCommands({ installation: services, dataFolder: configuration.dataFolder, log })
  closers.push(() => commands.close())
  const token = await offerInstallation(store)
  return {
    url: publicUrl(),
    port: address.port,
    services,
    governance,
    firstAdministratorLink: token === null ? null : publicUrl() + pageLinks.firstAdministrator(token),
    close: closeAll,
  }
}
