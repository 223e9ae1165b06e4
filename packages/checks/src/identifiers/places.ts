import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { kinds } from '../text/characters.ts'
import { isCapitalsProse, isInCapitals, isTogether, lengthOf, type Run, startsWithCapital } from './capitals.ts'
import { origins } from './lexicons/peoples.ts'
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
  school,
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
import { isUnknown } from './unknown-word.ts'

const abroad: ReadonlySet<string> = new Set(origins)
const prefixes = words(venuesBefore)
const signs = words(innSigns)
const numberBefore = (block: ReadBlock, first: number): number => {
  const number = first > 0 && block.tokens.heads[first - 1] === kinds.digit && /^\d{1,4}[a-z]?$/.test(word(block, first - 1).text)
  // '(2011) The Munro Review': a year in brackets is no number of a house.
  return number && /^[\s,]{1,2}$/.test(block.text.slice(endOf(block, first - 1), startOf(block, first))) ? first - 1 : first
}
const placeLeads = set(
  'in at on to from near off outside towards address of behind opposite beside below above along under down up past across over',
)

const streetNames = set('station church school town mill chapel college park hospital')

/** 'address: 9 Oakdene'. */
export function houseIn(block: ReadBlock, first: number, last: number): Seen | null {
  const start = numberBefore(block, first)
  if (start === first || last - first > 2 || !/^address(?:es)?$/.test(word(block, start - 1).text)) return null
  return singlesOut(block, first, last) && !has(block, first, last, month) ? seen(block, placeCode, start, last, 'likely') : null
}

/** '9 The Shambles', '12 The Green': a number and a name with its article. */
export function numberedIn(block: ReadBlock, { first, last }: Run): Seen | null {
  const start = numberBefore(block, first)
  if (start === first || word(block, first).text !== 'the' || last - first < 2 || !startsWithCapital(block, first)) return null
  if (!isSingling(block, first + 1) && (marksAt(block, first + 1) & doubtfulStreet) === 0) return null
  if (/^(?:no|section|para|paragraph|chapter|part|step|finding|theme|table|figure|appendix)$/.test(word(block, start - 1).text))
    return null
  const all = isInCapitals(block, first)
  // A list's number opens a sentence: '9 The school rang'; in capitals only a verb of going says that it is none.
  if (start === sentenceAt(block, start).first) return null
  return seen(block, placeCode, start, all ? first + 2 : last, 'likely')
}

const hospitals = set(
  'hospital hospitals infirmary trust clinic centre center school academy college university practice surgery station',
)
export function streetIn(block: ReadBlock, first: number, last: number): Seen | null {
  const at = lastWith(block, first, last, street | doubtfulStreet)
  // Places that stand for an office, or for a serial on television, unless somebody's number stands before.
  const isHouse = numberBefore(block, first) < first
  if (at > first && !isHouse && /^(?:downing|fleet|wall|coronation|sesame)$/.test(word(block, at - 1).text)) return null
  // 'Great Ormond Street Hospital' is no street.
  if (at >= 0 && at + 1 < last && hospitals.has(word(block, at + 1).text)) return null
  // 'Church Street', 'Station Road': one of many, and yet a street; every town has a High Street.
  if (at <= first || !(singlesOut(block, first, at) || streetNames.has(word(block, at - 1).text))) return null
  // 'Sir Peter Lane' is somebody.
  if (/^(?:sir|dame|mr|mrs|ms|miss|dr|prof|professor)$/.test(word(block, first).text)) return null
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
  'station library park estate ward hospital mosque market beach pier nightclub pub bar site shop cafe café garage factory takeaway bridge marina caravan caravans roundabout quarry reservoir lake canal lock woods playground allotments underpass precinct arcade hostel hotel church temple gym club salon arms farm works practice surgery tip landfill harbour marina viaduct centre center hall lodgings rec pool baths nursery school playgroup primary academy college',
)

const common = set(
  'two three four five six seven eight nine ten both most many several some other new old local nearby main busy maternity labour postnatal antenatal surgical medical acute stroke male female night day mixed open closed psychiatric secure housing council private public industrial retail trading business holiday crime former first second third whole safe free good poor small large big next last staff senior junior general special hospital paediatric after-school afterschool breakfast homework youth social drama football boxing rugby community children adult family contact drop-in lunch holiday car theme country sanctuary village leisure health medical',
)
const clinical = set('hospital infirmary clinic surgery')
const isLedTo = (block: ReadBlock, first: number): boolean => {
  for (let token = first - 1; token >= Math.max(sentenceAt(block, first).first, first - 3); token--)
    if (placeLeads.has(word(block, token).text) || word(block, token).text === 'by' || word(block, token).text === 'into')
      return true
  return first > sentenceAt(block, first).first + 1
}

