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
  #shown: { said: Said; by: Asked } | null = null

  constructor(view: EditorView) {
    this.#view = view
    this.#box.className = 'words-note'
    // Stands in the page from the beginning, so that what comes into it is read out.
    this.#box.setAttribute('role', 'status')
    document.body.append(this.#box)
  }

  /** What brought it up; null while there is none. */
  get openBy(): Asked | null {
    return this.#shown?.by ?? null
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
      )
    this.#place(said.from)
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
