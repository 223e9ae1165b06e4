import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import * as Y from 'yjs'
import type { ReviewCipher } from '../keys/keyring.ts'
import { carriesWords } from './carries-words.ts'
import { payloadPlace } from './group-commit.ts'
import { holdsAllOf } from './holds-all-of.ts'
import type { LogParts } from './logged.ts'

const hour = 3_600_000
const rowsAtOnce = 200
/** Merging is more than linear in the number of updates, so it is done in small portions. */
const mostRows = 100
const mostBytes = 256 * 1024

interface Row {
  sequence: number
  author: string
  firstAt: Date
  lastAt: Date
  merged: number
  update: Uint8Array
}

/**
 * Merges neighbouring updates of one author within an hour into the last of them. Order, authors and times stay; the sum
 * of what the rows say stays, which is checked before a row is touched. The newest rows are merged like all others; one that
 * carries words stays by itself, for where they came from is read from it (`versions/authorship`).
 * Begins behind the row `after`, and gives the number of the last row that no later update can join.
 */
export async function compactLog(parts: LogParts, cipher: ReviewCipher, document: string, after = 0): Promise<number> {
  let done = after
  let rows: Row[] = []
  for (;;) {
    const read = await nextRows(parts, cipher, document, rows.at(-1)?.sequence ?? done)
    rows.push(...read)
    const isEnd = read.length < rowsAtOnce
    while (rows.length > 0) {
      const group = firstGroup(rows)
      // What comes next may belong to the last group: it waits for the next rows, or for the next time.
      if (group.length === rows.length && !isEnd) break
      rows = rows.slice(group.length)
      if (group.length > 1) await mergeGroup(parts, cipher, document, group)
      if (rows.length > 0) done = group.at(-1)?.sequence ?? done
    }
    if (isEnd) return done
    // People are typing: let their updates in between two portions.
    await new Promise(resolve => setImmediate(resolve))
  }
}

async function nextRows(
  { db, tables: { documentUpdate } }: LogParts,
  cipher: ReviewCipher,
  document: string,
  after: number,
): Promise<Row[]> {
  const rows = await db
    .select()
    .from(documentUpdate)
    .where(and(eq(documentUpdate.document, document), gt(documentUpdate.sequence, after)))
    .orderBy(asc(documentUpdate.sequence))
    .limit(rowsAtOnce)
  return rows.map(({ payload, ...row }) => ({ ...row, update: cipher.open(payload, payloadPlace(document, row.sequence)) }))
}

/** The rows from the beginning that may become one. */
function firstGroup(rows: readonly Row[]): Row[] {
  const group: Row[] = []
  let bytes = 0
  for (const row of rows) {
    const [first] = group
    bytes += row.update.byteLength
    if (first !== undefined) {
      if (staysAlone(first) || staysAlone(row)) break
      const within = row.lastAt.getTime() - first.firstAt.getTime() <= hour
      if (row.author !== first.author || !within || group.length >= mostRows || bytes > mostBytes) break
    }
    group.push(row)
  }
  return group
}

const staysAlone = ({ merged, update }: Row): boolean => merged === 1 && carriesWords(update)

async function mergeGroup(
  { db, tables: { documentUpdate } }: LogParts,
  cipher: ReviewCipher,
  document: string,
  group: readonly Row[],
): Promise<void> {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined) return
  const updates = group.map(({ update }) => update)
  const update = Y.mergeUpdates(updates)
  if (!holdsAllOf(update, updates)) return
  const earlier = group.filter(row => row !== last).map(({ sequence }) => sequence)
  await db.transaction(async tx => {
    await tx
      .update(documentUpdate)
      .set({
        firstAt: first.firstAt,
        merged: group.reduce((sum, { merged }) => sum + merged, 0),
        payload: cipher.seal(update, payloadPlace(document, last.sequence)),
      })
      .where(and(eq(documentUpdate.document, document), eq(documentUpdate.sequence, last.sequence)))
    await tx.delete(documentUpdate).where(and(eq(documentUpdate.document, document), inArray(documentUpdate.sequence, earlier)))
  })
}
