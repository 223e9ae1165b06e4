import type { DocumentKind } from '@candour/schema'
import { ReportUndo } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'

/** The shared document behind an editor, with the undo of who writes in it. */
export interface Bound {
  ydoc: Y.Doc
  kind: DocumentKind
  undo: ReportUndo
}

export const kindOf = (editor: Editor): DocumentKind => (editor.schema.nodes.boardResponse === undefined ? 'report' : 'response')

/** What an editor is bound to; null where it only shows a text, or somebody may not write in it. */
export function boundOf(editor: Editor): Bound | null {
  if (editor.isDestroyed || !editor.isEditable) return null
  const sync: unknown = ySyncPluginKey.getState(editor.state)
  const history: unknown = yUndoPluginKey.getState(editor.state)
  const ydoc: unknown = typeof sync === 'object' && sync !== null && 'doc' in sync ? sync.doc : null
  const undo: unknown = typeof history === 'object' && history !== null && 'undoManager' in history ? history.undoManager : null
  return ydoc instanceof Y.Doc && undo instanceof ReportUndo ? { ydoc, kind: kindOf(editor), undo } : null
}
