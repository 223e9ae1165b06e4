import * as z from 'zod'
import {
  AcknowledgedDisagreementAttributes,
  ActionAttributes,
  AnalysisAttributes,
  BoardResponseAttributes,
  CrossReferenceAttributes,
  FindingAttributes,
  FootnoteAttributes,
  HeadingAttributes,
  ImageAttributes,
  RecommendationAttributes,
} from '../attributes.ts'

const span = z.number().int().min(1).max(100).catch(1).default(1)
const CellAttributes = z.object({
  colspan: span,
  rowspan: span,
  colwidth: z.array(z.number().int().min(0).max(5000)).max(100).nullable().catch(null).default(null),
  align: z.enum(['left', 'center', 'right']).nullable().catch(null).default(null),
})
const OrderedListAttributes = z.object({
  start: z.number().int().min(0).max(100_000).catch(1).default(1),
  type: z.enum(['1', 'a', 'A', 'i', 'I']).nullable().catch(null).default(null),
})

const schemas: Readonly<Record<string, z.ZodObject>> = {
  heading: HeadingAttributes,
  finding: FindingAttributes,
  analysis: AnalysisAttributes,
  recommendation: RecommendationAttributes,
  boardResponse: BoardResponseAttributes,
  action: ActionAttributes,
  acknowledgedDisagreement: AcknowledgedDisagreementAttributes,
  image: ImageAttributes,
  footnote: FootnoteAttributes,
  crossReference: CrossReferenceAttributes,
  tableCell: CellAttributes,
  tableHeader: CellAttributes,
  orderedList: OrderedListAttributes,
}
const none = z.object({})

/** What the attributes of a node of this name must be. */
export const attributeSchemaOf = (nodeName: string): z.ZodObject => schemas[nodeName] ?? none
