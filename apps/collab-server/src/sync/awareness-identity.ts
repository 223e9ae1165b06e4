import type { beforeHandleAwarenessPayload, Extension } from '@hocuspocus/server'
import type { AuthorBinding } from './author-binding.ts'
import { colourOf } from './colour.ts'
import type { SocketContext } from './visit.ts'

/** A page has one client id in a document; after a refusal it takes a new one over the same connection. */
const mostIds = 4

/**
 * Everybody shows themselves, and nobody else: name and colour come from the session, whatever the client sends.
 * States under somebody else's id are dropped without a word, for honest y-websocket clients echo those of their peers.
 */
export class AwarenessIdentity implements Extension<SocketContext> {
  readonly priority = 600
  readonly #authors: AuthorBinding

  constructor(authors: AuthorBinding) {
    this.#authors = authors
  }

  async beforeHandleAwareness(payload: beforeHandleAwarenessPayload<SocketContext>): Promise<void> {
    const { states, document, connection, context } = payload
    if (connection === undefined) return
    const visit = context?.visit
    const standing = visit?.standing
    if (visit === undefined || standing === undefined || standing === null) {
      states.clear()
      return
    }
    const { userId } = visit.person
    const own = document.getClients(connection)
    const others = [...document.connections].filter(([other]) => other !== connection).map(([, { clients }]) => clients)
    for (const [client, state] of states) {
      const isTaken = others.some(clients => clients.has(client)) || !this.#authors.mayAuthor(document, client, userId)
      if (isTaken || (!own.has(client) && own.size >= mostIds)) {
        states.delete(client)
        continue
      }
      this.#authors.seen(document, client, userId)
      state.user = { id: userId, name: standing.name, color: colourOf(userId) }
    }
  }
}
