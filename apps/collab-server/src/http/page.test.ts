import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageOf } from './page.ts'

let above = ''
let serve: (request: Request) => Promise<Response>
const ask = (path: string, init: RequestInit = {}) => serve(new Request(`http://localhost${path}`, init))

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'candour-page-'))
  const folder = join(above, 'dist')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(above, 'secret.txt'), 'secret')
  await writeFile(join(folder, '.hidden.txt'), 'secret')
  await writeFile(join(folder, 'types.d.ts'), 'secret')
  await writeFile(
    join(folder, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/a.js"></script>',
  )
  await writeFile(join(folder, 'assets', 'a.js'), 'console.log(1)')
  serve = pageOf({ folder, https: true, socketOrigin: () => 'wss://reviews.example.org' })
})
afterAll(() => rm(above, { recursive: true }))

test('every page address gives the page, with a nonce of its own in text and policy', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/sign-in/link', '/reviews/abcdefgh1234']) {
    const answer = await ask(path)
    const html = await answer.text()
    const nonce = /content="([^"]+)"/.exec(html)?.[1] ?? ''
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(answer.status).toBe(200)
    expect(policy).toContain(`'nonce-${nonce}'`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain('wss://reviews.example.org')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test('files of the build are kept for a year by name, compressed, and known again', async () => {
  const answer = await ask('/assets/a.js', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(answer.headers.get('content-type')).toContain('text/javascript')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(new Uint8Array(await answer.arrayBuffer())).toString()).toBe('console.log(1)')
  const again = await ask('/assets/a.js', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('nothing outside the build, hidden, or of another kind is served', async () => {
  for (const path of [
    '/..%2Fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/.hidden.txt',
    '/types.d.ts',
    '/a%00.js',
    '/%',
    '/assets/none.js',
  ]) {
    const answer = await ask(path)
    expect([path, answer.status]).toEqual([path, 404])
    expect(await answer.text()).not.toContain('secret')
  }
})

test('a page is read, never written to', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(404)
})

test('where the page was never built, that is said', async () => {
  const unbuilt = pageOf({ folder: join(above, 'nothing'), https: false, socketOrigin: () => 'ws://localhost' })
  const answer = await unbuilt(new Request('http://localhost/'))
  expect(answer.status).toBe(503)
  expect((await answer.json()).detail).toContain('npm start')
})
