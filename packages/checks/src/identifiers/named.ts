import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { conjunction, determiner, preposition, pronoun } from '../language/grammar.ts'
import { isTogether, lengthOf, type Run, startsWithCapital } from './capitals.ts'
import { trades } from './lexicons/details.ts'
import { innSigns, venuesBefore } from './lexicons/places.ts'
import { learnedBodies, schoolFillers } from './lexicons/schools.ts'
import {
  company,
  doubtfulStreet,
  employer,
  firstName,
  label,
  month,
  publicBody,
  publicName,
  publicPlace,
  school,
  sector,
  street,
  title,
  venue,
} from './marks.ts'
import { endOf, marksAt, seenBetween, sentenceAt, startOf, word } from './sighted.ts'

const words = (groups: readonly { readonly words: string }[]): ReadonlySet<string> =>
  new Set(groups.flatMap(group => group.words.split(' ')))
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const fillers = words(schoolFillers)
const learned = words(learnedBodies)
const prefixes = words(venuesBefore)
const signs = words(innSigns)
const trade = set(trades.replaceAll('|', ' '))
const small = determiner | pronoun | preposition | conjunction

/** Whether a word singles something out within a name of a place, a school or a firm. */
function isSingling(block: ReadBlock, token: number): boolean {
  const { kinds, marks, text } = word(block, token)
  return (
    lengthOf(block, token) > 1 &&
    (kinds & small) === 0 &&
    (marks & (label | sector | publicBody)) === 0 &&
    !fillers.has(text) &&
    !/\d/.test(text)
  )
}

const singlesOut = (block: ReadBlock, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (isSingling(block, token)) return true
  return false
}

const has = (block: ReadBlock, first: number, last: number, bits: number): boolean => {
  for (let token = first; token < last; token++) if ((marksAt(block, token) & bits) !== 0) return true
  return false
}

const lacks = (block: ReadBlock, first: number, last: number, bit: number): boolean => {
  for (let token = first; token < last; token++) if ((marksAt(block, token) & bit) === 0) return true
  return false
}

/** The first word of a run that is part of the name. */
function openingOf(block: ReadBlock, { first, last }: Run): number {
  let token = first
  while (token < last - 1 && (word(block, token).kinds & small) !== 0) token++
  return token
}

const lastWith = (block: ReadBlock, first: number, last: number, bit: number): number => {
  for (let token = last - 1; token >= first; token--) if ((marksAt(block, token) & bit) !== 0) return token
  return -1
}

const schoolCode = 'identifier_school_or_employer'
const placeCode = 'identifier_address_place'
const seen = (
  block: ReadBlock,
  code: typeof schoolCode | typeof placeCode,
  first: number,
  last: number,
  confidence: Seen['confidence'],
) => seenBetween(block, code, startOf(block, first), endOf(block, last - 1), confidence)

const isSaint = (block: ReadBlock, token: number): boolean =>
  (word(block, token).text === 'st' || word(block, token).text === 'saint') && startsWithCapital(block, token + 1)

function schoolIn(block: ReadBlock, first: number, last: number): Seen | null {
  const at = lastWith(block, first, last, school)
  if (at > first) {
    for (let token = first; token < last; token++) if (learned.has(word(block, token).text)) return null
    if (!singlesOut(block, first, at) || has(block, at + 1, last, publicBody)) return null
    return seen(block, schoolCode, first, at + 1, 'sure')
  }
  // 'St Cuthbert’s C of E Primary': the small 'of' parts the name.
  if (
    word(block, last - 1).text === 'c' &&
    word(block, last).text === 'of' &&
    word(block, last + 1).text === 'e' &&
    singlesOut(block, first, last - 1)
  )
    return seen(block, schoolCode, first, last + 2, 'sure')
  const unit = word(block, last - 1).text === 'unit' && word(block, last - 2).text === 'referral'
  if (unit && singlesOut(block, first, last - 2)) return seen(block, schoolCode, first, last, 'sure')
  const saint = isSaint(block, first) && last === first + 2 && /s$/.test(word(block, first + 1).text)
  if (saint && !/^(?:hospital|church|hospice|road|street|ward|day)$/.test(word(block, last).text))
    return seen(block, schoolCode, first, last, 'likely')
  return null
}

