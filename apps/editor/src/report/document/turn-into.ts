import type { DocumentKind } from '@candour/schema'
import { type ReportUndo, type StructureRefusal, unwrapNode, type WrappedAs, wrapBlocks } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type * as Y from 'yjs'

interface Turning {
  editor: Editor
  ydoc: Y.Doc
  kind: DocumentKind
  undo: ReportUndo
}

/** The innermost part that the selection stands in, as its type and id. */
export function partAround(editor: Editor): { type: string; id: string } | null {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type.spec.group === 'part') return { type: node.type.name, id: String(node.attrs.id) }
  }
  return null
}

/**
 * Turns the blocks the selection touches into a part, or, where it stands in such a part, that part back into plain text.
 * Rebuilt in the shared document itself, never worked out by the binding. Gives the id of what now stands there.
 */
export function turnInto({ editor, ydoc, kind, undo }: Turning, as: WrappedAs): { id: string } | { refused: StructureRefusal } {
  const around = partAround(editor)
  const { $from, $to } = editor.state.selection
  const result = undo.perform(() =>
    around?.type === as
      ? unwrapNode(ydoc, kind, around.id)
      : wrapBlocks(ydoc, kind, { first: $from.index(0), end: $to.index(0) + 1, as }),
  )
  return result.ok ? { id: result.step.id } : { refused: result.reason }
}
