import { mergeAttributes, Node } from '@tiptap/core'

/** The one sentence that a finding, an analysis, a recommendation or a response is known by. */
export const Headline = Node.create({
  name: 'headline',
  content: 'inline*',
  defining: true,
  // Before the plain heading, which would take the same element.
  parseHTML: () => [{ tag: '[data-type="headline"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['h3', mergeAttributes({ 'data-type': 'headline' }, HTMLAttributes), 0],

  addKeyboardShortcuts() {
    return {
      // What follows a headline is text, also where it is broken in the middle.
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection
        if ($from.parent.type !== this.type) return false
        if ($from.parentOffset === 0 && $from.parent.content.size > 0) return true
        return editor.chain().splitBlock().setNode('paragraph').run()
      },
    }
  },
})
