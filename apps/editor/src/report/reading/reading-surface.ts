import type { DocumentKind } from '@candour/schema'
import { type Editor, Extension } from '@tiptap/core'
import { Plugin, type PluginView, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { moveFocusPast, stopsIn } from '../document/focus-past.ts'
import { ReadingCaret } from './reading-caret.ts'
import { Column, stepOf } from './reading-keys.ts'

interface ReadingOptions {
  kind: DocumentKind
  /** Shows the list of keys. */
  help: () => void
}

/**
 * A text that somebody may read and not write is walked and selected in by keyboard like one that is written. It stays what it
 * is for the browser, no field: no key, paste, drop or composition has anywhere to go, and a telephone brings up no keyboard.
 */
export const ReadingSurface = Extension.create<ReadingOptions>({
  name: 'readingSurface',
  addOptions: () => ({ kind: 'report', help: () => undefined }),
  addProseMirrorPlugins() {
    const { editor } = this
    const { kind, help } = this.options
    let reading: Reading | null = null
    return [
      new Plugin({
        props: {
          attributes: () => (editor.isEditable ? {} : readingAttributes(kind)),
          handleScrollToSelection: () => reading?.scrollToCaret() ?? false,
        },
        view: view => {
          reading = new Reading(view, help)
          return reading
        },
      }),
    ]
  },
})

/** Where a text says how it is walked in. */
export const hintId = (kind: DocumentKind): string => `reading-hint-${kind}`

/** A screen reader says what it says of the text that one writes, and that this one is only read. */
const readingAttributes = (kind: DocumentKind): Record<string, string> => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-readonly': 'true',
  'aria-describedby': hintId(kind),
  'aria-keyshortcuts': 'Control+Alt+M Control+/',
  tabindex: '0',
})

/** Goes to the text, to the place or the words that are selected in it, whether one writes there or reads. */
export function focusText({ view, state, isEditable }: Editor): void {
  if (isEditable) view.focus()
  else view.dom.focus({ preventScroll: true })
  view.dispatch(state.tr.scrollIntoView())
}

const ownKeys = 'a[href], button, input, select, textarea, summary, [role="dialog"]'

class Reading implements PluginView {
  readonly #view: EditorView
  readonly #help: () => void
  readonly #caret: ReadingCaret
  readonly #column = new Column()
  readonly #stop = new AbortController()
  /** After Escape the next Tab leaves the text, as it does where one writes. */
  #leaving = false
  /** Whether a pointer came down in the text last: then it is the browser that puts the selection there. */
  #pressed = false

