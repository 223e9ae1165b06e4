import { Editor, Extension } from '@tiptap/core'
import { ySyncPlugin, yUndoPlugin } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import type { DocumentKind } from '../../sync/index.ts'
import { rootOf } from '../json/write-doc.ts'
import { reportExtensions } from '../schema/extensions.ts'
import { ReportUndo } from '../structure/report-undo.ts'

export interface Page {
  ydoc: Y.Doc
  editor: Editor
  undo: ReportUndo
}

/** An editor on a shared document, as the page has it; needs a DOM (`@vitest-environment jsdom`). */
export function page(ydoc: Y.Doc, kind: DocumentKind = 'report'): Page {
  const fragment = rootOf(ydoc)
  const undo = new ReportUndo(fragment)
  const binding = Extension.create({
    name: 'binding',
    // Before the plugins that look for it.
    priority: 1000,
    addProseMirrorPlugins: () => [ySyncPlugin(fragment), yUndoPlugin({ undoManager: undo })],
  })
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...reportExtensions(kind), binding],
    enableContentCheck: false,
  })
  return { ydoc, editor, undo }
}
