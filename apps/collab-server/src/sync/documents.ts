import type { ChangedRecords, DocumentAddress } from '@candour/schema'
import type * as Y from 'yjs'
import type { DocumentFollower } from './followers.ts'

/** The live documents, for the rest of the server: routes, imports, exports, versions. */
export interface Documents {
  /**
   * Looks at a document as it stands, loaded if need be. `look` runs at once and must not change or keep the document.
   * Throws `DocumentDamaged` or `StorageUnavailable` where it cannot be loaded; never shows an empty one instead.
   */
  read<T>(address: DocumentAddress, look: (ydoc: Y.Doc) => T): Promise<T>
  /**
   * Changes a document in a person's name: in the log before it is applied and before anybody sees it.
   * Rights are the caller's to ask. `change` works on a copy; what else is written meanwhile is merged, never overwritten.
   * `beforeLogged` is awaited, with the Yjs client id that the change is written under, before it goes into the log: what it
   * notes of the change stands wherever the change does.
   * Throws `DocumentFinalised` where the document is final.
   */
  write(
    address: DocumentAddress,
    author: { userId: string },
    change: (ydoc: Y.Doc) => void,
    beforeLogged?: (client: number) => Promise<void>,
  ): Promise<void>
  /** Resolves when every update that was on its way into a log is logged and applied. */
  settled(): Promise<void>
  /** Call after the commit of any change of role, membership, session or opening. Resolves once every connection concerned has been asked anew. */
  rightsChanged(change: { reviewId: string; userId?: string } | { userId: string }): Promise<void>
  /** From now on every change of every document is told to the follower as it is applied. */
  follow(follower: DocumentFollower): void
  /** Tells every page of the review's members, and every socket in one of its documents, what to fetch again. Never anything confidential. */
  tell(reviewId: string, message: { type: 'changed'; what: ChangedRecords }, onlyTo?: (userId: string) => boolean): void
  close(): Promise<void>
}
