import { Node } from '@tiptap/core'

/**
 * The root. Flat: a section is the run of blocks from one level-1 heading to the next. The '+' only gives an empty page
 * a line to write on; the binding never checks the root's own content, so nothing is deleted for it.
 */
export const Document = Node.create({ name: 'doc', topNode: true, content: '(paragraph | block | part)+' })
