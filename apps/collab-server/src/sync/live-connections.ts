import { documentName, type ServerMessage } from '@candour/schema'
import type { Store } from '../store/index.ts'
import { standingOf } from './standing.ts'
import { closing, type OpenSocket, type Visit } from './visit.ts'

const recheckEvery = 30_000

/**
 * Everybody who has a document open. A change of rights reaches each of them at once: asked anew, told, downgraded or closed.
 * Sessions that end by themselves are found within half a minute.
 */
export class LiveConnections {
  readonly #store: Store
  readonly #visits = new Set<Visit>()
  readonly #timer: NodeJS.Timeout
  #questions = 0

  constructor(store: Store) {
    this.#store = store
    this.#timer = setInterval(() => void this.#recheck(), recheckEvery).unref()
  }

  /** Before the first question: a change of rights that comes meanwhile has to find the visit. */
  enter(visit: Visit): void {
    this.#visits.add(visit)
  }

  leave(visit: Visit): void {
    this.#visits.delete(visit)
    visit.connection = null
  }

  leaveAll(socket: OpenSocket): void {
    for (const visit of this.#visits) if (visit.socket === socket) this.leave(visit)
  }

  /** Forgets who asked for this document on this socket and was turned away. */
  dropUnentered(socket: OpenSocket, document: string): void {
    for (const visit of this.#visits) {
      if (visit.socket === socket && visit.connection === null && documentName(visit.address) === document) this.leave(visit)
    }
  }

  /** Asks the database where the visit stands. Of two questions under way the later one decides. */
  async ask(visit: Visit): Promise<void> {
    const question = ++this.#questions
    const standing = await standingOf(this.#store, visit.person.sessionId, visit.address.reviewId)
    if (question < visit.askedAt) return
    visit.askedAt = question
    visit.standing = standing
  }

  /** How many sockets a person has open. */
  socketsOf(userId: string): number {
    return new Set([...this.#visits].filter(visit => visit.person.userId === userId).map(({ socket }) => socket)).size
  }

  async rightsChanged(change: { reviewId?: string; userId?: string }): Promise<void> {
    const concerned = [...this.#visits].filter(
      ({ address, person }) =>
        (change.reviewId === undefined || change.reviewId === address.reviewId) &&
        (change.userId === undefined || change.userId === person.userId),
    )
    await Promise.all(
      concerned.map(async visit => {
        try {
          await this.ask(visit)
        } catch {
          // Whether the right still stands cannot be known: nobody keeps it on a guess. The client comes back and is asked.
          visit.standing = null
          visit.socket.end(closing.tryAgain, 'storage-unavailable')
          return
        }
        this.settle(visit)
      }),
    )
  }

  /** Brings a connection in line with the visit's standing, and tells it. */
  settle(visit: Visit): void {
    const { connection } = visit
    if (connection === null) return
    const reading = visit.rule('auth')
    if (!reading.allowed) {
      visit.tell({ type: 'rights', mayRead: false, mayWrite: false, reason: reading.because })
      if (reading.because === 'sign-in-needed') visit.socket.end(closing.sessionEnded, reading.because)
      else connection.close({ code: closing.refused, reason: reading.because })
      return
    }
    const mayWrite = visit.rule('update').allowed
    if (mayWrite === visit.toldMayWrite) return
    visit.toldMayWrite = mayWrite
    visit.tell({ type: 'rights', mayRead: true, mayWrite })
  }

  tell(reviewId: string, message: ServerMessage, onlyTo: (userId: string) => boolean = () => true): void {
    const told = new Set<OpenSocket>()
    for (const visit of this.#visits) {
      const { address, person, socket, connection } = visit
      if (address.reviewId !== reviewId || connection === null || told.has(socket) || !onlyTo(person.userId)) continue
      told.add(socket)
      visit.tell(message)
    }
  }

  async #recheck(): Promise<void> {
    for (const visit of [...this.#visits]) {
      try {
        await this.ask(visit)
      } catch {
        // No change was made that we know of: what was right half a minute ago stands until the database answers again.
        return
      }
      this.settle(visit)
    }
  }

  close(): void {
    clearInterval(this.#timer)
  }
}
