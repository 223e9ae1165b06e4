/** A run of characters of a shared document, by the ids that Yjs gave them. */
export interface Run {
  client: number
  clock: number
  length: number
}

interface Stretch<T> {
  clock: number
  length: number
  value: T
}

/** What is known of runs of characters, found by their ids. Where two overlap, the one added first holds. */
export class Stretches<T> {
  readonly #byClient = new Map<number, { list: Stretch<T>[]; sorted: boolean }>()

  add({ client, clock, length }: Run, value: T): void {
    const of = this.#byClient.get(client) ?? { list: [], sorted: true }
    this.#byClient.set(client, of)
    of.sorted &&= (of.list.at(-1)?.clock ?? -1) < clock
    of.list.push({ clock, length, value })
  }

  /** What is known of a character, how far into its run it stands, and for how many from it on the same holds. */
  at(client: number, clock: number): { value: T; offset: number; left: number } | { value: null; left: number } {
    const list = this.#sorted(client)
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((list[middle]?.clock ?? 0) <= clock) low = middle + 1
      else high = middle
    }
    const found = list[low - 1]
    const next = list[low]?.clock ?? Number.POSITIVE_INFINITY
    if (found === undefined || found.clock + found.length <= clock) return { value: null, left: next - clock }
    return { value: found.value, offset: clock - found.clock, left: Math.min(found.clock + found.length, next) - clock }
  }

  #sorted(client: number): Stretch<T>[] {
    const of = this.#byClient.get(client)
    if (of === undefined) return []
    if (!of.sorted) of.list = withoutOverlaps(of.list)
    of.sorted = true
    return of.list
  }
}

function withoutOverlaps<T>(list: readonly Stretch<T>[]): Stretch<T>[] {
  const kept: Stretch<T>[] = []
  // Stable: of two that begin alike the one that was added first stands first.
  for (const stretch of list.toSorted((one, other) => one.clock - other.clock)) {
    const last = kept.at(-1)
    if (last === undefined || last.clock + last.length <= stretch.clock) kept.push(stretch)
  }
  return kept
}
