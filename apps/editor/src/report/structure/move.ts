import { moveNode, moveSection, type Place, type StructureRefusal } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import { boundOf } from './bound.ts'
import { keepCaret } from './keep-caret.ts'
import { type Destination, type Direction, neighbour } from './neighbour.ts'

export type Moved = { moved: true } | { moved: false; why: StructureRefusal | 'at-the-edge' }

/** Moves a section or part to a place, rebuilt in the shared document, as one step of one's own undo. */
export function moveTo(editor: Editor, id: string, destination: Destination): Moved {
  const bound = boundOf(editor)
  if (bound === null) return { moved: false, why: 'not-allowed' }
  const restore = keepCaret(editor, id)
  const result = bound.undo.perform(() =>
    destination.kind === 'section'
      ? moveSection(bound.ydoc, id, destination.place)
      : moveNode(bound.ydoc, bound.kind, id, destination.place),
  )
  if (!result.ok) return { moved: false, why: result.reason }
  restore()
  return { moved: true }
}

/** Moves it by one, past its neighbour. */
export function moveByOne(editor: Editor, id: string, direction: Direction): Moved {
  const destination = neighbour(editor.state.doc, id, direction)
  return destination === null ? { moved: false, why: 'at-the-edge' } : moveTo(editor, id, destination)
}

/** Moves a part beside another or into one. */
export const movePart = (editor: Editor, id: string, place: Place): Moved => moveTo(editor, id, { kind: 'node', place })
