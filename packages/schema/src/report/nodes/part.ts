import { mergeAttributes, Node } from '@tiptap/core'
import type * as z from 'zod'
import { htmlAttributes } from '../schema/html-attributes.ts'

interface Part {
  name: string
  /** Its name in HTML: `data-type`. */
  type: string
  attributes: z.ZodObject
  /** Child nodes by name or group, `paragraph` first: it is what Enter makes. */
  holds: readonly string[]
}

/**
 * A part of the report with attributes of its own: finding, analysis and so on. Its content may be anything of what it
 * holds, in any number and order, because two people's edits can merge into any of that, and the binding deletes from
 * the shared document what its schema does not allow. What is missing is put back by `WholeParts`.
 */
export const partNode = ({ name, type, attributes, holds }: Part) =>
  Node.create({
    name,
    group: 'part',
    content: `(${holds.join(' | ')})*`,
    isolating: true,
    defining: true,
    addAttributes: () => htmlAttributes(attributes),
    parseHTML: () => [{ tag: `section[data-type="${type}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['section', mergeAttributes({ 'data-type': type }, HTMLAttributes), 0],
  })
