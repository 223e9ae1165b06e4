import * as Y from 'yjs'
import type { TextPlace } from './yjs-places.ts'

/** Where an end of an anchor leads now, and whether the very character it was tied to still stands. */
export interface FoundPlace extends TextPlace {
  stands: boolean
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), character => character.charCodeAt(0))

/** A place tied to the character after it (`0`) or before it (`-1`), as base64. */
export const encodePlace = ({ text, index }: TextPlace, side: 0 | -1): string =>
  toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index, side)))

/** Follows an encoded place. Null where it cannot be read, or what it was tied to is gone without a trace. */
export function followPlace(encoded: string, ydoc: Y.Doc): FoundPlace | null {
  try {
    const relative = Y.decodeRelativePosition(fromBase64(encoded))
    // A position that names a root would create it here; ours are all tied to characters.
    if (relative.item === null) return null
    const place = Y.createAbsolutePositionFromRelativePosition(relative, ydoc)
    if (place === null || !(place.type instanceof Y.XmlText)) return null
    return { text: place.type, index: place.index, stands: stands(ydoc, relative.item) }
  } catch {
    // Anybody may have written this: what cannot be followed is looked for by its words.
    return null
  }
}

function stands(ydoc: Y.Doc, id: Y.ID): boolean {
  for (let next: Y.ID | null = id; next !== null; ) {
    const struct: Y.Item | Y.GC = Y.getItem(ydoc.store, next)
    if (!(struct instanceof Y.Item)) return false
    if (struct.redone === null) return !struct.deleted
    next = Y.createID(struct.redone.client, struct.redone.clock + next.clock - struct.id.clock)
  }
  return false
}
