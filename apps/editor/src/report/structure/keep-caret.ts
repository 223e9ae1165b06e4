import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { placeOf } from '../attributes/write-attribute.ts'

/**
 * Notes where the caret stands inside a node that is about to be rebuilt elsewhere; what it gives puts the caret back to
 * the same letter there, and the page to where it can be seen. The binding alone would leave it where the node was.
 */
export function keepCaret(editor: Editor, id: string): () => void {
  const { anchor, head } = editor.state.selection
  const hadFocus = editor.view.hasFocus()
  const before = placeOf(editor, id)
  const node = before === undefined ? null : editor.state.doc.nodeAt(before)
  const inside = before !== undefined && node !== null && head >= before && head <= before + node.nodeSize
  return () => {
    const at = placeOf(editor, id)
    if (at === undefined) return
    if (inside) {
      const { doc, tr } = editor.state
      const there = (position: number) => doc.resolve(Math.max(0, Math.min(at + position - before, doc.content.size)))
      editor.view.dispatch(tr.setSelection(TextSelection.between(there(anchor), there(head))))
    }
    if (hadFocus) editor.view.focus()
    const dom = editor.view.nodeDOM(at)
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'nearest' })
  }
}
