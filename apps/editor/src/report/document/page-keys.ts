import { type Editor, Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { Tool } from '../tools/tool.ts'
import { moveFocusPast } from './focus-past.ts'

interface PageKeysOptions {
  /** Tools whose keys are not already bound by the schema's own extensions. */
  tools: readonly Tool[]
  run: (tool: Tool) => void
  toolbar: () => void
  replace: () => void
  details: () => boolean
}

/** Keys of the writing surface itself. After Escape, the next Tab leaves the text, also inside tables and lists. */
export const PageKeys = Extension.create<PageKeysOptions, { leaving: boolean }>({
  name: 'pageKeys',
  // Before tables and lists, which take Tab for themselves.
  priority: 1000,

  addOptions: () => ({
    tools: [],
    run: () => undefined,
    toolbar: () => undefined,
    replace: () => undefined,
    details: () => false,
  }),
  addStorage: () => ({ leaving: false }),

  addKeyboardShortcuts() {
    const { tools, run, toolbar, replace, details } = this.options
    const bound: Record<string, () => boolean> = {}
    for (const tool of tools) {
      if (tool.keys === undefined) continue
      bound[tool.keys] = () => {
        run(tool)
        return true
      }
    }
    const leaveOnTab = () => {
      if (!this.storage.leaving) return false
      this.storage.leaving = false
      moveFocusPast(this.editor.view.dom)
      return true
    }
    return {
      ...bound,
      'Mod-h': () => {
        replace()
        return true
      },
      'Alt-F10': () => {
        toolbar()
        return true
      },
      'Mod-Enter': details,
      Enter: () => goBelowHeadline(this.editor),
      Escape: () => {
        this.storage.leaving = true
        return false
      },
      Tab: leaveOnTab,
    }
  },

  onTransaction({ transaction }) {
    if (transaction.docChanged || transaction.selectionSet) this.storage.leaving = false
  },
})

/** After a headline, Enter goes to the line that already waits below it; a second empty one would only be in the way. */
function goBelowHeadline(editor: Editor): boolean {
  const { state, view } = editor
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'headline' || $from.parentOffset < $from.parent.content.size) return false
  const below = state.doc.resolve($from.after()).nodeAfter
  if (below?.type.name !== 'paragraph' || below.content.size > 0) return false
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, $from.after() + 1)).scrollIntoView())
  return true
}
