import { ServerMessage, updateHash } from '@candour/schema'
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

/** A frame from the server, opened as far as the tests look into it. */
export type Received =
  | { kind: 'authenticated'; document: string; scope: string }
  | { kind: 'denied'; document: string; reason: string }
  | { kind: 'step-1' | 'step-2' | 'update' | 'awareness'; document: string; bytes: Uint8Array }
  | { kind: 'message'; document: string; message: ServerMessage }
  | { kind: 'status'; document: string; applied: boolean }
  | { kind: 'closed-document'; document: string; reason: string }

type Part = number | string | Uint8Array

/** A frame by hand: the document's name, then numbers, strings and byte arrays as the protocol writes them. */
export function frame(document: string, ...parts: Part[]): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, document)
  for (const part of parts) {
    if (typeof part === 'number') writeVarUint(encoder, part)
    else if (typeof part === 'string') writeVarString(encoder, part)
    else writeVarUint8Array(encoder, part)
  }
  return toUint8Array(encoder)
}

export const frames = {
  auth: (document: string, token: string) => frame(document, 2, 0, token),
  step1: (document: string, ydoc = new Y.Doc()) => frame(document, 0, 0, Y.encodeStateVector(ydoc)),
  step2: (document: string, update: Uint8Array) => frame(document, 0, 1, update),
  update: (document: string, update: Uint8Array) => frame(document, 0, 2, update),
  awareness: (document: string, update: Uint8Array) => frame(document, 1, update),
  queryAwareness: (document: string) => frame(document, 3),
  leave: (document: string) => frame(document, 7, 'left'),
}

/** One awareness update by hand. */
export function awarenessOf(...states: { client: number; clock?: number; state: unknown }[]): Uint8Array {
  const encoder = createEncoder()
  writeVarUint(encoder, states.length)
  for (const { client, clock = 1, state } of states) {
    writeVarUint(encoder, client)
    writeVarUint(encoder, clock)
    writeVarString(encoder, JSON.stringify(state))
  }
  return toUint8Array(encoder)
}

export function awarenessStates(bytes: Uint8Array): Map<number, unknown> {
  const decoder = createDecoder(bytes)
  const states = new Map<number, unknown>()
  const count = readVarUint(decoder)
  for (let index = 0; index < count; index++) {
    const client = readVarUint(decoder)
    readVarUint(decoder)
    states.set(client, JSON.parse(readVarString(decoder)))
  }
  return states
}

/** An update that a fresh document makes, on top of `base` if given, under its own or a chosen client id. */
export function typed(words: string, { base, client }: { base?: Y.Doc; client?: number } = {}): Uint8Array {
  const ydoc = new Y.Doc()
  if (base !== undefined) Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(base))
  // Afterwards: Yjs takes another id when it sees its own come from elsewhere.
  if (client !== undefined) ydoc.clientID = client
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => updates.push(update))
  ydoc.getText('t').insert(0, words)
  return Y.mergeUpdates(updates)
}

function read(data: Buffer): Received | null {
  const decoder = createDecoder(Uint8Array.from(data))
  const document = readVarString(decoder)
  switch (readVarUint(decoder)) {
    case 0:
    case 4: {
      const step = readVarUint(decoder)
      const bytes = readVarUint8Array(decoder)
      return { kind: step === 0 ? 'step-1' : step === 1 ? 'step-2' : 'update', document, bytes }
    }
    case 1:
      return { kind: 'awareness', document, bytes: readVarUint8Array(decoder) }
    case 2:
      return readVarUint(decoder) === 1
        ? { kind: 'denied', document, reason: readVarString(decoder) }
        : { kind: 'authenticated', document, scope: readVarString(decoder) }
    case 5:
      return { kind: 'message', document, message: ServerMessage.parse(JSON.parse(readVarString(decoder))) }
    case 7:
      return { kind: 'closed-document', document, reason: readVarString(decoder) }
    case 8:
      return { kind: 'status', document, applied: readVarUint(decoder) === 1 }
    default:
      return null
  }
}

const patience = 30_000

