import { LiveMessage, liveChannel, liveClosedBySession } from '@candour/schema'

const firstDelay = 500
const longestDelay = 10_000

interface Options {
  heard: (message: LiveMessage) => void
  /** The session under which it listened has ended, here or elsewhere. */
  sessionEnded: () => void
}

/** The one live channel of a page: says what to fetch, comes back by itself, and tells whether it is listening now. */
export class LiveChannel {
  readonly #options: Options
  readonly #listeners = new Set<() => void>()
  #socket: WebSocket | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #delay = firstDelay
  #ended = false
  #listening = false

  constructor(options: Options) {
    this.#options = options
    this.#open()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly listening = (): boolean => this.#listening

  close(): void {
    this.#ended = true
    clearTimeout(this.#timer)
    this.#socket?.close()
    this.#set(false)
  }

  #open(): void {
    const { protocol, host } = window.location
    const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}${liveChannel.path}`)
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      if (this.#ended) return
      const message = understood(data)
      if (message === null) return
      if (message.type === 'listening') {
        this.#delay = firstDelay
        this.#set(true)
      }
      this.#options.heard(message)
    })
    socket.addEventListener('close', ({ code }) => {
      if (this.#ended) return
      this.#set(false)
      if (code === liveClosedBySession) {
        // Another may be beginning; where the page is led to the sign-in page instead, it closes the channel.
        this.#delay = longestDelay
        this.#options.sessionEnded()
      }
      // Not all pages at once, after a server has been started anew.
      this.#timer = setTimeout(() => this.#open(), this.#delay * (0.5 + Math.random()))
      this.#delay = Math.min(longestDelay, this.#delay * 2)
    })
  }

  #set(listening: boolean): void {
    if (this.#listening === listening) return
    this.#listening = listening
    for (const listener of this.#listeners) listener()
  }
}

function understood(data: unknown): LiveMessage | null {
  if (typeof data !== 'string') return null
  try {
    return LiveMessage.parse(JSON.parse(data))
  } catch {
    // From a newer server; what matters arrives by fetching.
    return null
  }
}
