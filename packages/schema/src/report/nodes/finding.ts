import { FindingAttributes } from '../attributes.ts'
import { partNode } from './part.ts'

export const Finding = partNode({
  name: 'finding',
  type: 'finding',
  attributes: FindingAttributes,
  holds: ['paragraph', 'headline', 'block', 'analysis', 'recommendation'],
})
