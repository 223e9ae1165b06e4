/** How many requests a window of time holds. */
export interface Rate {
  count: number
  seconds: number
}

const mostKeys = 20_000

/** A leaking bucket for each key, in memory: it forgets at a restart, which costs an attacker more than it gives. */
export class RateLimit {
  readonly #rate: Rate
  readonly #now: () => number
  readonly #buckets = new Map<string, { level: number; at: number }>()

  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate
    this.#now = now
  }

  /** Counts one request. Gives 0 when it may pass, else the seconds until the next one may. */
  take(key: string): number {
    const now = this.#now()
    const perMillisecond = this.#rate.count / (this.#rate.seconds * 1000)
    const bucket = this.#buckets.get(key)
    const level = bucket === undefined ? 0 : Math.max(0, bucket.level - (now - bucket.at) * perMillisecond)
    if (level + 1 > this.#rate.count) return (level + 1 - this.#rate.count) / perMillisecond / 1000
    // Re-inserted, so that the key used longest ago stands first and is the one forgotten.
    this.#buckets.delete(key)
    this.#buckets.set(key, { level: level + 1, at: now })
    if (this.#buckets.size > mostKeys) {
      for (const oldest of this.#buckets.keys()) {
        this.#buckets.delete(oldest)
        break
      }
    }
    return 0
  }
}
