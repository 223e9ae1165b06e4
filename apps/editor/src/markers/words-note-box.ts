import { wordsFor } from '@candour/schema'
import type { EditorView } from '@tiptap/pm/view'
import type { sentencesAt } from './underline-state.ts'

const gap = 6
const edge = 8

export type Said = NonNullable<ReturnType<typeof sentencesAt>>
/** What brought the note up: the pointer on the words, the caret that rests in them, or the key that asks for it. */
export type Asked = 'pointer' | 'caret' | 'key'

export const isSame = (one: Said, other: Said): boolean => one.sentences.join('\n') === other.sentences.join('\n')

/** The note on underlined words: beside them for the eye, in a status line for the ear. */
export class WordsNoteBox {
  readonly #view: EditorView
  readonly #box = document.createElement('div')
  readonly #replace: () => void
  #shown: { said: Said; by: Asked } | null = null

  /** `replace` is what the note’s button does. */
  constructor(view: EditorView, replace: () => void) {
    this.#view = view
    this.#replace = replace
    this.#box.className = 'words-note'
    // Stands in the page from the beginning, so that what comes into it is read out.
    this.#box.setAttribute('role', 'status')
    document.body.append(this.#box)
  }

  /** What brought it up; null while there is none. */
  get openBy(): Asked | null {
    return this.#shown?.by ?? null
  }

  /** What is shown, while something is. */
  get said(): Said | null {
    return this.#shown?.said ?? null
  }

  get isHovered(): boolean {
    return this.#box.matches(':hover')
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#box.contains(target)
  }

  /** Shows what is said. Where the very same stands there already it stays: it is not read out again, unless that is asked for. */
  open(said: Said, by: Asked): void {
    const before = this.#shown?.said ?? null
    this.#shown = { said, by }
    if (by === 'key' || before === null || !isSame(before, said))
      this.#box.replaceChildren(
        ...said.sentences.map(sentence => {
          const line = document.createElement('p')
          line.textContent = sentence
          return line
        }),
        ...this.#offer(said),
      )
    this.#place(said.from)
  }

  /** Where the register says what stands instead, a button for the pointer, and the key that does the same from the text. */
  #offer({ replaceable }: Said): HTMLElement[] {
    if (replaceable === null || !this.#view.editable) return []
    const { replace, replaceKeys } = wordsFor('scr').register
    const line = document.createElement('p')
    line.className = 'words-note-offer'
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'link-button'
    button.textContent = replace(replaceable.instead)
    // The caret stays in the text.
    button.tabIndex = -1
    button.addEventListener('mousedown', event => event.preventDefault())
    button.addEventListener('click', () => this.#replace())
    const keys = document.createElement('span')
    keys.className = 'quiet'
    keys.textContent = ` ${replaceKeys}`
    line.append(button, keys)
    return [line]
  }

  close(): void {
    this.#shown = null
    this.#box.textContent = ''
  }

  destroy(): void {
    this.#box.remove()
  }

  #place(from: number): void {
    const at = this.#view.coordsAtPos(from)
    const { width, height } = this.#box.getBoundingClientRect()
    const above = at.top - gap - height
    this.#box.style.top = `${above >= edge ? above : at.bottom + gap}px`
    this.#box.style.left = `${Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))}px`
  }
}
