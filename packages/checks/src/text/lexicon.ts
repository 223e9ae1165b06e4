import { marksOf } from '../identifiers/marks.ts'
import { kindsOf } from '../language/grammar.ts'
import { anchorsOf, witnessesOf } from '../language/phrase-finder.ts'
import { phraseWord } from '../language/phrase-words.ts'
import { sensesOf } from '../language/senses.ts'
import { learnt } from '../learnt/learnt.ts'
import { rulesKnown } from './rules-known.ts'
import { syllablesOf } from './syllables.ts'
import { traitsOf } from './traits.ts'
import type { Word } from './word.ts'

/** Hostile text could otherwise fill the memory with words that never come back; real reports hold under 15,000 forms. */
const mostForms = 60_000
/** Longer 'words' are pasted data; they are measured, not remembered. */
const longestKept = 64

const plain = /^[ -~]*$/
function fold(form: string): string {
  const lower = form.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/[\u00ad\u200c\u200d]/g, '')
}

function wordOf(text: string): Word {
  return {
    text,
    syllables: syllablesOf(text),
    kinds: kindsOf(text),
    anchors: anchorsOf(text),
    witnesses: witnessesOf(text),
    inPhrases: phraseWord(text),
    marks: marksOf(text),
    traits: traitsOf(text),
    senses: sensesOf(text),
    learnt: learnt.numberOf(text),
  }
}

/** A form as it was met, with what finds it again. */
interface Entry {
  readonly form: string
  readonly hash: number
  readonly word: Word
}

const isAt = (text: string, start: number, form: string): boolean => {
  for (let index = 0; index < form.length; index++) if (text.charCodeAt(start + index) !== form.charCodeAt(index)) return false
  return true
}

const firstSlots = 4096
const slotOf = (hash: number, last: number): number => (hash ^ (hash >>> 15)) & last
/** A form that finds so many others in its way is not remembered: words that somebody chose for their hash cost no more than new ones. */
const mostAsked = 64

/** Forms by a hash of their units that the tokeniser works out as it goes, in an open table, so that a known word costs no new string. */
class Forms {
  #slots = new Array<Entry | undefined>(firstSlots).fill(undefined)
  #count = 0
  readonly #byText = new Map<string, Word>()

  find(text: string, start: number, end: number, hash: number): Word | undefined {
    const slots = this.#slots
    const last = slots.length - 1
    const length = end - start
    let slot = slotOf(hash, last)
    for (let asked = 0; asked < mostAsked; asked++) {
      const entry = slots[slot]
      if (entry === undefined) return undefined
      if (entry.hash === hash && entry.form.length === length && isAt(text, start, entry.form)) return entry.word
      slot = (slot + 1) & last
    }
    return undefined
  }

  /** The word that some form of it has been kept with. */
  folded(text: string): Word | undefined {
    return this.#byText.get(text)
  }

  keep(entry: Entry): void {
    if (this.#count >= mostForms) this.forget()
    else if (this.#count * 2 >= this.#slots.length) this.#grow()
    this.#count++
    this.#byText.set(entry.word.text, entry.word)
    put(this.#slots, entry)
  }

  forget(): void {
    if (this.#count === 0) return
    this.#slots = new Array<Entry | undefined>(firstSlots).fill(undefined)
    this.#count = 0
    this.#byText.clear()
  }

  #grow(): void {
    const slots = new Array<Entry | undefined>(this.#slots.length * 2).fill(undefined)
    for (const entry of this.#slots) if (entry !== undefined) put(slots, entry)
    this.#slots = slots
  }
}

function put(slots: (Entry | undefined)[], entry: Entry): void {
  const last = slots.length - 1
  let slot = slotOf(entry.hash, last)
  for (let asked = 0; asked < mostAsked; asked++) {
    if (slots[slot] === undefined) {
      slots[slot] = entry
      return
    }
    slot = (slot + 1) & last
  }
}

/**
 * Ordinary words, for all reports that a process reads: what they are depends on nobody's register. Only forms of small letters are kept;
 * a name, which a text writes with a capital, is forgotten with the lexicon that met it.
 */
const ordinary = new Forms()
const smallLetters = /^[a-z][a-z'’-]{0,23}$/
let ordinaryWith = rulesKnown.count

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** Remembers each form once: a report of 100,000 words holds some thousands. */
export class Lexicon {
  readonly #own = new Forms()
  #with = rulesKnown.count

  /** The word whose form stands in a text between two places, capitals and curly apostrophes included. `hash` is that of its units. */
  word(text: string, start: number, end: number, hash: number): Word {
    const known = isSmall(text.charCodeAt(start)) ? ordinary.find(text, start, end, hash) : undefined
    return known ?? this.#own.find(text, start, end, hash) ?? this.#learn(text.slice(start, end), hash)
  }

  #learn(form: string, hash: number): Word {
    const text = fold(form)
    const word = ordinary.folded(text) ?? this.#own.folded(text) ?? wordOf(text)
    if (smallLetters.test(form)) ordinary.keep({ form, hash, word })
    else if (form.length <= longestKept) this.#own.keep({ form, hash, word })
    return word
  }

  /** To be called before a text is read: where a rule has been loaded since the last one, what is known of words knows nothing of it. */
  refresh(): void {
    if (this.#with === rulesKnown.count && ordinaryWith === rulesKnown.count) return
    if (ordinaryWith !== rulesKnown.count) ordinary.forget()
    ordinaryWith = rulesKnown.count
    this.#with = rulesKnown.count
    this.#own.forget()
  }
}