const workWords = set(
  'worked works work job employed employer employers drives drove driver cleaned cleans shifts shift operative warehouse apprentice employs employee',
)
const workLeads = set('for at by with from in')
function isAtWork(block: ReadBlock, named: number): boolean {
  // 'a porter at the Majestic'.
  const first = word(block, named - 1).text === 'the' ? named - 1 : named
  const sentence = sentenceAt(block, first)
  const lead = word(block, first - 1).text
  if (lead === 'employer' || lead === 'employers') return true
  // 'was a carer at …'; 'saw a nurse at …' tells of the service.
  if (/^(?:at|for)$/.test(lead) && trade.has(word(block, first - 2).text))
    for (let token = first - 3; token >= Math.max(sentence.first, first - 6); token--)
      if (/^(?:was|is|as|became|been)$/.test(word(block, token).text)) return true
  if (!workLeads.has(lead) && word(block, first - 2).text !== 'employer') return false
  for (let token = first - 1; token >= Math.max(sentence.first, first - 7); token--)
    if (workWords.has(word(block, token).text)) return true
  return false
}

function employerIn(block: ReadBlock, first: number, last: number): Seen | null {
  const firm = /^(?:ltd|limited|plc|llp)$/.test(word(block, last - 1).text)
  if (firm && last - first > 1) return seen(block, schoolCode, first, last, 'sure')
  if (!isAtWork(block, first)) return null
  if (has(block, first, last, employer | company)) return seen(block, schoolCode, first, last, 'sure')
  // 'Yorkshire Water' is a firm, 'West Yorkshire' none.
  if (!lacks(block, first, last, publicPlace)) return null
  if (has(block, first, last, publicBody | title | month) || !singlesOut(block, first, last)) return null
  return has(block, first, last, firstName) && last - first < 3 ? null : seen(block, schoolCode, first, last, 'likely')
}

const numberBefore = (block: ReadBlock, first: number): number => {
  const number = first > 0 && /^\d{1,4}[a-z]?$/.test(word(block, first - 1).text)
  return number && startOf(block, first) - endOf(block, first - 1) <= 2 ? first - 1 : first
}
const placeLeads = set('in at on to from near off outside towards address of behind opposite beside')

const streetNames = set('station church school town mill chapel college park hospital')

/** 'address: 9 Oakdene'. */
function houseIn(block: ReadBlock, first: number, last: number): Seen | null {
  const start = numberBefore(block, first)
  if (start === first || last - first > 2 || !/^address(?:es)?$/.test(word(block, start - 1).text)) return null
  return singlesOut(block, first, last) && !has(block, first, last, month) ? seen(block, placeCode, start, last, 'likely') : null
}

function streetIn(block: ReadBlock, first: number, last: number): Seen | null {
  const at = lastWith(block, first, last, street | doubtfulStreet)
  // 'Church Street', 'Station Road': one of many, and yet a street; every town has a High Street.
  if (at <= first || !(singlesOut(block, first, at) || streetNames.has(word(block, at - 1).text))) return null
  for (let token = first; token < at; token++)
    if (
      (marksAt(block, token) & (sector | label | publicBody)) !== 0 &&
      !/^(?:north|south|east|west|home)$/.test(word(block, token).text) &&
      !streetNames.has(word(block, token).text)
    )
      return null
  const start = numberBefore(block, first)
  const firm = (marksAt(block, at) & street) !== 0 || start < first || word(block, at).text === 'road'
  if (!firm && !placeLeads.has(word(block, first - 1).text)) return null
  return seen(block, placeCode, start, at + 1, firm ? 'sure' : 'likely')
}

const lowerVenues = set('station library park estate ward hospital mosque market beach pier')

function venueIn(block: ReadBlock, first: number, last: number): Seen | null {
  const at = lastWith(block, first, last, venue)
  if (has(block, first, last, publicBody) && !has(block, first, last, firstName)) return null
  if (at > first && singlesOut(block, first, at)) return seen(block, placeCode, first, at + 1, 'likely')
  if (prefixes.has(word(block, first).text) && first + 1 < last && isSingling(block, first + 1))
    return seen(block, placeCode, first, last, 'likely')
  // 'Sure Start Fernhill'.
  if (word(block, first).text === 'sure' && word(block, first + 1).text === 'start' && singlesOut(block, first + 2, last))
    return seen(block, placeCode, first, last, 'likely')
  const next = word(block, last).text
  if (
    lowerVenues.has(next) &&
    isTogether(block, last) &&
    singlesOut(block, first, last) &&
    !has(block, first, last, title | month | publicPlace | firstName)
  )
    return seen(block, placeCode, first, last + 1, 'likely')
  return null
}

