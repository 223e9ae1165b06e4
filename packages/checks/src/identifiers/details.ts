import { quoteOf, type ReadBlock, type Seen } from '../blocks/read-block.ts'
import { because, PhraseBook } from '../language/phrases.ts'
import type { SignalCode } from '../signal.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfShape, traitOfWords } from '../text/traits.ts'
import {
  ages,
  dated,
  ethnicities,
  livelihoods,
  marked,
  numbers,
  origins,
  placesToLive,
  schoolings,
  siblingOrders,
} from './lexicons/details.ts'
import { label, month } from './marks.ts'
import { endOf, marksAt, sentenceAt, startOf, tokenAt, word } from './sighted.ts'
import { Subject } from './subject-of-details.ts'

export const detailKinds = ['age', 'place', 'date', 'condition', 'school', 'ethnicity', 'sibling order', 'occupation'] as const
export type DetailKind = (typeof detailKinds)[number]

/** Something about a person that is harmless alone. */
export interface Detail {
  readonly kind: DetailKind
  /** Whom it is about, as far as words tell: 'mother', 'child a'. */
  readonly person: string
  readonly from: number
  readonly to: number
  readonly quote: string
}

const ofCode: Partial<Record<SignalCode, DetailKind>> = {
  identifier_dob_or_exact_date: 'date',
  identifier_address_place: 'place',
  identifier_health_condition: 'condition',
  identifier_school_or_employer: 'school',
}
const books: readonly (readonly [DetailKind, PhraseBook])[] = [
  ['age', new PhraseBook(because('an age', ...ages))],
  ['sibling order', new PhraseBook(because('a place among brothers and sisters', ...siblingOrders))],
  ['occupation', new PhraseBook(because('a way of earning a living', ...livelihoods))],
  ['school', new PhraseBook(because('a kind of school or a year of it', ...schoolings))],
  ['place', new PhraseBook(because('a kind of place', ...placesToLive))],
  ['condition', new PhraseBook(because('an impairment that people see', ...marked))],
]

const number = new Set(numbers)
const ethnic = traitOfWords(ethnicities)
const country = traitOfWords(origins)
const ofMixedHeritage = traitOfWords(['mixed', 'dual'])
const speaking = traitOfShape(text => text.endsWith('-speaking'))
const lifeEvents = new Set(dated)
/** What is told of a child's parents and leads to the child. */
const ofParents: ReadonlySet<DetailKind> = new Set(['occupation', 'ethnicity', 'place', 'condition', 'school'])
let openings = 0
for (const [, book] of books) openings |= book.bit
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

const isNumber = (text: string): boolean => number.has(text) || /^\d{1,2}$/.test(text)
const oldEnding = /-(?:year|month|week|day)-olds?$/
const mayBeAge = traitOfShape(text => isNumber(text) || oldEnding.test(text))
/** What a detail begins with, besides the phrases of the books. */
const beginnings = ethnic | country | ofMixedHeritage | speaking | mayBeAge
const ageLeads = new Set('was is turned nearly almost just only about around of be were'.split(' '))
const ageFollows = new Set('when and at from with years who'.split(' '))

/** 'a seven-year-old', 'was 19', 'of 32', ', 27,'. */
function isAge(block: ReadBlock, token: number): boolean {
  const { text, traits } = word(block, token)
  if ((traits & mayBeAge) === 0) return false
  if (oldEnding.test(text)) return !text.endsWith('s')
  const next = word(block, token + 1).text
  const gap = block.text.slice(endOf(block, token), startOf(block, token + 1))
  const ends = gap !== ' ' || token + 1 >= block.tokens.count
  const lead = word(block, token - 1).text
  const apart = block.text.slice(endOf(block, token - 1), startOf(block, token)) === ', ' && gap === ', '
  // 'Mother, 31,' and 'Sibling 1, 17,'.
  const named = /^(?:[a-z]|\d)$/.test(lead) ? token - 2 : token - 1
  if (apart && (marksAt(block, named) & label) !== 0) return true
  // 'At seven she moved …'.
  if (
    (lead === 'at' || lead === 'by' || lead === 'when') &&
    /^(?:she|he|the)$/.test(next) &&
    token - 2 < sentenceAt(block, token).first
  )
    return true
  if (/^(?:years|months|weeks|days)$/.test(next)) return /^(?:old|of)$/.test(word(block, token + 2).text)
  if (!ageLeads.has(lead)) return false
  if (
    lead === 'of' &&
    (/^(?:youngest|eldest|oldest|one|first|second|third|fourth|fifth|middle|last|two|three)$/.test(word(block, token - 2).text) ||
      !ends)
  )
    return false
  return ends || ageFollows.has(next)
}

