import { type Method, type ProfileId, type Review, usualCheckSettings, wordsFor } from '@candour/schema'
import { appendDoc, isBlank, reportTemplate, responseTemplate } from '@candour/schema/report'
import { recordEvent } from '../audit/index.ts'
import { newId, type Store } from '../store/index.ts'
import type { Documents } from '../sync/index.ts'
import { reviewFor, titlePlace } from './review-row.ts'

/**
 * Creates a review with its key. Who creates it is its lead reviewer; the command line may create one that has none yet
 * (null). Report and response begin with the sections of the method.
 */
export async function createReview(
  { store, documents }: { store: Store; documents: Documents },
  userId: string | null,
  asked: { title: string; profile: ProfileId; method: Method },
): Promise<Review> {
  const { review, member } = store.tables
  const id = newId()
  const wrappedKey = await store.keyring.createReviewKey()
  const title = store.keyring.unwrap(id, wrappedKey).seal(asked.title, titlePlace(id))
  const { profile, method } = asked
  const createdAt = new Date()
  const author = { userId: userId ?? 'command-line' }
  await store.transaction(async tx => {
    await tx.insert(review).values({ id, title, profile, method, wrappedKey, createdBy: author.userId, createdAt })
    if (userId !== null) {
      await tx.insert(member).values({ reviewId: id, userId, role: 'lead-reviewer', agency: '', addedBy: userId })
    }
    await recordEvent(tx, {
      actor: userId,
      kind: 'review.create',
      reviewId: id,
      subjectId: id,
      detail: { profile, method },
    })
  })
  const words = wordsFor(profile)
  await documents.write({ kind: 'report', reviewId: id }, author, ydoc => {
    if (isBlank(ydoc)) appendDoc(ydoc, reportTemplate(method, words))
  })
  await documents.write({ kind: 'response', reviewId: id }, author, ydoc => {
    if (isBlank(ydoc)) appendDoc(ydoc, responseTemplate(words))
  })
  return reviewFor(
    {
      id,
      title: asked.title,
      profile,
      method,
      milestones: {},
      opening: 'closed',
      finalised: [],
      settings: usualCheckSettings,
      createdAt,
    },
    'lead-reviewer',
  )
}
