import type { DisagreementRevision, Words } from '@candour/schema'
import { AcknowledgedDisagreementAttributes } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { element } from '../../report/node-views/element.ts'

/** Reads what a disagreement said at one revision. */
export type ReadRevision = (disagreementId: string, revision: number) => Promise<DisagreementRevision>

/** An acknowledged disagreement on the page: both positions side by side, from the record. Nothing in it can be edited. */
export class AcknowledgedView implements NodeView {
  readonly dom = element('aside', { class: 'acknowledged', contenteditable: 'false' })
  readonly #words: Words
  readonly #read: ReadRevision
  #shown = ''

  constructor(node: Node, words: Words, read: ReadRevision) {
    this.#words = words
    this.#read = read
    this.#draw(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== 'acknowledgedDisagreement') return false
    this.#draw(node)
    return true
  }

  ignoreMutation(): boolean {
    return true
  }

  #draw(node: Node): void {
    const { id, disagreementId, revision } = AcknowledgedDisagreementAttributes.parse(node.attrs)
    const shown = `${disagreementId}@${revision}`
    this.dom.dataset.id = id
    if (this.#shown === shown) return
    this.#shown = shown
    const { block } = this.#words.governance.disagreements
    this.dom.setAttribute('aria-label', block.title)
    this.dom.replaceChildren(element('p', { class: 'acknowledged-title' }, block.title), element('p', {}, block.opening))
    this.#read(disagreementId, revision).then(
      said => {
        if (this.#shown === shown) this.#show(said)
      },
      () => {
        if (this.#shown === shown)
          this.dom.replaceChildren(
            element('p', { class: 'acknowledged-title' }, block.title),
            element('p', {}, block.couldNotRead),
          )
      },
    )
  }

  #show({ about, review, board }: DisagreementRevision): void {
    const { block } = this.#words.governance.disagreements
    const side = (name: string, text: string | undefined) =>
      element(
        'div',
        { class: 'acknowledged-side' },
        element('p', { class: 'acknowledged-name' }, name),
        element('p', { class: 'acknowledged-text' }, text ?? block.noPosition),
      )
    this.dom.replaceChildren(
      element('p', { class: 'acknowledged-title' }, block.title),
      element('p', { class: 'acknowledged-about' }, about),
      element('div', { class: 'acknowledged-sides' }, side(block.reviewers, review?.text), side(block.board, board?.text)),
    )
    this.dom.title = block.fixed
  }
}
