import { ActionAttributes } from '../attributes.ts'
import { partNode } from './part.ts'

/** What is to be done stands in its text; who, when and how it is known, in its attributes. */
export const Action = partNode({
  name: 'action',
  type: 'action',
  attributes: ActionAttributes,
  holds: ['paragraph', 'block'],
})
