import type { Comment } from '@candour/schema'
import { resolveAnchor } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'

/** Where the words stand that a proposal would replace; null where they are not, or no longer, what it quotes. */
export function placeForWording(editor: Editor | null, { anchor }: Comment): { from: number; to: number } | null {
  if (editor === null || !editor.isEditable) return null
  const { state } = editor
  const ydoc = ySyncPluginKey.getState(state)?.doc ?? null
  const place = resolveAnchor(anchor, state.doc, ydoc)
  if ((place.status !== 'exact' && place.status !== 'moved') || place.on !== 'words') return null
  // Words of several blocks cannot be one run of text.
  const [$from, $to] = [state.doc.resolve(place.from), state.doc.resolve(place.to)]
  return $from.sameParent($to) ? { from: place.from, to: place.to } : null
}

/** Puts the proposed words where the quoted ones stand: the accepter's own edit, and one step of undo. False where it cannot. */
export function putWording(editor: Editor | null, comment: Comment): boolean {
  const place = placeForWording(editor, comment)
  if (editor === null || place === null || comment.wording === null) return false
  const { state, view } = editor
  const undo = yUndoPluginKey.getState(state)?.undoManager
  undo?.stopCapturing()
  const { from, to } = place
  const { text } = comment.wording
  const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? []
  const line = text.replaceAll(/\s*\n\s*/g, ' ')
  const { tr, schema } = state
  view.dispatch(line === '' ? tr.delete(from, to) : tr.replaceWith(from, to, schema.text(line, marks)))
  undo?.stopCapturing()
  return true
}
