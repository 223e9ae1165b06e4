import { bigint, boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, type SealedColumns } from '../columns.ts'

/**
 * The tables of sign-in, as better-auth's drizzle adapter asks for them (`user`, `session`, `account`, `verification`,
 * `rateLimit`), with everything personal sealed. Tokens and identifiers are found by equality.
 */
export function peopleTables({ secretText, lookupText }: SealedColumns) {
  const user = pgTable('user', {
    id: text('id').primaryKey(),
    name: secretText('user', 'name').notNull(),
    email: lookupText('user', 'email').notNull().unique(),
    emailVerified: boolean('email_verified').notNull().default(false),
    image: text('image'),
    administrator: boolean('administrator').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  })

  const session = pgTable(
    'session',
    {
      id: text('id').primaryKey(),
      token: lookupText('session', 'token').notNull().unique(),
      userId: text('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      expiresAt: instant('expires_at').notNull(),
      ipAddress: secretText('session', 'ip_address'),
      userAgent: secretText('session', 'user_agent'),
      createdAt: instant('created_at').notNull().defaultNow(),
      updatedAt: instant('updated_at').notNull().defaultNow(),
    },
    table => [index('session_user_id').on(table.userId)],
  )

  const account = pgTable(
    'account',
    {
      id: text('id').primaryKey(),
      accountId: lookupText('account', 'account_id').notNull(),
      providerId: text('provider_id').notNull(),
      userId: text('user_id')
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      accessToken: secretText('account', 'access_token'),
      refreshToken: secretText('account', 'refresh_token'),
      idToken: secretText('account', 'id_token'),
      accessTokenExpiresAt: instant('access_token_expires_at'),
      refreshTokenExpiresAt: instant('refresh_token_expires_at'),
      scope: text('scope'),
      password: secretText('account', 'password'),
      createdAt: instant('created_at').notNull().defaultNow(),
      updatedAt: instant('updated_at').notNull().defaultNow(),
    },
    table => [index('account_user_id').on(table.userId)],
  )

  const verification = pgTable(
    'verification',
    {
      id: text('id').primaryKey(),
      identifier: lookupText('verification', 'identifier').notNull(),
      value: lookupText('verification', 'value').notNull(),
      expiresAt: instant('expires_at').notNull(),
      createdAt: instant('created_at').notNull().defaultNow(),
      updatedAt: instant('updated_at').notNull().defaultNow(),
    },
    table => [index('verification_identifier').on(table.identifier)],
  )

  const rateLimit = pgTable('rate_limit', {
    id: text('id').primaryKey(),
    key: lookupText('rate_limit', 'key').notNull().unique(),
    count: integer('count').notNull(),
    lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
  })

  return { user, session, account, verification, rateLimit }
}
export type PeopleTables = ReturnType<typeof peopleTables>
