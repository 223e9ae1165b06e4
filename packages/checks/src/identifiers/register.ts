import { type ReadBlock, readBlock } from '../blocks/read-block.ts'
import type { RegisterEntry } from '../signal.ts'
import { Lexicon } from '../text/lexicon.ts'
import { type Day, daysIn } from './dates.ts'
import { nicknames } from './lexicons/nicknames.ts'
import { baseOf, label, marksOf, title } from './marks.ts'
import { digitsOf } from './numbers.ts'

/** Letters and digits alone, without a possessive ending, marks over letters, hyphens and apostrophes. */
const letters = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .normalize('NFD')
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase()
/** Nothing of these has to go. */
const plain = /^[a-z\d]*$/
export const bare = (text: string): string => letters(baseOf(text))

/** How certain a form is: as entered, a part of it, or a form that others share. */
export type Closeness = 'whole' | 'part' | 'nickname' | 'typo'

/** One form under which an entry may stand in a text. */
export interface Form {
  readonly entry: RegisterEntry
  /** All its letters, without spaces. */
  readonly key: string
  readonly closeness: Closeness
}

const noPerson =
  /address|place|street|town|school|nursery|employer|organi[sz]ation|agency|number|date|phone|mail|postcode|venue|hospital|vehicle|birth/i
const generic = new Set(
  'primary secondary school academy college nursery infant infants junior juniors high community catholic rc ce preschool pre-school ltd limited plc hospital centre surgery'.split(
    ' ',
  ),
)
const shortest = 3
/** One slip is forgiven in words as long as this. */
export const typoLength = 6

const alsoCalled = new Map<string, Set<string>>()
for (const line of nicknames) {
  const [long = '', ...others] = line.split(' ')
  const link = (one: string, other: string) => {
    const known = alsoCalled.get(one) ?? new Set()
    alsoCalled.set(one, known.add(other))
  }
  for (const other of others) {
    link(long, other)
    link(other, long)
    for (const another of others) if (another !== other) link(other, another)
  }
}

/** All forms that lack one letter of a word. */
export const lacking = (text: string): string[] =>
  Array.from({ length: text.length }, (_, index) => text.slice(0, index) + text.slice(index + 1))

/** Whether one slip of the hand leads from one word to the other: a letter more, less, another one, or two changed about. */
export function isSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const push = <Key, Thing>(map: Map<Key, Thing[]>, key: Key, thing: Thing): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, [thing])
  else known.push(thing)
}

/**
 * A register made ready to be looked up: by the letters of a first word, by digits, by days. Made once, however large the report, and an entry at a
 * time (`takeNext`), so that a register of thousands never holds up whoever types. `readyRegister` makes one in one go.
 */
export class Register {
  /** Forms by what their first word, or first words written as one, may be. */
  readonly forms = new Map<string, Form[]>()
  /** One-word forms by themselves less one letter, for slips. */
  readonly slips = new Map<string, Form[]>()
  readonly numbers = new Map<string, RegisterEntry>()
  readonly mails = new Map<string, RegisterEntry>()
  readonly days: { readonly day: Day; readonly entry: RegisterEntry }[] = []
  readonly pseudonyms = new Map<string, string[]>()
  readonly entries: readonly RegisterEntry[]
  readonly #lexicon = new Lexicon()
  #taken = 0

  constructor(entries: readonly RegisterEntry[]) {
    this.entries = entries
  }

  /** Whether all entries have been taken: before that, it must not be looked up in. */
  get isReady(): boolean {
    return this.#taken === this.entries.length
  }

