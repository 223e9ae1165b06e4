import * as z from 'zod'
import { CheckSettings, Method, Milestones, OpeningState, Review, Title } from '../review/index.ts'
import { ProfileId } from '../terminology/index.ts'
import { route } from './route.ts'

export const reviewRoutes = {
  'review.list': route({
    method: 'GET',
    path: '/api/reviews',
    verb: 'review.list',
    summary: 'One’s own reviews',
    answer: z.array(Review),
  }),
  'review.create': route({
    method: 'POST',
    path: '/api/reviews',
    verb: 'review.create',
    summary: 'Create a review; who creates it is its lead reviewer',
    body: z.object({ title: Title, profile: ProfileId.default('scr'), method: Method.default('findings-with-recommendations') }),
    answer: Review,
  }),
  'review.read': route({
    method: 'GET',
    path: '/api/reviews/:review',
    verb: 'review.read',
    summary: 'A review’s first page',
    answer: Review,
  }),
  'review.edit': route({
    method: 'PATCH',
    path: '/api/reviews/:review',
    verb: 'review.edit',
    summary: 'Change title, method, profile, dates, or what the checks follow',
    body: z.object({
      title: Title.optional(),
      profile: ProfileId.optional(),
      method: Method.optional(),
      milestones: Milestones.optional(),
      settings: CheckSettings.optional(),
    }),
    answer: Review,
  }),
  'review.open': route({
    method: 'PUT',
    path: '/api/reviews/:review/opening',
    verb: 'review.open-to-board',
    summary: 'Open the report to the Board, live or as a version, or close it again',
    body: z.object({ opening: OpeningState }),
    answer: Review,
  }),
}
