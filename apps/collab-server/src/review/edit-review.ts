import type { CheckSettings, Method, Milestones, ProfileId } from '@candour/schema'
import { eq } from 'drizzle-orm'
import type * as z from 'zod'
import { recordEvent } from '../audit/index.ts'
import { problem, type ReviewRow } from '../http/index.ts'
import type { Store } from '../store/index.ts'
import { finalisedOf, settingsPlace, titlePlace } from './review-row.ts'

export interface ReviewEdit {
  title?: string | undefined
  profile?: ProfileId | undefined
  method?: Method | undefined
  milestones?: z.output<typeof Milestones> | undefined
  settings?: CheckSettings | undefined
}

/** Changes what the first page says. The trail names what was changed, not to what: a title is written words. */
export async function editReview(store: Store, userId: string, before: ReviewRow, edit: ReviewEdit): Promise<ReviewRow> {
  const { review } = store.tables
  const cipher = await store.keyring.forReview(before.id)
  const { title, profile, method, milestones, settings } = edit
  const changes = {
    ...(title !== undefined && { title: cipher.seal(title, titlePlace(before.id)) }),
    ...(profile !== undefined && { profile }),
    ...(method !== undefined && { method }),
    ...(milestones !== undefined && { milestones }),
    ...(settings !== undefined && { settings: cipher.seal(JSON.stringify(settings), settingsPlace(before.id)) }),
  }
  if (Object.keys(changes).length === 0) return before
  return store.transaction(async tx => {
    const [row] = await tx.update(review).set(changes).where(eq(review.id, before.id)).returning()
    if (row === undefined) throw problem('not-found')
    await recordEvent(tx, {
      actor: userId,
      kind: 'review.edit',
      reviewId: before.id,
      subjectId: before.id,
      detail: { changed: Object.keys(changes).join(' ') },
    })
    return {
      id: row.id,
      title: title ?? before.title,
      profile: row.profile,
      method: row.method,
      milestones: row.milestones,
      settings: settings ?? before.settings,
      opening: row.opening,
      finalised: finalisedOf(row),
      createdAt: row.createdAt,
    }
  })
}
