import { SCHEMA_VERSION } from '@candour/schema/report'
import type { Hocuspocus } from '@hocuspocus/server'
import type { RawData, WebSocket } from 'ws'
import { authFrame, frameType, readFrame, readOwnFrame, refusedEntrance, typeOfOwn } from './frames.ts'
import type { LiveConnections } from './live-connections.ts'
import { MessageRate } from './message-rate.ts'
import { closing, type OpenSocket, type SocketContext, type SyncConnection } from './visit.ts'
import type { WireForm } from './wire-form.ts'

/** How often a socket is looked at: one that has not answered since, or is in no document twice running, is closed. */
const lookEvery = 20_000
/** What may wait in memory for a client that reads slowly. */
const mostBuffered = 16 * 1024 * 1024
const mostEntrances = 60
const closesWithin = 3_000

interface Options {
  webSocket: WebSocket
  request: Request
  credentials: Headers | null
  form: WireForm
  hocuspocus: Hocuspocus<SocketContext>
  live: LiveConnections
  onClose: () => void
}

/** Where a document's frames on this socket stand: asking to enter, with what came meanwhile, or inside. */
type Place = { at: 'door'; left: boolean; held: Uint8Array[] } | { at: 'inside'; connection: SyncConnection }

/**
 * One socket: reads only frames of the kinds in the table of messages, at a measured pace, and hands them to Hocuspocus;
 * any other closes it. Ends what is gone (ping), too slow (buffer), or never enters.
 */
export class LiveSocket implements OpenSocket {
  readonly credentials: Headers | null
  readonly declaredSchema: OpenSocket['declaredSchema']
  /** Resolves when the socket is closed. */
  readonly gone: Promise<void>
  readonly #webSocket: WebSocket
  readonly #form: WireForm
  readonly #live: LiveConnections
  readonly #client: ReturnType<Hocuspocus<SocketContext>['handleConnection']>
  readonly #rate = new MessageRate()
  readonly #places = new Map<string, Place>()
  readonly #watch: NodeJS.Timeout
  #resume: NodeJS.Timeout | undefined
  #cut: NodeJS.Timeout | undefined
  #entrances = 0
  #ended = false
  #answered = true
  #wasNowhere = false
  /** True while a client's own leaving is carried out: it needs no answer, and might take it for the next entrance's. */
  #leaving = false