function kindAt(block: ReadBlock, token: number, last: number): readonly [DetailKind, number] | null {
  const at = word(block, token)
  if (((block.openings[token] ?? 0) & openings) !== 0)
    for (const [kind, book] of books) {
      const end = book.match(block, token, last)
      // 'a 24-year-old care assistant', 'the only Sikh boy': what stands within it tells too.
      if (end > 0) return [kind, kind === 'occupation' || kind === 'sibling order' ? token + 1 : end]
    }
  if ((at.traits & beginnings) === 0 && (at.marks & month) === 0) return null
  if (isAge(block, token)) return ['age', token + 1]
  if ((at.traits & speaking) !== 0) return ['ethnicity', token + 1]
  if ((at.traits & ofMixedHeritage) !== 0 && /^(?:race|heritage|parentage|ethnicity)$/.test(word(block, token + 1).text))
    return ['ethnicity', token + 2]
  if (
    (at.traits & ethnic) !== 0 &&
    block.text.charCodeAt(startOf(block, token)) < 91 &&
    !/^(?:interpreter|interpreters|government|council|language)$/.test(word(block, token + 1).text)
  )
    return ['ethnicity', token + 1]
  if ((at.traits & country) !== 0) {
    const lead = word(block, token - 1).text === 'the' ? word(block, token - 2).text : word(block, token - 1).text
    if (lead === 'from' || lead === 'in') return ['ethnicity', token + 1]
  }
  if ((at.marks & month) !== 0 && isYear(word(block, token + 1).text)) {
    const { first, last: end } = sentenceAt(block, token)
    for (let near = Math.max(first, token - 10); near < Math.min(end, token + 8); near++)
      if (lifeEvents.has(word(block, near).text)) return ['date', token + 2]
  }
  return null
}

const mayTell = ({ openings: opened, traits, marks }: Sentence): boolean =>
  (opened & openings) !== 0 || (traits & beginnings) !== 0 || (marks & month) !== 0

/** The harmless details of a block with whom they are about. */
export function detailsIn(block: ReadBlock, seen: readonly Seen[]): readonly Detail[] {
  const details: Detail[] = []
  if (seen.length === 0 && !block.sentences.some(mayTell)) return details
  const subject = new Subject()
  const take = (kind: DetailKind, from: number, to: number) => {
    const quote = quoteOf(block.text, from, to)
    if (subject.person !== '' && subject.person !== 'many' && subject.person !== 'staff')
      details.push({ kind, person: subject.person, from, to, quote })
    // A trawlerman's son is found by the trawler: what is told of his parents tells of him.
    if (subject.of !== '' && subject.of !== subject.person && ofParents.has(kind))
      details.push({ kind, person: subject.of, from, to, quote })
  }
  let next = 0
  for (const sentence of block.sentences) {
    const { firstToken, lastToken } = sentence
    let until = firstToken
    const telling = mayTell(sentence)
    for (let token = firstToken; token < lastToken; token++) {
      subject.pass(block, token, firstToken)
      for (let one = seen[next]; one !== undefined && tokenAt(block, one.from) <= token; one = seen[++next]) {
        const kind = ofCode[one.code]
        if (kind !== undefined) take(kind, one.from, one.to)
      }
      if (!telling || token < until) continue
      const found = kindAt(block, token, lastToken)
      if (found === null) continue
      take(found[0], startOf(block, token), endOf(block, found[1] - 1))
      until = found[1]
    }
  }
  return details
}
