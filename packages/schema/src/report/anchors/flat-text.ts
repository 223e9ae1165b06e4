import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** Stands for an inline node without words (a footnote's mark): it takes a place and is in no quotation. */
const wordless = '\ufffc'
const leafText = (leaf: ProseMirrorNode) => (leaf.type.name === 'hardBreak' ? ' ' : wordless)
const lineEnds = /[\n\ufffc]/g

/** A text without what only divides it: two texts are the same words where these are equal. */
export const unbroken = (text: string): string => text.replaceAll(lineEnds, '')

/** The words between two positions, a line for each block. */
export const wordsBetween = (doc: ProseMirrorNode, from: number, to: number): string =>
  doc.textBetween(from, to, '\n', leafText).replaceAll(wordless, '')

/** A document's words in one line, block after block, with the position of every character. */
export class FlatText {
  readonly text: string
  readonly #positions: Int32Array

  constructor(doc: ProseMirrorNode) {
    const pieces: string[] = []
    const positions = new Int32Array(doc.content.size)
    let length = 0
    doc.descendants((node, at) => {
      if (!node.isTextblock) return true
      const line = node.textBetween(0, node.content.size, undefined, leafText)
      for (let offset = 0; offset < line.length; offset += 1) {
        if (line[offset] === wordless) continue
        positions[length] = at + 1 + offset
        length += 1
      }
      pieces.push(line.replaceAll(wordless, ''))
      return false
    })
    this.text = pieces.join('')
    this.#positions = positions
  }

  /** Where the character at this offset stands in the document. */
  positionOf(offset: number): number {
    return this.#positions[offset] ?? 0
  }

  /** The offset of the first character at or after a position. */
  offsetOf(position: number): number {
    let [low, high] = [0, this.text.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.positionOf(middle) < position) low = middle + 1
      else high = middle
    }
    return low
  }
}
