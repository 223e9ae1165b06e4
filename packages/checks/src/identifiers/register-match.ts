import { quoteOf, type ReadBlock, type Seen } from '../blocks/read-block.ts'
import type { RegisterEntry } from '../signal.ts'
import type { Word } from '../text/word.ts'
import { lengthOf, startsWithCapital } from './capitals.ts'
import type { Day } from './dates.ts'
import { firstName, humanVerb, marksOf } from './marks.ts'
import { digitsOf } from './numbers.ts'
import { bare, type Form, isSlip, lacking, type Register, typoLength } from './register.ts'
import { endOf, marksAt, sentenceAt, startOf, word } from './sighted.ts'

const code = 'register_match'
const mostRemembered = 60_000
const mostWords = 12
const none: readonly Form[] = []

interface Match {
  readonly entry: RegisterEntry
  readonly last: number
  readonly rank: number
}
const ranks = { whole: 4, part: 3, nickname: 2, typo: 1 } as const

/** Finds the entries of one register in blocks. What it remembers of words is of this register: another one gets another matcher. */
export class RegisterMatcher {
  readonly register: Register
  readonly #known = new Map<string, readonly Form[]>()

  /** The register must be ready: one that is not would say of words that it knows that it does not. */
  constructor(register: Register) {
    if (!register.isReady) throw new Error('The register is not ready to be looked up in')
    this.register = register
  }

  /** Forms that may begin with a word; asked once for each word. */
  #formsOf({ text }: Word): readonly Form[] {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const forms = text.length > 64 ? none : this.#lookUp(text)
    if (this.#known.size >= mostRemembered) this.#known.clear()
    this.#known.set(text, forms)
    return forms
  }

  #lookUp(text: string): readonly Form[] {
    const key = bare(text)
    const whole = text.includes("'") ? bare(text.replaceAll("'", '')) : key
    const forms = [
      ...(this.register.forms.get(key) ?? none),
      ...(whole === key ? none : (this.register.forms.get(whole) ?? none)),
    ]
    if (text.includes('-'))
      for (const part of text.split('-', 6))
        for (const form of this.register.forms.get(bare(part)) ?? none) if (form.key === bare(part)) forms.push({ ...form, key })
    if (forms.length === 0 && key.length >= typoLength && !/\d/.test(key)) {
      const tried = new Set<Form>()
      for (const less of [key, ...lacking(key)])
        for (const form of this.register.slips.get(less) ?? none)
          if (!tried.has(form) && form.key[0] === key[0] && isSlip(form.key, key)) {
            tried.add(form)
            forms.push({ ...form, key })
          }
    }
    return forms.length === 0 ? none : forms
  }

  /** Where a pseudonym ends that begins at a token, or -1. */
  pseudonymEnd(block: ReadBlock, token: number): number {
    const { pseudonyms } = this.register
    if (pseudonyms.size === 0) return -1
    const keys = pseudonyms.get(bare(word(block, token).text))
    return keys === undefined ? -1 : longestOf(block, token, keys)
  }

  /** The places of a block that hold an entry. `mails`: places of e-mail addresses. */
  in(block: ReadBlock, days: readonly Day[], others: readonly Seen[]): Seen[] {
    const { register } = this
    if (register.isEmpty) return []
    const seen: Seen[] = []
    for (let token = 0; token < block.tokens.count; token++) {
      const at = word(block, token)
      const unit = block.text.charCodeAt(startOf(block, token))
      if (unit >= 48 && unit <= 57 && register.numbers.size > 0) {
        const last = this.#numberAt(block, token, seen)
        if (last > token) {
          token = last - 1
          continue
        }
      }
      const forms = this.#formsOf(at)
      if (forms.length === 0) continue
      const best = this.#best(block, token, forms)
      if (best === null) continue
      seen.push(matched(block, startOf(block, token), endOf(block, best.last - 1), best.entry, best.rank > 2 ? 'sure' : 'likely'))
      token = best.last - 1
    }
    for (const { day, entry } of register.days)
      for (const one of days)
        if (one.day === day.day && one.month === day.month && (one.year === day.year || one.year === 0 || day.year === 0))
          seen.push(matched(block, one.from, one.to, entry, one.year === day.year ? 'sure' : 'likely'))
    if (register.mails.size > 0)
      for (const { from, to } of others) {
        const entry = register.mails.get(block.text.slice(from, to).toLowerCase())
        if (entry !== undefined) seen.push(matched(block, from, to, entry, 'sure'))
      }
    return seen
  }

  #best(block: ReadBlock, token: number, forms: readonly Form[]): Match | null {
    let best: Match | null = null
    for (const form of forms) {
      const last = endOfForm(block, token, form.key)
      if (last < 0 || !mayStand(block, token, last, form)) continue
      const rank = ranks[form.closeness]
      if (best === null || last > best.last || (last === best.last && rank > best.rank)) best = { entry: form.entry, last, rank }
    }
    if (best === null) return null
    const pseudonym = this.pseudonymEnd(block, token)
    return pseudonym >= best.last && best.rank < ranks.whole ? null : best
  }

  #numberAt(block: ReadBlock, token: number, seen: Seen[]): number {
    let digits = ''
    const from = startOf(block, token)
    const plus = block.text.charCodeAt(from - 1) === 0x2b
    for (let last = token; last < Math.min(block.tokens.count, token + 6); last++) {
      if (last > token && startOf(block, last) - endOf(block, last - 1) > 2) return -1
      const more = digitsOf(block.text.slice(startOf(block, last), Math.min(endOf(block, last), startOf(block, last) + 24)))
      if (more === '') return -1
      digits += more
      const asked = plus ? digits.replace(/^44/, '0') : digits
      const entry = digits.length > 20 ? undefined : this.register.numbers.get(asked)
      const next = block.text.charCodeAt(startOf(block, last + 1))
      const goesOn = startOf(block, last + 1) - endOf(block, last) === 1 && next >= 48 && next <= 57
      if (entry !== undefined && !(goesOn && asked.length < 10)) {
        seen.push(matched(block, from, endOf(block, last), entry, 'sure'))
        return last + 1
      }
    }
    return -1
  }
}

