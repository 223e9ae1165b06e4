// node test/benchmarks/editor/run.ts [--words 60000] [--keys 200] [--rounds 3]
// From opening a page until it can be typed in, and from a key to its paint, in Chromium: Candour's page beside a plain Tiptap page
// with the same words, in turns on the same machine.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfiguration } from '@candour/collab-server/src/configuration.ts'
import { createReview } from '@candour/collab-server/src/review/index.ts'
import { startServer } from '@candour/collab-server/src/server.ts'
import { Person } from '@candour/schema'
import { appendDoc, countWords, fromJson, type NodeJson } from '@candour/schema/report'
import { Server } from '@hocuspocus/server'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { type APIRequestContext, type Browser, chromium, request } from '@playwright/test'
import { Hono } from 'hono'
import { build } from 'vite'
import * as Y from 'yjs'
import { generatedReport } from '../generated-report.ts'
import { keyToPaint, openToEditable, quantiles } from './latency.ts'

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '60000' },
    keys: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const home = await mkdtemp(join(tmpdir(), 'candour-bench-editor-'))
const debian = '/usr/bin/chromium'

const json = generatedReport(Number(values.words), 40)
const read = fromJson(json, 'report')
if (!read.ok) throw new Error('The generated report does not fit the schema')
const report = read.doc

/** The same words for the plain page: headings and paragraphs, no parts. */
function plainBlocks(node: NodeJson): { tag: 'heading' | 'paragraph'; text: string }[] {
  const own = (node.content ?? []).map(child => child.text ?? '').join('')
  if (node.type === 'paragraph') return [{ tag: 'paragraph', text: own }]
  if (node.type === 'heading' || node.type === 'headline') return [{ tag: 'heading', text: own }]
  return (node.content ?? []).flatMap(plainBlocks)
}

async function plainPage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = fileURLToPath(new URL('./plain', import.meta.url))
  const built = join(home, 'plain')
  await build({ root: folder, configFile: false, logLevel: 'warn', base: './', build: { outDir: built, emptyOutDir: true } })
  const socket = new Server({
    port: 0,
    address: '127.0.0.1',
    quiet: true,
    stopOnSignals: false,
    async onLoadDocument({ document }) {
      document.transact(() => {
        const blocks = plainBlocks(json).map(({ tag, text }) => {
          const element = new Y.XmlElement(tag)
          if (tag === 'heading') element.setAttribute('level', '2')
          const words = new Y.XmlText()
          words.insert(0, text)
          element.insert(0, [words])
          return element
        })
        document.getXmlFragment('default').insert(0, blocks)
      })
    },
  })
  await socket.listen()
  const app = new Hono().use('*', serveStatic({ root: built }))
  const listener = getRequestListener(app.fetch)
  const files = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  await new Promise<void>(resolve => files.listen(0, '127.0.0.1', resolve))
  const address = files.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/index.html?socket=${encodeURIComponent(`ws://127.0.0.1:${socket.address.port}`)}`,
    close: async () => {
      files.close()
      await socket.destroy()
    },
  }
}

type StorageState = Awaited<ReturnType<APIRequestContext['storageState']>>

async function candourPage(): Promise<{ url: string; signedIn: StorageState; close: () => Promise<void> }> {
  const configuration = { ...readConfiguration({ CANDOUR_DATA: join(home, 'data') }), port: 0 }
  const { services, url, firstAdministratorLink, close } = await startServer(configuration, { log: () => undefined })
  const { store, documents } = services
  const visitor = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } })
  const token = new URL(firstAdministratorLink ?? '').hash.slice(1)
  const claimed = await visitor.post('/api/first-administrator', {
    data: { token, name: 'Asha Fenwick', email: 'writer@example.org' },
  })
  const person = Person.parse(await claimed.json())
  const { id } = await createReview({ store, documents }, person.id, { title: 'Child B', profile: 'scr', method: 'concise' })
  await documents.write({ kind: 'report', reviewId: id }, { userId: person.id }, ydoc => appendDoc(ydoc, report))
  return { url: `${url}/reviews/${id}/write`, signedIn: await visitor.storageState(), close }
}

interface Measured {
  editable: number[]
  keys: number[]
}

async function measure(browser: Browser, url: string, surface: string, into: Measured, signedIn?: StorageState): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(signedIn && { storageState: signedIn }),
  })
  const page = await context.newPage()
  into.editable.push(await openToEditable(page, url, surface))
  into.keys.push(...(await keyToPaint(page, surface, Number(values.keys))))
  await context.close()
}

const plain = await plainPage()
const candour = await candourPage()
const browser = await chromium.launch({
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  ...(existsSync(debian) && { executablePath: debian }),
})
try {
  const measured: Record<'candour' | 'plain Tiptap', Measured> = {
    candour: { editable: [], keys: [] },
    'plain Tiptap': { editable: [], keys: [] },
  }
  for (let round = 0; round < Number(values.rounds); round++) {
    await measure(browser, candour.url, '[data-document="report"] .text', measured.candour, candour.signedIn)
    await measure(browser, plain.url, '.tiptap', measured['plain Tiptap'])
  }
  const row = (name: keyof typeof measured) => {
    const { editable, keys } = measured[name]
    return { name, editable: quantiles(editable).p50, key: quantiles(keys) }
  }
  const rows = [row('candour'), row('plain Tiptap')]
  say(
    `${countWords(report.textContent)} words, ${values.keys} keys, ${values.rounds} rounds, ${browser.version()}, ${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}`,
  )
  for (const { name, editable, key } of rows) {
    say(
      `${name.padEnd(14)} open to editable ${editable.toFixed(0)} ms; key to paint p50 ${key.p50.toFixed(1)} p95 ${key.p95.toFixed(1)} p99 ${key.p99.toFixed(1)} ms`,
    )
  }
  const results = fileURLToPath(new URL('../results', import.meta.url))
  await mkdir(results, { recursive: true })
  await writeFile(join(results, 'editor.json'), `${JSON.stringify({ words: values.words, measured }, null, 2)}\n`)
} finally {
  await browser.close()
  await candour.close()
  await plain.close()
  await rm(home, { recursive: true, force: true })
}
