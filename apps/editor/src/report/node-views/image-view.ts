import { ImageAttributes } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import type { Place } from '../document/layers.ts'
import { element, setText } from './element.ts'
import type { Surface } from './surface.ts'

/** An image as the server stored it, with the line that says, or asks, what it shows. */
export class ImageView implements NodeView {
  readonly dom: HTMLElement
  readonly #image = element('img', { class: 'image-picture', draggable: 'false' })
  readonly #line = element('button', { type: 'button', class: 'image-line' })
  readonly #surface: Surface
  readonly #view: EditorView
  readonly #stop: () => void
  #node: Node

  constructor(node: Node, view: EditorView, place: Place, surface: Surface) {
    this.#node = node
    this.#view = view
    this.#surface = surface
    this.dom = element('figure', { class: 'image', contenteditable: 'false' }, this.#image, this.#line)
    this.#line.addEventListener('click', () => surface.layers.open({ kind: 'image', place, anchor: this.#line }))
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
    return event.target === this.#line && !event.type.startsWith('drag')
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.#stop()
    this.#surface.layers.closeOf(this.#line)
  }

  #draw(): void {
    const { image: words } = this.#surface.words.editor
    const { id, imageId, alt, decorative, width, height } = ImageAttributes.parse(this.#node.attrs)
    this.dom.dataset.id = id
    const address = imageId === '' ? '' : this.#surface.imageAddress(imageId)
    if (this.#image.getAttribute('src') !== address) this.#image.setAttribute('src', address)
    this.#image.alt = decorative ? '' : alt
    // The room is kept before the bytes arrive, so that nothing jumps.
    if (width > 0 && height > 0) {
      this.#image.width = width
      this.#image.height = height
    }
    this.#line.classList.toggle('image-line-asks', !decorative && alt === '')
    setText(this.#line, decorative ? words.decorativeLine : alt === '' ? words.needsAlt : `${words.describe}: ${alt}`)
    this.#line.hidden = !this.#view.editable
  }
}