  /** Makes the next entry ready, where one is left. */
  takeNext(): void {
    const entry = this.entries[this.#taken]
    if (entry === undefined) return
    this.#taken++
    for (const words of [entry.words, ...entry.variants]) this.#take(entry, words)
    const parts = this.#words(entry.pseudonym)
    this.#open(parts, key => push(this.pseudonyms, key, letters(parts.join(''))))
  }

  get isEmpty(): boolean {
    return this.entries.length === 0
  }

  #read(text: string): ReadBlock {
    return readBlock('paragraph', text, this.#lexicon)
  }

  #words = (text: string): string[] => this.#read(text.slice(0, 400)).tokens.words.map(word => word.text)

  /** Calls back with each beginning of a form, as letters: 'kayleigh', 'kayleighann', 'kayleighanndunmore'. */
  #open(words: readonly string[], take: (key: string) => void): void {
    const keys = new Set<string>()
    let sum = ''
    for (const word of words) {
      for (const part of word.split(/[-']/)) {
        sum += letters(part)
        if (sum !== '') keys.add(sum)
      }
    }
    for (const key of keys) take(key)
  }

  #take(entry: RegisterEntry, words: string): void {
    const text = words.trim()
    if (text === '') return
    if (text.includes('@')) {
      this.mails.set(text.toLowerCase(), entry)
      return
    }
    // Only what holds a figure can be a day.
    const [day] = /\d/.test(text) ? daysIn(this.#read(text)) : []
    if (day !== undefined && day.to - day.from >= text.length - 2) {
      this.days.push({ day, entry })
      return
    }
    const digits = digitsOf(text)
    if (digits.length >= 6 && /^[\d\s()+/.-]+$/.test(text)) {
      this.numbers.set(digits.replace(/^44(?=\d{10}$)/, '0'), entry)
    }
    const parts = this.#words(text).filter((word, index) => index > 0 || (marksOf(word) & title) === 0)
    this.#add(entry, parts, 'whole')
    if (noPerson.test(entry.kind)) this.#ofThing(entry, parts)
    else this.#ofPerson(entry, parts)
  }

  #add(entry: RegisterEntry, parts: readonly string[], closeness: Closeness): void {
    const own = letters(entry.pseudonym)
    // With and without the endings of possessives within: 'St Hilda’s', 'St Hildas'.
    for (const words of [parts, parts.map(baseOf)]) {
      const key = letters(words.join(''))
      if (key.length < 2 || key === own) continue
      const form: Form = { entry, key, closeness }
      this.#open(words, opening => {
        if (this.forms.get(opening)?.some(known => known.key === key && known.entry === entry) !== true)
          push(this.forms, opening, form)
      })
      if (words.length === 1 && key.length >= typoLength && closeness !== 'nickname') {
        const slip: Form = { ...form, closeness: 'typo' }
        for (const less of [key, ...lacking(key)]) push(this.slips, less, slip)
      }
    }
  }

  #ofThing(entry: RegisterEntry, parts: readonly string[]): void {
    let first = 0
    while (first < parts.length - 1 && /^\d{1,4}[a-z]?$/.test(parts[first] ?? '')) first++
    if (first > 0 && parts.length - first > 1) this.#add(entry, parts.slice(first), 'whole')
    let last = parts.length
    while (last > first + 1 && generic.has(parts[last - 1] ?? '')) {
      last--
      const rest = parts.slice(first, last)
      if (rest.length > 1 || (rest[0]?.length ?? 0) > shortest) this.#add(entry, rest, 'part')
    }
  }

  #ofPerson(entry: RegisterEntry, parts: readonly string[]): void {
    for (const [index, part] of parts.entries()) {
      if ((marksOf(part) & label) !== 0 || letters(part).length < shortest) continue
      const surname = index === parts.length - 1 && parts.length > 1
      if (parts.length > 1) this.#add(entry, [part], 'part')
      const [first = '', ...others] = part.split('-')
      if (others.length > 0) {
        this.#add(entry, [first], 'part')
        if (surname) for (const other of others) if (other.length > shortest) this.#add(entry, [other], 'part')
      }
      if (surname) continue
      for (const other of alsoCalled.get(letters(first)) ?? []) {
        this.#add(entry, [other], 'nickname')
        const rest = parts.slice(index + 1)
        if (rest.length > 0) this.#add(entry, [other, ...rest], 'whole')
      }
    }
  }
}

/** A register made ready in one go: for the server and the command line. */
export function readyRegister(entries: readonly RegisterEntry[]): Register {
  const register = new Register(entries)
  while (!register.isReady) register.takeNext()
  return register
}

export const emptyRegister = new Register([])

/** Whether two registers say the same, so that nothing has to be read again. */
export const sameEntries = (one: readonly RegisterEntry[], other: readonly RegisterEntry[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((entry, index) => {
      const there = other[index]
      return (
        there !== undefined &&
        (there === entry ||
          (there.words === entry.words &&
            there.kind === entry.kind &&
            there.pseudonym === entry.pseudonym &&
            there.variants.length === entry.variants.length &&
            entry.variants.every((variant, at) => variant === there.variants[at])))
      )
    }))
