import { newId, placeOf, type Store } from './index.ts'

/** A review with nothing in it, for tests that need somewhere to write. */
export async function addTestReview(store: Store, title = 'Child K'): Promise<{ id: string; report: string; response: string }> {
  const id = newId()
  const wrappedKey = await store.keyring.createReviewKey()
  await store.db.insert(store.tables.review).values({
    id,
    title: store.keyring.unwrap(id, wrappedKey).seal(title, placeOf('review', 'title', id)),
    profile: 'scr',
    method: 'concise',
    wrappedKey,
    createdBy: 'u1',
  })
  return { id, report: `report/${id}`, response: `response/${id}` }
}
