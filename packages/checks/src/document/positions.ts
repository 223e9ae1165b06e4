import type { Node } from '@tiptap/pm/model'
import type { Place } from '../signal.ts'

/** The document position before leaf block number `block` (as `Place.block` counts), or null where the document has fewer. Walks past whole rows that do not hold it. */
export function blockPosition(document: Node, block: number): number | null {
  let left = block
  let found: number | null = null
  document.descendants((node, position) => {
    if (found !== null) return false
    if (!node.isTextblock && !node.isLeaf) return true
    if (node.isInline) return false
    if (left === 0) found = position
    left--
    return false
  })
  return found
}

const nodePosition = (document: Node, id: string): number | null => {
  let found: number | null = null
  document.descendants((node, position) => {
    if (found !== null || node.isTextblock) {
      if (found === null && node.attrs.id === id) found = position
      return false
    }
    if (node.attrs.id === id) found = position
    return found === null
  })
  return found
}

/**
 * Where a signal's place is in the document as it now stands: the words where it names words, else the node, else the block.
 * Null where it has gone.
 */
export function placePosition(document: Node, place: Place): { from: number; to: number; words: boolean } | null {
  const block = blockPosition(document, place.block)
  const node = block === null ? null : document.nodeAt(block)
  if (block !== null && node !== null && place.to > place.from && place.to <= node.content.size)
    return { from: block + 1 + place.from, to: block + 1 + place.to, words: true }
  const position = place.nodeId === undefined ? block : (nodePosition(document, place.nodeId) ?? block)
  const at = position === null ? null : document.nodeAt(position)
  return position === null || at === null ? null : { from: position, to: position + at.nodeSize, words: false }
}
