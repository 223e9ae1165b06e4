import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { limits, liveChannel, parseDocumentName } from '@candour/schema'
import type { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import { errorForLog, type Log, type OriginRule } from '../http/index.ts'
import { entrance } from './entrance.ts'
import type { Listeners } from './listeners.ts'
import type { LiveConnections } from './live-connections.ts'
import { LiveSocket } from './live-socket.ts'
import { closing, type SocketContext } from './visit.ts'
import { hocuspocusForm, type WireForm } from './wire-form.ts'
import { yWebsocketForm } from './y-websocket.ts'

/** Larger than any update that is taken, so that one that is too large can be answered instead of cut off. */
const maxPayload = 16 * limits.update
const mostSockets = 5_000

export interface SocketOptions {
  hocuspocus: Hocuspocus<SocketContext>
  live: LiveConnections
  listeners: Listeners
  origins: OriginRule
  log: Log
  yjs: boolean
}

/** Where an upgrade leads: the live channel, both documents of a review at /collab, one document of a plain Yjs client at /yjs/. */
type Destination = 'live' | { form: WireForm; enters: string | null }

/** The addresses of sockets on our HTTP server. Whoever may not come in is answered before there is a socket. */
export class Sockets {
  readonly #options: SocketOptions
  readonly #open = new Set<LiveSocket>()
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload,
    perMessageDeflate: false,
    // The token in the second place is never echoed.
    handleProtocols: offered => (offered.has('bearer') ? 'bearer' : false),
  })
  readonly #beginning = new Set<Promise<void>>()
  #closing = false

  constructor(options: SocketOptions) {
    this.#options = options
  }

  attach(httpServer: Server): void {
    httpServer.on('upgrade', (request, socket, head) => {
      try {
        this.#upgrade(request, socket, head)
      } catch (failure) {
        this.#options.log({ event: 'socket-upgrade-failed', error: errorForLog(failure) })
        answer(socket, 400, 'Bad Request')
      }
    })
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://candour.invalid')
    const destination = this.#destination(url.pathname)
    if (destination === null) {
      answer(socket, 404, 'Not Found')
      return
    }
    if (this.#closing || this.#open.size >= mostSockets) {
      answer(socket, 503, 'Service Unavailable')
      return
    }
    const headers = headersOf(request)
    const ruling = entrance(headers, this.#options.origins)
    if (!ruling.admitted) {
      answer(socket, 403, 'Forbidden')
      return
    }
    this.#server.handleUpgrade(request, socket, head, webSocket => {
      if (destination === 'live') this.#listen(webSocket, ruling.credentials)
      else this.#begin(webSocket, new Request(url, { headers }), ruling.credentials, destination)
    })
  }

  #destination(path: string): Destination | null {
    if (path === liveChannel.path) return 'live'
    if (path === '/collab') return { form: hocuspocusForm, enters: null }
    if (!this.#options.yjs || !path.startsWith('/yjs/')) return null
    const name = path.slice('/yjs/'.length)
    return parseDocumentName(name) === null ? null : { form: yWebsocketForm(name), enters: name }
  }

  #listen(webSocket: WebSocket, credentials: Headers | null): void {
    const listening = this.#options.listeners.begin(webSocket, credentials).finally(() => this.#beginning.delete(listening))
    this.#beginning.add(listening)
  }

  #begin(
    webSocket: WebSocket,
    request: Request,
    credentials: Headers | null,
    { form, enters }: Exclude<Destination, 'live'>,
  ): void {
    const { hocuspocus, live } = this.#options
    webSocket.binaryType = 'nodebuffer'
    const socket = new LiveSocket({
      webSocket,
      request,
      credentials,
      form,
      hocuspocus,
      live,
      onClose: () => this.#open.delete(socket),
    })
    this.#open.add(socket)
    if (enters !== null) socket.enter(enters)
  }

  /** Lets nobody in any more and closes what is open; clients come back to the next server. */
  async close(): Promise<void> {
    this.#closing = true
    const open = [...this.#open]
    for (const socket of open) socket.end(closing.goingAway, 'server-stopping')
    await Promise.all([...open.map(socket => socket.gone), ...this.#beginning])
    this.#options.listeners.close()
  }
}

function answer(socket: Duplex, status: number, words: string): void {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${words}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  return headers
}
