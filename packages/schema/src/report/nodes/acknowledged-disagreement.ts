import { mergeAttributes, Node } from '@tiptap/core'
import { AcknowledgedDisagreementAttributes } from '../attributes.ts'
import { htmlAttributes } from '../schema/html-attributes.ts'

/**
 * The place in the report where a disagreement that stands is acknowledged (QM7). It names the record and one revision
 * of it, which can be read for good; so neither side's position can be changed from within the text.
 */
export const AcknowledgedDisagreement = Node.create({
  name: 'acknowledgedDisagreement',
  group: 'block',
  atom: true,
  addAttributes: () => htmlAttributes(AcknowledgedDisagreementAttributes),
  parseHTML: () => [{ tag: 'div[data-type="acknowledged-disagreement"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-type': 'acknowledged-disagreement' }, HTMLAttributes)],
})
