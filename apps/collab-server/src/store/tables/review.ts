import type { Method, Milestones, OpeningState, ProfileId, Role } from '@candour/schema'
import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type * as z from 'zod'
import { bytes, instant, type SealedColumns } from '../columns.ts'
import type { PeopleTables } from './people.ts'

export function reviewTables({ secretText, lookupText }: SealedColumns, { user }: PeopleTables) {
  const review = pgTable('review', {
    id: text('id').primaryKey(),
    /** Sealed with the review's cipher at `placeOf('review', 'title', id)`. */
    title: bytes('title').notNull(),
    profile: text('profile').$type<ProfileId>().notNull(),
    method: text('method').$type<Method>().notNull(),
    milestones: jsonb('milestones').$type<z.infer<typeof Milestones>>().notNull().default({}),
    /** `CheckSettings` as JSON, sealed at `placeOf('review', 'settings', id)`; null while the usual ones hold. */
    settings: bytes('settings'),
    opening: text('opening').$type<z.infer<typeof OpeningState>>().notNull().default('closed'),
    /** The version that the Board reads while `opening` is 'version'. */
    openedVersionId: text('opened_version_id'),
    /** What each document was finalised as; while one stands, nobody changes that document. */
    finalReportId: text('final_report_id'),
    finalResponseId: text('final_response_id'),
    wrappedKey: bytes('wrapped_key').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  })

  const member = pgTable(
    'member',
    {
      reviewId: text('review_id')
        .notNull()
        .references(() => review.id, { onDelete: 'cascade' }),
      userId: text('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      role: text('role').$type<Role>().notNull(),
      agency: secretText('member', 'agency').notNull(),
      addedBy: text('added_by'),
      joinedAt: instant('joined_at').notNull().defaultNow(),
    },
    table => [primaryKey({ columns: [table.reviewId, table.userId] }), index('member_user_id').on(table.userId)],
  )

  const invitation = pgTable(
    'invitation',
    {
      id: text('id').primaryKey(),
      reviewId: text('review_id')
        .notNull()
        .references(() => review.id, { onDelete: 'cascade' }),
      email: lookupText('invitation', 'email').notNull(),
      role: text('role').$type<Role>().notNull(),
      agency: secretText('invitation', 'agency').notNull(),
      /** Found by equality, and readable with the installation's key: an administrator may hand the link over in person. */
      token: lookupText('invitation', 'token').notNull().unique(),
      invitedBy: text('invited_by').notNull(),
      invitedAt: instant('invited_at').notNull().defaultNow(),
      expiresAt: instant('expires_at').notNull(),
      acceptedAt: instant('accepted_at'),
      acceptedBy: text('accepted_by'),
      withdrawnAt: instant('withdrawn_at'),
    },
    table => [index('invitation_review_id').on(table.reviewId), index('invitation_email').on(table.email)],
  )

  return { review, member, invitation }
}
export type ReviewTables = ReturnType<typeof reviewTables>
