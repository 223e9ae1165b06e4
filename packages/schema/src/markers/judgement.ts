import * as z from 'zod'
import { RecordId } from './record-id.ts'

/** A question of one of the eighteen markers, by our own id: 'QM14.4'. */
export const JudgedQuestion = z.string().regex(/^QM(?:1[0-8]|[1-9])\.\d{1,2}$/)

export const judgements = ['met', 'partly', 'not-yet', 'not-applicable'] as const
/** What a person says of a question. No machine ever says one of these. */
export const Judgement = z.enum(judgements)
export type Judgement = z.infer<typeof Judgement>

export const judgementPhases = ['beginning', 'during', 'end'] as const
/** When in the life of a review the judgement was made. */
export const JudgementPhase = z.enum(judgementPhases)
export type JudgementPhase = z.infer<typeof JudgementPhase>

export const JudgementReason = z.string().trim().min(1).max(4000)

/** One judgement as it was made. Nothing changes it: a later one stands beside it, and the earlier stays readable. */
export const MarkerJudgement = z.object({
  id: RecordId,
  question: JudgedQuestion,
  phase: JudgementPhase,
  judgement: Judgement,
  reason: z.string(),
  judgedBy: z.object({ userId: z.string(), name: z.string() }),
  judgedAt: z.iso.datetime(),
})
export type MarkerJudgement = z.infer<typeof MarkerJudgement>
