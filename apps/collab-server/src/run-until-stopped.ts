import { wordsFor } from '@candour/schema'
import { type Configuration, ConfigurationError } from './configuration.ts'
import { errorForLog, logTo } from './http/index.ts'
import { CannotListen, isLoopback } from './listen.ts'
import { type RunningServer, type StartOptions, startServer } from './server.ts'
import { StoreFailure } from './store/index.ts'

const { installation: words } = wordsFor('scr')
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)
const log = logTo(text => process.stdout.write(text))

/** The program: starts the server, says where it stands, and closes it in order when it is told to stop. */
export async function runUntilStopped(
  configure: () => Configuration,
  options: StartOptions = {},
  alsoSay: (running: RunningServer) => readonly string[] = () => [],
): Promise<void> {
  // Whoever read the log may have gone: the log has nowhere to go then, and the writing goes on. Unheard, each failed line would be
  // an exception, whose line would fail in its turn.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
  // A fault in one request or message is logged by kind; everybody else goes on writing.
  process.on('unhandledRejection', error => log({ event: 'unhandled-rejection', error: errorForLog(error) }))
  const running = await startOrExplain(configure, options)
  if (running === null) {
    process.exitCode = 1
    return
  }
  for (const sentence of alsoSay(running)) say(sentence)
  const stop = once(async () => {
    say(words.stopping)
    await running.close()
    process.exit(process.exitCode ?? 0)
  })
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.on('uncaughtException', error => {
    // What state it left is not known: what was acknowledged is in the log, so stop in order rather than go on.
    log({ event: 'uncaught-exception', error: errorForLog(error) })
    process.exitCode = 1
    stop()
  })
}

async function startOrExplain(configure: () => Configuration, options: StartOptions): Promise<RunningServer | null> {
  try {
    const configuration = configure()
    say(words.starting)
    const running = await startServer(configuration, options)
    say(words.standsAt(running.url))
    if (running.firstAdministratorLink !== null) say(words.firstAdministrator(running.firstAdministratorLink))
    if (configuration.url === null && !isLoopback(configuration.host)) say(words.noPublicUrl(running.url))
    return running
  } catch (failure) {
    const explained = failure instanceof ConfigurationError || failure instanceof CannotListen || failure instanceof StoreFailure
    complain(explained ? failure.message : words.cannotStart(errorForLog(failure)))
    return null
  }
}

const once = (work: () => Promise<void>): (() => void) => {
  let begun = false
  return () => {
    if (begun) return
    begun = true
    work().catch((error: unknown) => {
      log({ event: 'stopping-failed', error: errorForLog(error) })
      process.exit(1)
    })
  }
}
