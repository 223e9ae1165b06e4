import { Agency, Method, OpeningState, ProfileId, Role, Title, wordsFor } from '@candour/schema'
import { desc } from 'drizzle-orm'
import * as z from 'zod'
import { addMember, addPerson, userByEmail } from '../../people/index.ts'
import { createReview, openToBoard, reviewOf } from '../../review/index.ts'
import { command } from '../command.ts'
import { Email, personAt, ReviewId, reviewAt } from './look-up.ts'

const { commandLine: words } = wordsFor('scr')

export const reviewCommands = {
  'review create': command({
    parameters: z.object({ title: Title, profile: ProfileId, method: Method, lead: Email.optional() }),
    run: async (installation, { title, profile, method, lead }) => {
      const leadId = lead === undefined ? null : (await personAt(installation, lead)).id
      const { id } = await createReview(installation, leadId, { title, profile, method })
      return { data: { id, title, profile, method, lead: leadId }, text: words.reviewCreated(id) }
    },
  }),

  'review list': command({
    parameters: z.object({}),
    run: async ({ store }) => {
      const { review } = store.tables
      const ids = await store.db.select({ id: review.id }).from(review).orderBy(desc(review.createdAt), desc(review.id))
      const reviews = []
      for (const { id } of ids) {
        const row = await reviewOf(store, id)
        if (row !== null) reviews.push(row)
      }
      const lines = reviews.map(({ id, profile, opening, title }) => [id, profile, opening, title].join('\t'))
      return {
        data: { reviews: reviews.map(row => ({ ...row, createdAt: row.createdAt.toISOString() })) },
        text: lines.length === 0 ? words.noReviews : lines.join('\n'),
      }
    },
  }),

  'review add-member': command({
    parameters: z.object({ review: ReviewId, email: Email, role: Role, agency: Agency }),
    run: async (installation, { review: reviewId, email, role, agency }) => {
      const { store, documents } = installation
      await reviewAt(installation, reviewId)
      const known = await userByEmail(store, store.db, email)
      const [name = email] = email.split('@')
      const person = known ?? (await addPerson(store, null, { email, name, administrator: false }))
      await addMember(store, null, { reviewId, userId: person.id, role, agency })
      await documents.rightsChanged({ reviewId, userId: person.id })
      documents.tell(reviewId, { type: 'changed', what: 'members' })
      const added = words.memberAdded(email, role)
      return {
        data: { reviewId, userId: person.id, role, agency, personCreated: known === null },
        text: known === null ? `${words.personCreated(email, name)}\n${added}` : added,
      }
    },
  }),

  'review open-to-board': command({
    parameters: z.object({ review: ReviewId, opening: OpeningState }),
    run: async (installation, { review: reviewId, opening }) => {
      const review = await reviewAt(installation, reviewId)
      await openToBoard(installation, null, review, opening)
      installation.documents.tell(reviewId, { type: 'changed', what: 'review' })
      return { data: { reviewId, opening }, text: wordsFor(review.profile).commandLine.opened[opening] }
    },
  }),
}
