import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { fromElsewhere } from './from-elsewhere.ts'

/**
 * ProseMirror's table plugin repairs a ragged table after every change. When two people's edits merge into one, each
 * page would repair it at once and the cells would be added twice, and so on without end. So a page repairs only after
 * a change of its own.
 */
export function ownTableRepairs(plugin: Plugin): Plugin {
  const repair = plugin.spec.appendTransaction
  if (repair === undefined) return plugin
  return new Plugin({
    ...plugin.spec,
    appendTransaction(transactions: readonly Transaction[], before: EditorState, after: EditorState) {
      if (transactions.every(transaction => !transaction.docChanged) || transactions.some(fromElsewhere)) return null
      return repair.call(this, transactions, before, after)
    },
  })
}
