import { Blockquote as PlainBlockquote } from '@tiptap/extension-blockquote'

export const Blockquote = PlainBlockquote.extend({ content: '(paragraph | block)*' })
