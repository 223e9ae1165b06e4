import type { DocumentKind, Role, SignSubject } from '@candour/schema'
import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, instant, type SealedColumns } from '../columns.ts'
import type { ReviewTables } from './review.ts'

/** So many characters from `clock` on of the restore, and where the version has them from. */
export type RestoredSpan = [clock: number, length: number, fromClient: number, fromClock: number]

export function versionTables({ secretText }: SealedColumns, { review }: ReviewTables) {
  const ofReview = () =>
    text('review_id')
      .notNull()
      .references(() => review.id, { onDelete: 'cascade' })

  /** Signatures on exact versions. A row is never changed (by trigger): a later text makes it an earlier version's signature. */
  const signOff = pgTable(
    'sign_off',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      subject: text('subject').$type<SignSubject>().notNull(),
      versionId: text('version_id').notNull(),
      sha256: text('sha256').notNull(),
      userId: text('user_id').notNull(),
      /** Role and agency at that moment: what the person signed as. */
      role: text('role').$type<Role>().notNull(),
      agency: secretText('sign_off', 'agency').notNull(),
      signedAt: instant('signed_at').notNull(),
      /** The head of the trail with this signature in it: a trail that was cut does not reach it. */
      auditPosition: bigint('audit_position', { mode: 'number' }).notNull(),
      auditMac: bytes('audit_mac').notNull(),
      /** The head of the team's own trail at that moment; null in what was signed before it was noted. */
      teamAuditPosition: bigint('team_audit_position', { mode: 'number' }),
      teamAuditMac: bytes('team_audit_mac'),
    },
    table => [index('sign_off_review_id').on(table.reviewId)],
  )

  /** Each time a document was made final, and reopened. */
  const finalisation = pgTable(
    'finalisation',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      versionId: text('version_id').notNull(),
      sha256: text('sha256').notNull(),
      finalisedBy: text('finalised_by').notNull(),
      finalisedAt: instant('finalised_at').notNull(),
      auditPosition: bigint('audit_position', { mode: 'number' }).notNull(),
      auditMac: bytes('audit_mac').notNull(),
      teamAuditPosition: bigint('team_audit_position', { mode: 'number' }),
      teamAuditMac: bytes('team_audit_mac'),
      reopenedBy: text('reopened_by'),
      reopenedAt: instant('reopened_at'),
      /** Sealed with the review's cipher at `placeOf('finalisation', 'reason', id)`. */
      reason: bytes('reason'),
    },
    table => [index('finalisation_review_id').on(table.reviewId)],
  )

  /** What each person had before them when they last read a document. One row a person and document, written over. */
  const lastRead = pgTable(
    'last_read',
    {
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      userId: text('user_id').notNull(),
      /** JSON of the text, sealed at `placeOf('last_read', 'content', '<document>/<user>')`. */
      content: bytes('content').notNull(),
      readAt: instant('read_at').notNull(),
    },
    table => [primaryKey({ columns: [table.reviewId, table.document, table.userId] })],
  )

  /** Which characters of a restore stand for which of the version: ids alone, worked out by the server as it restored. */
  const restoredText = pgTable(
    'restored_text',
    {
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      /** The Yjs client id that the restore was written under, which is its own. */
      client: bigint('client', { mode: 'number' }).notNull(),
      versionId: text('version_id').notNull(),
      restoredBy: text('restored_by').notNull(),
      restoredAt: instant('restored_at').notNull(),
      spans: jsonb('spans').$type<RestoredSpan[]>().notNull(),
    },
    table => [primaryKey({ columns: [table.reviewId, table.document, table.client] })],
  )

  return { signOff, finalisation, lastRead, restoredText }
}
