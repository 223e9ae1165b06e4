import type { Words } from '@candour/schema'
import { Extension } from '@tiptap/core'
import { boundOf } from './bound.ts'
import { moveByOne } from './move.ts'
import { movableAt } from './neighbour.ts'
import { sayMoved } from './say-moved.ts'

export interface StructureKeysOptions {
  words: Words | null
  /** Says a sentence quietly, so that a screen reader reads it. */
  say: (sentence: string) => void
}

/** Alt+Shift+arrow moves the part or section the caret is in, past its neighbour. */
export const StructureKeys = Extension.create<StructureKeysOptions>({
  name: 'structureKeys',
  addOptions: () => ({ words: null, say: () => undefined }),
  addKeyboardShortcuts() {
    const { words, say } = this.options
    const move = (direction: 'up' | 'down') => () => {
      const { editor } = this
      if (words === null || boundOf(editor) === null) return false
      const id = movableAt(editor.state.doc, editor.state.selection.head)
      if (id === null) return false
      sayMoved(editor, id, moveByOne(editor, id, direction), words, say)
      return true
    }
    return { 'Alt-Shift-ArrowUp': move('up'), 'Alt-Shift-ArrowDown': move('down') }
  },
})
