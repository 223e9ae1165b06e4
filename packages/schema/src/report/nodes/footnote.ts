import { mergeAttributes, Node } from '@tiptap/core'
import { FootnoteAttributes } from '../attributes.ts'
import { htmlAttributes } from '../schema/html-attributes.ts'

/** A note at a place in the text; its number is its position. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => htmlAttributes(FootnoteAttributes),
  parseHTML: () => [{ tag: 'span[data-type="footnote"]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ 'data-type': 'footnote', role: 'doc-noteref' }, HTMLAttributes)],
  renderText: ({ node }) => ` (${String(node.attrs.text)})`,
})
