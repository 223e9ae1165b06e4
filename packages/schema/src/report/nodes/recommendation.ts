import { RecommendationAttributes } from '../attributes.ts'
import { partNode } from './part.ts'

export const Recommendation = partNode({
  name: 'recommendation',
  type: 'recommendation',
  attributes: RecommendationAttributes,
  holds: ['paragraph', 'headline', 'block'],
})
