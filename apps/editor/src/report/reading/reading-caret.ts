import type { EditorView } from '@tiptap/pm/view'

/** How much of a wide table stays in sight beside the caret (pixels). */
const beside = 48

/**
 * The caret of who reads. A browser draws one only where somebody may write; this one is drawn beside the text, never in it,
 * so that the text stays as it is.
 */
export class ReadingCaret {
  readonly #view: EditorView
  readonly #line = document.createElement('span')
  readonly #watcher = new ResizeObserver(() => this.draw())
  #shown = false

  constructor(view: EditorView) {
    this.#view = view
    this.#line.className = 'reading-caret'
    this.#line.setAttribute('aria-hidden', 'true')
    // Only what lies inside, a wide table, moves it by scrolling; the page takes it along.
    view.dom.addEventListener('scroll', this.draw, { capture: true, passive: true })
  }

  get shown(): boolean {
    return this.#shown
  }

  show(shown: boolean): void {
    if (shown === this.#shown) return
    this.#shown = shown
    const frame = this.#view.dom.parentElement
    frame?.closest('.document')?.classList.toggle('is-walked', shown)
    if (shown) {
      frame?.append(this.#line)
      this.#watcher.observe(this.#view.dom)
      this.draw()
    } else {
      this.#watcher.disconnect()
      this.#line.remove()
    }
  }

  readonly draw = (): void => {
    const view = this.#view
    const frame = view.dom.parentElement
    if (!this.#shown || view.isDestroyed || frame === null) return
    const { left, top, bottom } = view.coordsAtPos(view.state.selection.head, 1)
    const around = frame.getBoundingClientRect()
    this.#line.style.left = `${left - around.left - 1}px`
    this.#line.style.top = `${top - around.top}px`
    this.#line.style.height = `${bottom - top}px`
  }

  /** Onto the screen, clear of what stands over its edges; in a wide table also across. */
  scrollTo(): void {
    const view = this.#view
    const { node } = view.domAtPos(view.state.selection.head)
    const table = (node instanceof HTMLElement ? node : node.parentElement)?.closest('.table-frame')
    if (table instanceof HTMLElement) {
      const { left, right } = table.getBoundingClientRect()
      const at = view.coordsAtPos(view.state.selection.head, 1).left
      if (at < left + beside) table.scrollLeft -= left + beside - at
      if (at > right - beside) table.scrollLeft += at - right + beside
    }
    this.draw()
    this.#line.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  destroy(): void {
    this.show(false)
    this.#view.dom.removeEventListener('scroll', this.draw, { capture: true })
  }
}
