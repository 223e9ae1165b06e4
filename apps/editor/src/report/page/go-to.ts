import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { placeOf } from '../attributes/write-attribute.ts'

const shownFor = 1_600

/** Brings a node into view, with the caret in it where one may write and the focus on it where one reads. False where it is not there. */
export function goToNode(editor: Editor, id: string): boolean {
  const inline = editor.view.dom.querySelector<HTMLElement>(`.footnote[data-id="${CSS.escape(id)}"]`)
  if (inline !== null) {
    inline.scrollIntoView({ block: 'center' })
    inline.querySelector('button')?.focus({ preventScroll: true })
    return true
  }
  const at = placeOf(editor, id)
  if (at === undefined) return false
  const dom = editor.view.nodeDOM(at)
  if (!(dom instanceof HTMLElement)) return false
  // Who reads walks on from there as well.
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))))
  if (editor.isEditable) editor.view.focus()
  else {
    dom.tabIndex = -1
    dom.focus({ preventScroll: true })
  }
  dom.scrollIntoView({ block: 'start', behavior: isCalm() ? 'auto' : 'smooth' })
  dom.classList.add('is-shown')
  window.setTimeout(() => dom.classList.remove('is-shown'), shownFor)
  return true
}

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches
