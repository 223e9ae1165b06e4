import type { Node } from '@tiptap/pm/model'
import { atom } from '../text/characters.ts'

/**
 * The text of a text block whose offsets are ProseMirror's own within the block: an inline leaf counts as one unit, a hard break reads as a line break.
 * An inline node with content of its own (none of ours, but a stranger's document may have one) is kept as wide as it is.
 */
export function textOfBlock(block: Node): string {
  const only = block.childCount === 1 ? block.firstChild : null
  if (only?.isText) return only.text ?? ''
  let text = ''
  block.forEach(child => {
    if (child.isText) text += child.text ?? ''
    else if (child.type.name === 'hardBreak') text += '\n'
    else text += atom.repeat(child.nodeSize)
  })
  return text
}
