import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as Y from 'yjs'

export interface TextPlace {
  text: Y.XmlText
  index: number
}

/**
 * Leads between positions of a document as ProseMirror has it and places in the shared document that it was read from.
 * The two must stand at the same state. Made for one round of questions and then let go.
 */
export class YjsPlaces {
  readonly #root: Y.XmlFragment
  readonly #doc: ProseMirrorNode
  readonly #children = new Map<Y.XmlFragment, Map<unknown, { position: number; node: ProseMirrorNode }>>()

  constructor(root: Y.XmlFragment, doc: ProseMirrorNode) {
    this.#root = root
    this.#doc = doc
  }

  /** The text run that the character before (`-1`) or after (`0`) this position belongs to. */
  textAt(position: number, side: 0 | -1): TextPlace | null {
    const $place = this.#doc.resolve(position)
    if (!$place.parent.inlineContent) return null
    let parent: Y.XmlFragment = this.#root
    for (let depth = 0; depth < $place.depth; depth += 1) {
      const child = parent.get($place.index(depth))
      if (!(child instanceof Y.XmlElement) || child.nodeName !== $place.node(depth + 1).type.name) return null
      parent = child
    }
    let left = $place.parentOffset
    for (const child of parent.toArray()) {
      const length = child instanceof Y.XmlText ? child.length : 1
      const inside = side === 0 ? left >= 0 && left < length : left > 0 && left <= length
      if (inside && child instanceof Y.XmlText) return { text: child, index: left }
      left -= length
    }
    return null
  }

  /** The position of a place in a text run; null where it does not stand in this document. */
  positionOf({ text, index }: TextPlace): number | null {
    const { parent } = text
    const block = parent instanceof Y.XmlElement ? this.#find(parent) : null
    if (block === null || !(parent instanceof Y.XmlElement)) return null
    let offset = block.position + 1
    for (const child of parent.toArray()) {
      if (child === text) return Math.min(offset + index, block.position + block.node.nodeSize - 1)
      offset += child instanceof Y.XmlText ? child.length : 1
    }
    return null
  }

  #find(element: Y.XmlElement): { position: number; node: ProseMirrorNode } | null {
    const { parent } = element
    if (!(parent instanceof Y.XmlFragment)) return null
    const known = this.#children.get(parent)
    if (known !== undefined) return known.get(element) ?? null
    const above = parent === this.#root ? { position: -1, node: this.#doc } : null
    const container = above ?? (parent instanceof Y.XmlElement ? this.#find(parent) : null)
    if (container === null) return null
    const children = new Map<unknown, { position: number; node: ProseMirrorNode }>()
    let position = container.position + 1
    for (const [at, child] of parent.toArray().entries()) {
      const node = container.node.maybeChild(at)
      if (node === null) break
      children.set(child, { position, node })
      position += node.nodeSize
    }
    this.#children.set(parent, children)
    return children.get(element) ?? null
  }
}
