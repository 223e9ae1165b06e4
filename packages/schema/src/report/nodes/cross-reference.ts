import { mergeAttributes, Node } from '@tiptap/core'
import { CrossReferenceAttributes } from '../attributes.ts'
import { htmlAttributes } from '../schema/html-attributes.ts'

/** A reference to a numbered part by its id; what it says follows from where that part stands (`referenceTo`). */
export const CrossReference = Node.create({
  name: 'crossReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => htmlAttributes(CrossReferenceAttributes),
  parseHTML: () => [{ tag: 'span[data-type="cross-reference"]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ 'data-type': 'cross-reference' }, HTMLAttributes)],
})
