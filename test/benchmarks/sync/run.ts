// node test/benchmarks/sync/run.ts [--seconds 20] [--rounds 2] [--writers 20] [--words 60000] [--port 4732]
// How long an edit takes to reach the others, and what it costs, beside bare Hocuspocus, in turns on the same machine (loopback).
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Prepared, prepare } from './prepare.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '2' },
    writers: { type: 'string', default: '20' },
    words: { type: 'string', default: '60000' },
    port: { type: 'string', default: '4732' },
  },
})
/** At most so many times bare Hocuspocus's p99, or so many milliseconds more; and so many times its CPU. */
const bar = { p99Times: 1.5, p99More: 5, cpuTimes: 1.5 }

type Name = 'candour' | 'bare Hocuspocus'
interface Measured {
  updates: number
  arrivals: number
  p50: number
  p95: number
  p99: number
  /** CPU seconds of the server process, all its threads, while it was measured. */
  cpu: number
}

const program = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

async function startServer(
  name: Name,
  home: string,
  port: number,
  prepared: Prepared,
): Promise<{ child: ChildProcess; url: string }> {
  const candour = fileURLToPath(import.meta.resolve('@candour/collab-server/src/main.ts'))
  const child =
    name === 'candour'
      ? spawn(process.execPath, [candour], {
          env: { ...process.env, PORT: String(port), CANDOUR_DATA: join(home, 'data'), DATABASE_URL: '' },
          stdio: ['ignore', 'pipe', 'inherit'],
        })
      : spawn(process.execPath, [program('./bare-server.ts'), String(port), prepared.stateFile], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url === undefined) continue
    child.stdout.resume()
    return { child, url: name === 'candour' ? `${url}/collab` : url }
  }
  throw new Error(`${name} did not start`)
}

/** CPU seconds that a process has used so far, from the kernel. */
async function cpuOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function measure(name: Name, home: string, prepared: Prepared): Promise<Measured> {
  const { child, url } = await startServer(name, home, Number(values.port), prepared)
  try {
    const load = spawn(process.execPath, [program('./load.ts'), url, prepared.document, values.seconds, ...prepared.tokens], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let before = 0
    let cpu = 0
    for await (const line of createInterface({ input: load.stdout })) {
      if (line === 'measuring') before = await cpuOf(child.pid)
      else if (line === 'measured') cpu = (await cpuOf(child.pid)) - before
      else return { ...JSON.parse(line), cpu }
    }
    throw new Error('The load ended without a result')
  } finally {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  }
}

const home = await mkdtemp(join(tmpdir(), 'candour-bench-'))
try {
  const prepared = await prepare(home, { words: Number(values.words), writers: Number(values.writers) })
  say(
    `${values.writers} writers, a report of ${prepared.words} words, ${values.rounds} times ${values.seconds} seconds each, in turns.`,
  )
  const rounds: { name: Name; measured: Measured }[] = []
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of ['bare Hocuspocus', 'candour'] as const) {
      const measured = await measure(name, home, prepared)
      rounds.push({ name, measured })
      say(row(name, measured))
    }
  }
  const [bare, candour] = [mean(rounds, 'bare Hocuspocus'), mean(rounds, 'candour')]
  say('mean')
  say(row('bare Hocuspocus', bare))
  say(row('candour', candour))
  const latencyHolds = candour.p99 <= bare.p99 * bar.p99Times || candour.p99 <= bare.p99 + bar.p99More
  // The same pace was asked of both; what is compared is the cost of one update.
  const cpuRatio = candour.cpu / candour.updates / (bare.cpu / bare.updates)
  say(
    `p99 ${(candour.p99 / bare.p99).toFixed(2)} times, ${(candour.p99 - bare.p99).toFixed(1)} ms more: ${latencyHolds ? 'within' : 'MISSES'} the bar`,
  )
  say(`CPU for each update ${cpuRatio.toFixed(2)} times: ${cpuRatio <= bar.cpuTimes ? 'within' : 'MISSES'} the bar`)
  const results = fileURLToPath(new URL('../results/', import.meta.url))
  await mkdir(results, { recursive: true })
  const figures = {
    at: new Date().toISOString(),
    node: process.version,
    cpus: cpus().length,
    bar,
    bare,
    candour,
    cpuRatio,
    rounds,
  }
  await writeFile(join(results, 'sync.json'), `${JSON.stringify(figures, null, 2)}\n`)
  process.exitCode = latencyHolds && cpuRatio <= bar.cpuTimes ? 0 : 1
} finally {
  await rm(home, { recursive: true, force: true })
}

function row(name: string, { updates, p50, p95, p99, cpu }: Measured): string {
  const figure = (value: number) => value.toFixed(1).padStart(8)
  const perUpdate = ((cpu / updates) * 1000).toFixed(2)
  return `${name.padEnd(16)} updates ${String(Math.round(updates)).padStart(6)}   p50 ${figure(p50)}   p95 ${figure(p95)}   p99 ${figure(p99)} ms   CPU ${cpu.toFixed(2)} s (${perUpdate} ms an update)`
}

function mean(rounds: readonly { name: Name; measured: Measured }[], name: Name): Measured {
  const own = rounds.filter(round => round.name === name).map(({ measured }) => measured)
  const of = (key: keyof Measured) => own.reduce((sum, measured) => sum + measured[key], 0) / own.length
  return { updates: of('updates'), arrivals: of('arrivals'), p50: of('p50'), p95: of('p95'), p99: of('p99'), cpu: of('cpu') }
}
