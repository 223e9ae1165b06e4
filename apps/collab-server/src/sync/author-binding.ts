import type * as Y from 'yjs'
import type { UpdateLog } from '../store/index.ts'

/**
 * A Yjs client id belongs to the person who was first seen with it, for good once something was logged under it.
 * Nobody adds under another's id: that would swallow the other's next words.
 */
export class AuthorBinding {
  readonly #updates: UpdateLog
  /** Ids seen in awareness before anything was written under them. */
  readonly #seen = new WeakMap<Y.Doc, Map<number, string>>()

  constructor(updates: UpdateLog) {
    this.#updates = updates
  }

  mayAuthor(document: Y.Doc & { name: string }, client: number, userId: string): boolean {
    const owner = this.#updates.authorOf(document.name, client) ?? this.#seen.get(document)?.get(client) ?? userId
    return owner === userId
  }

  /** A person shows themselves under this id. */
  seen(document: Y.Doc, client: number, userId: string): void {
    const seen = this.#seen.get(document) ?? new Map<number, string>()
    if (!seen.has(client)) seen.set(client, userId)
    this.#seen.set(document, seen)
  }
}
