import type { Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** True where a change came through the binding: somebody else's, or one's own undo. */
export function fromElsewhere(transaction: Transaction): boolean {
  const change: unknown = transaction.getMeta(ySyncPluginKey)
  return typeof change === 'object' && change !== null && 'isChangeOrigin' in change && change.isChangeOrigin === true
}
