import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

/** Words that take the place of others. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly words: string
}

/** Puts words in the place of others, in the order of the text, as one step that one undo takes back. */
export function replaceWords(editor: Editor, replacements: readonly Replacement[]): void {
  if (replacements.length === 0) return
  const undo = yUndoPluginKey.getState(editor.state)?.undoManager
  undo?.stopCapturing()
  const { tr } = editor.state
  for (const { from, to, words } of replacements.toReversed()) {
    if (words === '') tr.delete(from, to)
    else tr.insertText(words, from, to)
  }
  editor.view.dispatch(tr)
  undo?.stopCapturing()
}