  constructor(view: EditorView, help: () => void) {
    this.#view = view
    this.#help = help
    this.#caret = new ReadingCaret(view)
    const { signal } = this.#stop
    view.dom.addEventListener('keydown', event => this.#onKey(event), { signal })
    view.dom.addEventListener('focusin', event => this.#onFocus(event), { signal })
    view.dom.addEventListener('focusout', () => this.#caret.show(false), { signal })
    document.addEventListener('pointerdown', event => this.#onPress(event), { signal, capture: true })
  }

  update(view: EditorView): void {
    if (view.editable) this.#caret.show(false)
    else this.#caret.draw()
  }

  /** False where the caret is not shown and the page scrolls as it would. */
  scrollToCaret(): boolean {
    if (this.#caret.shown) this.#caret.scrollTo()
    return this.#caret.shown
  }

  destroy(): void {
    this.#stop.abort()
    this.#caret.destroy()
  }

  /** Whoever reads with a mouse scrolls with the arrow keys, until a key selects. */
  #onPress({ target }: PointerEvent): void {
    this.#pressed = target instanceof Node && this.#view.dom.contains(target)
    if (this.#pressed) this.#caret.show(false)
  }

  #onFocus({ target }: FocusEvent): void {
    const view = this.#view
    if (view.editable || target !== view.dom) return
    this.#leaving = false
    if (!this.#pressed) this.#takeSelection()
    if (!view.dom.matches(':focus-visible')) return
    this.#caret.show(true)
    view.dispatch(view.state.tr.scrollIntoView())
  }

  /** The browser gives its selection to a field that is focused, and to this text only when it is asked. */
  #takeSelection(): void {
    const view = this.#view
    const selection = window.getSelection()
    if (selection === null || view.dom.contains(selection.anchorNode)) return
    selection.collapse(view.dom, 0)
    // Not editable, so this puts the selection where it belongs and moves no focus.
    view.focus()
  }

  #onKey(event: KeyboardEvent): void {
    const view = this.#view
    this.#pressed = false
    if (view.editable || event.defaultPrevented) return
    const control = event.target instanceof Element ? event.target.closest(ownKeys) : null
    if (control !== null && view.dom.contains(control)) {
      if (event.key === 'Escape' && control.matches('a, button:not([aria-expanded="true"])'))
        view.dom.focus({ preventScroll: true })
      return
    }
    const took = this.#take(event)
    if (event.key !== 'Shift') this.#leaving = event.key === 'Escape'
    if (took) event.preventDefault()
  }

  /** True for a key that has done its work here. */
  #take(event: KeyboardEvent): boolean {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    const command = (ctrlKey || metaKey) && !altKey && !shiftKey
    if (command && key === '/') {
      this.#help()
      return true
    }
    if (command && key.toLowerCase() === 'a') {
      const { doc } = this.#view.state
      this.#select(Selection.atStart(doc).head, Selection.atEnd(doc).head)
      return true
    }
    if (key === 'Tab' && !ctrlKey && !altKey && !metaKey) return shiftKey ? this.#tabBack() : this.#tab()
    if (key === 'Escape') {
      const { empty, head } = this.#view.state.selection
      if (!empty) this.#select(head, head)
      return false
    }
    return this.#walk(event)
  }

  #walk(event: KeyboardEvent): boolean {
    const view = this.#view
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    const step = stepOf(event)
    if (step === null) return false
    const selects = shiftKey || ctrlKey || metaKey || altKey
    // An element in the text has the focus where somebody was led to it: the walk goes on from there.
    if (!selects && !this.#caret.shown && document.activeElement === view.dom) return false
    const { selection } = view.state
    const from = inText(selection, selection.head)
    const column = this.#column.before(view, selection)
    const edge = key === 'ArrowLeft' ? selection.from : selection.to
    const collapses = !selects && !selection.empty && (key === 'ArrowLeft' || key === 'ArrowRight')
    const head = collapses ? inText(selection, edge) : step(view, from, column)
    this.#select(shiftKey ? inText(selection, selection.anchor) : head, head)
    this.#column.after(key, head, column)
    return true
  }

  #select(anchor: number, head: number): void {
    const view = this.#view
    if (document.activeElement !== view.dom) view.dom.focus({ preventScroll: true })
    this.#takeSelection()
    this.#caret.show(true)
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)).scrollIntoView())
  }

  /** Tab goes to the next button or link after the caret; behind the last one, or after Escape, to what follows the text. */
  #tab(): boolean {
    const view = this.#view
    if (!this.#leaving && !this.#caret.shown) return false
    const next = this.#leaving ? undefined : this.#stopsAround().after[0]
    if (next === undefined) moveFocusPast(view.dom)
    else next.focus()
    return true
  }

  /** And back to the one before the caret; before the first one the browser leaves the text. */
  #tabBack(): boolean {
    const last = this.#leaving || !this.#caret.shown ? undefined : this.#stopsAround().before.at(-1)
    last?.focus()
    return last !== undefined
  }

  #stopsAround(): { before: HTMLElement[]; after: HTMLElement[] } {
    const view = this.#view
    const { node, offset } = view.domAtPos(view.state.selection.head)
    const here = document.createRange()
    here.setStart(node, offset)
    const stops = stopsIn(view.dom)
    const isAfter = (stop: HTMLElement) => stop.contains(node) || here.comparePoint(stop, 0) >= 0
    return { before: stops.filter(stop => !isAfter(stop)), after: stops.filter(isAfter) }
  }
}

/** The place itself, or the nearest one in words where a picture or a whole part is selected. */
const inText = ({ $head }: Selection, position: number): number => {
  const $position = $head.doc.resolve(position)
  return $position.parent.inlineContent ? position : Selection.near($position).head
}
