import { Extension } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { Plugin } from '@tiptap/pm/state'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import { AcknowledgedView } from '../../governance/index.ts'
import type { PartType } from '../document/layers.ts'
import { placeholders } from '../document/placeholders.ts'
import { HeadingView } from './heading-view.ts'
import { ImageView } from './image-view.ts'
import { CrossReferenceView, FootnoteView } from './inline-views.ts'
import { PartView } from './part-view.ts'
import type { Surface } from './surface.ts'
import { TableView } from './table-view.ts'

/** How the nodes of the schema look on the page, and what the page learns from the document as it changes. */
export const OnThePage = Extension.create<{ surface: Surface | null }>({
  name: 'onThePage',

  addOptions: () => ({ surface: null }),

  addProseMirrorPlugins() {
    const { surface } = this.options
    if (surface === null) return []
    return [
      new Plugin({
        props: { nodeViews: nodeViews(surface) },
        view: ({ state }) => {
          surface.parts.read(surface.kind, state.doc)
          surface.footnotes.read(state.doc)
          return {
            update: (view, before) => {
              if (view.state.doc === before.doc) return
              surface.parts.read(surface.kind, view.state.doc)
              surface.footnotes.read(view.state.doc)
            },
          }
        },
      }),
      placeholders(surface.words),
      dropCursor({ color: false, class: 'drop-cursor', width: 2 }),
      gapCursor(),
    ]
  },
})

function nodeViews(surface: Surface): Record<string, NodeViewConstructor> {
  const part =
    (type: PartType): NodeViewConstructor =>
    (node, view, place) =>
      new PartView(type, node, view, place, surface)
  return {
    finding: part('finding'),
    analysis: part('analysis'),
    recommendation: part('recommendation'),
    boardResponse: part('boardResponse'),
    action: part('action'),
    heading: (node, view, place) => new HeadingView(node, view, place, surface),
    image: (node, view, place) => new ImageView(node, view, place, surface),
    table: node => new TableView(node),
    footnote: (node, _, place) => new FootnoteView(node, place, surface),
    acknowledgedDisagreement: node => new AcknowledgedView(node, surface.words, surface.readRevision),
    crossReference: node => new CrossReferenceView(node, surface),
  }
}
