import * as z from 'zod'
import type { Verb } from '../rights/index.ts'
import type { DocumentKind } from './document-name.ts'
import { ChangedRecords } from './live-message.ts'

/** Reasons a socket refuses, so that the page can say them in its own words. */
export const refusalReasons = [
  'sign-in-needed',
  'not-a-member',
  'role-may-not',
  'not-yet-shared',
  'shared-as-version',
  'finalised',
  'unknown-document',
  'reload-needed',
  'document-damaged',
  'too-large',
  'malformed',
  'foreign-author',
  'missing-history',
  'too-many-messages',
  'too-many-windows',
  'storage-unavailable',
] as const
export const RefusalReason = z.enum(refusalReasons)
export type RefusalReason = z.infer<typeof RefusalReason>

/** What the server tells a page over the socket. Never anything confidential: 'changed' says what to fetch. */
export const ServerMessage = z.discriminatedUnion('type', [
  /** One update is in the log. */
  z.object({ type: z.literal('saved'), hash: z.string() }),
  /** On every handshake: what the log covers (`Y.encodeSnapshot`, base64). */
  z.object({ type: z.literal('saved-state'), snapshot: z.string(), mayWrite: z.boolean() }),
  /** The person's rights in this document have changed. */
  z.object({ type: z.literal('rights'), mayRead: z.boolean(), mayWrite: z.boolean(), reason: RefusalReason.optional() }),
  /** An update was refused and is not in the log. */
  z.object({ type: z.literal('refused'), reason: RefusalReason, hash: z.string().optional() }),
  /** Records of this kind have changed; fetch what you may see. */
  z.object({ type: z.literal('changed'), what: ChangedRecords }),
])
export type ServerMessage = z.infer<typeof ServerMessage>

/**
 * Every message kind that a socket may carry to the server, with the verb that must be allowed for it.
 * The server answers a kind that is not listed by closing the socket; a test enumerates them.
 */
export const socketMessages = {
  auth: { report: 'report.read', response: 'response.read' },
  'sync-step-1': { report: 'report.read', response: 'response.read' },
  'sync-step-2': { report: 'report.write', response: 'response.write' },
  update: { report: 'report.write', response: 'response.write' },
  awareness: { report: 'presence.show', response: 'presence.show' },
  'query-awareness': { report: 'presence.show', response: 'presence.show' },
  leave: { report: 'document.leave', response: 'document.leave' },
} as const satisfies Record<string, Record<DocumentKind, Verb>>
export type SocketMessageKind = keyof typeof socketMessages
