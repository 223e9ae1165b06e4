import * as Y from 'yjs'

export type DeleteSet = ReturnType<typeof Y.createDeleteSet>

/** The stretches of an item, as offset and length, that the set does not name. Most items are named whole, in one range. */
export function* unnamed({ id, length }: Y.Item, named: DeleteSet): Generator<{ from: number; end: number }> {
  const ranges = named.clients.get(id.client) ?? []
  let at = firstReaching(ranges, id.clock)
  let from = 0
  while (from < length) {
    const range = ranges[at]
    const begins = range === undefined ? length : Math.min(length, range.clock - id.clock)
    if (begins > from) yield { from, end: begins }
    if (range === undefined) return
    from = Math.max(from, range.clock + range.len - id.clock)
    at += 1
  }
}

/** The first range that ends after this clock. */
function firstReaching(ranges: readonly { clock: number; len: number }[], clock: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range !== undefined && range.clock + range.len <= clock) low = middle + 1
    else high = middle
  }
  return low
}

/** A decoded update's set in order, as the look-ups need it: it came from outside. */
export const inOrder = (set: DeleteSet): DeleteSet => Y.mergeDeleteSets([set])
