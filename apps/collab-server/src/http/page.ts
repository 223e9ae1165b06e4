import { createHash, randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { problemDetails } from './problem-details.ts'
import { problem } from './refused-request.ts'
import { policyOfPage, securityHeaders } from './security-headers.ts'

/** Kinds of file that the built page consists of. Anything else in its folder is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}
const compressible = new Set(['.js', '.css', '.svg', '.webmanifest', '.txt'])
const noncePlaceholder = '__CSP_NONCE__'

interface PageFile {
  bytes: Uint8Array
  brotli: Uint8Array | undefined
  gzip: Uint8Array | undefined
  etag: string
  changedAt: number
}

/**
 * Serves the built page: its files as they are, and index.html for every address that is a page. Never for the
 * interface: an address below /api that does not exist is a problem, not a page.
 */
export function pageOf(options: {
  folder: string
  https: boolean
  socketOrigin: () => string
}): (request: Request) => Promise<Response> {
  const files = new Map<string, PageFile>()
  const refuse = (response: Response) => withHeaders(response, securityHeaders(options.https))

  const indexPage = async (): Promise<Response> => {
    const html = await readFile(join(options.folder, 'index.html'), 'utf8').catch(() => null)
    if (html === null) return refuse(problemDetails(problem('page-not-built')))
    const nonce = randomBytes(18).toString('base64')
    return withHeaders(new Response(html.replaceAll(noncePlaceholder, nonce)), {
      ...securityHeaders(options.https),
      'content-type': 'text/html; charset=utf-8',
      // Each answer has its own nonce, so none may be used twice.
      'cache-control': 'no-store',
      'content-security-policy': policyOfPage(nonce, options.socketOrigin()),
    })
  }

  return async request => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(problemDetails(problem('unknown-route')))
    const path = pathOf(request)
    if (path === null) return refuse(problemDetails(problem('not-found')))
    const extension = extname(path)
    if (extension === '') return indexPage()
    const type = mediaTypes[extension]
    const file = type === undefined ? null : await fileAt(files, join(options.folder, path), compressible.has(extension))
    if (type === undefined || file === null) return refuse(problemDetails(problem('not-found')))
    const headers = {
      ...securityHeaders(options.https),
      'content-type': type,
      // The build names files in assets/ by their content.
      'cache-control': path.startsWith(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      etag: file.etag,
      vary: 'accept-encoding',
    }
    if (request.headers.get('if-none-match') === file.etag) return withHeaders(new Response(null, { status: 304 }), headers)
    return withHeaders(encoded(file, request.headers.get('accept-encoding') ?? ''), headers)
  }
}

/** The path within the folder, or null for one that leads out of it. */
function pathOf(request: Request): string | null {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname))
    return path.includes('\0') || path.split(sep).some(part => part.startsWith('.')) ? null : path
  } catch {
    return null
  }
}

async function fileAt(files: Map<string, PageFile>, path: string, compress: boolean): Promise<PageFile | null> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile()) return null
  const known = files.get(path)
  if (known !== undefined && known.changedAt === found.mtimeMs) return known
  const bytes = await readFile(path)
  const file: PageFile = {
    bytes,
    brotli: compress ? await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : undefined,
    gzip: compress ? await promisify(gzip)(bytes) : undefined,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    changedAt: found.mtimeMs,
  }
  files.set(path, file)
  return file
}

function encoded(file: PageFile, accepted: string): Response {
  if (file.brotli !== undefined && /\bbr\b/.test(accepted)) return bodyOf(file.brotli, 'br')
  if (file.gzip !== undefined && /\bgzip\b/.test(accepted)) return bodyOf(file.gzip, 'gzip')
  return bodyOf(file.bytes, undefined)
}

const bodyOf = (bytes: Uint8Array, encoding: string | undefined): Response =>
  new Response(new Uint8Array(bytes), { headers: encoding === undefined ? {} : { 'content-encoding': encoding } })

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}
