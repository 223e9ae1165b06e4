import { limits, type Route } from '@candour/schema'
import * as z from 'zod'
import { problem } from './refused-request.ts'

const isSchema = (body: unknown): body is z.ZodType => body instanceof z.ZodType

/** Parses one part of a request; a refusal names the fields and never repeats what was sent. */
export function parsePart(part: string, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(issue => [part, ...issue.path.map(String)].join('.').slice(0, 120))
  throw problem('malformed', { fields: [...new Set(fields)].slice(0, 20) })
}

export function readQuery(row: Route, search: URLSearchParams): unknown {
  if (row.query === undefined) return {}
  return parsePart('query', row.query, Object.fromEntries(search))
}

/** The body as the row wants it. Never holds more in memory than the row allows. */
export async function readBody(row: Route, request: Request): Promise<unknown> {
  const { body } = row
  if (body === undefined) return undefined
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (isSchema(body)) {
    // A form of another site can send text/plain, never application/json without asking first.
    if (type !== 'application/json') throw problem('wrong-media-type')
    return parsePart('body', body, parseJson(await readWithin(request, limits.json)))
  }
  if (!body.bytes.includes(type)) throw problem('wrong-media-type')
  const bytes = await readWithin(request, body.limit)
  if (bytes.length === 0) throw problem('malformed', { fields: ['body'] })
  return body.named === true ? { bytes, type, fileName: fileNameOf(request.headers) } : { bytes, type }
}

const inHeader = /(?:^|;)\s*filename\*=UTF-8''([^;\s]{1,2400})/i

/** What the sender calls the file, without folders and signs that show nothing; null where it is not said. */
function fileNameOf(headers: Headers): string | null {
  const encoded = inHeader.exec(headers.get('content-disposition') ?? '')?.[1]
  if (encoded === undefined) return null
  const name = decoded(encoded)
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return name === '' ? null : [...name].slice(0, 120).join('')
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw problem('malformed', { fields: ['content-disposition'] })
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw problem('not-json')
  }
}

/** How much of a body that is too large is still taken off the line (bytes): its sender hears the answer only after sending. */
const mostDiscarded = 128 * 1024 * 1024

async function readWithin(request: Request, limit: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > mostDiscarded) throw problem('too-large')
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.length
    if (length > limit) chunks.length = 0
    else chunks.push(chunk)
    if (length > mostDiscarded) break
  }
  if (length > limit) throw problem('too-large')
  return Buffer.concat(chunks, length)
}
