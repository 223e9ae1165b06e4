import { mergeAttributes } from '@tiptap/core'
import { Heading as PlainHeading } from '@tiptap/extension-heading'
import { TextSelection } from '@tiptap/pm/state'
import { HeadingAttributes } from '../attributes.ts'
import { htmlAttributes } from '../schema/html-attributes.ts'

const { id, kind } = htmlAttributes(HeadingAttributes)
const deepest = 4

/** A heading; at level 1 it begins a section, whose kind stands on it. */
export const Heading = PlainHeading.extend({
  addOptions: () => ({ levels: [1, 2, 3, 4], HTMLAttributes: {} }),
  addAttributes: () => ({
    id: { ...id },
    level: { default: HeadingAttributes.parse({}).level, rendered: false },
    kind: { ...kind, keepOnSplit: false },
  }),
  parseHTML: () => [1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}`, attrs: { level: Math.min(level, deepest) } })),
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${HeadingAttributes.shape.level.parse(node.attrs.level)}`,
    mergeAttributes(HTMLAttributes),
    0,
  ],

  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // Enter before a heading makes room above it; splitting would leave the id and the kind on the empty half.
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection
        if (!empty || $from.parent.type !== this.type || $from.parentOffset > 0 || $from.parent.content.size === 0) return false
        return editor.commands.command(({ tr, state, dispatch }) => {
          const paragraph = state.schema.nodes.paragraph
          if (paragraph === undefined) return false
          if (dispatch) {
            tr.insert($from.before(), paragraph.create())
            tr.setSelection(TextSelection.create(tr.doc, $from.pos + 2)).scrollIntoView()
          }
          return true
        })
      },
    }
  },
})
