import type { RefusalReason } from '@candour/schema'

/**
 * A refusal to somebody at the socket. Its message is empty on purpose: Hocuspocus writes messages of errors to the console,
 * and passes `reason` on to the client.
 */
export class SocketRefusal extends Error {
  override readonly name = 'SocketRefusal'
  readonly reason: RefusalReason
  constructor(reason: RefusalReason) {
    super('')
    this.reason = reason
  }
}

/** The document is final: nothing is written to it any more. */
export class DocumentFinalised extends Error {
  override readonly name = 'DocumentFinalised'
  readonly reason = 'finalised' satisfies RefusalReason
}

/** The log of a document does not give back the whole document. Nothing is shown rather than a part. */
export class DocumentDamaged extends Error {
  override readonly name = 'DocumentDamaged'
  readonly reason = 'document-damaged' satisfies RefusalReason
  constructor(document: string, options?: ErrorOptions) {
    super(`The log of ${document} cannot be read back whole.`, options)
  }
}
