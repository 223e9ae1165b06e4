import * as Y from 'yjs'

/**
 * The words that updates would have written, for offering them as a copy to who typed them. Runs typed one after the other
 * are joined; a break in the run begins a new line. Words typed and taken back within the same updates are left out.
 */
export function wordsOfUpdates(updates: readonly Uint8Array[]): string {
  const runs = new Map<number, { clock: number; follows: boolean; words: string }[]>()
  const deleted = new Map<number, { clock: number; length: number }[]>()
  for (const update of updates) {
    const { structs, ds } = Y.decodeUpdate(update)
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
      const known = runs.get(struct.id.client) ?? []
      // Clocks alone would join words typed in two places; what a run stands after tells them apart.
      const follows =
        struct.origin !== null && struct.origin.client === struct.id.client && struct.origin.clock === struct.id.clock - 1
      known.push({ clock: struct.id.clock, follows, words: struct.content.str })
      runs.set(struct.id.client, known)
    }
    for (const [client, items] of ds.clients) {
      deleted.set(client, [...(deleted.get(client) ?? []), ...items.map(item => ({ clock: item.clock, length: item.len }))])
    }
  }
  const lines: string[] = []
  for (const [client, known] of runs) {
    const gone = deleted.get(client) ?? []
    const isGone = (clock: number) => gone.some(range => clock >= range.clock && clock < range.clock + range.length)
    let line = ''
    for (const { clock, follows, words } of known.toSorted((a, b) => a.clock - b.clock)) {
      if (!follows && line !== '') {
        lines.push(line)
        line = ''
      }
      for (let index = 0; index < words.length; index++) {
        if (!isGone(clock + index)) line += words[index]
      }
    }
    if (line !== '') lines.push(line)
  }
  return lines.filter(line => line.trim() !== '').join('\n')
}
