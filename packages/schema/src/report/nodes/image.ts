import { mergeAttributes, Node } from '@tiptap/core'
import { ImageAttributes } from '../attributes.ts'
import { htmlAttributes } from '../schema/html-attributes.ts'

/**
 * An image that the server stored, named by its id. It has no address: whoever shows it knows which review it belongs
 * to, and a pasted <img> of a foreign page is not one of ours, so nothing is ever fetched from elsewhere.
 */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  addAttributes: () => htmlAttributes(ImageAttributes),
  parseHTML: () => [{ tag: 'figure[data-type="image"]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes({ 'data-type': 'image' }, HTMLAttributes),
    ['img', { alt: String(node.attrs.alt) }],
  ],
})
