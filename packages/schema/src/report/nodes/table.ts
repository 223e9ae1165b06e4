import { mergeAttributes } from '@tiptap/core'
import {
  TableCell as PlainCell,
  TableHeader as PlainHeader,
  TableRow as PlainRow,
  Table as PlainTable,
} from '@tiptap/extension-table'
import { TextSelection } from '@tiptap/pm/state'
import { ownTableRepairs } from '../schema/own-table-repairs.ts'

const cellContent = '(paragraph | block)*'
export const TableRow = PlainRow.extend({ content: '(tableCell | tableHeader)*' })
export const TableCell = PlainCell.extend({ content: cellContent })
export const TableHeader = PlainHeader.extend({ content: cellContent })

export const Table = PlainTable.extend({
  content: 'tableRow*',

  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],

  // The page has its own. One that comes from the schema is another function each time it is asked for, and the editor would
  // build a long document twice when it opens.
  addNodeView: () => null,

  addCommands() {
    return {
      ...this.parent?.(),
      // Cells may be empty of blocks, so a new one is not filled by itself: here each gets its paragraph.
      insertTable:
        ({ rows = 3, cols = 3, withHeaderRow = true } = {}) =>
        ({ tr, dispatch, state }) => {
          const { table, tableRow, tableCell, tableHeader, paragraph } = state.schema.nodes
          if (!table || !tableRow || !tableCell || !tableHeader || !paragraph) return false
          const row = (type: typeof tableCell) =>
            tableRow.create(
              null,
              Array.from({ length: cols }, () => type.create(null, paragraph.create())),
            )
          const content = Array.from({ length: rows }, (_, at) => row(withHeaderRow && at === 0 ? tableHeader : tableCell))
          if (dispatch) {
            const from = tr.selection.from
            tr.replaceSelectionWith(table.create(null, content))
            tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView()
          }
          return true
        },
    }
  },

  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // In two steps, so that the cells of the new row have their paragraphs before the caret goes there.
      Tab: ({ editor }) => editor.commands.goToNextCell() || (editor.commands.addRowAfter() && editor.commands.goToNextCell()),
    }
  },

  addProseMirrorPlugins() {
    return (this.parent?.() ?? []).map(ownTableRepairs)
  },
})
