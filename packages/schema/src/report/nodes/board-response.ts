import { BoardResponseAttributes } from '../attributes.ts'
import { partNode } from './part.ts'

export const BoardResponse = partNode({
  name: 'boardResponse',
  type: 'board-response',
  attributes: BoardResponseAttributes,
  holds: ['paragraph', 'headline', 'block', 'action'],
})
