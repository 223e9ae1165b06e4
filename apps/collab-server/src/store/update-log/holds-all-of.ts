import * as Y from 'yjs'

type Ranges = Map<number, [from: number, to: number][]>

/** Whether `merged` has every structure and every deletion that is in `updates`: looked at before the originals are removed. */
export function holdsAllOf(merged: Uint8Array, updates: readonly Uint8Array[]): boolean {
  const whole = rangesOf(merged)
  return updates.every(update => {
    const part = rangesOf(update)
    return covers(whole.structures, part.structures) && covers(whole.deletions, part.deletions)
  })
}

function rangesOf(update: Uint8Array): { structures: Ranges; deletions: Ranges } {
  const { structs, ds } = Y.decodeUpdate(update)
  const structures: Ranges = new Map()
  for (const structure of structs) {
    if (structure instanceof Y.Skip) continue
    const { client, clock } = structure.id
    structures.set(client, [...(structures.get(client) ?? []), [clock, clock + structure.length]])
  }
  const deletions: Ranges = new Map(
    [...ds.clients].map(([client, items]) => [client, items.map(({ clock, len }) => [clock, clock + len])]),
  )
  return { structures: joined(structures), deletions: joined(deletions) }
}

/** Sorted, with neighbours joined: the same ground may be cut differently before and after a merge. */
function joined(ranges: Ranges): Ranges {
  return new Map(
    [...ranges].map(([client, list]) => {
      const result: [number, number][] = []
      for (const [from, to] of list.toSorted((a, b) => a[0] - b[0])) {
        const last = result.at(-1)
        if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
        else result.push([from, to])
      }
      return [client, result]
    }),
  )
}

const covers = (whole: Ranges, part: Ranges): boolean =>
  [...part].every(([client, list]) =>
    list.every(([from, to]) => whole.get(client)?.some(range => range[0] <= from && to <= range[1]) ?? false),
  )
