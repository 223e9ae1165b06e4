import * as z from 'zod'
import { RecordId } from './record-id.ts'

/** How many questions each of the eighteen markers asks, from the first. */
const questionsAsked = [3, 9, 2, 4, 3, 4, 5, 7, 8, 7, 8, 9, 11, 7, 5, 7, 4, 4] as const

/** Every question of the eighteen markers, by our own ids; a profile may number them otherwise, and asks the same. */
const markerQuestions: ReadonlySet<string> = new Set(
  questionsAsked.flatMap((count, marker) => Array.from({ length: count }, (_, question) => `QM${marker + 1}.${question + 1}`)),
)

/** A question of one of the eighteen markers, by our own id: 'QM14.4'. */
export const JudgedQuestion = z.string().refine(question => markerQuestions.has(question), 'No marker asks this question.')

export const judgements = ['met', 'partly', 'not-yet', 'not-applicable'] as const
/** What a person says of a question. No machine ever says one of these. */
export const Judgement = z.enum(judgements)
export type Judgement = z.infer<typeof Judgement>

export const judgementPhases = ['beginning', 'during', 'end'] as const
/** When in the life of a review the judgement was made. */
export const JudgementPhase = z.enum(judgementPhases)
export type JudgementPhase = z.infer<typeof JudgementPhase>

export const JudgementReason = z.string().trim().min(1).max(4000)

export const evidenceLimits = { references: 20, title: 300, words: 2000 } as const

/** A part or a section of one of the documents, and what it was called when somebody pointed to it. */
export const EvidenceReference = z.object({
  document: z.enum(['report', 'response']),
  nodeId: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(evidenceLimits.title),
})
export type EvidenceReference = z.infer<typeof EvidenceReference>

/** What a judgement points to: places in the documents, or in words what is not in them. */
export const JudgementEvidence = z.object({
  references: z.array(EvidenceReference).max(evidenceLimits.references).default([]),
  words: z.string().trim().max(evidenceLimits.words).default(''),
})
export type JudgementEvidence = z.infer<typeof JudgementEvidence>

export const noEvidence: JudgementEvidence = { references: [], words: '' }

/** One judgement as it was made. Nothing changes it: a later one stands beside it, and the earlier stays readable. */
export const MarkerJudgement = z.object({
  id: RecordId,
  question: z.string(),
  phase: JudgementPhase,
  judgement: Judgement,
  reason: z.string(),
  /** Places that the reader may read; those of a closed report are left out. */
  evidence: JudgementEvidence,
  judgedBy: z.object({ userId: z.string(), name: z.string() }),
  judgedAt: z.iso.datetime(),
})
export type MarkerJudgement = z.infer<typeof MarkerJudgement>
