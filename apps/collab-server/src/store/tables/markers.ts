import type { DocumentKind, Judgement, JudgementPhase } from '@candour/schema'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { bytes, instant } from '../columns.ts'
import type { ReviewTables } from './review.ts'

export function markerTables({ review }: ReviewTables) {
  const ofReview = () =>
    text('review_id')
      .notNull()
      .references(() => review.id, { onDelete: 'cascade' })

  /** What people have judged of the markers' questions. Rows are added and never changed. */
  const markerJudgement = pgTable(
    'marker_judgement',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      question: text('question').notNull(),
      phase: text('phase').$type<JudgementPhase>().notNull(),
      judgement: text('judgement').$type<Judgement>().notNull(),
      /** Sealed with the review's cipher at `placeOf('marker_judgement', 'reason', id)`. */
      reason: bytes('reason').notNull(),
      /** A `JudgementEvidence` as JSON, sealed at `placeOf('marker_judgement', 'evidence', id)`; null where it points to nothing. */
      evidence: bytes('evidence'),
      judgedBy: text('judged_by').notNull(),
      judgedAt: instant('judged_at').notNull(),
    },
    table => [index('marker_judgement_review_id').on(table.reviewId, table.judgedAt)],
  )

  /** Signals of the live checks that somebody has answered. Taken back, a row stays and no longer counts. */
  const signalAnswer = pgTable(
    'signal_answer',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      code: text('code').notNull(),
      nodeId: text('node_id').notNull(),
      /** The words concerned, their surroundings and the reason, as JSON; sealed at `placeOf('signal_answer', 'written', id)`. */
      written: bytes('written').notNull(),
      answeredBy: text('answered_by').notNull(),
      answeredAt: instant('answered_at').notNull(),
      withdrawnBy: text('withdrawn_by'),
      withdrawnAt: instant('withdrawn_at'),
    },
    table => [index('signal_answer_review_id').on(table.reviewId)],
  )

  /** The identifier register: all of an entry is sealed, its kind too. */
  const identifierEntry = pgTable(
    'identifier_entry',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      /** An `IdentifierEntry` as JSON; sealed with the review's cipher at `placeOf('identifier_entry', 'entry', id)`. */
      entry: bytes('entry').notNull(),
      addedBy: text('added_by').notNull(),
      addedAt: instant('added_at').notNull(),
    },
    table => [index('identifier_entry_review_id').on(table.reviewId, table.addedAt)],
  )

  return { markerJudgement, signalAnswer, identifierEntry }
}
