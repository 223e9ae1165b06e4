import * as Y from 'yjs'

const aFewLetters = 3

/**
 * Whether an update brings words in a piece, as a move, an undo, a paste or a restore does, and not letter by letter as
 * typing does. Where such words came from is read from what the same update takes away, so it stays a row by itself.
 */
export function carriesWords(update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update)
  let longest = 0
  let builds = false
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    if (struct.content instanceof Y.ContentType) builds = true
    if (!(struct.content instanceof Y.ContentString)) continue
    if (/\S\s+\S/u.test(struct.content.str)) return true
    longest = Math.max(longest, struct.length)
  }
  if (longest < aFewLetters) return false
  const removed = [...ds.clients.values()].flat().reduce((sum, { len }) => sum + len, 0)
  return builds || removed >= aFewLetters
}
