import * as z from 'zod'
import { RecordId } from './record-id.ts'

/** How many characters on each side of the words are kept, to tell the same words in one part apart. */
export const answerSurroundings = 32

/**
 * What an answer is about: a signal's code, and the words it was seen in (or, for a whole node, the sentence that was said about it),
 * with the part around them. While those words stand in that part the answer holds; when they change it lapses.
 */
export const AnsweredSignal = z.object({
  document: z.enum(['report', 'response']),
  code: z.string().regex(/^[a-z_0-9]{1,60}$/),
  /** '' where the words stand in no node with an id. */
  nodeId: z.string().max(64),
  words: z.string().max(4000),
  before: z.string().max(answerSurroundings),
  after: z.string().max(answerSurroundings),
})
export type AnsweredSignal = z.infer<typeof AnsweredSignal>

export const AnswerReason = z.string().trim().min(1).max(2000)

/** A signal that somebody has answered, with the reason. */
export const SignalAnswer = AnsweredSignal.extend({
  id: RecordId,
  reason: z.string(),
  answeredBy: z.object({ userId: z.string(), name: z.string() }),
  answeredAt: z.iso.datetime(),
})
export type SignalAnswer = z.infer<typeof SignalAnswer>
