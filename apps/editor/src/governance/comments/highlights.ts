import type { DocumentKind } from '@candour/schema'
import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CommentDesk } from './comment-desk.ts'
import { Following, highlightsKey as key } from './following.ts'

interface HighlightOptions {
  kind: DocumentKind
  desk: CommentDesk | null
}

/** Marks the commented words, as decorations: nothing of it is in the text. */
export const CommentHighlights = Extension.create<HighlightOptions>({
  name: 'commentHighlights',
  addOptions: () => ({ kind: 'report', desk: null }),
  addProseMirrorPlugins() {
    const { kind, desk } = this.options
    return desk === null ? [] : [highlights(kind, desk)]
  },
})

const highlights = (kind: DocumentKind, desk: CommentDesk): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before, { doc }) {
        const fresh: unknown = transaction.getMeta(key)
        if (fresh instanceof DecorationSet) return fresh
        if (!transaction.docChanged || before === DecorationSet.empty) return before
        return before.map(mappingOf(transaction, doc), transaction.doc)
      },
    },
    props: {
      decorations: state => key.getState(state),
      handleClick(view, position, event) {
        if (event.button !== 0 || event.shiftKey || !view.state.selection.empty) return false
        const id = commentAt(desk, kind, position)
        if (id !== null) desk.show(id)
        return false
      },
    },
    view: view => new Following(view, kind, desk),
  })

/** A colleague's change comes as a whole new document: what really differs is found, so that nothing beside it is drawn again. */
function mappingOf(transaction: Transaction, before: ProseMirrorNode) {
  const change: unknown = transaction.getMeta(ySyncPluginKey)
  if (typeof change !== 'object' || change === null || !('isChangeOrigin' in change)) return transaction.mapping
  const start = before.content.findDiffStart(transaction.doc.content)
  const ends = before.content.findDiffEnd(transaction.doc.content)
  if (start === null || ends === null) return new Mapping([])
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  return new Mapping([new StepMap([start, ends.a + overlap - start, ends.b + overlap - start])])
}

/** The comment whose words stand at a position: of several the shortest, and of those the one after the one that is open. */
export function commentAt(desk: CommentDesk, kind: DocumentKind, position: number): string | null {
  const { open, places } = desk.state()
  const here: { id: string; length: number }[] = []
  for (const { id, state } of desk.commentsOn(kind)) {
    const place = places[kind].get(id)
    if (state === 'settled' || place === undefined || place.status === 'orphan' || place.on === 'node') continue
    if (place.from <= position && position <= place.to) here.push({ id, length: place.to - place.from })
  }
  here.sort((one, other) => one.length - other.length)
  const at = here.findIndex(({ id }) => id === open)
  return here[(at + 1) % Math.max(1, here.length)]?.id ?? null
}
