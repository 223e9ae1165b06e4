import { quoteOf, type ReadBlock } from '../blocks/read-block.ts'
import { firstName } from '../identifiers/marks.ts'
import { kinds } from '../text/characters.ts'
import { strongBreak } from './clauses.ts'
import {
  adverb,
  be,
  body,
  conjunction,
  determiner,
  have,
  modal,
  negation,
  participle,
  pastVerb,
  person,
  preposition,
  pronoun,
} from './grammar.ts'
import { explaining, knownToAll, longAbbreviations, naming, sectorTerms } from './lexicons/known-terms.ts'
import { tradeWords } from './lexicons/trade-words.ts'
import { PhraseBook } from './phrases.ts'
import { kindsAt, openingsAt, wordAt } from './sighting.ts'

/** An abbreviation or a term of the trade in a block. */
export interface TermUse {
  /** As it is looked up: capitals without a plural's s, or the term's words. */
  readonly term: string
  readonly from: number
  readonly to: number
  readonly quote: string
  /** Whether the words around it spell it out or explain it. */
  readonly explained: boolean
}

const none: readonly TermUse[] = []
const terms = new PhraseBook([...sectorTerms, ...tradeWords])
/** 'MASH', 'MARACs', 'CAADA-DASH'; 'DoLS', 'CiN'; 'NFA’d'. */
const abbreviation =
  /^(?:[A-Z]{2,8}(?:-[A-Z]{2,8}){0,2}|[A-Z][a-z]?[A-Z]{1,4}|[A-Z]{3,5}[1-9]|NG\d{1,3}|[A-Z]{2,5}[a-z]{2,4})(?:['’]?(?:s|d|ed))?$/
/** 'HCPC-registered', 'SILP-style': the letters before the hyphen are the term. */
const compound = /^([A-Z]{3,6})-[a-z]{3,12}$/
const titlesInCapitals = 3

const near = 12
const bracketBefore = /[([]\s?(?:the |or )?[‘’“”"']?$/i
const bracketAfter = /^[‘’“”"']?(?:\s?[)\]]|[,;] )/

/** Whether the capitals are the initials of words before a token, in order, with small words between. */
function isSpeltBefore(block: ReadBlock, token: number, letters: string): boolean {
  let left = letters.length - 1
  let at = token - 1
  for (let steps = 0; at >= 0 && left >= 0 && steps < letters.length + 5; steps++, at--) {
    const parts = wordAt(block, at).toUpperCase().split(/[-/]/, 5)
    for (let part = parts.length - 1; part >= 0 && left >= 0; part--) {
      // 'Coordinator' may stand for the last two letters of SENCO.
      const two = left > 0 && parts[part]?.startsWith(letters.slice(left - 1, left + 1)) === true
      if (two) left -= 2
      else if (parts[part]?.startsWith(letters.charAt(left))) left--
    }
  }
  return left < letters.length / 3 - (letters.length > 2 ? 0 : 1) && left < letters.length - 1
}

/** Whether words after a token spell the capitals out or say at length what they are. */
function isSpeltAfter(block: ReadBlock, token: number, letters: string): boolean {
  let next = 0
  for (let at = token + 1; at < Math.min(block.tokens.count, token + letters.length + 6) && next < letters.length; at++)
    for (const part of wordAt(block, at).toUpperCase().split(/[-/]/, 5)) if (part.startsWith(letters.charAt(next))) next++
  return next >= Math.max(2, (letters.length * 2) / 3)
}

function isExplained(block: ReadBlock, first: number, last: number, letters: string): boolean {
  const { text, tokens } = block
  const from = tokens.starts[first] ?? 0
  const to = tokens.ends[last - 1] ?? from
  const before = text.slice(Math.max(0, from - near), from)
  const after = text.slice(to, to + near)
  if (bracketBefore.test(before) && bracketAfter.test(after)) return letters === '' || isSpeltBefore(block, first, letters)
  const follows = after.replace(/^[’”"']/, '')
  // 'Section 47 of the Children Act 1989' cites a law, as anybody may look it up.
  if (
    letters === '' &&
    /^\s+of\s+the\s/i.test(text.slice(to, to + near)) &&
    /^(?:section|s|s\.\d|regulation)/.test(wordAt(block, first)) &&
    namesAct(block, last)
  )
    return true
  // 'The team around the family (TAF)': a term and its own abbreviation.
  if (letters === '' && /^\s?\((?:the )?[A-Z]/.test(follows) && isInitials(text.slice(to, to + 20), block, first, last))
    return true
  if (/^\s?[([]/.test(follows)) {
    const close = text.slice(to, to + 200).search(/[)\]]/)
    const inside = text.slice(to, to + Math.max(0, close)).split(/\s+/).length
    return letters === '' ? inside > 2 : inside > 2 && (isSpeltAfter(block, last - 1, letters) || inside > 4)
  }
  const next = wordAt(block, last)
  // 'DASH: the question sheet that officers use'.
  if (/^(?: [a-z]+)?: (?:the|an?) /.test(text.slice(to, to + 24)) && saysMore(block, last + 1)) return true
  if (/^\s?[–—:=]|^ - /.test(follows)) return letters === '' ? tokens.count - last > 3 : isSpeltAfter(block, last - 1, letters)
  if (/^,/.test(follows) && (isApposition(block, last, letters) || isAside(block, last))) return true
  // 'LADO consult, the council officer for …': a noun of its own between.
  if (/^ [a-z]+,/.test(follows) && isApposition(block, last + 1, letters)) return true
  // 'Regulation 44 visitors are independent people who …'.
  if (
    /^(?:is|are)$/.test(wordAt(block, last + 1)) &&
    letters === '' &&
    /^ [a-z]+ (?:is|are)/.test(text.slice(to, to + 30)) &&
    saysMore(block, last + 2) &&
    (kindsAt(block, last + 2) & (participle | adverb | negation)) === 0
  )
    return true
  if (/^(?:here|locally)$/.test(next) && wordAt(block, last + 1) === 'means') return true
  for (let at = last; at < last + 6 && /^,/.test(follows); at++) if (wordAt(block, at) === 'means') return true
  if (explaining.has(next) && isDefinition(block, last)) return true
  // 'An ABE interview is a recorded interview with …'
  if (
    letters !== '' &&
    /^(?:is|are|means)$/.test(wordAt(block, last + 1)) &&
    /^an?$/.test(wordAt(block, first - 1)) &&
    isDefinition(block, last + 1)
  )
    return true
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) if (naming.has(wordAt(block, at))) return true
  return /[,–—] (?:the |or |an? )?[‘“"']?$/.test(before) && letters.length > 1 && isSpeltBefore(block, first, letters)
}

const namesAct = (block: ReadBlock, at: number): boolean => {
  for (let ahead = at + 1; ahead < Math.min(block.tokens.count, at + 9); ahead++)
    if (/^(?:act|acts|code|regulations)$/.test(wordAt(block, ahead))) return true
  return false
}

/** Whether a bracket holds the first letters of a term's words. */
function isInitials(after: string, block: ReadBlock, first: number, last: number): boolean {
  const inside = /\(([A-Za-z]{2,8})\)/.exec(after)?.[1]?.toUpperCase()
  if (inside === undefined) return false
  let initials = ''
  for (let at = first; at < last; at++) initials += wordAt(block, at).charAt(0).toUpperCase()
  return initials === inside || initials.startsWith(inside.slice(0, 2))
}

/** ", the children's mental health clinic,": what it is, between its commas. */
function isAside(block: ReadBlock, at: number): boolean {
  if (!/^(?:the|an?)$/.test(wordAt(block, at))) return false
  for (let ahead = at + 1; ahead < Math.min(block.tokens.count, at + 11); ahead++) {
    if (/^(?:and|or|but)$/.test(wordAt(block, ahead)) || (kindsAt(block, ahead) & (be | have | modal)) !== 0) return false
    if ((block.clauses.breaks[ahead] ?? 0) !== 0) return ahead - at > 2
  }
  return false
}

/** ', which brings …', ', the officer who …', ', or …'. */
function isApposition(block: ReadBlock, at: number, letters: string): boolean {
  const next = wordAt(block, at)
  if (next === 'which' || next === 'meaning' || next === 'i.e' || next === 'where' || next === 'in')
    return next !== 'in' || wordAt(block, at + 1) === 'which'
  if (next === 'that' && wordAt(block, at + 1) === 'is') return true
  if (next === 'or') return letters !== '' && isSpeltAfter(block, at - 1, letters)
  if (next === 'setting') return true
  if (next !== 'the' && next !== 'a' && next !== 'an') return false
  for (let ahead = at + 1; ahead < Math.min(block.tokens.count, at + 8); ahead++)
    if (/^(?:who|which|that|where|for|of|to|within|led|between|with)$/.test(wordAt(block, ahead))) return true
  return false
}

function isDefinition(block: ReadBlock, at: number): boolean {
  const next = wordAt(block, at)
  if (next !== 'is' && next !== 'are' && next !== 'was') return true
  if ((kindsAt(block, at + 1) & determiner) !== 0) return /^(?:an?|the)$/.test(wordAt(block, at + 1)) && saysMore(block, at + 2)
  // 'Is help that a family agrees to': a noun without its article, and what it is.
  return /^(?:that|which)$/.test(wordAt(block, at + 2)) && (kindsAt(block, at + 1) & (participle | adverb | negation)) === 0
}

/** 'Is the officer who …', 'is a meeting of …', and not 'is a known troublemaker'. */
function saysMore(block: ReadBlock, from: number): boolean {
  for (let at = from; at < Math.min(block.tokens.count, from + 12); at++) {
    if ((block.clauses.breaks[at] ?? 0) === strongBreak) return false
    if (
      /^(?:who|which|that|where|when|for|of|to|with|in|by|used|under|between|at|after|before|on|about)$/.test(wordAt(block, at))
    )
      return true
  }
  return false
}

/** 'See section 17', 'section 17, paragraph 4.2': a place in a document, and no provision of law. */
const isPlace = (block: ReadBlock, first: number, last: number): boolean =>
  /^(?:section|s)$/.test(wordAt(block, first)) &&
  (/^(?:see|below|above)$/.test(wordAt(block, first - 1)) || /^(?:paragraph|para|page|appendix)$/.test(wordAt(block, last)))

const longestRun = 8
/** Whether a word in capitals stands in a line of them: 'PLEASE READ THE NOTES'. */
function isShouted(block: ReadBlock, token: number): boolean {
  let capitals = 1
  for (const step of [-1, 1])
    for (let at = token + step; at >= 0 && at < block.tokens.count && capitals <= longestRun; at += step) {
      const from = block.tokens.starts[at] ?? 0
      const to = block.tokens.ends[at] ?? from
      // 'FSM, PP, EAL': a list of terms, and nobody shouts.
      if (block.text.charCodeAt(step < 0 ? to : from - 2) === 0x2c) break
      if (to - from > 20 || !/^[A-Z][A-Z’'-]*$/.test(block.text.slice(from, to))) break
      capitals++
    }
  return capitals > titlesInCapitals
}

const plain = be | have | modal | negation | adverb | determiner | preposition | pronoun | conjunction | participle | pastVerb
const shortestLong = 6
/** 'NOT', 'SEEN', 'CONFIDENTIAL', 'KAYLEIGH': a word or a name that is only written large. */
function isWrittenLarge(block: ReadBlock, token: number, term: string): boolean {
  const { kinds: of, marks } = block.tokens.words[token] ?? { kinds: 0, marks: 0 }
  if (term !== term.toUpperCase()) return false
  if (term.length > 2 && (of & plain) !== 0 && (of & (person | body)) === 0) return true
  if (term.length >= shortestLong && !longAbbreviations.has(term) && /[AEIOUY]/.test(term)) return !term.includes('-')
  return term.length > 3 && (marks & firstName) !== 0 && isNextToCapitals(block, token)
}
const isNextToCapitals = (block: ReadBlock, token: number): boolean =>
  [token - 1, token + 1].some(at =>
    /^[A-Z][A-Z’'-]{2,20}$/.test(block.text.slice(block.tokens.starts[at] ?? 0, block.tokens.ends[at] ?? 0)),
  )

const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/
/** 'SCB/14/AB', 'CH-2014-07': part of a number of a paper. */
const isOfNumber = (block: ReadBlock, token: number): boolean => {
  const from = block.tokens.starts[token] ?? 0
  const to = block.tokens.ends[token] ?? from
  return (
    /\d ?[/-]$/.test(block.text.slice(Math.max(0, from - 3), from)) ||
    /^[/-] ?\d{1,2}[\d/]/.test(block.text.slice(to, to + 5)) ||
    /^ \d\d \d\d \d\d/.test(block.text.slice(to, to + 9))
  )
}

const ofLaboratory =
  /^(?:test|tests|testing|tested|sample|samples|evidence|profile|match|matched|swab|swabs|forensic|paternity|genetic|genetics|laboratory|lab|analysis|culture|strand|relationship|sequence|results?|found|his|her|their|kit)$/
/** 'DNA x3', 'Clinic: DNA': an appointment missed. Of the laboratory it is known to all. */
const isMissed = (block: ReadBlock, token: number, term: string): boolean => {
  if (term !== 'DNA') return false
  for (let at = token - 3; at <= token + 3; at++) if (at !== token && ofLaboratory.test(wordAt(block, at))) return false
  return true
}

const isNone = (block: ReadBlock, token: number, term: string): boolean =>
  (knownToAll.has(term.toUpperCase()) && !isMissed(block, token, term)) ||
  roman.test(term) ||
  isShouted(block, token) ||
  isPlate(block, token) ||
  isLabelled(block, token) ||
  isOfNumber(block, token) ||
  isWrittenLarge(block, token, term)

/** 'Child BB': a label, and no abbreviation. */
const isLabelled = (block: ReadBlock, token: number): boolean =>
  /^(?:child|children|adult|sibling|mother|father|baby|infant|worker|nurse|officer|school|family|person)$/.test(
    wordAt(block, token - 1),
  ) &&
  (block.clauses.breaks[token] ?? 0) === 0 &&
  /^[a-z]{1,2}$/.test(wordAt(block, token))

/** The second half of a number plate or of a postcode: 'KX09 TRV'. */
const isPlate = (block: ReadBlock, token: number): boolean => /^[a-z]{2}\d{2}$/.test(wordAt(block, token - 1))

/** Every abbreviation and term of a block, in order. Headings explain nothing and need no explanation where they stand. */
export function termsIn(block: ReadBlock): readonly TermUse[] {
  const { text, tokens } = block
  let found: TermUse[] | null = null
  for (let token = 0; token < tokens.count; token++) {
    // An abbreviation begins with a capital.
    if (tokens.heads[token] !== kinds.upper && (openingsAt(block, token) & terms.bit) === 0) continue
    const from = tokens.starts[token] ?? 0
    const to = tokens.ends[token] ?? from
    let last = token + 1
    let term = ''
    let letters = ''
    const second = text.charCodeAt(from + 1)
    const third = text.charCodeAt(from + 2)
    const capitals = (second >= 65 && second <= 90) || (third >= 65 && third <= 90)
    if (to - from <= 20 && to - from > 1 && capitals) {
      const form = compound.exec(text.slice(from, to))?.[1] ?? text.slice(from, to)
      if (abbreviation.test(form)) {
        term = form.replace(/['’]?(?:s|d|ed)$/, '')
        letters = term.replaceAll('-', '').toUpperCase()
        if (isNone(block, token, term)) term = ''
      }
    }
    if (term === '') {
      const end = terms.match(block, token, tokens.count)
      if (end < 0 || isPlace(block, token, end)) continue
      last = end
      letters = ''
      term = Array.from({ length: last - token }, (_, index) => wordAt(block, token + index)).join(' ')
    }
    const end = tokens.ends[last - 1] ?? to
    found ??= []
    found.push({ term, from, to: end, quote: quoteOf(text, from, end), explained: isExplained(block, token, last, letters) })
    token = last - 1
  }
  return found ?? none
}
