import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { isTogether, lengthOf, type Run, startsWithCapital } from './capitals.ts'
import { innSigns, venuesBefore } from './lexicons/places.ts'
import {
  doubtfulStreet,
  employer,
  firstName,
  label,
  month,
  publicBody,
  publicName,
  publicPlace,
  sector,
  street,
  title,
  venue,
} from './marks.ts'
import {
  has,
  isSingling,
  lacks,
  lastWith,
  placeCode,
  schoolCode,
  seen,
  set,
  singlesOut,
  small,
  trade,
  words,
} from './name-parts.ts'
import { endOf, marksAt, sentenceAt, startOf, word } from './sighted.ts'

const prefixes = words(venuesBefore)
const signs = words(innSigns)
const numberBefore = (block: ReadBlock, first: number): number => {
  const number = first > 0 && /^\d{1,4}[a-z]?$/.test(word(block, first - 1).text)
  return number && startOf(block, first) - endOf(block, first - 1) <= 2 ? first - 1 : first
}
const placeLeads = set('in at on to from near off outside towards address of behind opposite beside')

const streetNames = set('station church school town mill chapel college park hospital')

/** 'address: 9 Oakdene'. */
export function houseIn(block: ReadBlock, first: number, last: number): Seen | null {
  const start = numberBefore(block, first)
  if (start === first || last - first > 2 || !/^address(?:es)?$/.test(word(block, start - 1).text)) return null
  return singlesOut(block, first, last) && !has(block, first, last, month) ? seen(block, placeCode, start, last, 'likely') : null
}

