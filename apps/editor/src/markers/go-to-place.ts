import { type Place, placePosition } from '@candour/checks'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { markHere } from './underlines.ts'

const shownFor = 1600
const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Brings the place of a signal into view and marks it quietly. `enter` also puts the caret there, where one may write, or the focus, where one
 * reads. False where the place has gone.
 */
export function goToPlace(editor: Editor, place: Place, enter: boolean): boolean {
  const { view, state } = editor
  const found = placePosition(state.doc, place)
  if (found === null) return false
  if (enter) {
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(found.from + (found.words ? 0 : 1)))))
    if (editor.isEditable) view.focus()
  }
  if (found.words) markHere(view, found.from, found.to)
  const dom = found.words ? parentOf(view.domAtPos(found.from, 1).node) : view.nodeDOM(found.from)
  if (!(dom instanceof HTMLElement)) return false
  if (enter && !editor.isEditable) {
    dom.tabIndex = -1
    dom.focus({ preventScroll: true })
  }
  dom.scrollIntoView({ block: 'center', behavior: isCalm() ? 'auto' : 'smooth' })
  if (!found.words) {
    dom.classList.add('is-shown')
    window.setTimeout(() => dom.classList.remove('is-shown'), shownFor)
  }
  return true
}

const parentOf = (node: globalThis.Node): HTMLElement | null => (node instanceof HTMLElement ? node : node.parentElement)
