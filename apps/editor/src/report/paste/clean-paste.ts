import type { Words } from '@candour/schema'
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { cleanPastedHtml } from './clean-pasted-html.ts'

interface CleanPasteOptions {
  words: Words | null
  /** Says to the person what was left out. */
  say: (sentence: string) => void
}

/** Cleans what other programs put on the clipboard, for pasting and dropping alike, and says what it left out. */
export const CleanPaste = Extension.create<CleanPasteOptions>({
  name: 'cleanPaste',

  addOptions: () => ({ words: null, say: () => undefined }),

  addProseMirrorPlugins() {
    const { words, say } = this.options
    if (words === null) return []
    const { image, paste } = words.editor
    return [
      new Plugin({
        props: {
          transformPastedHTML: html => {
            const cleaned = cleanPastedHtml(html)
            if (cleaned.imagesLeftOut > 0) say(image.pasted(cleaned.imagesLeftOut))
            if (cleaned.deletionsLeftOut > 0) say(paste.deletions(cleaned.deletionsLeftOut))
            if (cleaned.commentsLeftOut > 0) say(paste.comments(cleaned.commentsLeftOut))
            return cleaned.html
          },
        },
      }),
    ]
  },
})
