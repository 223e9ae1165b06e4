// node test/benchmarks/editor/comments.ts [--words 60000] [--comments 1000] [--keys 150] [--rounds 4]
// What comments cost whoever writes: the page of a report with many comments beside the same report with none, opened and typed
// in by turns, in Chromium on one machine. Open to editable, and until the comments are marked; from a key to its paint.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfiguration, usualRates } from '@candour/collab-server/src/configuration.ts'
import { createReview } from '@candour/collab-server/src/review/index.ts'
import { startServer } from '@candour/collab-server/src/server.ts'
import { Person } from '@candour/schema'
import { anchorOnWords, appendDoc, fromJson, readReport } from '@candour/schema/report'
import { type Browser, type CDPSession, chromium, type Page, request } from '@playwright/test'
import { generatedReport } from '../generated-report.ts'
import { keyToPaint, openToEditable, quantiles } from './latency.ts'

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '60000' },
    comments: { type: 'string', default: '1000' },
    keys: { type: 'string', default: '150' },
    rounds: { type: 'string', default: '4' },
  },
})
/** Opening costs less than so many milliseconds more, and a key less than such a share more, than without comments. */
const bar = { opening: 150, key: 0.1 }
const say = (line: string) => process.stdout.write(`${line}\n`)
const surface = '[data-document="report"] .text'
const home = await mkdtemp(join(tmpdir(), 'candour-bench-comments-'))

const rates = { ...usualRates, everything: { count: 1_000_000, seconds: 60 } }
const configuration = { ...readConfiguration({ CANDOUR_DATA: join(home, 'data') }), port: 0, rates }
const server = await startServer(configuration, { log: () => undefined })
const visitor = await request.newContext({ baseURL: server.url, extraHTTPHeaders: { origin: server.url } })

async function prepare(): Promise<Record<'with' | 'without', string>> {
  const token = new URL(server.firstAdministratorLink ?? '').hash.slice(1)
  const claimed = await visitor.post('/api/first-administrator', {
    data: { token, name: 'Asha Fenwick', email: 'writer@example.org' },
  })
  const { id: userId } = Person.parse(await claimed.json())
  const { store, documents } = server.services
  const read = fromJson(generatedReport(Number(values.words), 40), 'report')
  if (!read.ok) throw new Error('The generated report does not fit the schema')
  const ids: string[] = []
  for (const title of ['Child A', 'Child B']) {
    const { id } = await createReview({ store, documents }, userId, { title, profile: 'scr', method: 'concise' })
    await documents.write({ kind: 'report', reviewId: id }, { userId }, ydoc => appendDoc(ydoc, read.doc))
    ids.push(id)
  }
  const [commented = '', bare = ''] = ids
  for (const anchor of await anchorsIn(commented)) {
    const raised = await visitor.post(`/api/reviews/${commented}/report/comments`, {
      data: { anchor, kind: 'question', text: 'What is this seen in, beyond this family?' },
    })
    if (!raised.ok()) throw new Error(`A comment was answered ${raised.status()}`)
  }
  return { with: `${server.url}/reviews/${commented}/write`, without: `${server.url}/reviews/${bare}/write` }
}

/** Anchors all over the report, as a page makes them: tied to the document's own positions. */
function anchorsIn(reviewId: string) {
  return server.services.documents.read({ kind: 'report', reviewId }, ydoc => {
    const reading = readReport(ydoc, 'report')
    if (!reading.ok) throw new Error('The report cannot be read')
    const { doc } = reading.report
    const blocks: { from: number; to: number }[] = []
    doc.descendants((node, at) => {
      if (!node.isTextblock) return true
      if (node.content.size > 60) blocks.push({ from: at + 1, to: at + node.content.size })
      return false
    })
    const count = Number(values.comments)
    return Array.from({ length: count }, (_, index) => {
      const block = blocks[Math.floor((index * blocks.length) / count)]
      if (block === undefined) throw new Error('There is nothing to comment on')
      const from = block.from + ((index * 7) % 20)
      const made = anchorOnWords({ doc, ydoc, document: 'report' }, from, Math.min(block.to, from + 40))
      if (made === null) throw new Error('No anchor was made')
      return made
    })
  })
}

const kinds = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'] as const

