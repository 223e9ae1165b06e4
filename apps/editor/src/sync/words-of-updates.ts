import * as Y from 'yjs'

/** Letters typed one after the other stand so close to each other, though a letter like its neighbour may be put on that one's other side. */
const near = 4

interface Run {
  clock: number
  words: string
}

/**
 * The words that updates would have written, for offering them as a copy to who typed them. What was typed on from where the typing
 * stood is joined in the order of the keys; where it went on elsewhere a new line begins. Words typed and taken back within the same
 * updates are left out. `ydoc` is the document that the updates were made in, as it stands now.
 */
export function wordsOfUpdates(updates: readonly Uint8Array[], ydoc: Y.Doc): string {
  const runs = new Map<number, Run[]>()
  const deleted = new Map<number, { clock: number; length: number }[]>()
  for (const update of updates) {
    const { structs, ds } = Y.decodeUpdate(update)
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
      runs.set(struct.id.client, [...(runs.get(struct.id.client) ?? []), { clock: struct.id.clock, words: struct.content.str }])
    }
    for (const [client, items] of ds.clients) {
      deleted.set(client, [...(deleted.get(client) ?? []), ...items.map(item => ({ clock: item.clock, length: item.len }))])
    }
  }
  const lines: string[] = []
  for (const [client, known] of runs) {
    const gone = deleted.get(client) ?? []
    const isGone = (clock: number) => gone.some(range => clock >= range.clock && clock < range.clock + range.length)
    const spots = spotsOf(ydoc, client, known)
    let line = ''
    let before: number | null = null
    for (const { clock, words } of known.toSorted((a, b) => a.clock - b.clock)) {
      if (line !== '' && (before === null || !areNear(spots.get(before), spots.get(clock)))) {
        lines.push(line)
        line = ''
      }
      for (let index = 0; index < words.length; index++) {
        if (!isGone(clock + index)) line += words[index]
      }
      before = clock + words.length - 1
    }
    if (line !== '') lines.push(line)
  }
  return lines.filter(line => line.trim() !== '').join('\n')
}

interface Spot {
  parent: unknown
  at: number
}

const areNear = (one: Spot | undefined, other: Spot | undefined): boolean =>
  one !== undefined && other !== undefined && one.parent === other.parent && Math.abs(one.at - other.at) <= near

/** Where each letter of these runs stands in its text, counted in the letters that stood there already, by its clock. */
function spotsOf(ydoc: Y.Doc, client: number, runs: readonly Run[]): ReadonlyMap<number, Spot> {
  const spots = new Map<number, Spot>()
  const first = Math.min(...runs.map(({ clock }) => clock))
  const read = new Set<unknown>()
  for (const struct of ydoc.store.clients.get(client) ?? []) {
    if (!(struct instanceof Y.Item) || struct.id.clock + struct.length <= first) continue
    if (!(struct.parent instanceof Y.AbstractType) || read.has(struct.parent)) continue
    read.add(struct.parent)
    let at = 0
    for (let item = struct.parent._start; item !== null; item = item.right) {
      for (let index = 0; index < item.length; index++) {
        const isOfThese = item.id.client === client && item.id.clock + index >= first
        if (isOfThese) spots.set(item.id.clock + index, { parent: struct.parent, at })
        else at += 1
      }
    }
  }
  return spots
}
