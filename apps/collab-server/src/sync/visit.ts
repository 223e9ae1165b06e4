import type { DocumentAddress, RefusalReason, ServerMessage } from '@candour/schema'
import type { Connection } from '@hocuspocus/server'
import { ruleOn, type Standing } from './standing.ts'

/** The socket under a visit, as far as the extensions need it. */
export interface OpenSocket {
  /** Credentials of the upgrade request; null where each document brings its own token. */
  readonly credentials: Headers | null
  /** Which version of the report's schema the page was built with; 'none' for clients that hold raw Yjs. */
  readonly declaredSchema: 'none' | 'current' | 'other'
  /** A document has been entered: its frames may come. */
  entered(connection: SyncConnection): void
  /** Closes the socket at once: nothing more is read from it or sent to it. */
  end(code: number, reason: string): void
}

/** What Hocuspocus carries with every connection. */
export interface SocketContext {
  socket: OpenSocket
  /** There from `onAuthenticate` on. */
  visit?: Visit
}
export type SyncConnection = Connection<SocketContext>

/** Codes with which a socket closes: those from 4000 on tell a y-websocket client not to come back by itself. */
export const closing = {
  goingAway: 1001,
  malformed: 1007,
  unwanted: 1008,
  tryAgain: 1013,
  sessionEnded: 4401,
  refused: 4403,
  idle: 4408,
} as const

/** What became of the update that a visit's connection is handling. */
export interface UpdateInHand {
  hash: string
  update: Uint8Array
  outcome: 'logged' | 'known' | 'refused'
  /** Its number in the log, if it was logged. */
  sequence?: number
}

/** One person in one document over one socket. */
export class Visit {
  readonly socket: OpenSocket
  readonly address: DocumentAddress
  readonly person: { userId: string; sessionId: string }
  standing: Standing | null = null
  /** The number of the question that `standing` answers: an older answer never replaces a newer one. */
  askedAt = 0
  connection: SyncConnection | null = null
  toldMayWrite = false
  inHand: UpdateInHand | null = null

  constructor(socket: OpenSocket, address: DocumentAddress, person: { userId: string; sessionId: string }) {
    this.socket = socket
    this.address = address
    this.person = person
  }

  rule(kind: Parameters<typeof ruleOn>[1]) {
    return ruleOn(this.standing, kind, this.address)
  }

  tell(message: ServerMessage): void {
    this.connection?.sendStateless(JSON.stringify(message))
  }

  /** Tells that an update was not taken. The page offers its words as a copy. */
  refuse(reason: RefusalReason, hash: string): void {
    this.tell({ type: 'refused', reason, hash })
  }
}
