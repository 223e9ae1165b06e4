import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** True where a change came through the binding: somebody else's, or one's own undo. */
export const fromElsewhere = (transaction: Transaction): boolean => {
  const change: unknown = transaction.getMeta(ySyncPluginKey)
  return typeof change === 'object' && change !== null && 'isChangeOrigin' in change && change.isChangeOrigin === true
}

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
      if (transactions.every(transaction => !transaction.docChanged || fromElsewhere(transaction))) return null
      return repair.call(this, transactions, before, after)
    },
  })
}
