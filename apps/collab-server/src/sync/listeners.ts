import { authorise, type ChangedRecords, type LiveMessage, liveChannel } from '@candour/schema'
import { and, eq, gt } from 'drizzle-orm'
import type { WebSocket } from 'ws'
import { errorForLog, type Log } from '../http/index.ts'
import type { People } from '../people/index.ts'
import type { Store } from '../store/index.ts'
import { closing } from './visit.ts'

const lookEvery = 30_000
const closesWithin = 5_000
const mostWindows = 50

/** One page that listens. `reviews` are those of the person, as the database had them when it was last asked. */
interface Listener {
  webSocket: WebSocket
  userId: string
  sessionId: string
  reviews: ReadonlySet<string> | null
  askedAt: number
  answered: boolean
}

/**
 * The live channel: every page of somebody signed in hears which records of their reviews have changed, and nothing else.
 * A session that ends closes its pages' channels before the request that ended it is answered; a membership that ends is not heard of again.
 */
export class Listeners {
  readonly #store: Store
  readonly #people: Pick<People, 'askerFor'>
  readonly #log: Log
  readonly #listening = new Set<Listener>()
  readonly #timer: NodeJS.Timeout
  #questions = 0

  constructor(store: Store, people: Pick<People, 'askerFor'>, log: Log) {
    this.#store = store
    this.#people = people
    this.#log = log
    this.#timer = setInterval(() => void this.#look(), lookEvery).unref()
  }

  /** Takes up a socket that has just been opened; closes it where there is nobody behind it. */
  async begin(webSocket: WebSocket, credentials: Headers | null): Promise<void> {
    webSocket.on('error', () => webSocket.terminate())
    // It has nothing to say that anybody would carry out.
    webSocket.on('message', () => end(webSocket, closing.malformed, 'malformed'))
    try {
      const person = credentials === null ? null : await this.#people.askerFor(credentials, null)
      if (person === null || !authorise(person, liveChannel.verb).allowed) {
        end(webSocket, closing.sessionEnded, 'sign-in-needed')
        return
      }
      const { userId, sessionId } = person
      if ([...this.#listening].filter(each => each.userId === userId).length >= mostWindows) {
        end(webSocket, closing.unwanted, 'too-many-windows')
        return
      }
      await this.#admit({ webSocket, userId, sessionId, reviews: null, askedAt: 0, answered: true })
    } catch (failure) {
      this.#log({ event: 'live-channel-not-opened', error: errorForLog(failure) })
      end(webSocket, closing.tryAgain, 'storage-unavailable')
    }
  }

  async #admit(listener: Listener): Promise<void> {
    const { webSocket } = listener
    if (webSocket.readyState !== webSocket.OPEN) return
    // Before the first question: a change of rights that comes meanwhile has to find it.
    this.#listening.add(listener)
    webSocket.on('close', () => this.#listening.delete(listener))
    webSocket.on('pong', () => {
      listener.answered = true
    })
    await this.#ask(listener)
    if (listener.reviews !== null) say(listener, { type: 'listening' })
  }

  tell(reviewId: string, what: ChangedRecords, onlyTo: (userId: string) => boolean = () => true): void {
    for (const listener of this.#listening) {
      if (listener.reviews?.has(reviewId) && onlyTo(listener.userId)) say(listener, { type: 'changed', reviewId, what })
    }
  }

  async rightsChanged(change: { reviewId?: string; userId?: string }): Promise<void> {
    const concerned = [...this.#listening].filter(({ userId }) => change.userId === undefined || change.userId === userId)
    await Promise.all(
      concerned.map(async listener => {
        const before = listener.reviews
        try {
          await this.#ask(listener)
        } catch {
          // Nobody keeps hearing on a guess; the page comes back and is asked.
          end(listener.webSocket, closing.tryAgain, 'storage-unavailable')
          return
        }
        const { reviewId } = change
        if (reviewId !== undefined && (before?.has(reviewId) || listener.reviews?.has(reviewId)))
          say(listener, { type: 'rights', reviewId })
      }),
    )
  }

  /** Of two questions under way the later one decides. */
  async #ask(listener: Listener): Promise<void> {
    const question = ++this.#questions
    const reviews = await reviewsOf(this.#store, listener.sessionId)
    if (question < listener.askedAt) return
    listener.askedAt = question
    listener.reviews = reviews
    if (reviews === null) end(listener.webSocket, closing.sessionEnded, 'sign-in-needed')
  }

  /** Sessions that end by their age, and pages that are gone without a word. */
  async #look(): Promise<void> {
    for (const listener of [...this.#listening]) {
      if (!listener.answered) {
        listener.webSocket.terminate()
        continue
      }
      listener.answered = false
      listener.webSocket.ping()
      try {
        await this.#ask(listener)
      } catch {
        return
      }
    }
  }

  /** Pages come back to the next server. */
  close(): void {
    clearInterval(this.#timer)
    for (const { webSocket } of this.#listening) end(webSocket, closing.goingAway, 'server-stopping')
  }
}

function say({ webSocket }: Listener, message: LiveMessage): void {
  if (webSocket.readyState === webSocket.OPEN) webSocket.send(JSON.stringify(message))
}

function end(webSocket: WebSocket, code: number, reason: string): void {
  webSocket.close(code, reason)
  // A page that does not answer the close is not waited for.
  const cut = setTimeout(() => webSocket.terminate(), closesWithin).unref()
  webSocket.once('close', () => clearTimeout(cut))
}

/** The reviews of a session's person; null where the session has ended. */
async function reviewsOf({ db, tables }: Store, sessionId: string): Promise<ReadonlySet<string> | null> {
  const { session, member } = tables
  const rows = await db
    .select({ reviewId: member.reviewId })
    .from(session)
    .leftJoin(member, eq(member.userId, session.userId))
    .where(and(eq(session.id, sessionId), gt(session.expiresAt, new Date())))
  if (rows.length === 0) return null
  return new Set(rows.flatMap(({ reviewId }) => (reviewId === null ? [] : [reviewId])))
}
