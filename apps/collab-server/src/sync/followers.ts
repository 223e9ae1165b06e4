import { type DocumentAddress, parseDocumentName } from '@candour/schema'
import type { afterLoadDocumentPayload, Extension } from '@hocuspocus/server'
import type * as Y from 'yjs'
import type { SocketContext } from './visit.ts'

/** Who has to know at once that a document has changed. Called while it changes: looks, and leaves work for later. */
export interface DocumentFollower {
  loaded?(address: DocumentAddress, ydoc: Y.Doc): void
  changed(address: DocumentAddress, ydoc: Y.Doc): void
}

/** Tells followers of every change of a document, whoever made it, in the moment in which it is applied. */
export class DocumentFollowers implements Extension<SocketContext> {
  readonly priority = 100
  readonly #followers: DocumentFollower[] = []

  add(follower: DocumentFollower): void {
    this.#followers.push(follower)
  }

  async afterLoadDocument({ document }: afterLoadDocumentPayload<SocketContext>): Promise<void> {
    const address = parseDocumentName(document.name)
    if (address === null) return
    for (const follower of this.#followers) follower.loaded?.(address, document)
    document.on('update', () => {
      for (const follower of this.#followers) follower.changed(address, document)
    })
  }
}
