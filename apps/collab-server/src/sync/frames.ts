import type { SocketMessageKind } from '@candour/schema'
import { createDecoder, type Decoder, hasContent, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'

/** The first number after the address in a frame of the Hocuspocus protocol. */
export const frameType = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  syncReply: 4,
  stateless: 5,
  close: 7,
  syncStatus: 8,
} as const

/** One frame from a client, of a kind the table of messages names. */
export interface Frame {
  /** What the client puts before its frames: the document's name, and a session's mark where one socket holds it twice. */
  address: string
  kind: SocketMessageKind
}

const longestAddress = 200
const mostAwareness = 64 * 1024
const mostStates = 200
const mostState = 4 * 1024

/**
 * Reads a frame as far as is needed to know its kind and that it is whole. Null for anything else: a kind that is not in
 * the table, a frame that is cut off or goes on after its end, an awareness state that is no JSON object or too large.
 */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = createDecoder(bytes)
    const address = readVarString(decoder)
    if (address.length === 0 || address.length > longestAddress) return null
    const kind = readKind(decoder)
    return kind === null || hasContent(decoder) ? null : { address, kind }
  } catch {
    return null
  }
}

function readKind(decoder: Decoder): SocketMessageKind | null {
  switch (readVarUint(decoder)) {
    case frameType.sync:
    case frameType.syncReply:
      return readSync(decoder)
    case frameType.awareness:
      return readAwareness(readVarUint8Array(decoder)) ? 'awareness' : null
    case frameType.auth:
      return readAuth(decoder)
    case frameType.queryAwareness:
      return 'query-awareness'
    case frameType.close:
      if (hasContent(decoder)) readVarString(decoder)
      return 'leave'
    default:
      return null
  }
}

function readSync(decoder: Decoder): SocketMessageKind | null {
  const step = readVarUint(decoder)
  const payload = readVarUint8Array(decoder)
  // A state vector and an update have at least their counts; what is in an update is examined later.
  if (step === 0) return isStateVector(payload) ? 'sync-step-1' : null
  if (payload.byteLength < 2) return null
  return step === 1 ? 'sync-step-2' : step === 2 ? 'update' : null
}

function isStateVector(bytes: Uint8Array): boolean {
  const decoder = createDecoder(bytes)
  const clients = readVarUint(decoder)
  for (let index = 0; index < clients; index++) {
    readVarUint(decoder)
    readVarUint(decoder)
  }
  return !hasContent(decoder)
}

function readAuth(decoder: Decoder): SocketMessageKind | null {
  if (readVarUint(decoder) !== 0) return null
  readVarString(decoder)
  // Newer providers add their version.
  if (hasContent(decoder)) readVarString(decoder)
  return 'auth'
}

function readAwareness(bytes: Uint8Array): boolean {
  if (bytes.byteLength > mostAwareness) return false
  const decoder = createDecoder(bytes)
  const states = readVarUint(decoder)
  if (states > mostStates) return false
  for (let index = 0; index < states; index++) {
    readVarUint(decoder)
    readVarUint(decoder)
    const written = readVarString(decoder)
    if (written.length > mostState) return false
    const state: unknown = JSON.parse(written)
    if (typeof state !== 'object' || Array.isArray(state)) return false
  }
  return !hasContent(decoder)
}

/** What the server is about to send: its address, its type, and what comes after the address. */
export function readOwnFrame(bytes: Uint8Array): { address: string; type: number; rest: Uint8Array; body: Decoder } {
  const body = createDecoder(bytes)
  const address = readVarString(body)
  const rest = bytes.subarray(body.pos)
  return { address, type: readVarUint(body), rest, body }
}

/** The type alone, without reading the address: looked at for every frame to everybody. */
export function typeOfOwn(bytes: Uint8Array): number {
  const decoder = createDecoder(bytes)
  const address = readVarUint(decoder)
  decoder.pos += address
  return readVarUint(decoder)
}

/** The reason of a refused entrance, where a frame of the server is one. */
export function refusedEntrance({ type, body }: ReturnType<typeof readOwnFrame>): string | null {
  if (type !== frameType.auth) return null
  return readVarUint(body) === 1 ? readVarString(body) : null
}

/** A frame of y-protocols (y-websocket) with the document's name put before it. */
export function addressed(address: string, rest: Uint8Array): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, address)
  writeUint8Array(encoder, rest)
  return toUint8Array(encoder)
}

/** The frame with which a client asks to enter a document. */
export function authFrame(address: string, token: string): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, address)
  writeVarUint(encoder, frameType.auth)
  writeVarUint(encoder, 0)
  writeVarString(encoder, token)
  return toUint8Array(encoder)
}
