import { Email, ReviewId, wordsFor } from '@candour/schema'
import type { ReviewRow } from '../../http/index.ts'
import { userByEmail } from '../../people/index.ts'
import { reviewOf } from '../../review/index.ts'
import { CommandRefused } from '../command-refused.ts'
import type { Installation } from '../installation.ts'

const { commandLine: words } = wordsFor('scr')

export { Email, ReviewId }

/** Who writes and decides where a command names nobody: shown as the command line, not as a person. */
export const commandLineAuthor = 'command-line'

export async function personAt({ store }: Installation, email: string) {
  const person = await userByEmail(store, store.db, email)
  if (person === null) throw new CommandRefused(words.noSuchPerson(email))
  return person
}

export async function reviewAt({ store }: Installation, reviewId: string): Promise<ReviewRow> {
  const review = await reviewOf(store, reviewId)
  if (review === null) throw new CommandRefused(words.noSuchReview(reviewId))
  return review
}
