import type { afterHandleMessagePayload, Extension } from '@hocuspocus/server'
import { toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import { readFrame } from './frames.ts'
import type { SocketContext } from './visit.ts'

/**
 * 'Saved' is said of an update that is in the log, by its hash, and of nothing else.
 * At the end of a handshake the client learns what the log covers, deletions included, which a state vector would not show.
 */
export class SavedSignal implements Extension<SocketContext> {
  readonly priority = 500

  async afterHandleMessage({ update, document, context }: afterHandleMessagePayload<SocketContext>): Promise<void> {
    const { visit } = context
    if (visit === undefined) return
    const { inHand } = visit
    visit.inHand = null
    const kind = readFrame(update)?.kind
    if (kind === 'update' && inHand !== null && inHand.outcome !== 'refused') visit.tell({ type: 'saved', hash: inHand.hash })
    if (kind !== 'sync-step-2') return
    const snapshot = toBase64(Y.encodeSnapshot(Y.snapshot(document)))
    visit.tell({ type: 'saved-state', snapshot, mayWrite: visit.rule('update').allowed })
  }
}
