import type { DocumentAddress } from '@candour/schema'
import type { NodeJson } from '@candour/schema/report'
import { and, eq } from 'drizzle-orm'
import { placeOf, type Store } from '../store/index.ts'

const place = ({ kind }: DocumentAddress, userId: string) => placeOf('last_read', 'content', `${kind}/${userId}`)

/** What this person had before them when they last read the document; null before the first time. */
export async function lastReadOf(store: Store, address: DocumentAddress, userId: string) {
  const { lastRead } = store.tables
  const [row] = await store.db
    .select()
    .from(lastRead)
    .where(and(eq(lastRead.reviewId, address.reviewId), eq(lastRead.document, address.kind), eq(lastRead.userId, userId)))
  if (row === undefined) return null
  const cipher = await store.keyring.forReview(address.reviewId)
  const content: NodeJson = JSON.parse(cipher.openText(row.content, place(address, userId)))
  return { at: row.readAt.toISOString(), content }
}

/** Remembers what they have before them now. It is their own bookmark: no event, and nobody else sees it. */
export async function markRead(store: Store, address: DocumentAddress, userId: string, content: NodeJson): Promise<void> {
  const { lastRead } = store.tables
  const cipher = await store.keyring.forReview(address.reviewId)
  const row = { content: cipher.seal(JSON.stringify(content), place(address, userId)), readAt: new Date() }
  await store.mayWrite()
  await store.db
    .insert(lastRead)
    .values({ reviewId: address.reviewId, document: address.kind, userId, ...row })
    .onConflictDoUpdate({ target: [lastRead.reviewId, lastRead.document, lastRead.userId], set: row })
}
