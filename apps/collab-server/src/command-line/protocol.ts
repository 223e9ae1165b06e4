import { limits } from '@candour/schema'
import * as z from 'zod'

/**
 * What goes over the socket, as lines of JSON: the client sends a request, then the file's chunks if it has one; the server
 * sends the chunks of a file if it gives one, then the answer or a refusal.
 */
export const protocolVersion = 1
export const longestLine = 512 * 1024
export const largestAttachment = limits.docx
export const chunkBytes = 192 * 1024

export const Request = z.object({
  version: z.literal(protocolVersion),
  command: z.string().max(60),
  parameters: z.unknown(),
  /** Bytes of the file that follows; null for none. */
  attachment: z.number().int().min(0).max(largestAttachment).nullable(),
})
export type Request = z.infer<typeof Request>

export const Chunk = z.object({ chunk: z.base64() })

export const Reply = z.union([
  Chunk,
  z.object({ answer: z.object({ data: z.record(z.string(), z.unknown()), text: z.string() }) }),
  z.object({ refused: z.object({ sentence: z.string(), exitCode: z.union([z.literal(1), z.literal(2)]) }) }),
])
export type Reply = z.infer<typeof Reply>

/** A line that is too long, is no JSON, or is not what should come now. */
export class ProtocolBroken extends Error {
  override readonly name = 'ProtocolBroken'
}

/** The values in a stream of lines. Throws `ProtocolBroken` for a line beyond the limit or that is no JSON. */
export async function* valuesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let parts: Buffer[] = []
  let held = 0
  for await (const received of stream) {
    let rest = received
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      parts.push(rest.subarray(0, end))
      yield parsed(Buffer.concat(parts))
      parts = []
      held = 0
      rest = rest.subarray(end + 1)
    }
    held += rest.byteLength
    if (held > longestLine) throw new ProtocolBroken('A line is too long.')
    parts.push(rest)
  }
}

function parsed(line: Buffer): unknown {
  if (line.byteLength > longestLine) throw new ProtocolBroken('A line is too long.')
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    throw new ProtocolBroken('A line is not JSON.')
  }
}

export function* chunksOf(bytes: Uint8Array): Generator<z.infer<typeof Chunk>> {
  for (let from = 0; from < bytes.byteLength; from += chunkBytes) {
    yield { chunk: Buffer.from(bytes.subarray(from, from + chunkBytes)).toString('base64') }
  }
}
