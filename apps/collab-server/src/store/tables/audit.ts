import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytes, instant } from '../columns.ts'

export function auditTables() {
  /** The trail of decisions: ids and kinds only, append-only by trigger, chained by HMAC within `chain`. */
  const auditEvent = pgTable(
    'audit_event',
    {
      /** A review's id, or 'installation'. */
      chain: text('chain').notNull(),
      /** 1, 2, 3 … without a gap. */
      position: bigint('position', { mode: 'number' }).notNull(),
      at: instant('at').notNull(),
      /** The user's id; null where the installation itself, or the command line, acted. */
      actor: text('actor'),
      kind: text('kind').notNull(),
      subjectId: text('subject_id'),
      detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
      mac: bytes('mac').notNull(),
    },
    table => [primaryKey({ columns: [table.chain, table.position] }), index('audit_event_at').on(table.at)],
  )

  /** The end of each chain: makes a cut-off tail show, and lets one event at a time join the chain. */
  const auditHead = pgTable('audit_head', {
    chain: text('chain').primaryKey(),
    position: bigint('position', { mode: 'number' }).notNull(),
    mac: bytes('mac').notNull(),
  })

  return { auditEvent, auditHead }
}