const living = set(
  'lived lives live living moved move moves came comes come grew born stayed stays staying flat house home village town address housed rehoused ran returned placed found settled hostel went relatives accommodation placement lodged raised travelled visited tenancy bedsit caravan property missing seen run fled absconded drove driven',
)
const townLeads = set('in to from near at of around outside')

function townIn(block: ReadBlock, first: number, last: number): Seen | null {
  if (!townLeads.has(word(block, first - 1).text) || !isTogether(block, first) || last - first > 3) return null
  for (let token = first; token < last; token++) {
    const { marks, kinds, text } = word(block, token)
    if (
      (marks & (sector | label | publicBody | month | title | firstName | publicName | employer)) !== 0 &&
      !/^(?:north|south|east|west|high|little)$/.test(text)
    )
      return null
    if (lengthOf(block, token) < 3 || (kinds & small) !== 0 || /\d/.test(text)) return null
    if (block.text.slice(startOf(block, token), endOf(block, token)) === text.toUpperCase()) return null
  }
  // 'Stoke Marrow' is no Stoke.
  if (!lacks(block, first, last, publicPlace)) return null
  const sentence = sentenceAt(block, first)
  for (let token = first - 1; token >= Math.max(sentence.first, first - 9); token--)
    if (living.has(word(block, token).text)) return seen(block, placeCode, first, last, 'likely')
  // 'a builder in Goole'.
  const tradesman = /^(?:in|from)$/.test(word(block, first - 1).text) && word(block, first - 2).text
  return tradesman && trade.has(tradesman) && !/^(?:officer|assistant|nurse|doctor|teacher)$/.test(tradesman)
    ? seen(block, placeCode, first, last, 'likely')
    : null
}

/** 'the Fox and Hounds': two capitals with 'and' between, after 'in the' or 'at the'. */
function inn(block: ReadBlock, { first, last }: Run): Seen | null {
  if (
    last - first !== 1 ||
    word(block, first - 1).text !== 'the' ||
    !/^(?:in|at|outside|from|to|behind|near|by|opposite|beside)$/.test(word(block, first - 2).text)
  )
    return null
  const { count } = block.tokens
  if (word(block, last).text !== 'and' || last + 1 >= count || !startsWithCapital(block, last + 1)) return null
  if (last + 2 < count && startsWithCapital(block, last + 2)) return null
  return isSingling(block, first) && isSingling(block, last + 1) && !has(block, first, last + 2, publicPlace | title)
    ? seen(block, placeCode, first, last + 2, 'likely')
    : null
}

/** 'the Red Lion', 'the King’s Head', after 'in' or 'at'. */
function innSign(block: ReadBlock, { first, last }: Run): Seen | null {
  if (last - first !== 2 || word(block, first - 1).text !== 'the') return null
  // 'The Bay Horse, where he drank, …'.
  if (!placeLeads.has(word(block, first - 2).text) && word(block, last).text !== 'where') return null
  const sign = word(block, last - 1).text
  if (!signs.has(sign) || (sign === 'head' && !word(block, first).text.endsWith("'s"))) return null
  return seen(block, placeCode, first, last, 'likely')
}

/** Flats and wards by number. */
export function flatAt(block: ReadBlock, token: number): Seen | null {
  if (!/^(?:flat|apartment|bedsit|ward)$/.test(word(block, token).text) || !/^\d{1,4}[a-z]?$/.test(word(block, token + 1).text))
    return null
  return isTogether(block, token + 1) ? seen(block, placeCode, token, token + 2, 'sure') : null
}

/** The school, employer or place that a run of capitals names, if it names one. */
export function namedIn(block: ReadBlock, run: Run): Seen | null {
  const first = openingOf(block, run)
  const { last } = run
  const flat = flatAt(block, run.first)
  return (
    flat ??
    schoolIn(block, first, last) ??
    employerIn(block, first, last) ??
    streetIn(block, first, last) ??
    houseIn(block, first, last) ??
    venueIn(block, first, last) ??
    townIn(block, first, last) ??
    inn(block, run) ??
    innSign(block, { first, last })
  )
}
