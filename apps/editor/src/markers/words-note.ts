import { wordsFor } from '@candour/schema'
import { fromElsewhere } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { replaceWords } from '../report/document/replace-words.ts'
import { said as tell } from '../shell/index.ts'
import { insteadOf } from './register/instead-of.ts'
import { sentencesAt } from './underline-state.ts'
import { isSame, type Said, WordsNoteBox } from './words-note-box.ts'

const hoverDelay = 350
/** A caret that passes through on its way says nothing; one that stays this long is asked about. */
const restDelay = 700

/** What the person at this page has done: a colleague's words and freshly drawn underlines count for neither. */
interface OwnSteps {
  readonly edits: number
  readonly walks: number
}
const stepsKey = new PluginKey<OwnSteps>('wordsNote')
const stepsIn = (state: EditorState): OwnSteps => stepsKey.getState(state) ?? { edits: 0, walks: 0 }

/** When the note on underlined words comes and goes. */
class WordsNote {
  readonly #view: EditorView
  readonly #editor: Editor
  readonly #box: WordsNoteBox
  #hovering: number | undefined
  #resting: number | undefined
  /** What Escape has put away: it does not come by itself again before the caret has been elsewhere. */
  #putAway: Said | null = null

  constructor(view: EditorView, editor: Editor) {
    this.#view = view
    this.#editor = editor
    this.#box = new WordsNoteBox(view, () => this.replace(this.#box.said))
  }

  /** Puts what the register says in the place of its words. False where there are none. */
  replace(said = sentencesAt(this.#view.state, this.#view.state.selection.head)): boolean {
    const at = said?.replaceable ?? null
    if (at === null || !this.#view.editable) return false
    const words = this.#view.state.doc.textBetween(at.from, at.to)
    this.close()
    replaceWords(this.#editor, [{ from: at.from, to: at.to, words: insteadOf(words, at.instead) }])
    tell(wordsFor('scr').register.replaced(1))
    return true
  }

  pointerOn(position: number): void {
    const said = sentencesAt(this.#view.state, position)
    window.clearTimeout(this.#hovering)
    if (said !== null) this.#hovering = window.setTimeout(() => this.#box.open(said, 'pointer'), hoverDelay)
  }

  /** `to` is where the pointer went: into the note it may go, to press its button. */
  pointerOff(to: EventTarget | null): void {
    window.clearTimeout(this.#hovering)
    if (this.#box.openBy !== 'pointer' || this.#box.holds(to)) return
    // A note that offers something waits for a pointer on its way there.
    if (this.#box.said?.replaceable == null) this.#box.close()
    else this.#hovering = window.setTimeout(() => this.#leave(), hoverDelay)
  }

  /** The caret has gone to another place, or come into the text. Inside the same words the note stays. */
  walked(): void {
    const said = this.#saidAtCaret()
    window.clearTimeout(this.#resting)
    if (said === null || (this.#putAway !== null && !isSame(this.#putAway, said))) this.#putAway = null
    if (said === null || this.#putAway !== null) this.#box.close()
    else if (this.#box.openBy === 'caret') this.#box.open(said, 'caret')
    else this.#resting = window.setTimeout(() => this.#rested(), restDelay)
  }

  /** Somebody else's words have moved the text, or underlines were drawn afresh. */
  moved(): void {
    const by = this.#box.openBy
    if (by === null) return
    const said = by === 'caret' ? this.#saidAtCaret() : null
    if (said === null) this.#box.close()
    else this.#box.open(said, by)
  }

  asked(): boolean {
    const said = sentencesAt(this.#view.state, this.#view.state.selection.head)
    if (said === null) return false
    this.#box.open(said, 'key')
    return true
  }

  /** A key other than the one that asks. Escape puts the note away and does nothing else. */
  pressed(key: string): boolean {
    const by = this.#box.openBy
    if (by === null) return false
    // Where the caret goes on in the same words, what is said of them stays.
    if (key !== 'Escape') {
      if (by !== 'caret') this.#box.close()
      return false
    }
    this.#putAway = sentencesAt(this.#view.state, this.#view.state.selection.head)
    this.close()
    return true
  }

  scrolled(): void {
    window.clearTimeout(this.#hovering)
    this.#box.close()
  }

  close(): void {
    window.clearTimeout(this.#hovering)
    window.clearTimeout(this.#resting)
    this.#box.close()
  }

  destroy(): void {
    this.close()
    this.#box.destroy()
  }

  #leave(): void {
    if (this.#box.openBy !== 'pointer') return
    if (this.#box.isHovered) this.#hovering = window.setTimeout(() => this.#leave(), hoverDelay)
    else this.#box.close()
  }

  #rested(): void {
    const said = this.#saidAtCaret()
    if (said !== null) this.#box.open(said, 'caret')
  }

  /** Nothing while words are selected or composed, or while the keyboard is elsewhere. */
  #saidAtCaret(): Said | null {
    const { state, composing } = this.#view
    if (composing || !state.selection.empty || !this.#view.hasFocus()) return null
    return sentencesAt(state, state.selection.head)
  }
}

const isUnderlined = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.long-sentence, .words-seen, .words-perhaps, .register-seen') !== null

/**
 * Shows the note while the pointer rests on underlined words, when the caret has come to rest in them, and for Alt+F1. It is gone
 * with the first letter that is typed, when pointer or caret leave, and with Escape. Alt+Enter puts what the register says in the place of its
 * words.
 */
export function wordsNote(editor: Editor): Plugin<OwnSteps> {
  let note: WordsNote | null = null
  return new Plugin<OwnSteps>({
    key: stepsKey,
    state: {
      init: () => ({ edits: 0, walks: 0 }),
      apply(transaction, { edits, walks }) {
        if (fromElsewhere(transaction)) return { edits, walks }
        if (transaction.docChanged) return { edits: edits + 1, walks }
        return { edits, walks: transaction.selectionSet ? walks + 1 : walks }
      },
    },
    view(view) {
      const made = new WordsNote(view, editor)
      note = made
      const scrolled = () => made.scrolled()
      window.addEventListener('scroll', scrolled, { capture: true, passive: true })
      return {
        update: (_, before) => {
          const was = stepsIn(before)
          const now = stepsIn(view.state)
          if (now.edits !== was.edits) made.close()
          else if (now.walks !== was.walks) made.walked()
          else if (before.doc !== view.state.doc) made.moved()
        },
        destroy: () => {
          window.removeEventListener('scroll', scrolled, { capture: true })
          made.destroy()
        },
      }
    },
    props: {
      handleKeyDown(_, event) {
        if (event.altKey && event.key === 'F1') return note?.asked() === true
        if (event.altKey && event.key === 'Enter') return note?.replace() === true
        return note?.pressed(event.key) === true
      },
      handleDOMEvents: {
        focus() {
          note?.walked()
          return false
        },
        blur() {
          note?.close()
          return false
        },
        compositionstart() {
          note?.close()
          return false
        },
        pointerover(view, event) {
          if (event.pointerType !== 'mouse' || !isUnderlined(event.target)) return false
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (at !== null) note?.pointerOn(at.pos)
          return false
        },
        pointerout(_, event) {
          if (isUnderlined(event.target) && !isUnderlined(event.relatedTarget)) note?.pointerOff(event.relatedTarget)
          return false
        },
      },
    },
  })
}
