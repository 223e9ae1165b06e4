import { AnalysisAttributes } from '../attributes.ts'
import { partNode } from './part.ts'

export const Analysis = partNode({
  name: 'analysis',
  type: 'analysis',
  attributes: AnalysisAttributes,
  holds: ['paragraph', 'headline', 'block'],
})