/** 'The Ombudsman’s office is in …': where a public body sits. */
const isOffice = (block: ReadBlock, first: number): boolean =>
  /^(?:in|at)$/.test(word(block, first - 1).text) &&
  /^(?:is|are)$/.test(word(block, first - 2).text) &&
  /^(?:offices?|headquarters)$/.test(word(block, first - 3).text)

export function venueIn(block: ReadBlock, first: number, last: number): Seen | null {
  const at = lastWith(block, first, last, venue)
  if (has(block, first, last, publicBody) && !has(block, first, last, firstName)) return null
  if (isCapitalsProse(block, first, last) || isOffice(block, first)) return null
  // 'The Royal Victoria Infirmary sent a report': an agency, and not where somebody was.
  if (at > first && clinical.has(word(block, at).text) && !isLedTo(block, first)) return null
  if (at > first && singlesOut(block, first, at)) return seen(block, placeCode, first, at + 1, 'likely')
  if (prefixes.has(word(block, first).text) && first + 1 < last && isSingling(block, first + 1))
    return seen(block, placeCode, first, last, 'likely')
  // 'Sure Start Fernhill'.
  if (word(block, first).text === 'sure' && word(block, first + 1).text === 'start' && singlesOut(block, first + 2, last))
    return seen(block, placeCode, first, last, 'likely')
  // 'Fairfield General': a hospital by half of its name; 'the Travelodge at Kingsmead': a chain's house.
  if (brands.has(word(block, last - 1).text)) return seen(block, placeCode, first, last, 'likely')
  if (
    last - first === 2 &&
    /^(?:general|infirmary)$/.test(word(block, last - 1).text) &&
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
  // 'Maternity ward staff', 'Two ward sisters': the first word of a sentence has its capital from there.
  const opens = first === sentenceAt(block, first).first && last - first === 1
  if (
    lower >= 0 &&
    // 'Hostel rules bar visitors': a verb is no venue.
    !(
      opens &&
      (common.has(word(block, first).text) ||
        /(?:ing|ed)$/.test(word(block, first).text) ||
        (lower > last && !ofCentres.test(word(block, last).text)))
    ) &&
    !word(block, first).text.endsWith('-speaking') &&
    isTogether(block, last) &&
    singlesOut(block, first, last) &&
    !has(block, first, last, title | month | publicPlace | firstName)
  )
    return seen(block, lowerSchools.has(word(block, lower).text) ? schoolCode : placeCode, first, lower + 1, 'likely')
  return null
}

/** 'Cherry Tree children's centre': what kind of centre or hall. */
const ofCentres =
  /^(?:children's|family|community|leisure|sports|health|medical|village|church|supported|caravan|retail|industrial|housing|garden|shopping)$/
const living = set(
  "we're i'm keeps kept farms farmed farm ewes sheep lived lives live living moved move moves came comes come grew born stayed stays staying flat house home village town address housed rehoused ran returned placed found settled hostel went relatives place summer spent rented rents rent brought sleeps slept sofa located based living flatshare lodges squat squatted holiday holidays camped bus school walked cycled near last arrested searched baptised christened married buried worshipped shop grandmother nan aunt accommodation placement lodged raised travelled visited tenancy bedsit caravan property missing seen run fled absconded drove driven",
)
const townLeads = set('in to from near at of around outside')

const publicMatters = set(
  'inquiry inquiries enquiry review reviews report reports case cases scandal scr council trial convictions gangs abuse model pilot study judgment judgement ruling',
)
const isOfPublic = (block: ReadBlock, last: number): boolean =>
  publicMatters.has(word(block, last).text) || publicMatters.has(word(block, last + 1).text)

const cited = set(
  'published described cited found quoted reported recorded logged set as written events lessons research study review reviews inquiry inquiries inspection pilot piloted tried model like such set-out trained training office offices based team teams hub locality conference event meeting meetings held heard chair',
)
/** 'the one deaf child in Hawes', 'a flat-share near Ely': a name that nothing else explains, after 'in' or 'near', and somebody in the sentence. */
function isHere(block: ReadBlock, first: number, last: number, from: number): boolean {
  const lead = word(block, first - 1).text
  if (!/^(?:in|near|outside|around)$/.test(lead) || last - first > 2) return false
  for (let token = first; token < last; token++) if (!isUnknown(block, token) || isInCapitals(block, token)) return false
  let somebody = false
  for (let token = first - 1; token >= Math.max(from, first - 14); token--) {
    const { text, marks } = word(block, token)
    if (cited.has(text)) return false
    somebody ||= (marks & (label | firstName)) !== 0 || /^(?:he|she|him|his|her|they|we|i|family)$/.test(text)
  }
  return somebody
}

const ofTown = set(
  'pool baths church chapel mosque temple gurdwara synagogue pier harbour beach marina station pub bar café cafe takeaway shop market park playground campsite farm cottage caravan hostel refuge hotel library gym rink pitch ground quarry reservoir lake weir lock bridge allotment flat bedsit house bungalow garage yard docks seafront cinema hospice cemetery crematorium fair carnival foodbank nightclub casino racecourse stadium leisure-centre',
)
const areUnknown = (block: ReadBlock, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (!isUnknown(block, token) || isInCapitals(block, token)) return false
  return true
}

export function townIn(block: ReadBlock, first: number, last: number): Seen | null {
  // 'Child in Need plan'.
  if (/^(?:need|state)$/.test(word(block, first).text)) return null
  // 'moved from the Byker Wall'; 'the Rochdale inquiry' leads to nobody's door.
  const the = word(block, first - 1).text === 'the' && last - first < 3 ? 1 : 0
  const lead = word(block, first - 1 - the).text
  if (!(townLeads.has(lead) || (the === 1 && (lead === 'on' || lead === 'off'))) || !isTogether(block, first) || last - first > 3)
    return null
  if (lead === 'of' && /^(?:school|college|university|institute|department|faculty)$/.test(word(block, first - 2).text))
    return null
  if (isOfPublic(block, last) || (the === 1 && !/^(?:from|on|off|in|to)$/.test(lead))) return null
  // 'Abbots Lacey': the second half may be borne by somebody, where the first is not.
  const halved = last - first === 2 && isUnknown(block, first) && (marksAt(block, first) & firstName) === 0
  for (let token = first; token < last; token++) {
    const { marks, kinds, text } = word(block, token)
    const borne = halved && token > first ? 0 : firstName
    if (
      (marks & (sector | label | publicBody | month | title | borne | publicName | employer | school)) !== 0 &&
      !/^(?:north|south|east|west|high|little)$/.test(text)
    )
      return null
    // 'born in Kabul' tells of a country.
    if (lengthOf(block, token) < 3 || (kinds & small) !== 0 || abroad.has(text) || /\d/.test(text)) return null
    if (block.text.slice(startOf(block, token), endOf(block, token)) === text.toUpperCase()) return null
  }
  // 'Stoke Marrow' is no Stoke.
  if (!lacks(block, first, last, publicPlace)) return null
  const sentence = sentenceAt(block, first)
  if (the === 1 && (has(block, first, last, venue) || word(block, last).text === 'and')) return null
  // 'the swimming pool at Tarleton', 'the Polish church in Braid'.
  if (the === 0 && /^(?:in|at)$/.test(lead) && ofTown.has(word(block, first - 2).text) && areUnknown(block, first, last))
    return seen(block, placeCode, first, last, 'likely')
  // 'a Sikh couple from Smethwick'.
  const whose = word(block, first - 2)
  if (
    lead === 'from' &&
    the === 0 &&
    /^(?:couple|family|lad|lass|boy|girl|man|woman|cousins?|aunt|uncle|twins)$/.test(whose.text) &&
    areUnknown(block, first, last)
  )
    return seen(block, placeCode, first, last, 'likely')
  // 'They spent the summer in Skegby with his nan': the words before and a few after.
  for (let token = first - 1; token >= Math.max(sentence.first, first - 9); token--)
    if (living.has(word(block, token).text)) return seen(block, placeCode, first, last, 'likely')
  if (the === 1) return null
  if (isHere(block, first, last, sentence.first)) return seen(block, placeCode, first, last, 'likely')
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
  if (isOfPublic(block, last + 2)) return null
  return isSingling(block, first) && isSingling(block, last + 1) && !has(block, first, last + 2, publicPlace | title | publicName)
    ? seen(block, placeCode, first, last + 2, 'likely')
    : null
}

const loneSigns = set(
  'wheatsheaf plough greyhound feathers nag fleece woolpack woolsack barleymow wagon waggon coach anchor falcon griffin unicorn maypole windmill talbot volunteer railway bricklayers cricketers gardeners sportsman chequers cock compasses crown dolphin fox george gate hop pole swan ship bell bull lamb raven pheasant partridge kestrel peacock mermaid rising-sun bay-horse locomotive navigation',
)
/** 'the Red Lion', 'the King’s Head', after 'in' or 'at'. */
export function innSign(block: ReadBlock, { first, last }: Run): Seen | null {
  if (word(block, first - 1).text !== 'the') return null
  // 'drank at the Wheatsheaf'.
  if (
    last - first === 1 &&
    loneSigns.has(word(block, first).text) &&
    /^(?:at|in|outside|behind|from|of)$/.test(word(block, first - 2).text)
  )
    return seen(block, placeCode, first, last, 'likely')
  if (last - first !== 2) return null
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
    // 'nine weeks behind. Benefits had been stopped': another sentence; 'behind X-ray': a department.
    !isTogether(block, the ? first - 1 : first) ||
    word(block, first).text.startsWith('x-') ||
    !singlesOut(block, first, last)
  )
    return null
  // 'at the Princess Anne', 'at the Green Man'.
  const royal = the && last - first === 2 && /^(?:princess|queen|prince|king|duke)$/.test(word(block, first).text)
  if (!royal && has(block, first, the ? last - 1 : last, title | label | firstName)) return null
  if (has(block, first, last, publicBody | publicPlace | month | publicName)) return null
  // 'outside McDonald's' is anywhere; 'at the Costa on Briggate' is not.
  const whereabouts = /^(?:on|in|at)$/.test(word(block, last).text) && startsWithCapital(block, last + 1)
  if (!whereabouts && has(block, first, last, employer)) return null
  for (let token = first; token < last; token++)
    if (block.text.slice(startOf(block, token), endOf(block, token)) === word(block, token).text.toUpperCase()) return null
  return seen(block, placeCode, first, last, 'likely')
}

/** 'Their boat, the Nancy Blue': a home that floats. */
export function boatIn(block: ReadBlock, first: number, last: number): Seen | null {
  const the = word(block, first - 1).text === 'the' ? first - 1 : first
  return startOf(block, the) - endOf(block, the - 1) === 2 &&
    /^(?:boat|narrowboat|barge|houseboat|yacht|trawler|cruiser|caravan|cottage|bungalow|farm|farmhouse|lodge|villa|house)$/.test(
      word(block, the - 1).text,
    ) &&
    /^(?:, | \()$/.test(block.text.slice(endOf(block, the - 1), startOf(block, the))) &&
    singlesOut(block, first, last) &&
    last - first < 4 &&
    !has(block, first, last, label | publicBody | month | publicPlace)
    ? seen(block, placeCode, first, last, 'likely')
    : null
}

/** "Tenant of 'Rosemount', top landing". */
export function quotedHouse(block: ReadBlock, first: number, last: number): Seen | null {
  if (
    last - first > 3 ||
    !block.tokens.quotes ||
    !/[‘'“"]/.test(block.text.charAt(startOf(block, first) - 1)) ||
    !/[’'”"]/.test(block.text.charAt(endOf(block, last - 1)))
  )
    return null
  if (!/^(?:of|at|in|called|from|to)$/.test(word(block, first - 1).text) || !singlesOut(block, first, last)) return null
  for (let token = first - 1; token >= Math.max(sentenceAt(block, first).first, first - 5); token--)
    if (
      living.has(word(block, token).text) ||
      /^(?:tenant|occupier|owner|occupant|resident|lodger|property|bungalow|cottage)$/.test(word(block, token).text)
    )
      return seen(block, placeCode, first, last, 'likely')
  return null
}

const houseNames = set(
  'elms firs willows laurels beeches oaks limes poplars cedars hollies gables pines birches larches chestnuts sycamores maples rowans hawthorns yews orchards meadows lindens hazels ashes acacias magnolias rhododendrons brambles haven grange mount manse rectory vicarage priory spinney paddocks cottage lodge croft moorings shieling',
)
/** 'at The Elms': a house by a name that many houses have, with the capital of its article. */
export function houseByName(block: ReadBlock, { first, last }: Run): Seen | null {
  if (last - first !== 2 || word(block, first).text !== 'the' || !houseNames.has(word(block, first + 1).text)) return null
  return /^(?:at|in|to|from|of)$/.test(word(block, first - 1).text) && isTogether(block, first)
    ? seen(block, placeCode, first, last, 'likely')
    : null
}

/** Flats and wards by number. */
export function flatAt(block: ReadBlock, token: number): Seen | null {
  if (block.tokens.heads[token + 1] !== kinds.digit) return null
  // 'Ward 6 has twenty-two beds': of the ward, and of nobody on it.
  if (word(block, token).text === 'ward' && /^(?:has|had|is|was|have)$/.test(word(block, token + 2).text)) return null
  if (
    !/^(?:flat|apartment|bedsit|ward|plot|pitch|berth)$/.test(word(block, token).text) ||
    !/^\d{1,4}[a-z]?$/.test(word(block, token + 1).text)
  )
    return null
  return isTogether(block, token + 1) ? seen(block, placeCode, token, token + 2, 'sure') : null
}
