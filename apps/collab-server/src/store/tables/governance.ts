import type {
  CommentKind,
  CommentState,
  CommentVisibility,
  DisagreementState,
  DocumentKind,
  MailDigest,
  NotificationKind,
  Role,
} from '@candour/schema'
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, instant, sealedShort } from '../columns.ts'
import type { PeopleTables } from './people.ts'
import type { ReviewTables } from './review.ts'

/** Who did it, in which role, and when: columns '<what>_by', '<what>_as', '<what>_at'. */
const done = (what: string) => ({
  by: text(`${what}_by`),
  as: text(`${what}_as`).$type<Role>(),
  at: instant(`${what}_at`),
})

/** So many characters from `clock` on that were written under a Yjs client id. */
export type AcceptedSpan = [client: number, clock: number, length: number]

export function governanceTables({ user }: PeopleTables, { review }: ReviewTables) {
  const ofReview = () =>
    text('review_id')
      .notNull()
      .references(() => review.id, { onDelete: 'cascade' })
  const raised = done('raised')
  const answered = done('answered')
  const settled = done('settled')
  const escalated = done('escalated')
  const decided = done('wording_decided')
  const opened = done('opened')
  const stood = done('stands')
  const agreed = done('agreed')

  const comment = pgTable(
    'comment',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      kind: text('kind').$type<CommentKind>().notNull(),
      visibility: text('visibility').$type<CommentVisibility>().notNull(),
      state: text('state').$type<CommentState>().notNull().default('open'),
      /** Text, anchor and proposed wording as JSON, sealed with the review's cipher at `placeOf('comment', 'content', id)`. */
      content: sealedShort('content').notNull(),
      /** Reasons and the amendment as JSON, sealed at `placeOf('comment', 'outcome', id)`; null until there are any. */
      outcome: sealedShort('outcome'),
      /** What the commented part said when the comment was raised: a row of `commented_words`. */
      wordsId: text('words_id'),
      raisedBy: raised.by.notNull(),
      raisedAs: raised.as.notNull(),
      raisedAt: raised.at.notNull(),
      editedAt: instant('edited_at'),
      changedAt: instant('changed_at').notNull(),
      replies: integer('replies').notNull().default(0),
      wordingState: text('wording_state').$type<'proposed' | 'accepted' | 'declined'>(),
      wordingDecidedBy: decided.by,
      wordingDecidedAs: decided.as,
      wordingDecidedAt: decided.at,
      answeredHow: text('answered_how').$type<'amended' | 'not-amended'>(),
      answeredBy: answered.by,
      answeredAs: answered.as,
      answeredAt: answered.at,
      settledBy: settled.by,
      settledAs: settled.as,
      settledAt: settled.at,
      escalatedBy: escalated.by,
      escalatedAs: escalated.as,
      escalatedAt: escalated.at,
      disagreementId: text('disagreement_id'),
    },
    table => [index('comment_document').on(table.reviewId, table.document, table.raisedAt)],
  )

  /** The words of a part of a document as they stood when somebody commented on it; the same words stand here once. */
  const commentedWords = pgTable(
    'commented_words',
    {
      /** An HMAC of review and words. */
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      /** Sealed at `placeOf('commented_words', 'words', id)`. */
      words: bytes('words').notNull(),
    },
    table => [index('commented_words_review_id').on(table.reviewId)],
  )

  /** Which characters of a document the acceptance of proposed wording put there: ids alone, as the server found them. */
  const acceptedWords = pgTable(
    'accepted_words',
    {
      commentId: text('comment_id')
        .primaryKey()
        .references(() => comment.id, { onDelete: 'cascade' }),
      reviewId: ofReview(),
      /** The Yjs state vector of the document before the words came: older words are not the proposal's. */
      before: bytes('before').notNull(),
      /** Null until they are accepted. */
      spans: jsonb('spans').$type<AcceptedSpan[]>(),
    },
    table => [index('accepted_words_review_id').on(table.reviewId)],
  )

  const commentReply = pgTable(
    'comment_reply',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      commentId: text('comment_id')
        .notNull()
        .references(() => comment.id, { onDelete: 'cascade' }),
      /** Text and mentions as JSON, sealed at `placeOf('comment_reply', 'content', id)`. */
      content: sealedShort('content').notNull(),
      writtenBy: text('written_by').notNull(),
      writtenAs: text('written_as').$type<Role>().notNull(),
      writtenAt: instant('written_at').notNull(),
      editedAt: instant('edited_at'),
    },
    table => [
      index('comment_reply_comment').on(table.commentId, table.writtenAt),
      index('comment_reply_review_id').on(table.reviewId),
    ],
  )

  /** What a comment or a reply said before it was edited. */
  const earlierWording = pgTable(
    'earlier_wording',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      commentId: text('comment_id')
        .notNull()
        .references(() => comment.id, { onDelete: 'cascade' }),
      /** Null where the words were the comment's own. */
      replyId: text('reply_id'),
      /** Sealed at `placeOf('earlier_wording', 'words', id)`. */
      words: bytes('words').notNull(),
      until: instant('until').notNull(),
    },
    table => [index('earlier_wording_comment').on(table.commentId), index('earlier_wording_review_id').on(table.reviewId)],
  )

  const disagreement = pgTable(
    'disagreement',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      revision: integer('revision').notNull(),
      state: text('state').$type<DisagreementState>().notNull(),
      commentId: text('comment_id'),
      /** Nodes of the report that it touches. */
      nodeIds: jsonb('node_ids').$type<string[]>().notNull(),
      openedBy: opened.by.notNull(),
      openedAs: opened.as.notNull(),
      openedAt: opened.at.notNull(),
      standsBy: stood.by,
      standsAs: stood.as,
      standsAt: stood.at,
      changedAt: instant('changed_at').notNull(),
    },
    table => [index('disagreement_review_id').on(table.reviewId, table.openedAt)],
  )

  /** What a disagreement said, revision by revision. Never changed: a signed report names a revision. */
  const disagreementRevision = pgTable(
    'disagreement_revision',
    {
      disagreementId: text('disagreement_id')
        .notNull()
        .references(() => disagreement.id, { onDelete: 'cascade' }),
      revision: integer('revision').notNull(),
      reviewId: ofReview(),
      at: instant('at').notNull(),
      state: text('state').$type<DisagreementState>().notNull(),
      /** About, positions and resolution as JSON, sealed at `placeOf('disagreement_revision', 'content', '<id>/<revision>')`. */
      content: bytes('content').notNull(),
    },
    table => [
      primaryKey({ columns: [table.disagreementId, table.revision] }),
      index('disagreement_revision_review_id').on(table.reviewId),
    ],
  )

  const disagreementStep = pgTable(
    'disagreement_step',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      disagreementId: text('disagreement_id')
        .notNull()
        .references(() => disagreement.id, { onDelete: 'cascade' }),
      /** Sealed at `placeOf('disagreement_step', 'words', id)`. */
      words: bytes('words').notNull(),
      takenBy: text('taken_by').notNull(),
      takenAs: text('taken_as').$type<Role>().notNull(),
      takenAt: instant('taken_at').notNull(),
    },
    table => [
      index('disagreement_step_of').on(table.disagreementId, table.takenAt),
      index('disagreement_step_review_id').on(table.reviewId),
    ],
  )

  const governanceArrangements = pgTable(
    'governance_arrangements',
    {
      reviewId: ofReview(),
      revision: integer('revision').notNull(),
      agreedBy: agreed.by.notNull(),
      agreedAs: agreed.as.notNull(),
      agreedAt: agreed.at.notNull(),
      /** JSON, sealed at `placeOf('governance_arrangements', 'content', '<review>/<revision>')`. */
      content: bytes('content').notNull(),
    },
    table => [primaryKey({ columns: [table.reviewId, table.revision] })],
  )

  const accuracyRound = pgTable(
    'accuracy_round',
    {
      id: text('id').primaryKey(),
      reviewId: ofReview(),
      document: text('document').$type<DocumentKind>().notNull(),
      /** Days, 'YYYY-MM-DD', both included. */
      opensOn: text('opens_on').notNull(),
      closesOn: text('closes_on').notNull(),
      closedAt: instant('closed_at'),
      remindedAt: instant('reminded_at'),
      /** Sealed at `placeOf('accuracy_round', 'introduction', id)`. */
      introduction: bytes('introduction').notNull(),
      openedBy: text('opened_by').notNull(),
      openedAs: text('opened_as').$type<Role>().notNull(),
      openedAt: instant('opened_at').notNull(),
    },
    table => [index('accuracy_round_review_id').on(table.reviewId)],
  )

  const accuracyRoundPerson = pgTable(
    'accuracy_round_person',
    {
      roundId: text('round_id')
        .notNull()
        .references(() => accuracyRound.id, { onDelete: 'cascade' }),
      userId: text('user_id').notNull(),
      reviewId: ofReview(),
      askedAt: instant('asked_at').notNull(),
      readAt: instant('read_at'),
      answeredAt: instant('answered_at'),
      remindedAt: instant('reminded_at'),
      /** JSON, sealed at `placeOf('accuracy_round_person', 'answer', '<round>/<user>')`. */
      answer: bytes('answer'),
    },
    table => [
      primaryKey({ columns: [table.roundId, table.userId] }),
      index('accuracy_round_person_review_id').on(table.reviewId),
    ],
  )

  /** What a person should know: a kind and ids. Whether they may (still) see it is asked when it is read. */
  const notification = pgTable(
    'notification',
    {
      id: text('id').primaryKey(),
      userId: text('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      reviewId: ofReview(),
      kind: text('kind').$type<NotificationKind>().notNull(),
      subjectId: text('subject_id'),
      document: text('document').$type<DocumentKind>(),
      by: text('by'),
      at: instant('at').notNull(),
      readAt: instant('read_at'),
      /** When it is to be mailed; null where it is not, or has been. */
      mailDueAt: instant('mail_due_at'),
    },
    table => [
      index('notification_of_person').on(table.userId, table.at),
      index('notification_mail_due').on(table.mailDueAt),
      index('notification_review_id').on(table.reviewId),
    ],
  )

  const notificationSetting = pgTable('notification_setting', {
    userId: text('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    mail: text('mail').$type<MailDigest>().notNull(),
  })

  return {
    comment,
    acceptedWords,
    commentedWords,
    commentReply,
    earlierWording,
    disagreement,
    disagreementRevision,
    disagreementStep,
    governanceArrangements,
    accuracyRound,
    accuracyRoundPerson,
    notification,
    notificationSetting,
  }
}
