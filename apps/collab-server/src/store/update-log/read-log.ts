import { and, asc, eq, gt, lte, sql } from 'drizzle-orm'
import { SealBroken } from '../failures.ts'
import { placeOf } from '../keys/cipher.ts'
import type { ReviewCipher } from '../keys/keyring.ts'
import { payloadPlace } from './group-commit.ts'
import type { LoggedDocument, LoggedRow, LogParts } from './logged.ts'

const rowsAtOnce = 5000

const statePlace = (document: string, sequence: number): string =>
  placeOf('document_snapshot', 'state', `${document}/${sequence}`)

/**
 * Snapshot and what came after it. Between two portions rows may be merged: a merged row takes the number of its last
 * update, so that what is read is never less than what stood there at the beginning.
 */
export async function readLog(parts: LogParts, cipher: ReviewCipher, document: string): Promise<LoggedDocument> {
  const cached = await readSnapshot(parts, cipher, document)
  const updates: Uint8Array[] = []
  let sequence = cached?.sequence ?? 0
  for await (const row of rowsOf(parts, cipher, document, sequence)) {
    updates.push(row.update)
    sequence = row.sequence
  }
  return { snapshot: cached?.state ?? null, updates, sequence }
}

/** The rows of a document's log behind `after`, oldest first. Throws `SealBroken` for an altered one. */
export async function* rowsOf(
  { db, tables: { documentUpdate } }: LogParts,
  cipher: ReviewCipher,
  document: string,
  after = 0,
): AsyncGenerator<LoggedRow> {
  for (let last = after; ; ) {
    const rows = await db
      .select()
      .from(documentUpdate)
      .where(and(eq(documentUpdate.document, document), gt(documentUpdate.sequence, last)))
      .orderBy(asc(documentUpdate.sequence))
      .limit(rowsAtOnce)
    for (const { sequence, author, merged, payload } of rows) {
      yield { sequence, author, merged, update: cipher.open(payload, payloadPlace(document, sequence)) }
      last = sequence
    }
    if (rows.length < rowsAtOnce) return
  }
}

/** A snapshot that does not open counts as none: the log has everything. */
async function readSnapshot(
  { db, tables }: LogParts,
  cipher: ReviewCipher,
  document: string,
): Promise<{ sequence: number; state: Uint8Array } | null> {
  const { documentSnapshot } = tables
  const [row] = await db.select().from(documentSnapshot).where(eq(documentSnapshot.document, document))
  if (row === undefined) return null
  try {
    return { sequence: row.sequence, state: cipher.open(row.state, statePlace(document, row.sequence)) }
  } catch (failure) {
    if (failure instanceof SealBroken) return null
    throw failure
  }
}

export async function storeSnapshot(
  { db, tables }: LogParts,
  cipher: ReviewCipher,
  document: string,
  sequence: number,
  state: Uint8Array,
): Promise<void> {
  const { documentSnapshot } = tables
  const sealed = cipher.seal(state, statePlace(document, sequence))
  await db
    .insert(documentSnapshot)
    .values({ document, sequence, state: sealed })
    .onConflictDoUpdate({
      target: documentSnapshot.document,
      set: { sequence, state: sealed, takenAt: sql`now()` },
      setWhere: lte(documentSnapshot.sequence, sequence),
    })
}
