import { LiveMessage, liveChannel } from '@candour/schema'
import { vi } from 'vitest'
import { WebSocket } from 'ws'

interface Entering {
  headers?: Record<string, string>
  protocols?: string[]
}

/** A page's end of the live channel, by hand. */
export class LiveClient {
  readonly heard: LiveMessage[] = []
  readonly closed: Promise<{ code: number; reason: string }>
  readonly #socket: WebSocket

  constructor(url: string, { headers = {}, protocols = [] }: Entering = {}) {
    this.#socket = new WebSocket(url.replace(/^http/, 'ws') + liveChannel.path, protocols, { headers })
    this.#socket.on('message', data => this.heard.push(LiveMessage.parse(JSON.parse(String(data)))))
    this.#socket.on('error', () => undefined)
    this.closed = new Promise(resolve => {
      this.#socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
    })
  }

  /** A channel that listens. Throws where it is closed instead. */
  static async listening(url: string, token: string): Promise<LiveClient> {
    const client = new LiveClient(url, { protocols: ['bearer', token] })
    const ended = client.closed.then(({ reason }) => {
      throw new Error(`The channel was closed: ${reason}`)
    })
    await Promise.race([client.next(({ type }) => type === 'listening'), ended])
    return client
  }

  next(wanted: (message: LiveMessage) => boolean): Promise<LiveMessage> {
    return vi.waitFor(
      () => {
        const found = this.heard.find(wanted)
        if (found === undefined) throw new Error(`Not heard among ${JSON.stringify(this.heard)}`)
        return found
      },
      { timeout: 10_000, interval: 10 },
    )
  }

  /** What records were said to have changed, in order. */
  changes(reviewId: string): string[] {
    return this.heard.flatMap(each => (each.type === 'changed' && each.reviewId === reviewId ? [each.what] : []))
  }

  say(words: string): void {
    this.#socket.send(words)
  }

  async close(): Promise<void> {
    this.#socket.close()
    await this.closed
  }
}
