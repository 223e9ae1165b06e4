import type { RefusalReason } from '@candour/schema'

/** How one document of the review stands to the server, as the page tells it. */
export type ConnectionState =
  | { phase: 'opening' }
  /** Neither the socket nor HTTP answers yet, and nothing has been read. */
  | { phase: 'unreachable' }
  /** HTTP answers, the socket does not: the network blocks WebSockets, the report can be read over HTTP. */
  | { phase: 'socket-blocked' }
  /** The server said no, or could not load the document. Never shown as an empty page. */
  | { phase: 'refused'; reason: RefusalReason }
  | { phase: 'open'; mayWrite: boolean; saving: Saving }

/** `saved` means in the server's log and nothing less; `offline` means kept in this tab until the connection is back. */
export type Saving = 'saved' | 'saving' | 'offline'