interface Measured {
  editable: number[]
  keys: number[]
  marked: number[]
  /** What Chromium's main thread did for all keys of a round, in milliseconds a key. */
  spent: Record<(typeof kinds)[number], number>[]
}

async function measure(browser: Browser, url: string, into: Measured, marks: boolean): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: await visitor.storageState() })
  const page: Page = await context.newPage()
  into.editable.push(await openToEditable(page, url, surface))
  if (marks) {
    await page.locator(`${surface} .comment-mark`).first().waitFor({ state: 'attached' })
    into.marked.push(await page.evaluate(() => performance.now()))
  }
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable')
  const before = await spentBy(devtools)
  into.keys.push(...(await keyToPaint(page, surface, Number(values.keys))))
  const after = await spentBy(devtools)
  into.spent.push(eachKind(kind => (after[kind] - before[kind]) / Number(values.keys)))
  await context.close()
}

const eachKind = (of: (kind: (typeof kinds)[number]) => number): Measured['spent'][number] => ({
  ScriptDuration: of('ScriptDuration'),
  RecalcStyleDuration: of('RecalcStyleDuration'),
  LayoutDuration: of('LayoutDuration'),
  TaskDuration: of('TaskDuration'),
})

async function spentBy(devtools: CDPSession): Promise<Measured['spent'][number]> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return eachKind(kind => (metrics.find(({ name }) => name === kind)?.value ?? 0) * 1000)
}

const urls = await prepare()
const debian = '/usr/bin/chromium'
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  ...(existsSync(debian) && { executablePath: debian }),
})
try {
  const measured: Record<'with' | 'without', Measured> = {
    with: { editable: [], keys: [], marked: [], spent: [] },
    without: { editable: [], keys: [], marked: [], spent: [] },
  }
  // The first page of each warms server and browser; it is not counted.
  for (const name of ['without', 'with'] as const)
    await measure(browser, urls[name], { editable: [], keys: [], marked: [], spent: [] }, name === 'with')
  for (let round = 0; round < Number(values.rounds); round++) {
    const order = round % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const)
    for (const name of order) await measure(browser, urls[name], measured[name], name === 'with')
  }
  const opened = { with: quantiles(measured.with.editable).p50, without: quantiles(measured.without.editable).p50 }
  const key = { with: quantiles(measured.with.keys), without: quantiles(measured.without.keys) }
  say(
    `${values.comments} comments on ${values.words} words, ${values.keys} keys, ${values.rounds} rounds, ${browser.version()}, ${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}`,
  )
  for (const name of ['without', 'with'] as const) {
    const { p50, p95 } = key[name]
    say(
      `${name.padEnd(8)} open to editable p50 ${opened[name].toFixed(0)} ms; key to paint p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms`,
    )
  }
  for (const name of ['without', 'with'] as const) {
    const { spent } = measured[name]
    const middle = eachKind(kind => quantiles(spent.map(each => each[kind])).p50)
    say(
      `${name.padEnd(8)} a key's milliseconds: script ${middle.ScriptDuration.toFixed(1)} style ${middle.RecalcStyleDuration.toFixed(1)} layout ${middle.LayoutDuration.toFixed(1)} all ${middle.TaskDuration.toFixed(1)}`,
    )
  }
  say(`with     comments marked p50 ${quantiles(measured.with.marked).p50.toFixed(0)} ms after the beginning`)
  const more = {
    opening: opened.with - opened.without,
    key: key.with.p50 / key.without.p50 - 1,
    p95: key.with.p95 / key.without.p95 - 1,
  }
  say(
    `comments cost ${more.opening.toFixed(0)} ms of opening, ${(more.key * 100).toFixed(0)} % of a key at p50, ${(more.p95 * 100).toFixed(0)} % at p95`,
  )
  const holds = more.opening < bar.opening && more.key <= bar.key
  say(holds ? 'within the bars' : 'MISSES a bar')
  const results = fileURLToPath(new URL('../results', import.meta.url))
  await mkdir(results, { recursive: true })
  await writeFile(join(results, 'comments.json'), `${JSON.stringify({ words: values.words, bar, more, measured }, null, 2)}\n`)
  process.exitCode = holds ? 0 : 1
} finally {
  await browser.close()
  await visitor.dispose()
  await server.close()
  await rm(home, { recursive: true, force: true })
}
