import { updateHash } from '@candour/schema'
import { fromBase64 } from 'lib0/buffer'
import * as Y from 'yjs'

/**
 * Knows which of this page's own changes are in the server's log. 'Saved' is true only while a handshake stands
 * and every own change is covered by what the server said it has logged: by the update's hash, or by a handshake's snapshot
 * (a state vector alone would not cover deletions).
 */
export class SavedTracker {
  readonly #pending = new Map<string, Uint8Array>()
  #handshake = false

  /** An own change was made; it is not yet known to be in the log. */
  changed(update: Uint8Array): void {
    this.#pending.set(updateHash(update), update)
  }

  /** The server has logged one update. */
  logged(hash: string): void {
    this.#pending.delete(hash)
  }

  /** The server said, at the end of a handshake, what its log covers (`Y.encodeSnapshot`, base64). */
  handshake(snapshot: string): void {
    const covered = Y.decodeSnapshot(fromBase64(snapshot))
    for (const [hash, update] of this.#pending) {
      if (Y.snapshotContainsUpdate(covered, update)) this.#pending.delete(hash)
    }
    this.#handshake = true
  }

  disconnected(): void {
    this.#handshake = false
  }

  get saved(): boolean {
    return this.#handshake && this.#pending.size === 0
  }

  /** True while changes exist that would be lost with this tab. */
  get unsaved(): boolean {
    return this.#pending.size > 0
  }

  /** The changes that are not in the log, oldest first. */
  pending(): Uint8Array[] {
    return [...this.#pending.values()]
  }

  forget(): void {
    this.#pending.clear()
  }
}
