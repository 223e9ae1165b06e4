import type { Comment, DocumentKind } from '@candour/schema'
import { LiveAnchors, type Resolved } from '@candour/schema/report'
import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CommentDesk } from './comment-desk.ts'

const key = new PluginKey<DecorationSet>('comments')
/** The text is drawn along at once; where a comment stands is said when the writer draws breath. */
const breath = 120
const rest = 600

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
        if (id !== null) desk.open(id)
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

class Following {
  readonly #view: EditorView
  readonly #kind: DocumentKind
  readonly #desk: CommentDesk
  readonly #live: LiveAnchors
  readonly #stop: () => void
  #following = 0
  #drawing = 0
  #resting = 0
  /** Whether a mark stands elsewhere than it would by moving along with the text. */
  #stale = true

  constructor(view: EditorView, kind: DocumentKind, desk: CommentDesk) {
    this.#view = view
    this.#kind = kind
    this.#desk = desk
    this.#live = new LiveAnchors(view.state.doc, ySyncPluginKey.getState(view.state)?.doc ?? null)
    this.#stop = desk.onRecords(() => this.#drawAnew())
    this.#drawAnew()
  }

  update({ state }: EditorView, before: EditorState): void {
    if (state.doc === before.doc || this.#following !== 0) return
    // Once the key has been painted: the marks move along by themselves meanwhile.
    this.#following = requestAnimationFrame(() => {
      this.#following = window.setTimeout(() => {
        this.#following = 0
        this.#follow()
        this.#draw(breath)
      })
    })
  }

  #follow(): void {
    if (this.#view.isDestroyed) return
    if (this.#live.follow(this.#view.state.doc)) this.#stale = true
  }

  #drawAnew(): void {
    this.#stale = true
    this.#draw(0)
  }

  destroy(): void {
    this.#stop()
    cancelAnimationFrame(this.#following)
    window.clearTimeout(this.#following)
    window.clearTimeout(this.#drawing)
    window.clearTimeout(this.#resting)
    this.#desk.place(this.#kind, new Map())
  }

  #draw(after: number): void {
    window.clearTimeout(this.#drawing)
    this.#drawing = window.setTimeout(() => this.#redraw(), after)
  }

  #redraw(): void {
    const view = this.#view
    if (view.isDestroyed) return
    const comments = this.#desk.commentsOn(this.#kind)
    this.#follow()
    this.#live.keep(new Map(comments.map(({ id, anchor }) => [id, anchor])))
    this.#desk.place(this.#kind, this.#live.resolved)
    if (this.#stale) {
      const drawn = DecorationSet.create(view.state.doc, decorationsOf(comments, this.#live.resolved, this.#desk))
      view.dispatch(view.state.tr.setMeta(key, drawn).setMeta('addToHistory', false))
      this.#stale = false
    }
    window.clearTimeout(this.#resting)
    if (this.#live.unsettled)
      this.#resting = window.setTimeout(() => {
        if (this.#live.lookAgain()) this.#drawAnew()
      }, rest)
  }
}

function decorationsOf(comments: readonly Comment[], places: ReadonlyMap<string, Resolved>, desk: CommentDesk): Decoration[] {
  const { open, inPlace } = desk.state()
  return comments.flatMap(({ id, state, wording }) => {
    const place = places.get(id)
    if (place === undefined || place.status === 'orphan') return []
    if (state === 'settled' && id !== open) return []
    const { from, to } = place
    const marked = id === open ? ' is-open' : ''
    if (place.on === 'node') return [Decoration.node(from, to, { class: `comment-part${marked}` })]
    const proposed = id === inPlace && wording !== null
    const mark = Decoration.inline(from, to, { class: `comment-mark${marked}${proposed ? ' comment-out' : ''}` }, { id })
    return proposed && wording.text !== ''
      ? [mark, Decoration.widget(to, () => inserted(wording.text), { side: 1, key: `in-${id}` })]
      : [mark]
  })
}

function inserted(text: string): HTMLElement {
  const element = document.createElement('ins')
  element.className = 'comment-in'
  element.textContent = text
  return element
}
