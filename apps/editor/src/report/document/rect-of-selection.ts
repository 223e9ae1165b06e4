import type { Editor } from '@tiptap/core'

/** Where the selection, or the caret, stands in the window; null while it is out of view. */
export function rectOfSelection(editor: Editor): DOMRect | null {
  if (editor.isDestroyed) return null
  const { view, state } = editor
  const { from, to } = state.selection
  const start = view.coordsAtPos(from, 1)
  const end = view.coordsAtPos(to, -1)
  const oneLine = Math.abs(start.top - end.top) < 4
  const left = Math.min(start.left, end.left)
  const right = oneLine ? Math.max(start.right, end.right) : Math.max(start.right, left + 1)
  const top = Math.min(start.top, end.top)
  const bottom = Math.max(start.bottom, end.bottom)
  if (bottom < 0 || top > window.innerHeight) return null
  return new DOMRect(left, top, right - left, bottom - top)
}