/** A socket that says what it is told to, frame by frame, and keeps all that it hears. */
export class RawClient {
  readonly heard: Received[] = []
  readonly closed: Promise<{ code: number; reason: string }>
  readonly #socket: WebSocket
  readonly #listeners = new Set<() => void>()
  /** Up to where `next` has looked. */
  #looked = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    this.closed = new Promise(resolve => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
    })
    socket.on('message', data => {
      if (!(data instanceof Buffer)) return
      const received = read(data)
      if (received !== null) this.heard.push(received)
      for (const listener of [...this.#listeners]) listener()
    })
    socket.on('error', () => socket.terminate())
  }

  /** Opens a socket; rejects with the status of a refused upgrade. */
  static open(
    url: string,
    { headers = {}, protocols = [] }: { headers?: Record<string, string>; protocols?: string[] } = {},
  ): Promise<RawClient> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url.replace(/^http/, 'ws'), protocols, { headers })
      const client = new RawClient(socket)
      socket.once('open', () => resolve(client))
      socket.once('unexpected-response', (_request, response) => reject(new Error(String(response.statusCode))))
      socket.once('error', reject)
    })
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }

  /** Lets go of what was heard, for those who listen for long. */
  forget(): void {
    this.heard.length = 0
    this.#looked = 0
  }

  send(bytes: Uint8Array | string): void {
    this.#socket.send(bytes)
  }

  /** The first frame from here on, or heard and not yet looked at, that is meant. */
  next<R extends Received>(isMeant: (received: Received) => received is R): Promise<R>
  next(isMeant: (received: Received) => boolean): Promise<Received>
  next(isMeant: (received: Received) => boolean): Promise<Received> {
    const look = () => {
      while (this.#looked < this.heard.length) {
        const received = this.heard[this.#looked]
        this.#looked += 1
        if (received !== undefined && isMeant(received)) return received
      }
      return null
    }
    return new Promise((resolve, reject) => {
      const listener = () => {
        const found = look()
        if (found === null) return
        clearTimeout(timer)
        this.#listeners.delete(listener)
        resolve(found)
      }
      const timer = setTimeout(() => {
        this.#listeners.delete(listener)
        reject(new Error(`Not heard. The latest were: ${this.heard.slice(-5).map(({ kind }) => kind)}`))
      }, patience)
      this.#listeners.add(listener)
      listener()
    })
  }

  async message<Type extends ServerMessage['type']>(type: Type): Promise<Extract<ServerMessage, { type: Type }>> {
    const { message } = await this.next(
      (received): received is Extract<Received, { kind: 'message' }> =>
        received.kind === 'message' && received.message.type === type,
    )
    const found = ofType(message, type)
    if (found === null) throw new Error('Another message was found')
    return found
  }

  /** Asks to enter a document; gives the scope, or the reason of the refusal. */
  async enter(document: string, token = ''): Promise<{ scope: string } | { denied: string }> {
    this.send(frames.auth(document, token))
    const answer = await this.next(({ kind, document: of }) => of === document && (kind === 'authenticated' || kind === 'denied'))
    if (answer.kind === 'authenticated') return { scope: answer.scope }
    if (answer.kind === 'denied') return { denied: answer.reason }
    throw new Error('Neither let in nor refused')
  }

  /** A whole handshake: the document as the server has it. */
  async sync(document: string): Promise<Y.Doc> {
    const ydoc = new Y.Doc()
    this.send(frames.step1(document))
    const { bytes } = await this.next(
      (received): received is Extract<Received, { kind: 'step-2' }> =>
        received.kind === 'step-2' && received.document === document,
    )
    Y.applyUpdate(ydoc, bytes)
    return ydoc
  }

  /** Sends an update and hears what becomes of it. */
  async write(document: string, update: Uint8Array): Promise<'saved' | string> {
    const hash = updateHash(update)
    this.send(frames.update(document, update))
    const { message } = await this.next(
      (received): received is Extract<Received, { kind: 'message' }> =>
        received.kind === 'message' &&
        (received.message.type === 'saved' || received.message.type === 'refused') &&
        received.message.hash === hash,
    )
    return message.type === 'refused' ? message.reason : message.type
  }

  async close(): Promise<void> {
    this.#socket.close()
    await this.closed
  }
}

function ofType<Type extends ServerMessage['type']>(
  message: ServerMessage,
  type: Type,
): Extract<ServerMessage, { type: Type }> | null {
  const isMeant = (value: ServerMessage): value is Extract<ServerMessage, { type: Type }> => value.type === type
  return isMeant(message) ? message : null
}
