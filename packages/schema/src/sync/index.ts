export { type DocumentAddress, type DocumentKind, documentName, parseDocumentName } from './document-name.ts'
export { RefusalReason, refusalReasons, ServerMessage, type SocketMessageKind, socketMessages } from './messages.ts'
export { PresentPerson } from './presence.ts'
export { updateHash } from './update-hash.ts'
