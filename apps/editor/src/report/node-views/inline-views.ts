import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { Place } from '../document/layers.ts'
import { element, setText } from './element.ts'
import type { Surface } from './surface.ts'

/** The mark of a footnote: its number, which follows from its position; opens its text. */
export class FootnoteView implements NodeView {
  readonly dom: HTMLElement
  readonly #button = element('button', { type: 'button', class: 'footnote-mark' })
  readonly #surface: Surface
  readonly #stop: () => void
  #node: Node

  constructor(node: Node, place: Place, surface: Surface) {
    this.#node = node
    this.#surface = surface
    this.dom = element('sup', { class: 'footnote', contenteditable: 'false' }, this.#button)
    this.#button.addEventListener('click', () => surface.layers.open({ kind: 'footnote', place, anchor: this.#button }))
    this.#stop = surface.footnotes.subscribe(() => this.#draw())
    this.#draw()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.#draw()
    return true
  }

  // A click on the mark is the button's; dragging and the keyboard stay the editor's.
  stopEvent(event: Event): boolean {
    return event.type === 'mousedown' || event.type === 'click' || event.type === 'keydown'
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.#stop()
    this.#surface.layers.closeOf(this.#button)
  }

  #draw(): void {
    const id = String(this.#node.attrs.id)
    const number = this.#surface.footnotes.numberOf(id)
    this.dom.dataset.id = id
    setText(this.#button, number === 0 ? '*' : String(number))
    this.#button.setAttribute('aria-label', this.#surface.words.editor.footnote.open(number))
    this.#button.title = String(this.#node.attrs.text).slice(0, 300)
  }
}

/** A reference to a part or section by its present name; it never names the wrong one in silence. */
export class CrossReferenceView implements NodeView {
  readonly dom = element('button', { type: 'button', class: 'cross-reference', contenteditable: 'false' })
  readonly #surface: Surface
  readonly #stop: () => void
  #node: Node

  constructor(node: Node, surface: Surface) {
    this.#node = node
    this.#surface = surface
    this.dom.addEventListener('click', () => surface.goTo(String(this.#node.attrs.targetId)))
    this.#stop = surface.parts.subscribe(() => this.#draw())
    this.#draw()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.#draw()
    return true
  }

  stopEvent(event: Event): boolean {
    return event.type === 'mousedown' || event.type === 'click' || event.type === 'keydown'
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.#stop()
  }

  #draw(): void {
    const { parts, words } = this.#surface
    const target = String(this.#node.attrs.targetId)
    const heading = parts.heading(target)
    const name = parts.get(target)?.name ?? (heading === undefined ? undefined : `‘${heading.title}’`)
    this.dom.classList.toggle('is-gone', name === undefined)
    setText(this.dom, name ?? words.report.referenceGone)
  }
}
