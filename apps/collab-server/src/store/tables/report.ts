import type { DocumentKind, VersionOccasion } from '@candour/schema'
import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, instant } from '../columns.ts'
import type { ReviewTables } from './review.ts'

/** How fallen words were settled by their writer. */
export type FallenWordsOutcome = 'put-back' | 'copied' | 'let-go'

export function reportTables({ review }: ReviewTables) {
  const ofReview = () =>
    text('review_id')
      .notNull()
      .references(() => review.id, { onDelete: 'cascade' })

  /** The update log: the truth. Rows of one author may be merged; nothing else ever removes one. */
  const documentUpdate = pgTable(
    'document_update',
    {
      /** 'report/<review>' or 'response/<review>'. */
      document: text('document').notNull(),
      sequence: bigint('sequence', { mode: 'number' }).notNull(),
      author: text('author').notNull(),
      /** When the first and the last update of this row were logged; equal unless rows were merged. */
      firstAt: instant('first_at').notNull(),
      lastAt: instant('last_at').notNull(),
      /** How many updates stand in this row. */
      merged: integer('merged').notNull().default(1),
      payload: bytes('payload').notNull(),
    },
    table => [primaryKey({ columns: [table.document, table.sequence] })],
  )

  /** A cache of the log up to `sequence`; may be deleted at any time. */
  const documentSnapshot = pgTable('document_snapshot', {
    document: text('document').primaryKey(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    state: bytes('state').notNull(),
    takenAt: instant('taken_at').notNull().defaultNow(),
  })

  /** Whose Yjs client id is whose: bound on first sight, in the same commit as the first update under it. */
  const clientAuthor = pgTable(
    'client_author',
    {
      document: text('document').notNull(),
      client: bigint('client', { mode: 'number' }).notNull(),
      userId: text('user_id').notNull(),
    },
    table => [primaryKey({ columns: [table.document, table.client] })],
  )

  /** What stood in a document at a moment that matters. A row is never changed (by trigger). */
  const reportVersion = pgTable(
    'report_version',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      occasion: text('occasion').$type<VersionOccasion>().notNull(),
      /** Sealed at `placeOf('report_version', 'name', id)`; null where nobody named it. */
      name: bytes('name'),
      /** The version that was restored, where this one was kept before that. */
      aboutId: text('about_id'),
      /** Canonical bytes and Yjs state, sealed with the review's cipher at the places 'report_version/content|state/<id>'. */
      content: bytes('content').notNull(),
      state: bytes('state').notNull(),
      /** SHA-256 of the canonical bytes as they are stored, hexadecimal. */
      sha256: text('sha256').notNull(),
      /** SHA-256 of every image that stands in it, by id; null for one that is not stored here. In the canonical bytes too. */
      images: jsonb('images').$type<Record<string, string | null>>().notNull().default({}),
      schemaVersion: integer('schema_version').notNull(),
      createdBy: text('created_by').notNull(),
      createdAt: instant('created_at').notNull().defaultNow(),
    },
    table => [index('report_version_review_id').on(table.reviewId)],
  )

  const image = pgTable(
    'image',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      mediaType: text('media_type').notNull(),
      width: integer('width').notNull(),
      height: integer('height').notNull(),
      /** SHA-256 of the opened bytes; null for images from before this was noted. */
      sha256: text('sha256'),
      /** Sealed with the review's cipher at `placeOf('image', 'bytes', id)`. */
      bytes: bytes('bytes').notNull(),
      /** What the file was called, sealed at `placeOf('image', 'file_name', id)`; null where nobody said. Never part of an export. */
      fileName: bytes('file_name'),
      createdBy: text('created_by').notNull(),
      createdAt: instant('created_at').notNull().defaultNow(),
    },
    table => [index('image_review_id').on(table.reviewId)],
  )

  /** Words that fell out because their surroundings were moved while somebody typed; offered back to their writer. */
  const fallenWords = pgTable(
    'fallen_words',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      userId: text('user_id').notNull(),
      /** Sealed with the review's cipher at `placeOf('fallen_words', 'words', id)`. */
      words: bytes('words').notNull(),
      nearNodeId: text('near_node_id'),
      at: instant('at').notNull().defaultNow(),
      settledAt: instant('settled_at'),
      settledHow: text('settled_how').$type<FallenWordsOutcome>(),
    },
    table => [index('fallen_words_writer').on(table.reviewId, table.userId)],
  )

  return { documentUpdate, documentSnapshot, clientAuthor, reportVersion, image, fallenWords }
}
