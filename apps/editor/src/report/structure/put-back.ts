import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { placeOf } from '../attributes/write-attribute.ts'

/** Where words go back to: the end of a part's own text, below a heading, or the end of the document. */
function placeFor(editor: Editor, nearId: string | null): number {
  const { doc } = editor.state
  const at = nearId === null ? undefined : placeOf(editor, nearId)
  const node = at === undefined ? null : doc.nodeAt(at)
  if (at === undefined || node === null) return doc.content.size
  if (node.type.spec.group === 'part') return at + 1 + ownText(node)
  // An image or a footnote cannot hold them: after the block that it stands in.
  const $at = doc.resolve(at)
  return node.isInline ? $at.after($at.depth) : at + node.nodeSize
}

/** The length of a part up to the first part inside it. */
function ownText(part: Node): number {
  let size = 0
  for (const child of part.children) {
    if (child.type.spec.group === 'part') break
    size += child.nodeSize
  }
  return size
}

/**
 * Puts words that fell out into the text again, a paragraph for each line, near where they were written, and selects
 * them so that their writer sees them and can place them. False where one may not write.
 */
export function putBack(editor: Editor, words: string, nearId: string | null): boolean {
  const { paragraph } = editor.schema.nodes
  if (editor.isDestroyed || !editor.isEditable || paragraph === undefined) return false
  const lines = words.split('\n').filter(line => line.trim() !== '')
  const blocks = lines.map(line => paragraph.create(null, editor.schema.text(line)))
  if (blocks.length === 0) return false
  const at = placeFor(editor, nearId)
  const { tr } = editor.state
  tr.insert(at, blocks)
  const end = at + blocks.reduce((size, block) => size + block.nodeSize, 0)
  tr.setSelection(TextSelection.between(tr.doc.resolve(at + 1), tr.doc.resolve(end - 1))).scrollIntoView()
  editor.view.dispatch(tr)
  editor.view.focus()
  return true
}
