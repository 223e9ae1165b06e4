import { parseDocumentName } from '@candour/schema'
import type {
  beforeHandleMessagePayload,
  connectedPayload,
  Extension,
  onAuthenticatePayload,
  onDisconnectPayload,
} from '@hocuspocus/server'
import { errorForLog, type Log } from '../http/index.ts'
import type { People } from '../people/index.ts'
import { bearerCredentials } from './entrance.ts'
import { readFrame } from './frames.ts'
import type { LiveConnections } from './live-connections.ts'
import { SocketRefusal } from './refusals.ts'
import { closing, type SocketContext, Visit } from './visit.ts'

const mostWindows = 50

/**
 * Nobody enters a document, or reads from it, whom the table of rights does not let in at that moment; each message is asked anew.
 * Whoever is refused learns the reason, and no document is loaded for them.
 */
export class DocumentAccess implements Extension<SocketContext> {
  readonly priority = 900
  readonly #people: Pick<People, 'askerFor'>
  readonly #live: LiveConnections
  readonly #log: Log

  constructor(people: Pick<People, 'askerFor'>, live: LiveConnections, log: Log) {
    this.#people = people
    this.#live = live
    this.#log = log
  }

  async onAuthenticate(payload: onAuthenticatePayload<SocketContext>): Promise<Pick<SocketContext, 'visit'>> {
    try {
      return { visit: await this.#enter(payload) }
    } catch (failure) {
      if (failure instanceof SocketRefusal) throw failure
      this.#log({ event: 'socket-entrance-failed', error: errorForLog(failure) })
      throw new SocketRefusal('storage-unavailable')
    }
  }

  async #enter({ token, documentName, context, connectionConfig }: onAuthenticatePayload<SocketContext>): Promise<Visit> {
    const { socket } = context
    const address = parseDocumentName(documentName)
    if (address === null) throw new SocketRefusal('unknown-document')
    if (socket.declaredSchema === 'other') throw new SocketRefusal('reload-needed')
    // A token that was given is meant: a wrong one does not fall back to the cookie.
    const credentials = token === '' ? socket.credentials : bearerCredentials(token)
    const person = credentials === null ? null : await this.#people.askerFor(credentials, null)
    if (person === null) throw new SocketRefusal('sign-in-needed')
    if (this.#live.socketsOf(person.userId) >= mostWindows) throw new SocketRefusal('too-many-windows')
    const visit = new Visit(socket, address, { userId: person.userId, sessionId: person.sessionId })
    this.#live.enter(visit)
    try {
      await this.#live.ask(visit)
      const ruling = visit.rule('auth')
      if (!ruling.allowed) throw new SocketRefusal(ruling.because)
    } catch (failure) {
      this.#live.leave(visit)
      throw failure
    }
    visit.toldMayWrite = visit.rule('update').allowed
    connectionConfig.readOnly = !visit.toldMayWrite
    return visit
  }

  async connected({ connection, context, instance, documentName }: connectedPayload<SocketContext>): Promise<void> {
    const { visit, socket } = context
    if (visit === undefined) return
    visit.connection = connection
    this.#live.enter(visit)
    connection.onClose(() => this.#live.leave(visit))
    // Hocuspocus may unload a document in the moment in which somebody enters it. Nobody stays in one that is gone.
    if (instance.documents.get(documentName) !== connection.document) {
      socket.end(closing.tryAgain, 'storage-unavailable')
      return
    }
    socket.entered(connection)
    // Rights may have changed while the document was loading.
    this.#live.settle(visit)
  }

  async beforeHandleMessage({ update, context }: beforeHandleMessagePayload<SocketContext>): Promise<void> {
    const frame = readFrame(update)
    if (frame === null || context.visit === undefined) throw new SocketRefusal('malformed')
    // What is written is ruled on where it is logged, so that the writer can be told about the update itself.
    if (frame.kind === 'update' || frame.kind === 'sync-step-2') return
    const ruling = context.visit.rule(frame.kind)
    if (!ruling.allowed) throw new SocketRefusal(ruling.because)
  }

  async onDisconnect({ context }: onDisconnectPayload<SocketContext>): Promise<void> {
    if (context.visit !== undefined) this.#live.leave(context.visit)
  }
}
