/** What becomes of a frame of ours on its way out. */
export type Outgoing = { send: Uint8Array } | { close: string } | 'nothing'

/** How frames look on a socket. Inside they are always those of Hocuspocus, which carry the document's address. */
export interface WireForm {
  incoming(bytes: Uint8Array): Uint8Array
  outgoing(bytes: Uint8Array): Outgoing
}

export const hocuspocusForm: WireForm = {
  incoming: bytes => bytes,
  outgoing: bytes => ({ send: bytes }),
}