  constructor({ webSocket, request, credentials, form, hocuspocus, live, onClose }: Options) {
    this.credentials = credentials
    this.declaredSchema = declaredSchemaOf(request)
    this.#webSocket = webSocket
    this.#form = form
    this.#live = live
    const readyState = () => webSocket.readyState
    const like = {
      get readyState() {
        return readyState()
      },
      send: (bytes: unknown) => {
        if (bytes instanceof Uint8Array) this.#send(bytes)
      },
      close: (code?: number, reason?: string) => this.end(code ?? closing.unwanted, reason ?? ''),
    }
    this.#client = hocuspocus.handleConnection(like, request, { socket: this })
    webSocket.on('message', (data, isBinary) => this.#receiveRaw(data, isBinary))
    webSocket.on('pong', () => {
      this.#answered = true
    })
    webSocket.on('error', () => webSocket.terminate())
    const gone = Promise.withResolvers<void>()
    this.gone = gone.promise
    webSocket.on('close', (code, reason) => {
      this.#ended = true
      for (const timer of [this.#watch, this.#resume, this.#cut]) clearTimeout(timer)
      this.#client.handleClose({ code, reason: reason.toString() })
      live.leaveAll(this)
      onClose()
      gone.resolve()
    })
    this.#watch = setInterval(() => this.#look(), lookEvery).unref()
  }

  /** Asks to enter on behalf of a client whose protocol has no message for it. */
  enter(address: string): void {
    this.#receive(authFrame(address, ''))
  }

  entered(connection: SyncConnection): void {
    const address = connection.messageAddress
    const place = this.#places.get(address)
    this.#places.set(address, { at: 'inside', connection })
    connection.onClose(() => {
      const now = this.#places.get(address)
      if (now?.at === 'inside' && now.connection === connection) this.#places.delete(address)
    })
    if (place?.at !== 'door') return
    if (place.left) this.#leave(connection)
    for (const frame of place.held) this.#receive(frame)
  }

  end(code: number, reason: string): void {
    if (this.#ended) return
    this.#ended = true
    this.#webSocket.close(code, reason)
    this.#webSocket.resume()
    // A client that does not answer the close is not waited for.
    this.#cut = setTimeout(() => this.#webSocket.terminate(), closesWithin).unref()
  }

  #receiveRaw(data: RawData, isBinary: boolean): void {
    if (this.#ended) return
    if (!isBinary || !(data instanceof Buffer)) {
      this.end(closing.malformed, 'malformed')
      return
    }
    // A copy that ends where the frame ends: the buffer of the socket goes on behind it.
    this.#receive(this.#form.incoming(new Uint8Array(data)))
  }

  #receive(bytes: Uint8Array): void {
    if (this.#ended) return
    const frame = readFrame(bytes)
    if (frame === null) {
      this.end(closing.malformed, 'malformed')
      return
    }
    this.#pace(this.#rate.take(frame.kind, bytes.byteLength))
    const place = this.#places.get(frame.address)
    if (place?.at === 'door') {
      this.#atDoor(place, frame.kind === 'leave', bytes)
      return
    }
    if (frame.kind === 'leave') {
      if (place !== undefined) this.#leave(place.connection)
      return
    }
    if (place === undefined) {
      // Of a document that has not been entered nothing is kept: what it says comes again with the handshake.
      if (frame.kind !== 'auth') return
      this.#entrances += 1
      if (this.#entrances > mostEntrances) {
        this.end(closing.unwanted, 'too-many-messages')
        return
      }
      this.#places.set(frame.address, { at: 'door', left: false, held: [] })
    }
    this.#client.handleMessage(bytes)
  }

  /** Frames that come while somebody enters are Hocuspocus's to queue, until they leave again: what follows is another entrance. */
  #atDoor(place: Extract<Place, { at: 'door' }>, isLeave: boolean, bytes: Uint8Array): void {
    if (place.left) place.held.push(bytes)
    else if (isLeave) place.left = true
    else this.#client.handleMessage(bytes)
  }

  #leave(connection: SyncConnection): void {
    this.#leaving = true
    connection.close({ code: 1000, reason: 'left' })
    this.#leaving = false
  }

  #send(bytes: Uint8Array): void {
    if (this.#webSocket.readyState !== this.#webSocket.OPEN) return
    const type = typeOfOwn(bytes)
    if (type === frameType.close && this.#leaving) return
    const outgoing = this.#form.outgoing(bytes)
    if (outgoing !== 'nothing') {
      if ('close' in outgoing) this.end(passing.has(outgoing.close) ? closing.tryAgain : closing.refused, outgoing.close)
      else this.#webSocket.send(outgoing.send)
    }
    if (type === frameType.auth) this.#answeredAtDoor(bytes)
    // Hocuspocus never looks at what waits: a client that does not read must not fill the memory.
    if (this.#webSocket.bufferedAmount > mostBuffered) this.#webSocket.terminate()
  }

  #answeredAtDoor(bytes: Uint8Array): void {
    const own = readOwnFrame(bytes)
    const refused = refusedEntrance(own)
    if (refused !== null) this.#turnedAway(own.address, refused)
  }

  #turnedAway(address: string, reason: string): void {
    const place = this.#places.get(address)
    this.#places.delete(address)
    this.#live.dropUnentered(this, address.split('\0')[0] ?? address)
    if (passing.has(reason)) {
      // A fault that passes: the client comes back by itself and finds the document, or learns the same again.
      this.end(closing.tryAgain, reason)
    } else if (place?.at === 'door') {
      for (const frame of place.held) queueMicrotask(() => this.#receive(frame))
    }
  }

  #pace(milliseconds: number): void {
    if (milliseconds === 0 || this.#webSocket.isPaused) return
    this.#webSocket.pause()
    this.#resume = setTimeout(() => this.#webSocket.resume(), milliseconds)
  }

  #look(): void {
    if (!this.#answered && !this.#webSocket.isPaused) {
      this.#webSocket.terminate()
      return
    }
    const isNowhere = this.#places.size === 0
    if (isNowhere && this.#wasNowhere) {
      this.end(closing.idle, 'sign-in-needed')
      return
    }
    this.#wasNowhere = isNowhere
    this.#answered = false
    this.#entrances = Math.max(0, this.#entrances - mostEntrances / 3)
    this.#webSocket.ping()
  }
}

const passing: ReadonlySet<string> = new Set(['storage-unavailable'])

function declaredSchemaOf(request: Request): OpenSocket['declaredSchema'] {
  const declared = new URL(request.url).searchParams.get('schema')
  if (declared === null) return 'none'
  // A newer page is refused as well: what it writes, the pages of this server would not know.
  return declared === String(SCHEMA_VERSION) ? 'current' : 'other'
}
