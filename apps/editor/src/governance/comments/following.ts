import type { Comment, DocumentKind } from '@candour/schema'
import { LiveAnchors } from '@candour/schema/report'
import { type EditorState, PluginKey } from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CommentDesk } from './comment-desk.ts'
import { beingWritten, marksOf } from './marks.ts'
import { aroundScreen, type Range } from './near-screen.ts'

export const highlightsKey = new PluginKey<DecorationSet>('comments')
/** The text is drawn along at once; where a comment stands is said when the writer draws breath. */
const breath = 120
const rest = 600
/** Marks are drawn for so many screens before and after what is seen, and anew once less than the other is left. */
const drawnAround = 2
const neededAround = 0.5

/**
 * Knows where all comments of a document stand, and marks those near the screen: at each key a browser walks through the text
 * before the caret, and every mark is two more pieces of it.
 */
export class Following {
  readonly #view: EditorView
  readonly #kind: DocumentKind
  readonly #desk: CommentDesk
  readonly #live: LiveAnchors
  readonly #stop: () => void
  #following = 0
  #drawing = 0
  #resting = 0
  #looking = 0
  #drawn: ReadonlySet<string> = new Set()
  /** Whether a mark stands elsewhere than it would by moving along with the text. */
  #stale = true

  constructor(view: EditorView, kind: DocumentKind, desk: CommentDesk) {
    this.#view = view
    this.#kind = kind
    this.#desk = desk
    this.#live = new LiveAnchors(view.state.doc, ySyncPluginKey.getState(view.state)?.doc ?? null)
    this.#stop = desk.onRecords(() => this.#drawAnew())
    document.addEventListener('scroll', this.#onMoved, { capture: true, passive: true })
    window.addEventListener('resize', this.#onMoved, { passive: true })
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
    document.removeEventListener('scroll', this.#onMoved, { capture: true })
    window.removeEventListener('resize', this.#onMoved)
    cancelAnimationFrame(this.#looking)
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
    const { composing } = this.#desk.state()
    const anchors = new Map(comments.map(({ id, anchor }) => [id, anchor]))
    if (composing?.document === this.#kind) anchors.set(beingWritten, composing)
    this.#live.keep(anchors)
    this.#desk.place(this.#kind, this.#live.resolved)
    this.#mark()
    window.clearTimeout(this.#resting)
    if (this.#live.unsettled)
      this.#resting = window.setTimeout(() => {
        if (this.#live.lookAgain()) this.#drawAnew()
      }, rest)
  }

  readonly #onMoved = (): void => {
    cancelAnimationFrame(this.#looking)
    this.#looking = requestAnimationFrame(() => {
      if (this.#view.isDestroyed || this.#live.resolved.size === 0) return
      // A key may have been pressed since: marks are drawn where the words stand now.
      this.#follow()
      this.#mark()
    })
  }

  /** Draws the marks where one that is needed is not drawn, or stands elsewhere than it would by moving along with the text. */
  #mark(): void {
    const view = this.#view
    const comments = this.#desk.commentsOn(this.#kind)
    if (!this.#stale && this.#near(comments, aroundScreen(view, neededAround)).every(({ id }) => this.#drawn.has(id))) return
    const near = this.#near(comments, aroundScreen(view, drawnAround))
    const marks = DecorationSet.create(view.state.doc, marksOf(near, this.#live.resolved, this.#desk.state()))
    view.dispatch(view.state.tr.setMeta(highlightsKey, marks).setMeta('addToHistory', false))
    this.#drawn = new Set(near.map(({ id }) => id))
    this.#stale = false
  }

  #near(comments: readonly Comment[], range: Range): readonly Comment[] {
    return comments.filter(({ id }) => {
      const place = this.#live.resolved.get(id)
      return place !== undefined && place.status !== 'orphan' && place.from <= range.to && place.to >= range.from
    })
  }
}
