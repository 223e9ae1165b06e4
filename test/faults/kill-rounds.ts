import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readConfiguration } from '@candour/collab-server/src/configuration.ts'
import { addMember, addPerson } from '@candour/collab-server/src/people/index.ts'
import { createReview } from '@candour/collab-server/src/review/index.ts'
import { startServer } from '@candour/collab-server/src/server.ts'
import * as Y from 'yjs'
import { seeded } from '../seeded.ts'
import { RawClient } from '../wire/sync/raw-client.ts'
import { type Program, type ServerProcess, startProcess } from './server-process.ts'

export interface Plan {
  program: Program
  rounds: number
  writers: number
  seed: number
  port: number
  say: (line: string) => void
}

export interface Outcome {
  rounds: number
  saved: number
  seen: number
  /** Updates shown as saved, or broadcast to others, that were not there after the restart. */
  lost: number
}

const writerProgram = fileURLToPath(new URL('./writer.ts', import.meta.url))

/**
 * Kills the server in the middle of its work, again and again on the same data, and looks after each restart for every
 * update that anybody was told of. All kills and all typing follow from the seed, as far as the machine's own timing allows.
 */
export async function killRounds(plan: Plan): Promise<Outcome> {
  const home = await mkdtemp(join(tmpdir(), 'candour-faults-'))
  const dataFolder = join(home, 'data')
  const random = seeded(plan.seed)
  const outcome: Outcome = { rounds: 0, saved: 0, seen: 0, lost: 0 }
  let server: ServerProcess | null = null
  try {
    const { document, tokens } = await prepare(dataFolder, plan.writers)
    const everything: Uint8Array[] = []
    server = await startProcess(plan.program, dataFolder, plan.port)
    for (let round = 1; round <= plan.rounds; round++) {
      const atLeast = Math.round(10 + random() * 70)
      const killAfter = Math.round(random() * 400)
      const seed = Math.floor(random() * 2 ** 31)
      const files = tokens.map((_token, index) => join(home, `writer-${index}`))
      for (const file of files) rmSync(file, { force: true })
      const writers = tokens.map((token, index) =>
        startWriter(server?.url ?? '', document, token, files[index] ?? '', seed + index),
      )
      // The machine may be slow or quick: there has to be work to lose, then any moment is as good as another.
      const begun = performance.now()
      await savedBy(writers, atLeast)
      await after(killAfter)
      const killedAt = Math.round(performance.now() - begun)
      await server.kill()
      await Promise.all(writers.filter(({ exitCode }) => exitCode === null).map(writer => once(writer, 'exit')))
      const told = files.flatMap(notesIn)
      server = await startProcess(plan.program, dataFolder, plan.port)
      everything.push(...told.map(({ update }) => update))
      const there = await everythingIn(server.url, document, tokens[0] ?? '')
      const lost = told.filter(({ update }) => !Y.snapshotContainsUpdate(there, update)).length
      const saved = told.filter(({ kind }) => kind === 'saved').length
      outcome.rounds = round
      outcome.saved += saved
      outcome.seen += told.length - saved
      outcome.lost += lost
      plan.say(
        `round ${String(round).padStart(3)}  seed ${String(seed).padStart(10)}  killed at ${String(killedAt).padStart(5)} ms  saved ${String(saved).padStart(4)}  seen ${String(told.length - saved).padStart(5)}  lost ${lost}`,
      )
    }
    // Nothing of an earlier round has gone in a later one.
    const there = await everythingIn(server.url, document, tokens[0] ?? '')
    const goneLater = everything.filter(update => !Y.snapshotContainsUpdate(there, update)).length
    if (goneLater !== outcome.lost) plan.say(`at the end ${goneLater} of all rounds are missing`)
    outcome.lost = Math.max(outcome.lost, goneLater)
    await server.stop()
    server = null
    return outcome
  } finally {
    await server?.kill()
    await rm(home, { recursive: true, force: true })
  }
}

/** A review with as many reviewers as there are writers, made by the shipped code, and the server closed again. */
async function prepare(dataFolder: string, writers: number): Promise<{ document: string; tokens: string[] }> {
  const configuration = { ...readConfiguration({ CANDOUR_DATA: dataFolder }), port: 0 }
  const { services, close } = await startServer(configuration, { log: () => undefined })
  const { store, documents, people } = services
  const tokens: string[] = []
  let reviewId = ''
  for (let index = 0; index < writers; index++) {
    const person = await addPerson(store, null, {
      email: `writer${index}@example.org`,
      name: `Writer ${index}`,
      administrator: false,
    })
    if (index === 0) {
      const review = await createReview({ store, documents }, person.id, { title: 'Child K', profile: 'scr', method: 'concise' })
      reviewId = review.id
    } else await addMember(store, null, { reviewId, userId: person.id, role: 'review-team', agency: '' })
    const token = await people.createSessionFor(person.id)
    if (token === null) throw new Error('No session was begun')
    tokens.push(token)
  }
  await close()
  return { document: `report/${reviewId}`, tokens }
}

function startWriter(url: string, document: string, token: string, file: string, seed: number): ChildProcess {
  return spawn(process.execPath, [writerProgram, url, document, token, file, String(seed)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

const patience = 60_000

/** Resolves when the writers together have been shown so many updates as saved. */
function savedBy(writers: readonly ChildProcess[], count: number): Promise<void> {
  let saved = 0
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Only ${saved} updates were saved in a minute`)), patience)
    for (const writer of writers) {
      writer.on('message', () => {
        saved += 1
        if (saved < count) return
        clearTimeout(timer)
        resolve()
      })
      writer.once('exit', code => {
        if (saved < count) reject(new Error(`A writer ended with ${code} before the server was killed`))
      })
    }
  })
}

/** What a writer noted; a last line that was cut off by its own end was not yet shown to anybody. */
function notesIn(file: string): { kind: string; update: Uint8Array }[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const [kind = '', written = ''] = line.split(' ')
      return { kind, update: Uint8Array.from(Buffer.from(written, 'base64')) }
    })
}

async function everythingIn(url: string, document: string, token: string): Promise<Y.Snapshot> {
  const socket = await RawClient.open(`${url}/collab`)
  const entered = await socket.enter(document, token)
  if ('denied' in entered) throw new Error(`The document is refused after the restart: ${entered.denied}`)
  const ydoc = await socket.sync(document)
  await socket.close()
  return Y.snapshot(ydoc)
}
