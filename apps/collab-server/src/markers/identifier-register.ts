import { IdentifierEntry, joinEntries, type RegisterAdditions, type RegisteredIdentifier, registerLimit } from '@candour/schema'
import { and, asc, eq } from 'drizzle-orm'
import { recordEvent } from '../audit/index.ts'
import { problem } from '../http/index.ts'
import { newId, placeOf, type Store } from '../store/index.ts'

const entryPlace = (id: string): string => placeOf('identifier_entry', 'entry', id)

/** The register of a review, oldest entry first. Rights are the caller's to ask; nothing of it may go anywhere else. */
export async function registerOf({ db, tables, keyring }: Store, reviewId: string): Promise<RegisteredIdentifier[]> {
  const { identifierEntry } = tables
  const rows = await db
    .select({ id: identifierEntry.id, entry: identifierEntry.entry })
    .from(identifierEntry)
    .where(eq(identifierEntry.reviewId, reviewId))
    .orderBy(asc(identifierEntry.addedAt), asc(identifierEntry.id))
  const cipher = await keyring.forReview(reviewId)
  return rows.map(({ id, entry }) => ({ id, ...IdentifierEntry.parse(JSON.parse(cipher.openText(entry, entryPlace(id)))) }))
}

/**
 * Adds entries. What stands in the register already in the same words and kind is joined with what is offered; what would contradict it is
 * left out and counted. A register that would become too long takes nothing.
 */
export async function addEntries(
  store: Store,
  userId: string,
  reviewId: string,
  entries: readonly IdentifierEntry[],
): Promise<RegisterAdditions> {
  const { identifierEntry, review } = store.tables
  const cipher = await store.keyring.forReview(reviewId)
  const sealed = ({ id, ...entry }: RegisteredIdentifier) => cipher.seal(JSON.stringify(entry), entryPlace(id))
  return store.transaction(async tx => {
    // Two people who paste at once are put in order, so that neither adds what the other has just added.
    await tx.select({ id: review.id }).from(review).where(eq(review.id, reviewId)).for('update')
    const rows = await tx
      .select({ id: identifierEntry.id, entry: identifierEntry.entry })
      .from(identifierEntry)
      .where(eq(identifierEntry.reviewId, reviewId))
    const known = rows.map(({ id, entry }) => ({
      id,
      ...IdentifierEntry.parse(JSON.parse(cipher.openText(entry, entryPlace(id)))),
    }))
    const { fresh, merged, conflicts, same } = joinEntries(known, entries)
    if (known.length + fresh.length > registerLimit) throw problem('register-full')
    const added = fresh.map(entry => ({ id: newId(), ...entry }))
    const result = { added, merged: [...merged], leftOut: conflicts.length, same }
    if (added.length === 0 && merged.length === 0) return result
    const addedAt = new Date()
    if (added.length > 0)
      await tx.insert(identifierEntry).values(
        added.map((entry, index) => ({
          id: entry.id,
          reviewId,
          entry: sealed(entry),
          addedBy: userId,
          // A pasted list keeps its order.
          addedAt: new Date(addedAt.getTime() + index),
        })),
      )
    for (const entry of merged)
      await tx
        .update(identifierEntry)
        .set({ entry: sealed(entry) })
        .where(and(eq(identifierEntry.id, entry.id), eq(identifierEntry.reviewId, reviewId)))
    await recordEvent(tx, {
      actor: userId,
      kind: 'register.edit',
      reviewId,
      subjectId: reviewId,
      detail: { added: added.length, changed: merged.length },
    })
    return result
  })
}

export async function changeEntry(
  store: Store,
  userId: string,
  reviewId: string,
  id: string,
  entry: IdentifierEntry,
): Promise<RegisteredIdentifier> {
  const { identifierEntry } = store.tables
  const cipher = await store.keyring.forReview(reviewId)
  await store.transaction(async tx => {
    const changed = await tx
      .update(identifierEntry)
      .set({ entry: cipher.seal(JSON.stringify(entry), entryPlace(id)) })
      .where(and(eq(identifierEntry.id, id), eq(identifierEntry.reviewId, reviewId)))
      .returning({ id: identifierEntry.id })
    if (changed.length === 0) throw problem('not-found')
    await recordEvent(tx, { actor: userId, kind: 'register.edit', reviewId, subjectId: id, detail: { changed: 1 } })
  })
  return { id, ...entry }
}

export async function removeEntry(store: Store, userId: string, reviewId: string, id: string): Promise<void> {
  const { identifierEntry } = store.tables
  await store.transaction(async tx => {
    const gone = await tx
      .delete(identifierEntry)
      .where(and(eq(identifierEntry.id, id), eq(identifierEntry.reviewId, reviewId)))
      .returning({ id: identifierEntry.id })
    if (gone.length === 0) throw problem('not-found')
    await recordEvent(tx, { actor: userId, kind: 'register.edit', reviewId, subjectId: id, detail: { removed: 1 } })
  })
}
