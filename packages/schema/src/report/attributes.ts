import * as z from 'zod'
import { Day } from '../review/index.ts'

/**
 * The attributes of the report's own nodes. Every attribute has a default, so that a node written by an older page,
 * or by a client that knows nothing of attributes, is still a whole node. Written words are plain strings; '' means not said.
 */
const said = (limit: number) => z.string().max(limit).catch('').default('')
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).or(z.literal('')).catch('').default('')
const severalOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).catch([]).default([])
const ids = z.array(z.string().max(64)).max(200).catch([]).default([])
const day = Day.or(z.literal('')).catch('').default('')

export const sectionKinds = [
  'summary',
  'why-this-review',
  'method',
  'family-contribution',
  'context',
  'what-happened',
  'findings',
  'recommendations',
  'parallel-processes',
  'acknowledged-disagreements',
  'appendix',
  'glossary',
  'responses',
  'other',
] as const
export const SectionKind = z.enum(sectionKinds)
export type SectionKind = z.infer<typeof SectionKind>

export const reaches = ['local', 'regional', 'national'] as const
export const persistences = ['yes', 'partly', 'no', 'not-known'] as const
export const factors = ['person', 'task', 'tools', 'team', 'workplace', 'organisation', 'culture', 'family-and-context'] as const
export const sources = ['records', 'practitioners', 'review-team', 'family', 'performance-data', 'research', 'guidance'] as const
export const decisions = ['accepted', 'partly-accepted', 'not-accepted', 'not-yet-decided'] as const
export const recommendationForms = ['recommendation', 'question', 'learning-point'] as const

/** A section begins at a level-1 heading and lasts until the next one; its kind stands on that heading. */
export const HeadingAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .catch(2)
    .default(2),
  kind: SectionKind.catch('other').default('other'),
})

export const FindingAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  /** Rank among the findings, 1 first; 0 where no order has been given. */
  priority: z.number().int().min(0).max(999).catch(0).default(0),
  priorityReason: said(2000),
  reach: oneOf(reaches),
  /** Whether the problem still exists today. */
  stillExists: oneOf(persistences),
})
export type FindingAttributes = z.infer<typeof FindingAttributes>

export const AnalysisAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  /** The finding it explains, where it stands beside that finding; inside a finding its place says it. */
  findingId: z.string().max(64).catch('').default(''),
  factors: severalOf(factors),
  sources: severalOf(sources),
  hindsight: said(4000),
  counterEvidence: said(4000),
  /** The prompts of the layered finding, each optional. */
  inThisCase: said(4000),
  notPeculiar: said(4000),
  howWidespread: said(4000),
  whyItMatters: said(4000),
})
export type AnalysisAttributes = z.infer<typeof AnalysisAttributes>

export const RecommendationAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  form: z.enum(recommendationForms).catch('recommendation').default('recommendation'),
  findingIds: ids,
  addressedTo: said(400),
  reach: oneOf(reaches),
})
export type RecommendationAttributes = z.infer<typeof RecommendationAttributes>

export const BoardResponseAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  /** The finding or recommendation it answers. */
  answersId: z.string().max(64).catch('').default(''),
  decision: oneOf(decisions),
  decisionReason: said(4000),
  priority: said(400),
  /** Its place in the learning and improvement framework or the business plan. */
  frameworkPlace: said(2000),
})
export type BoardResponseAttributes = z.infer<typeof BoardResponseAttributes>

export const ActionAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  responsibleBody: said(400),
  namedRole: said(400),
  dueOn: day,
  /** How its effect will be known. */
  measure: said(2000),
  /** When that is looked at. */
  reviewedOn: day,
})
export type ActionAttributes = z.infer<typeof ActionAttributes>

export const ImageAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  /** The image as the server stored it; nothing is ever fetched from elsewhere. */
  imageId: z.string().max(64).catch('').default(''),
  alt: said(1000),
  /** The author says that the image adds nothing a reader would miss. */
  decorative: z.boolean().catch(false).default(false),
  width: z.number().int().min(0).max(10000).catch(0).default(0),
  height: z.number().int().min(0).max(10000).catch(0).default(0),
})
export type ImageAttributes = z.infer<typeof ImageAttributes>

/** Which disagreement stands here, and at which revision: its words come from the record and cannot be edited in the text. */
export const AcknowledgedDisagreementAttributes = z.object({
  id: z.string().max(64).catch('').default(''),
  disagreementId: z.string().max(64).catch('').default(''),
  revision: z.number().int().min(0).catch(0).default(0),
})
export type AcknowledgedDisagreementAttributes = z.infer<typeof AcknowledgedDisagreementAttributes>

export const FootnoteAttributes = z.object({ id: z.string().max(64).catch('').default(''), text: said(4000) })
export const CrossReferenceAttributes = z.object({ targetId: z.string().max(64).catch('').default('') })
