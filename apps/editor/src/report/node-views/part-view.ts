import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { attributeLine } from '../document/attribute-lines.ts'
import { insertInto } from '../document/insert-part.ts'
import type { PartType, Place } from '../document/layers.ts'
import type { KnownPart } from '../document/review-parts.ts'
import { element, setText } from './element.ts'
import type { Surface } from './surface.ts'

/**
 * A finding, analysis, recommendation, response or action on the page: a rule in the margin, its name, its attributes in one
 * line that opens, and its text. Plain DOM; the open details are rendered by React into `slot`.
 */
export class PartView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #surface: Surface
  readonly #view: EditorView
  readonly #place: Place
  readonly #type: PartType
  readonly #name = element('span', { class: 'part-name' })
  readonly #line = element('button', { type: 'button', class: 'part-line', 'aria-expanded': 'false' })
  readonly #beside = element('span', { class: 'part-beside' })
  readonly #comment = element('button', { type: 'button', class: 'part-comment' })
  readonly #slot = element('div', { class: 'part-slot', contenteditable: 'false' })
  readonly #foot = element('div', { class: 'part-foot', contenteditable: 'false' })
  readonly #stop: (() => void)[]
  #node: Node

  constructor(type: PartType, node: Node, view: EditorView, place: Place, surface: Surface) {
    this.#type = type
    this.#node = node
    this.#view = view
    this.#place = place
    this.#surface = surface
    const head = element(
      'div',
      { class: 'part-head', contenteditable: 'false' },
      this.#name,
      this.#line,
      this.#beside,
      this.#comment,
    )
    this.contentDOM = element('div', { class: 'part-body' })
    this.dom = element(
      'section',
      { class: 'part', role: 'group', 'data-type': type },
      head,
      this.#slot,
      this.contentDOM,
      this.#foot,
    )
    this.#line.addEventListener('click', () => this.toggleDetails())
    this.#comment.addEventListener('click', () => surface.commentOn(this.#id))
    this.#stop = [
      surface.parts.subscribe(() => this.#draw()),
      surface.comments.onRecords(() => this.#draw()),
      surface.layers.subscribe(() => this.#drawOpen()),
    ]
    this.#draw()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    const drawAgain = node.attrs !== this.#node.attrs || node.childCount !== this.#node.childCount
    this.#node = node
    if (drawAgain) this.#draw()
    return true
  }

  toggleDetails(): void {
    const { layers } = this.#surface
    if (this.#isOpen()) layers.close()
    else layers.open({ kind: 'details', type: this.#type, place: this.#place, slot: this.#slot, opener: this.#line })
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && !this.contentDOM.contains(event.target) && event.target !== this.dom
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  destroy(): void {
    for (const stop of this.#stop) stop()
    this.#surface.layers.closeOf(this.#slot)
  }

  get #id(): string {
    return String(this.#node.attrs.id)
  }

  #isOpen(): boolean {
    const layer = this.#surface.layers.current()
    return layer?.kind === 'details' && layer.slot === this.#slot
  }

  #drawOpen(): void {
    const open = String(this.#isOpen())
    if (this.#line.getAttribute('aria-expanded') !== open) this.#line.setAttribute('aria-expanded', open)
  }

  #draw(): void {
    const { words, parts } = this.#surface
    const { editor } = words
    const name = parts.get(this.#id)?.name ?? this.#plainName()
    if (this.dom.dataset.id !== this.#id) this.dom.dataset.id = this.#id
    if (this.dom.getAttribute('aria-label') !== name) this.dom.setAttribute('aria-label', name)
    setText(this.#name, name)
    const said = attributeLine(this.#type, this.#node.attrs, words, id => parts.get(id)?.name)
    const nothing = this.#type === 'action' ? words.response.line.nothing : editor.line.nothing
    setText(this.#line, said === '' ? (this.#view.editable ? nothing : '') : said)
    this.#line.hidden = said === '' && !this.#view.editable
    this.#line.classList.toggle('part-line-empty', said === '')
    const label = `${editor.line.open(name)}: ${said === '' ? nothing : said}`
    if (this.#line.getAttribute('aria-label') !== label) this.#line.setAttribute('aria-label', label)
    const { comments: t } = words.governance
    this.#comment.hidden = !this.#surface.comments.mayComment(this.#surface.kind)
    setText(this.#comment, t.add)
    if (this.#comment.getAttribute('aria-label') !== t.addOn(name)) this.#comment.setAttribute('aria-label', t.addOn(name))
    this.#drawBeside(name)
    this.#drawFoot()
  }

  #plainName(): string {
    return this.#surface.words.editor.parts[this.#type]
  }

  /** The way between a finding or recommendation and its response, in both documents. */
  #drawBeside(name: string): void {
    const { words, parts, respondTo, goTo } = this.#surface
    if (this.#type === 'boardResponse') {
      const answered = parts.get(parts.get(this.#id)?.answers[0] ?? '')
      if (answered === undefined) this.#showBeside('', '', null)
      else this.#showBeside('go', words.response.goTo(answered.name), () => goTo(answered.id))
      return
    }
    if (this.#type !== 'finding' && this.#type !== 'recommendation') return
    const response: KnownPart | undefined = parts.responseTo(this.#id)
    const write = respondTo()
    if (response !== undefined) {
      const decision = response.decision === '' ? '' : words.response.decisions[response.decision]
      this.#showBeside('go', words.response.goToResponse(decision), () => goTo(response.id))
    } else if (write !== null) this.#showBeside('write', words.response.write(name), () => write(this.#id))
    else this.#showBeside('', '', null)
  }

  /** The next step that the part itself calls for: the analysis of a finding that has none, an action of a response. */
  #drawFoot(): void {
    const { words, parts } = this.#surface
    const holdsAnalysis = this.#node.children.some(child => child.type.name === 'analysis')
    const explained = holdsAnalysis || parts.explains(this.#id)
    const next =
      this.#type === 'boardResponse'
        ? { type: 'action' as const, text: words.response.addAction }
        : this.#type === 'finding' && !explained
          ? { type: 'analysis' as const, text: words.editor.parts.addAnalysis }
          : null
    const shown = this.#view.editable ? next : null
    if ((this.#foot.dataset.shown ?? '') === (shown?.type ?? '')) return
    this.#foot.dataset.shown = shown?.type ?? ''
    this.#foot.replaceChildren()
    if (shown === null) return
    const button = element('button', { type: 'button', class: 'part-next' }, shown.text)
    button.addEventListener('click', () => {
      const at = this.#place()
      if (at !== undefined) insertInto(this.#view, at, shown.type)
    })
    this.#foot.append(button)
  }

  #showBeside(kind: string, text: string, act: (() => void) | null): void {
    const key = `${kind} ${text} ${this.#id}`
    if (this.#beside.dataset.shown === key) return
    this.#beside.dataset.shown = key
    this.#beside.replaceChildren()
    if (act === null) return
    const button = element('button', { type: 'button', class: `part-beside-button part-beside-${kind}` }, text)
    button.addEventListener('click', act)
    this.#beside.append(button)
  }
}
