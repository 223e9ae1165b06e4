import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Place } from '../document/layers.ts'

/** Where the node with this id stands: where it stood a moment ago, or wherever it has been moved to since. */
export function placeOf(editor: Editor, id: string, place?: Place): number | undefined {
  const at = place?.()
  if (at !== undefined && editor.state.doc.nodeAt(at)?.attrs.id === id) return at
  let found: number | undefined
  editor.state.doc.descendants((node: Node, position) => {
    if (found === undefined && node.attrs.id === id) found = position
    return found === undefined && !node.isTextblock
  })
  return found
}

/** Writes one attribute of a node; false where the node no longer stands or nothing changes. */
export function writeAttribute(editor: Editor, id: string, place: Place, name: string, value: unknown): boolean {
  if (editor.isDestroyed || !editor.isEditable) return false
  const at = placeOf(editor, id, place)
  if (at === undefined || editor.state.doc.nodeAt(at)?.attrs[name] === value) return false
  editor.view.dispatch(editor.state.tr.setNodeAttribute(at, name, value))
  return true
}
