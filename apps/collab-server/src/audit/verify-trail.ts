import { and, asc, eq, gt } from 'drizzle-orm'
import { type InstallationKeys, keysOf, type Store } from '../store/index.ts'
import { chainStart, installationChain, type Link, macOf } from './event-mac.ts'
import type { TrailHead } from './record-event.ts'

export interface TrailFault {
  /**
   * `missing`: a number is skipped; `altered`: the row is not what was written; `moved`: it is, but stood elsewhere;
   * `cut-off`: the end is not the end.
   */
  kind: 'missing' | 'altered' | 'moved' | 'cut-off'
  position: number
  /** Where a row that was moved had stood. */
  belongsAt?: number
}
export interface TrailReport {
  events: number
  faults: TrailFault[]
  /** The end of the chain, to be anchored elsewhere: in a sign-off, on paper. */
  head: TrailHead
}

type Row = Link & { mac: Uint8Array }

const rowsAtOnce = 2000
/** A trail with more faults than this is not looked through for where each row had stood. */
const mostPlaced = 40
const mostMissingTold = 1000

/**
 * Reads a whole chain and says where it was tampered with. `anchors` are heads noted earlier, in signatures or on paper: a
 * chain that was cut and closed again behind our back does not reach them.
 */
export async function verifyTrail(
  { db, tables }: Pick<Store, 'db' | 'tables'>,
  reviewId?: string,
  ...anchors: readonly TrailHead[]
): Promise<TrailReport> {
  const { auditEvent, auditHead } = tables
  const chain = reviewId ?? installationChain
  const keys = keysOf(tables)
  const faults: TrailFault[] = []
  const altered: Row[] = []
  const macs: Uint8Array[] = [chainStart]
  const noted = new Map(anchors.filter(({ position }) => position > 0).map(anchor => [anchor.position, anchor.mac]))
  let head: TrailHead = { position: 0, mac: chainStart }
  let events = 0
  for (;;) {
    const rows = await db
      .select()
      .from(auditEvent)
      .where(and(eq(auditEvent.chain, chain), gt(auditEvent.position, head.position)))
      .orderBy(asc(auditEvent.position))
      .limit(rowsAtOnce)
    for (const row of rows) {
      if (row.position !== head.position + 1) {
        const end = Math.min(row.position, head.position + 1 + mostMissingTold)
        for (let position = head.position + 1; position < end; position += 1) faults.push({ kind: 'missing', position })
      } else if (!same(row.mac, macOf(keys, row, head.mac))) altered.push(row)
      const anchor = noted.get(row.position)
      if (anchor !== undefined && !same(row.mac, anchor) && altered.at(-1) !== row) altered.push(row)
      noted.delete(row.position)
      if (macs.length < 4 * mostPlaced || altered.at(-1) === row) macs.push(head.mac, row.mac)
      head = { position: row.position, mac: row.mac }
      events++
    }
    if (rows.length < rowsAtOnce) break
  }
  for (const row of altered) {
    const belongsAt = altered.length > mostPlaced ? null : placeOfRow(keys, row, altered, macs)
    // Whole and in its place: it is the row before it that is not the one it was written after.
    if (belongsAt === row.position && altered.length > 1) continue
    if (belongsAt === null || belongsAt === row.position) faults.push({ kind: 'altered', position: row.position })
    else faults.push({ kind: 'moved', position: row.position, belongsAt })
  }
  faults.sort((one, other) => one.position - other.position)
  const [last] = await db.select().from(auditHead).where(eq(auditHead.chain, chain))
  const endsAsNoted = last === undefined ? events === 0 : last.position === head.position && same(last.mac, head.mac)
  const reached = [...noted.keys()].every(position => position <= head.position)
  if (!endsAsNoted || !reached) faults.push({ kind: 'cut-off', position: head.position + 1 })
  return { events, faults, head }
}

/** Where a row stood when it was written, if it is whole but for its number; null where it was altered. */
function placeOfRow(keys: InstallationKeys, row: Row, altered: readonly Row[], macs: readonly Uint8Array[]): number | null {
  const places = new Set([row.position, ...altered.flatMap(({ position }) => [position, position + 1, position - 1])])
  for (const position of places) {
    for (const before of macs) if (same(row.mac, macOf(keys, { ...row, position }, before))) return position
  }
  return null
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
