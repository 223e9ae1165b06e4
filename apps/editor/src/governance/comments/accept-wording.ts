import type { Comment } from '@candour/schema'
import { putWords, resolveAnchor } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'

/** What accepting a proposal would do: a change to the text, or nothing because the words are gone or parts would fall together. */
export type WordingChange = { can: true; change: Transaction } | { can: false; because: 'words-gone' | 'by-hand' }

export function changeByWording(editor: Editor | null, { anchor, wording }: Comment): WordingChange {
  if (editor === null || !editor.isEditable || wording === null) return { can: false, because: 'words-gone' }
  const { state } = editor
  const ydoc = ySyncPluginKey.getState(state)?.doc ?? null
  const place = resolveAnchor(anchor, state.doc, ydoc)
  if ((place.status !== 'exact' && place.status !== 'moved') || place.on !== 'words') return { can: false, because: 'words-gone' }
  const change = state.tr
  if (!putWords(change, place.from, place.to, wording.text)) return { can: false, because: 'by-hand' }
  return { can: true, change }
}

/** Puts the proposed words where the quoted ones stand: the accepter's own edit, and one step of undo. False where it cannot. */
export function putWording(editor: Editor | null, comment: Comment): boolean {
  const found = changeByWording(editor, comment)
  if (editor === null || !found.can) return false
  const undo = yUndoPluginKey.getState(editor.state)?.undoManager
  undo?.stopCapturing()
  editor.view.dispatch(found.change)
  undo?.stopCapturing()
  return true
}
