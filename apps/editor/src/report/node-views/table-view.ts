import type { Node } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import { element } from './element.ts'

/** A table in a frame that scrolls sideways by itself where the page is narrower than the table. */
export class TableView implements NodeView {
  readonly contentDOM = element('tbody')
  readonly dom = element('div', { class: 'table-frame' }, element('table', {}, this.contentDOM))
  #node: Node

  constructor(node: Node) {
    this.#node = node
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }
}
