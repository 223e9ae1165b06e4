import { SectionKind, sectionKinds } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { Place } from '../document/layers.ts'
import { element } from './element.ts'
import type { Surface } from './surface.ts'

/**
 * A heading. On the page the review's title is the first level, so a section's heading is an <h2>, and so on down.
 * A section's heading carries its kind above it as a plain select: light, named, and the same on a telephone.
 */
export class HeadingView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #view: EditorView
  readonly #place: Place
  readonly #select: HTMLSelectElement | null
  readonly #kind: HTMLElement | null
  readonly #level: number
  readonly #surface: Surface
  readonly #stop: () => void
  #node: Node

  constructor(node: Node, view: EditorView, place: Place, surface: Surface) {
    this.#node = node
    this.#view = view
    this.#place = place
    this.#surface = surface
    this.#level = Number(node.attrs.level)
    this.contentDOM = document.createElement(`h${Math.min(this.#level + 1, 6)}`)
    this.contentDOM.className = 'heading-text'
    if (this.#level === 1) {
      this.#select = this.#makeSelect()
      this.#kind = element('div', { class: 'section-kind', contenteditable: 'false' }, this.#select)
      this.dom = element('div', { class: 'text-section' }, this.#kind, this.contentDOM)
      this.#stop = surface.parts.subscribe(() => this.#draw())
    } else {
      this.#select = null
      this.#kind = null
      this.dom = this.contentDOM
      this.#stop = () => undefined
    }
    this.#draw()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || Number(node.attrs.level) !== this.#level) return false
    this.#node = node
    this.#draw()
    return true
  }

  stopEvent(event: Event): boolean {
    return this.#kind !== null && event.target instanceof globalThis.Node && this.#kind.contains(event.target)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  destroy(): void {
    this.#stop()
  }

  #makeSelect(): HTMLSelectElement {
    const { sectionKinds: names, toolbar } = this.#surface.words.editor
    const select = element('select', { class: 'section-kind-select', 'aria-label': toolbar.sectionKind })
    for (const kind of sectionKinds) select.append(element('option', { value: kind }, names[kind]))
    select.addEventListener('change', () => {
      const at = this.#place()
      const kind = SectionKind.safeParse(select.value)
      if (at !== undefined && kind.success) this.#view.dispatch(this.#view.state.tr.setNodeAttribute(at, 'kind', kind.data))
    })
    return select
  }

  /** An empty heading is named by what belongs there, so that nobody who hears the page lands on nothing. */
  #nameWhileEmpty(): void {
    const { placeholders } = this.#surface.words.editor
    if (this.#node.content.size > 0) this.contentDOM.removeAttribute('aria-label')
    else this.contentDOM.setAttribute('aria-label', this.#level === 1 ? placeholders.section : placeholders.heading)
  }

  #draw(): void {
    const id = String(this.#node.attrs.id)
    if (this.dom.dataset.id !== id) this.dom.dataset.id = id
    this.#nameWhileEmpty()
    if (this.#select === null) return
    const kind = String(this.#node.attrs.kind)
    if (this.#select.value !== kind) this.#select.value = kind
    if (this.#select.disabled === this.#view.editable) this.#select.disabled = !this.#view.editable
  }
}