export function streetIn(block: ReadBlock, first: number, last: number): Seen | null {
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

const lowerSchools = set('nursery school playgroup primary academy college')
/** Chains and centres whose name alone is a place. */
const brands = set('travelodge butlins pontins arndale bullring')
const lowerVenues = set(
  'station library park estate ward hospital mosque market beach pier nightclub pub bar site shop cafe café garage factory takeaway bridge marina caravan caravans roundabout quarry reservoir lake canal lock woods playground allotments underpass precinct arcade hostel hotel church temple gym club salon arms farm works practice surgery tip landfill harbour marina viaduct nursery school playgroup primary academy college',
)

export function venueIn(block: ReadBlock, first: number, last: number): Seen | null {
  const at = lastWith(block, first, last, venue)
  if (has(block, first, last, publicBody) && !has(block, first, last, firstName)) return null
  if (at > first && singlesOut(block, first, at)) return seen(block, placeCode, first, at + 1, 'likely')
  if (prefixes.has(word(block, first).text) && first + 1 < last && isSingling(block, first + 1))
    return seen(block, placeCode, first, last, 'likely')
  // 'Sure Start Fernhill'.
  if (word(block, first).text === 'sure' && word(block, first + 1).text === 'start' && singlesOut(block, first + 2, last))
    return seen(block, placeCode, first, last, 'likely')
  // 'Fairfield General': a hospital by half of its name; 'the Travelodge at Kingsmead': a chain's house.
  if (brands.has(word(block, last - 1).text)) return seen(block, placeCode, first, last, 'likely')
  if (
    /^(?:general|infirmary)$/.test(word(block, last - 1).text) &&
    last - first === 2 &&
    singlesOut(block, first, last - 1) &&
    /^(?:to|at|in|from)$/.test(word(block, first - 1).text)
  )
    return seen(block, placeCode, first, last, 'likely')
  const next = word(block, last).text
  const lower = lowerVenues.has(next)
    ? last
    : lowerVenues.has(word(block, last + 1).text) && isTogether(block, last + 1) && (word(block, last).kinds & small) === 0
      ? last + 1
      : -1
  if (
    lower >= 0 &&
    isTogether(block, last) &&
    singlesOut(block, first, last) &&
    !has(block, first, last, title | month | publicPlace | firstName)
  )
    return seen(block, lowerSchools.has(word(block, lower).text) ? schoolCode : placeCode, first, lower + 1, 'likely')
  return null
}

const living = set(
  'lived lives live living moved move moves came comes come grew born stayed stays staying flat house home village town address housed rehoused ran returned placed found settled hostel went relatives place summer spent rented rents rent brought sleeps slept sofa located based living flatshare lodges squat squatted holiday holidays camped bus school walked cycled near last arrested searched baptised christened married buried worshipped shop grandmother nan aunt accommodation placement lodged raised travelled visited tenancy bedsit caravan property missing seen run fled absconded drove driven',
)
const townLeads = set('in to from near at of around outside')

export function townIn(block: ReadBlock, first: number, last: number): Seen | null {
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
  // 'They spent the summer in Skegby with his nan': the words before and a few after.
  for (let token = first - 1; token >= Math.max(sentence.first, first - 9); token--)
    if (living.has(word(block, token).text)) return seen(block, placeCode, first, last, 'likely')
  // 'a builder in Goole'.
  const tradesman = /^(?:in|from)$/.test(word(block, first - 1).text) && word(block, first - 2).text
  return tradesman && trade.has(tradesman) && !/^(?:officer|assistant|nurse|doctor|teacher)$/.test(tradesman)
    ? seen(block, placeCode, first, last, 'likely')
    : null
}

/** 'the Fox and Hounds': two capitals with 'and' between, after 'in the' or 'at the'. */
export function inn(block: ReadBlock, { first, last }: Run): Seen | null {
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
export function innSign(block: ReadBlock, { first, last }: Run): Seen | null {
  if (last - first !== 2 || word(block, first - 1).text !== 'the') return null
  // 'The Bay Horse, where he drank, …'.
  if (!placeLeads.has(word(block, first - 2).text) && word(block, last).text !== 'where') return null
  const sign = word(block, last - 1).text
  if (!signs.has(sign) || (sign === 'head' && !word(block, first).text.endsWith("'s"))) return null
  return seen(block, placeCode, first, last, 'likely')
}

const meetings = set(
  'met birth drank drinking danced ate stayed staying drunk fight fighting party eating dancing played singing born died seen arrested found',
)
const isMeeting = (block: ReadBlock, first: number): boolean => {
  for (let token = first - 3; token >= Math.max(sentenceAt(block, first).first, first - 6); token--)
    if (meetings.has(word(block, token).text)) return true
  return false
}

/** 'outside the Arndale', 'behind the Regal': somewhere that people there know by its name. */
export function landmark(block: ReadBlock, first: number, last: number): Seen | null {
  const the = word(block, first - 1).text === 'the'
  const lead = the ? word(block, first - 2).text : word(block, first - 1).text
  const met = the && (lead === 'at' || lead === 'in') && isMeeting(block, first)
  if (
    !(met || /^(?:outside|behind|near|opposite|beside|inside|above|round)$/.test(lead)) ||
    last - first > 3 ||
    !singlesOut(block, first, last)
  )
    return null
  // 'at the Princess Anne', 'at the Green Man'.
  const royal = the && last - first === 2 && /^(?:princess|queen|prince|king|duke)$/.test(word(block, first).text)
  if (!royal && has(block, first, the ? last - 1 : last, title | label | firstName)) return null
  if (has(block, first, last, publicBody | publicPlace | month | publicName)) return null
  for (let token = first; token < last; token++)
    if (block.text.slice(startOf(block, token), endOf(block, token)) === word(block, token).text.toUpperCase()) return null
  return seen(block, placeCode, first, last, 'likely')
}

/** Flats and wards by number. */
export function flatAt(block: ReadBlock, token: number): Seen | null {
  if (!/^(?:flat|apartment|bedsit|ward)$/.test(word(block, token).text) || !/^\d{1,4}[a-z]?$/.test(word(block, token + 1).text))
    return null
  return isTogether(block, token + 1) ? seen(block, placeCode, token, token + 2, 'sure') : null
}
