import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { conjunction, determiner, preposition, pronoun } from '../language/grammar.ts'
import { isTogether, lengthOf, type Run, startsWithCapital } from './capitals.ts'
import { trades } from './lexicons/details.ts'
import { innSigns, venuesBefore } from './lexicons/places.ts'
import { learnedBodies, schoolFillers, schoolLeads, workLeads as workNouns } from './lexicons/schools.ts'
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

const workWords = set(workNouns)
const workLeads = set('for at by with from in on')
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

/** Before a name these leave no doubt that it is a school's, even one that sounds like a street. */
const surelySchool = set('expelled excluded pupil pupils enrolled roll attended attends exams gcses')

function employerIn(block: ReadBlock, first: number, last: number): Seen | null {
  const ending = word(block, last - 1)
  const firm = /^(?:ltd|limited|plc|llp)$/.test(ending.text)
  // 'for Howarth Brothers': a firm by its last word.
  const firmly =
    (ending.marks & company) !== 0 &&
    !/^(?:services|solutions|nursing|group|homes|cars|stores|foods|mills|farms|windows|security|printers|cleaning)$/.test(
      ending.text,
    )
  if (
    firmly &&
    last - first > 1 &&
    singlesOut(block, first, last - 1) &&
    /^(?:for|at|with|by|of|from)$/.test(word(block, first - 1).text) &&
    !has(block, first, last, publicBody)
  )
    return seen(block, schoolCode, first, last, 'likely')
  if (firm && last - first > 1) return seen(block, schoolCode, first, last, 'sure')
  if (!isAtWork(block, first)) return null
  if (has(block, first, last, employer | company)) return seen(block, schoolCode, first, last, 'sure')
  // 'Yorkshire Water' is a firm, 'West Yorkshire' none.
  if (!lacks(block, first, last, publicPlace)) return null
  if (has(block, first, last, publicBody | title | month) || !singlesOut(block, first, last)) return null
  return has(block, first, last, firstName) && last - first < 3 ? null : seen(block, schoolCode, first, last, 'likely')
}

const schoolish = set(schoolLeads)
const schoolPrepositions = set('at to from of in with by')
const notASchool = set(
  'sure hospital infirmary general clinic surgery court centre ward conference meeting group panel board ae a&e emergency church mosque street road lane close',
)

/** 'in Year 4 at Holmfield', 'attended Little Explorers', 'the nursery, Tiny Acorns,'. */
function schoolByWords(block: ReadBlock, first: number, last: number): Seen | null {
  if (!singlesOut(block, first, last) || last - first > 4) return null
  const sentence = sentenceAt(block, first)
  let sure = false
  for (let token = first - 1; token >= Math.max(sentence.first, first - 3); token--)
    sure ||= surelySchool.has(word(block, token).text)
  const streetly = sure ? 0 : street | doubtfulStreet
  if (has(block, first, last, publicBody | publicPlace | title | month | streetly | firstName | publicName | employer | venue))
    return null
  for (let token = first; token <= last; token++) if (notASchool.has(word(block, token).text)) return null
  for (let token = first; token < last; token++) {
    const { text, marks } = word(block, token)
    if (/\d/.test(text) || block.text.slice(startOf(block, token), endOf(block, token)) === text.toUpperCase()) return null
    if ((marks & label) !== 0) return null
  }
  const lead = word(block, first - 1).text
  // 'the nursery, Tiny Acorns,': beside its kind.
  if (
    /^(?:nursery|school|playgroup|setting|childminder|pre-school|preschool|college|academy)$/.test(lead) &&
    first > sentence.first
  )
    return block.clauses.breaks[first] === 1 ? seen(block, schoolCode, first, last, 'likely') : null
  if (/^attend(?:ed|s|ing)?$/.test(lead)) return seen(block, schoolCode, first, last, 'likely')
  if (!schoolPrepositions.has(lead)) return null
  // 'the head of Thornbury Manor'; 'the College of Nursing' is no school.
  if (lead === 'of' && !/^(?:head|headteacher|pupils?|students?|governors?|gates?)$/.test(word(block, first - 2).text))
    return null
  for (let token = first - 1; token >= Math.max(sentence.first, first - 6); token--)
    if (schoolish.has(word(block, token).text) || (lead === 'at' && word(block, token).text === 'place'))
      return seen(block, schoolCode, first, last, 'likely')
  // 'went to Bright Sparks from the age of two'.
  const follows =
    word(block, last).text === 'from' && word(block, last + 1).text === 'the' && word(block, last + 2).text === 'age'
  if (follows) return seen(block, schoolCode, first, last, 'likely')
  // 'moved from Ashgrove to Larkspur Primary'.
  if (lead === 'from' && word(block, last).text === 'to')
    for (let token = last + 1; token < Math.min(sentence.last, last + 5); token++)
      if ((marksAt(block, token) & school) !== 0) return seen(block, schoolCode, first, last, 'likely')
  return null
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

const lowerSchools = set('nursery school playgroup primary academy college')
/** Chains and centres whose name alone is a place. */
const brands = set('travelodge butlins pontins arndale bullring')
const lowerVenues = set(
  'station library park estate ward hospital mosque market beach pier nightclub pub bar site shop cafe café garage factory takeaway bridge marina caravan caravans roundabout quarry reservoir lake canal lock woods playground allotments underpass precinct arcade hostel hotel church temple gym club salon arms farm works practice surgery tip landfill harbour marina viaduct nursery school playgroup primary academy college',
)

function venueIn(block: ReadBlock, first: number, last: number): Seen | null {
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

const meetings = set(
  'met birth drank drinking danced ate stayed staying drunk fight fighting party eating dancing played singing born died seen arrested found',
)
const isMeeting = (block: ReadBlock, first: number): boolean => {
  for (let token = first - 3; token >= Math.max(sentenceAt(block, first).first, first - 6); token--)
    if (meetings.has(word(block, token).text)) return true
  return false
}

/** 'outside the Arndale', 'behind the Regal': somewhere that people there know by its name. */
function landmark(block: ReadBlock, first: number, last: number): Seen | null {
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

/** The school, employer or place that a run of capitals names, if it names one. */
export function namedIn(block: ReadBlock, run: Run): Seen | null {
  const first = openingOf(block, run)
  const { last } = run
  const flat = flatAt(block, run.first)
  return (
    flat ??
    schoolIn(block, first, last) ??
    employerIn(block, first, last) ??
    schoolByWords(block, first, last) ??
    streetIn(block, first, last) ??
    houseIn(block, first, last) ??
    venueIn(block, first, last) ??
    townIn(block, first, last) ??
    inn(block, run) ??
    innSign(block, { first, last }) ??
    landmark(block, first, last)
  )
}
