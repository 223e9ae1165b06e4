import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type Underline, underlineAt } from './underline-state.ts'

const hoverDelay = 350
const gap = 6
const edge = 8

/** The note on an underlined sentence: beside the words for the eye, in a status line for the ear. */
class SentenceNote {
  readonly #view: EditorView
  readonly #noteOf: (words: number) => string
  readonly #box = document.createElement('div')
  #waiting: number | undefined

  constructor(view: EditorView, noteOf: (words: number) => string) {
    this.#view = view
    this.#noteOf = noteOf
    this.#box.className = 'sentence-note'
    // Stands in the page from the beginning, so that what comes into it is read out.
    this.#box.setAttribute('role', 'status')
    document.body.append(this.#box)
  }

  get isOpen(): boolean {
    return this.#box.textContent !== ''
  }

  open({ from, words }: Underline): void {
    const at = this.#view.coordsAtPos(from)
    this.#box.textContent = this.#noteOf(words)
    const { width, height } = this.#box.getBoundingClientRect()
    const above = at.top - gap - height
    this.#box.style.top = `${above >= edge ? above : at.bottom + gap}px`
    this.#box.style.left = `${Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))}px`
  }

  openSoon(underline: Underline): void {
    window.clearTimeout(this.#waiting)
    this.#waiting = window.setTimeout(() => this.open(underline), hoverDelay)
  }

  close(): void {
    window.clearTimeout(this.#waiting)
    this.#box.textContent = ''
  }

  destroy(): void {
    this.close()
    this.#box.remove()
  }
}

const isUnderlined = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.long-sentence') !== null

/** Shows the note while the pointer rests on an underlined sentence, and for Alt+F1 with the caret in one; Escape or the next key closes it. */
export function sentenceNote(noteOf: (words: number) => string): Plugin {
  let note: SentenceNote | null = null
  return new Plugin({
    view(view) {
      const made = new SentenceNote(view, noteOf)
      note = made
      const close = () => made.close()
      window.addEventListener('scroll', close, { capture: true, passive: true })
      return {
        update: (_, before) => {
          if (before.doc !== view.state.doc) made.close()
        },
        destroy: () => {
          window.removeEventListener('scroll', close, { capture: true })
          made.destroy()
        },
      }
    },
    props: {
      handleKeyDown(view, event) {
        if (event.altKey && event.key === 'F1') {
          const underline = underlineAt(view.state, view.state.selection.head)
          if (underline === null) return false
          note?.open(underline)
          return true
        }
        if (note?.isOpen !== true) return false
        note.close()
        return event.key === 'Escape'
      },
      handleDOMEvents: {
        pointerover(view, event) {
          if (event.pointerType !== 'mouse' || !isUnderlined(event.target)) return false
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
          const underline = at === null ? null : underlineAt(view.state, at.pos)
          if (underline !== null) note?.openSoon(underline)
          return false
        },
        pointerout(_, event) {
          if (isUnderlined(event.target) && !isUnderlined(event.relatedTarget)) note?.close()
          return false
        },
      },
    },
  })
}
