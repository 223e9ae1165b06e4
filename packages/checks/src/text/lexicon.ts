import { marksOf } from '../identifiers/marks.ts'
import { kindsOf } from '../language/grammar.ts'
import { openingsOf } from '../language/phrases.ts'
import { syllablesOf } from './syllables.ts'

/** A word form as the rules look it up: lower case, straight apostrophes, plain hyphens; offsets always stay those of the text. */
export interface Word {
  /** Stable for as long as the lexicon lives, so that phrase rules can be tries over numbers. */
  readonly id: number
  readonly text: string
  readonly syllables: number
  /** What the word may be, as bits of `language/grammar.ts`. */
  readonly kinds: number
  /** Which books of phrases it begins a phrase of, as bits of `language/phrases.ts`. */
  readonly openings: number
  /** What it may be to the identifier rules, as bits of `identifiers/marks.ts`. */
  readonly marks: number
}

/** Hostile text could otherwise fill the memory with words that never come back; real reports hold under 15,000 forms. */
const mostForms = 60_000
/** Longer 'words' are pasted data; they are measured, not remembered. */
const longestKept = 64

const fold = (form: string): string =>
  form
    .toLowerCase()
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/[\u00ad\u200c\u200d]/g, '')

/** Remembers each form once: a report of 100,000 words holds some thousands. */
export class Lexicon {
  #byForm = new Map<string, Word>()
  #byText = new Map<string, Word>()
  #next = 1

  /** The word of a form as it stands in the text, capitals and curly apostrophes included. */
  word(form: string): Word {
    const known = this.#byForm.get(form)
    if (known !== undefined) return known
    const text = fold(form)
    const same = this.#byText.get(text)
    const word = same ?? {
      id: this.#next++,
      text,
      syllables: syllablesOf(text),
      kinds: kindsOf(text),
      openings: openingsOf(text),
      marks: marksOf(text),
    }
    if (form.length > longestKept) return word
    if (this.#byForm.size >= mostForms) {
      this.#byForm.clear()
      this.#byText.clear()
    }
    this.#byText.set(text, word)
    this.#byForm.set(form, word)
    return word
  }
}
