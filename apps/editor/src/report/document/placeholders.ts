import type { Words } from '@candour/schema'
import { SectionKind } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const key = new PluginKey<DecorationSet>('placeholders')

/** A quiet question in every empty headline, heading and new document: it teaches what belongs there and is never part of the text. */
export function placeholders(words: Words): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => decorate(doc, words),
      apply: (transaction, before) => (transaction.docChanged ? decorate(transaction.doc, words) : before),
    },
    props: { decorations: state => key.getState(state) },
  })
}

function decorate(doc: Node, words: Words): DecorationSet {
  const decorations: Decoration[] = []
  const ask = (node: Node, position: number, question: string) => {
    // An empty heading is named by its question, so that nobody who hears the page lands on nothing.
    const name = node.type.name === 'headline' ? { 'aria-label': question } : {}
    const shown = { class: 'is-empty', 'data-placeholder': question, ...name }
    decorations.push(Decoration.node(position, position + node.nodeSize, shown))
  }
  const walk = (parent: Node, start: number) =>
    parent.forEach((node, offset) => {
      const position = start + offset
      if (node.type.spec.group === 'part') walk(node, position + 1)
      else if (node.isTextblock && node.content.size === 0) {
        const question = questionFor(node, parent, doc, words)
        if (question !== '') ask(node, position, question)
      }
    })
  walk(doc, 0)
  return DecorationSet.create(doc, decorations)
}

function questionFor(node: Node, parent: Node, doc: Node, { editor, report }: Words): string {
  const { placeholders: ask } = editor
  if (node.type.name === 'heading') return node.attrs.level === 1 ? ask.section : ask.heading
  if (node.type.name === 'headline') {
    switch (parent.type.name) {
      case 'finding':
      case 'analysis':
      case 'recommendation':
      case 'boardResponse':
        return report.headlinePrompts[parent.type.name]
      default:
        return ''
    }
  }
  if (parent.type.name === 'action' && parent.childCount === 1) return ask.action
  if (parent !== doc) return ''
  return doc.childCount === 1 ? ask.document : sectionPrompt(node, doc, report)
}

/** What an empty section is for, asked in its first line. */
function sectionPrompt(node: Node, doc: Node, report: Words['report']): string {
  const at = doc.children.indexOf(node)
  const before = doc.children[at - 1]
  const after = doc.children[at + 1]
  const empty = after === undefined || (after.type.name === 'heading' && after.attrs.level === 1)
  if (before?.type.name !== 'heading' || before.attrs.level !== 1 || !empty) return ''
  return report.sectionPrompts[SectionKind.catch('other').parse(before.attrs.kind)]
}
