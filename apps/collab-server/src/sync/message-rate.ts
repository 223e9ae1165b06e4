import type { SocketMessageKind } from '@candour/schema'

/** What one socket may send in the long run each second, and at most at once. */
export const usualRate = { perSecond: 200, burst: 600, bytesPerSecond: 2 * 1024 * 1024, bytesBurst: 16 * 1024 * 1024 } as const
export type MessageRateLimits = { [Key in keyof typeof usualRate]: number }

/** What a message costs: a handshake makes the server write out the whole document. */
const weights: Partial<Record<SocketMessageKind, number>> = { auth: 10, 'sync-step-1': 20 }

/**
 * A socket that sends too fast is read more slowly, by itself: its words wait in the network, none is lost, and nobody
 * else waits for them.
 */
export class MessageRate {
  readonly #limits: MessageRateLimits
  readonly #now: () => number
  #messages: number
  #bytes: number
  #at: number

  constructor(limits: MessageRateLimits = usualRate, now: () => number = () => performance.now()) {
    this.#limits = limits
    this.#now = now
    this.#messages = limits.burst
    this.#bytes = limits.bytesBurst
    this.#at = now()
  }

  /** Counts one message. Gives for how many milliseconds nothing more should be read; 0 for carrying on. */
  take(kind: SocketMessageKind, bytes: number): number {
    const { perSecond, burst, bytesPerSecond, bytesBurst } = this.#limits
    const now = this.#now()
    const seconds = (now - this.#at) / 1000
    this.#at = now
    this.#messages = Math.min(burst, this.#messages + seconds * perSecond) - (weights[kind] ?? 1)
    this.#bytes = Math.min(bytesBurst, this.#bytes + seconds * bytesPerSecond) - bytes
    const owed = Math.max(-this.#messages / perSecond, -this.#bytes / bytesPerSecond)
    return owed <= 0 ? 0 : Math.ceil(owed * 1000)
  }
}
