import { and, asc, eq, gt } from 'drizzle-orm'
import { keysOf, type Store } from '../store/index.ts'
import { chainStart, installationChain, macOf } from './event-mac.ts'

export interface TrailFault {
  /** `missing`: a number is skipped; `altered`: the row is not what was written; `cut-off`: the end is not the end. */
  kind: 'missing' | 'altered' | 'cut-off'
  position: number
}
export interface TrailReport {
  events: number
  faults: TrailFault[]
  /** The end of the chain, to be anchored elsewhere: in a sign-off, on paper. */
  head: { position: number; mac: Uint8Array }
}

const rowsAtOnce = 2000

/**
 * Reads a whole chain and says where it was tampered with. `anchor` is a head noted earlier: a chain that was
 * cut and closed again behind our back does not reach it.
 */
export async function verifyTrail(
  { db, tables }: Pick<Store, 'db' | 'tables'>,
  reviewId?: string,
  anchor?: { position: number; mac: Uint8Array },
): Promise<TrailReport> {
  const { auditEvent, auditHead } = tables
  const chain = reviewId ?? installationChain
  const keys = keysOf(tables)
  const faults: TrailFault[] = []
  let head: TrailReport['head'] = { position: 0, mac: chainStart }
  let events = 0
  let anchored = anchor === undefined || anchor.position === 0
  for (;;) {
    const rows = await db
      .select()
      .from(auditEvent)
      .where(and(eq(auditEvent.chain, chain), gt(auditEvent.position, head.position)))
      .orderBy(asc(auditEvent.position))
      .limit(rowsAtOnce)
    for (const row of rows) {
      if (row.position !== head.position + 1) faults.push({ kind: 'missing', position: head.position + 1 })
      else if (!same(row.mac, macOf(keys, row, head.mac))) faults.push({ kind: 'altered', position: row.position })
      if (anchor !== undefined && row.position === anchor.position) {
        anchored = true
        if (!same(row.mac, anchor.mac)) faults.push({ kind: 'altered', position: row.position })
      }
      head = { position: row.position, mac: row.mac }
      events++
    }
    if (rows.length < rowsAtOnce) break
  }
  const [noted] = await db.select().from(auditHead).where(eq(auditHead.chain, chain))
  const endsAsNoted = noted === undefined ? events === 0 : noted.position === head.position && same(noted.mac, head.mac)
  if (!endsAsNoted || !anchored) faults.push({ kind: 'cut-off', position: head.position + 1 })
  return { events, faults, head }
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