const matched = (block: ReadBlock, from: number, to: number, entry: RegisterEntry, confidence: Seen['confidence']): Seen => ({
  code,
  from,
  to,
  quote: quoteOf(block.text, from, to),
  confidence,
  count: 1,
  instead: entry.pseudonym,
})

/** The token after a form's letters, written with whatever spaces, hyphens and apostrophes, or -1. */
function endOfForm(block: ReadBlock, token: number, key: string): number {
  let left = key
  for (let at = token; at < Math.min(block.tokens.count, token + mostWords); at++) {
    if (at > token && startOf(block, at) - endOf(block, at - 1) > 3) return -1
    const { text } = word(block, at)
    const part = bare(text)
    if (part === '') continue
    if (left === part) return at + 1
    const whole = text.includes("'") ? bare(text.replaceAll("'", '')) : part
    if (left === whole) return at + 1
    if (left.startsWith(whole)) left = left.slice(whole.length)
    else if (left.startsWith(part)) left = left.slice(part.length)
    else return -1
  }
  return -1
}

function longestOf(block: ReadBlock, token: number, keys: readonly string[]): number {
  let longest = -1
  for (const key of keys) longest = Math.max(longest, endOfForm(block, token, key))
  return longest
}

/** Whether a form may stand for its entry here: a part that is an ordinary word too needs a capital, and more where a sentence begins. */
function mayStand(block: ReadBlock, token: number, last: number, { closeness }: Form): boolean {
  const { text, kinds } = word(block, token)
  const capital = startsWithCapital(block, token)
  if (closeness === 'whole' && last > token + 1) return true
  if (closeness === 'nickname') {
    const anotherName =
      startsWithCapital(block, last) && startOf(block, last) - endOf(block, last - 1) === 1 && lengthOf(block, last) > 1
    if (!capital || anotherName) return false
  }
  if (closeness === 'typo' && (!capital || kinds !== 0 || (marksOf(text) & ~firstName) !== 0)) return false
  const ordinary = kinds !== 0 || (marksAt(block, token) & ~firstName) !== 0
  if (!ordinary) return capital || text.length > 3
  if (!capital) return false
  const opens = sentenceAt(block, token).first === token
  return !opens || (marksAt(block, last) & humanVerb) !== 0 || startOf(block, last) - endOf(block, last - 1) > 1
}
