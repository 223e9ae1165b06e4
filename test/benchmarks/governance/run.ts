// node test/benchmarks/governance/run.ts [--words 60000] [--people 20] [--comments 1000] [--rounds 40]
// How long a list of comments takes, and how long a new comment takes to the other screens. Loopback, embedded database.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { RawClient } from '../../wire/sync/raw-client.ts'
import { prepareTalk } from './prepare.ts'

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '60000' },
    people: { type: 'string', default: '20' },
    comments: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '40' },
  },
})
/** A new comment is on the other screens within so many milliseconds (p95); a list costs less than that when a report is opened. */
const bar = { reachesP95: 300, list: 150 }
const say = (line: string) => process.stdout.write(`${line}\n`)
const quantile = (figures: readonly number[], share: number) =>
  figures.toSorted((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))] ?? Number.NaN

const home = await mkdtemp(join(tmpdir(), 'candour-bench-'))
const people = Number(values.people)
const { reviewId, tokens } = await prepareTalk(home, {
  words: Number(values.words),
  people,
  comments: Number(values.comments),
})
const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('@candour/collab-server/src/main.ts'))], {
  env: { ...process.env, PORT: '0', CANDOUR_DATA: join(home, 'data'), DATABASE_URL: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const url = await addressOf()
  const path = `${url}/api/reviews/${reviewId}/report/comments`
  const [lead = '', member = ''] = tokens
  const list = async (token: string, since = '') => {
    const answer = await fetch(`${path}${since}`, { headers: { authorization: `Bearer ${token}` } })
    if (!answer.ok) throw new Error(`The list was answered ${answer.status}`)
    return answer.text()
  }
  const sockets: RawClient[] = []
  for (const token of tokens) {
    const socket = await RawClient.open(`${url}/collab`)
    await socket.enter(`report/${reviewId}`, token)
    sockets.push(socket)
  }
  const lists: number[] = []
  let bytes = 0
  for (let index = 0; index < 30; index++) {
    const began = performance.now()
    bytes = (await list(index % 2 === 0 ? lead : member)).length
    lists.push(performance.now() - began)
  }

  const reaches: number[] = []
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const socket of sockets) socket.forget()
    const since = `?changedSince=${new Date().toISOString()}`
    const words = `Round ${round}: how many of our own families would this have been?`
    const began = performance.now()
    const anchor = { document: 'report', nodeId: 'finding-3', start: null, end: null, quote: 'What', before: '', after: '' }
    const raised = fetch(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${member}`, 'content-type': 'application/json' },
      body: JSON.stringify({ anchor, kind: 'challenge', text: words }),
    })
    await Promise.all(
      sockets.map(async (socket, index) => {
        await socket.next(
          received => received.kind === 'message' && received.message.type === 'changed' && received.message.what === 'comments',
        )
        const text = await list(tokens[index] ?? '', since)
        if (!text.includes(words)) throw new Error('The comment had not arrived')
        reaches.push(performance.now() - began)
      }),
    )
    if (!(await raised).ok) throw new Error('The comment was refused')
  }
  for (const socket of sockets) await socket.close()

  const listed = { first: lists[0] ?? 0, p50: quantile(lists, 0.5), p95: quantile(lists, 0.95), bytes }
  const reached = { p50: quantile(reaches, 0.5), p95: quantile(reaches, 0.95), most: Math.max(...reaches) }
  const ms = (figure: number) => `${figure.toFixed(1)} ms`
  say(`${values.comments} comments on a report of ${values.words} words, ${people} people`)
  say(`list: first ${ms(listed.first)}   p50 ${ms(listed.p50)}   p95 ${ms(listed.p95)}   ${(bytes / 1024).toFixed(0)} KB`)
  say(`a new comment is on all screens: p50 ${ms(reached.p50)}   p95 ${ms(reached.p95)}   most ${ms(reached.most)}`)
  const holds = listed.p50 <= bar.list && reached.p95 <= bar.reachesP95
  say(holds ? 'within the bars' : 'MISSES a bar')
  const results = fileURLToPath(new URL('../results/', import.meta.url))
  await mkdir(results, { recursive: true })
  const figures = { at: new Date().toISOString(), node: process.version, cpus: cpus().length, bar, listed, reached }
  await writeFile(join(results, 'governance.json'), `${JSON.stringify(figures, null, 2)}\n`)
  process.exitCode = holds ? 0 : 1
} finally {
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
  await rm(home, { recursive: true, force: true })
}

async function addressOf(): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url === undefined) continue
    child.stdout.resume()
    return url
  }
  throw new Error('The server did not start')
}
