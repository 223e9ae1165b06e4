import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { sentencesAt } from './underline-state.ts'

const hoverDelay = 350
const gap = 6
const edge = 8

type Said = NonNullable<ReturnType<typeof sentencesAt>>

/** The note on underlined words: beside them for the eye, in a status line for the ear. */
class WordsNote {
  readonly #view: EditorView
  readonly #box = document.createElement('div')
  #waiting: number | undefined

  constructor(view: EditorView) {
    this.#view = view
    this.#box.className = 'words-note'
    // Stands in the page from the beginning, so that what comes into it is read out.
    this.#box.setAttribute('role', 'status')
    document.body.append(this.#box)
  }

  get isOpen(): boolean {
    return this.#box.textContent !== ''
  }

  open({ from, sentences }: Said): void {
    const at = this.#view.coordsAtPos(from)
    this.#box.replaceChildren(
      ...sentences.map(sentence => {
        const line = document.createElement('p')
        line.textContent = sentence
        return line
      }),
    )
    const { width, height } = this.#box.getBoundingClientRect()
    const above = at.top - gap - height
    this.#box.style.top = `${above >= edge ? above : at.bottom + gap}px`
    this.#box.style.left = `${Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))}px`
  }

  openSoon(said: Said): void {
    window.clearTimeout(this.#waiting)
    this.#waiting = window.setTimeout(() => this.open(said), hoverDelay)
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
  target instanceof Element && target.closest('.long-sentence, .words-seen, .words-perhaps') !== null

/** Shows the note while the pointer rests on underlined words, and for Alt+F1 with the caret in them; Escape or the next key closes it. */
export function wordsNote(): Plugin {
  let note: WordsNote | null = null
  return new Plugin({
    view(view) {
      const made = new WordsNote(view)
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
          const said = sentencesAt(view.state, view.state.selection.head)
          if (said === null) return false
          note?.open(said)
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
          const said = at === null ? null : sentencesAt(view.state, at.pos)
          if (said !== null) note?.openSoon(said)
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
