import * as z from 'zod'
import type { Verb } from '../rights/index.ts'

/** Kinds of records that a page may have to fetch again. */
export const changedRecords = [
  'members',
  'review',
  'fallen-words',
  'comments',
  'disagreements',
  'arrangements',
  'accuracy-rounds',
  'notifications',
  'judgements',
  'answers',
  'register',
  'versions',
  'sign-offs',
] as const
export const ChangedRecords = z.enum(changedRecords)
export type ChangedRecords = z.infer<typeof ChangedRecords>

/**
 * What the live channel says to a page: that it listens, that records of a review have changed, or that the person's
 * rights in one have. Never what they say: the page fetches what it may see.
 */
export const LiveMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listening') }),
  z.object({ type: z.literal('changed'), reviewId: z.string(), what: ChangedRecords }),
  z.object({ type: z.literal('rights'), reviewId: z.string() }),
])
export type LiveMessage = z.infer<typeof LiveMessage>

/** The live channel, beside the routes of the contract: a WebSocket that speaks and never listens. */
export const liveChannel = { path: '/live', verb: 'notification.own' } as const satisfies { path: string; verb: Verb }

/** With this code the server closes the channel of a session that has ended: there is nothing to come back for. */
export const liveClosedBySession = 4401
