import { quoteOf, type ReadBlock, type Seen } from '../blocks/read-block.ts'
import { comma, noBreak, strongBreak } from '../language/clauses.ts'
import { because, PhraseBook } from '../language/phrases.ts'
import type { SignalCode } from '../signal.ts'
import { kinds } from '../text/characters.ts'
import { traitOfShape, traitOfWords } from '../text/traits.ts'
import { isTogether, startsWithCapital } from './capitals.ts'
import type { Detail, DetailKind } from './detail.ts'
import { manyPeople } from './lexicons/conditions.ts'
import {
  ages,
  dated,
  fames,
  livelihoods,
  looks,
  marked,
  namedDays,
  numbers,
  placesToLive,
  schoolings,
  siblingOrders,
} from './lexicons/details.ts'
import { origins, peoples } from './lexicons/peoples.ts'
import { label, month, publicPlace } from './marks.ts'
import { trade } from './name-parts.ts'
import { endOf, marksAt, sentenceAt, startOf, tokenAt, traitsAt, word } from './sighted.ts'
import { merged, Subject } from './subject-of-details.ts'
import { isUnknown } from './unknown-word.ts'

const ofCode: Partial<Record<SignalCode, DetailKind>> = {
  identifier_dob_or_exact_date: 'date',
  identifier_address_place: 'place',
  identifier_health_condition: 'condition',
  identifier_school_or_employer: 'school',
}
/** The kinds that phrases tell, each with its bit in one book of all of them. */
const told: readonly (readonly [kind: DetailKind, phrases: readonly string[]])[] = [
  ['age', ages],
  ['sibling order', siblingOrders],
  ['occupation', livelihoods],
  ['school', schoolings],
  ['place', placesToLive],
  ['condition', marked],
  ['date', namedDays],
  ['appearance', looks],
  ['pastime', fames],
]
const book = new PhraseBook(
  told.flatMap(([kind, phrases], at) => because(`tells ${kind}`, ...phrases).map(entry => ({ ...entry, topic: 1 << at }))),
)
const occupation = 1 << told.findIndex(([kind]) => kind === 'occupation')
const openings = book.bit

const number = new Set(numbers)
const ethnic = traitOfWords(peoples)
const country = traitOfWords(origins)
const ofMixedHeritage = traitOfWords(['mixed', 'dual'])
const speaking = traitOfShape(text => text.endsWith('-speaking'))
const lifeEvents = new Set(dated)
/** What is told of a child's parents and leads to the child. */
const ofParents: ReadonlySet<DetailKind> = new Set(['occupation', 'ethnicity', 'place', 'condition', 'school'])
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)-(?:one|two|three|four|five|six|seven|eight|nine)$/
const isNumber = (text: string): boolean => number.has(text) || /^\d{1,2}$/.test(text) || tens.test(text)
/** '12y', '3F', '14yo', as clinical notes write an age. */
const aged = /^\d{1,2}(?:y|yo|yrs?|mths?|f|m|mo)$/
const oldEnding = /-(?:year|month|week|day)-olds?$/
const mayBeAge = traitOfShape(text => isNumber(text) || oldEnding.test(text) || aged.test(text))
/** What a detail begins with, besides the phrases of the books. */
const beginnings = ethnic | country | ofMixedHeritage | speaking | mayBeAge
const ageLeads = new Set(
  "was is turned turning nearly almost just only about around be were then now still already barely reached he's she's he'd she'd turns".split(
    ' ',
  ),
)
const ageFollows = new Set(
  'herself himself when and at from with years who but in on by next that this last shortly not weeks days earlier before'.split(
    ' ',
  ),
)
/** 'a lorry driver of 32', 'a half-sister of 19': whoever is not told of by a label. */
const agedNouns = new Set(
  'half-sister half-brother half-sibling lodger cousin niece nephew widow widower tenant lad lass boy girl youth teenager man woman student pupil apprentice youngster'.split(
    ' ',
  ),
)
/** Those of these trades whom reviews meet at work: 'a nurse rang' tells nothing of the family. */
const serving = new Set(
  'nurse doctor midwife teacher officer assistant paramedic paediatrician solicitor interpreter magistrate coach tutor guard anaesthetist pharmacist surgeon optician dentist radiographer physiotherapist bailiff coroner receptionist author researcher professor chaplain councillor mp academic minister conductor model groom'.split(
    ' ',
  ),
)
const regions = new Set(
  'north south east west northern southern eastern western midlands north-east north-west south-east south-west'.split(' '),
)
const placeLeads = new Set('in from near outside at to of'.split(' '))
const noPeople = new Set(
  'interpreter interpreters government council language embassy consulate authorities police border community communities translation version leaflet leaflets children pupils women men people court law state health service services association centre workers sea box spot hole market paper board list book out mark'.split(
    ' ',
  ),
)

/** After whom an age may stand between commas: 'Mother, 31,', 'Ms L, 28,', 'a plumber, 40,', 'She was Polish, 23, …'. */
const isWho = (block: ReadBlock, token: number): boolean => {
  const { text, marks, traits } = word(block, token)
  return (
    (marks & label) !== 0 ||
    /^(?:mr|mrs|ms|miss|mo|fa|pt|sib|sibs|eldest|oldest|youngest|middle)$/.test(text) ||
    trade.has(text) ||
    agedNouns.has(text) ||
    (traits & ethnic) !== 0
  )
}
const noPersons = new Set(
  'total list maximum minimum average population score dose gestation caseload group family team class staff number series set period rate one out two part because instead side case cases cohort sample ratio range string course batch gang crowd audience capacity budget fine sentence speed weight height iq temperature'.split(
    ' ',
  ),
)
/** 'a Tamil speaker of eleven', 'an ex-soldier of 36': a noun with its article, and a number where an age may stand. */
function isPersonOf(block: ReadBlock, token: number): boolean {
  if (noPersons.has(word(block, token - 2).text) || /(?:s|ing|ion|ment|ness|ity)$/.test(word(block, token - 2).text)) return false
  for (let at = token - 2; at >= Math.max(sentenceAt(block, token).first, token - 6); at--) {
    if (/^an?$/.test(word(block, at).text)) return at < token - 2
    if (block.clauses.breaks[at] === strongBreak) return false
  }
  return false
}
const youngest = 10
const isYoung = (text: string): boolean => {
  // 'Forty-four': its tens tell.
  const [tens = text] = text.split('-')
  return number.has(tens) ? numbers.indexOf(tens) >= youngest : Number(text) > youngest && Number(text) < 60
}
const movers = new Set(
  'came left arrived fled married moved started stopped joined ran entered adopted placed orphaned pregnant widowed work school home'.split(
    ' ',
  ),
)
/** 'At fifteen' is an age after what somebody did at one. */
const movedBefore = (block: ReadBlock, token: number): boolean => {
  for (let at = token - 2; at >= Math.max(sentenceAt(block, token).first, token - 9); at--)
    if (movers.has(word(block, at).text)) return true
  return false
}

/** A number of weeks or months beside a child: between commas, or after 'of'. */
function isAgeBesides(block: ReadBlock, token: number, named: number): boolean {
  const after = block.text.slice(endOf(block, token + 1), endOf(block, token + 1) + 1)
  if (!/^[,.;)]?$/.test(after)) return false
  const before = block.text.slice(endOf(block, token - 1), startOf(block, token))
  if (word(block, token - 1).text === 'of')
    return /^(?:baby|infant|boy|girl|child|toddler|twin|son|daughter)$/.test(word(block, token - 2).text)
  return (before === ', ' || before === ' (') && isWho(block, named)
}
const startsWithPlace = (block: ReadBlock, token: number): boolean =>
  /^(?:youngest|eldest|oldest|middle|only|second|third|fourth|fifth|sixth|seventh|first|one|twin)$/.test(word(block, token).text)

/** 'a seven-year-old', 'was 19', 'of 32', ', 27,'. */
function isAge(block: ReadBlock, token: number): boolean {
  const { text, traits } = word(block, token)
  if ((traits & mayBeAge) === 0) return false
  if (oldEnding.test(text)) return !text.endsWith('s')
  if (aged.test(text)) return !/^\d+m$/.test(text) || /^(?:age|aged)$/.test(word(block, token - 1).text)
  const next = word(block, token + 1).text
  const gap = block.text.slice(endOf(block, token), startOf(block, token + 1))
  // '9/52', '8/12': weeks and months in clinical notes.
  if (
    gap === '/' &&
    /^(?:52|12)$/.test(next) &&
    isWho(block, /^(?:[a-z]|\d)$/.test(word(block, token - 1).text) ? token - 2 : token - 1)
  )
    return true
  // 'Sixteen or seventeen'.
  const ranges = next === 'or' && isNumber(word(block, token + 2).text)
  const ends = gap !== ' ' || token + 1 >= block.tokens.count || ranges
  const lead = word(block, token - 1).text
  const before = block.text.slice(endOf(block, token - 1), startOf(block, token))
  // 'Mother, 31,' and 'Sibling 1, 17,'; 'Child B (6)'.
  const named = /^(?:[a-z]|\d)$/.test(lead) ? token - 2 : token - 1
  if (
    ((before === ', ' && (gap.startsWith(',') || ranges || /^(?:herself|himself|and)$/.test(next))) ||
      (before === ': ' && gap.startsWith(',')) ||
      (before === ' (' && /^[),]/.test(gap))) &&
    isWho(block, named)
  )
    return true
  // 'At seven she moved …'.
  if (
    (lead === 'at' || lead === 'by' || lead === 'when') &&
    (/^(?:she|he|the)$/.test(next) || gap === ', ') &&
    token - 2 < sentenceAt(block, token).first
  )
    return true
  // 'Baby, nine weeks, …', 'Baby of nineteen weeks,'.
  if (/^(?:years|months|weeks|days)$/.test(next) && isAgeBesides(block, token, named)) return true
  // 'Fifteen, youngest of six, …': what a note begins with.
  if (gap === ', ' && token === sentenceAt(block, token).first && isYoung(text) && startsWithPlace(block, token + 1)) return true
  if (/^(?:years|months|weeks|days)$/.test(next)) return /^(?:old|of)$/.test(word(block, token + 2).text)
  if (lead === 'of') {
    const whose = word(block, token - 2)
    // 'A mixture of two was given', 'a boxer of nineteen was seen'.
    if (!ends && !(/^(?:who|whose|with|and|in|from|at|came|was|is)$/.test(next) && (next.startsWith('who') || isYoung(text))))
      return false
    if (ends && ((whose.marks & label) !== 0 || trade.has(whose.text) || agedNouns.has(whose.text))) return true
    return isPersonOf(block, token)
  }
  // 'Came from abroad at fifteen', 'left home at 17'.
  if ((lead === 'at' || lead === 'by') && (ends || ageFollows.has(next) || next === 'after'))
    return isYoung(text) && movedBefore(block, token)
  // 'Was at that time twenty-two'.
  if (lead === 'time' && /^(?:that|the)$/.test(word(block, token - 2).text) && word(block, token - 3).text === 'at')
    return ageLeads.has(word(block, token - 4).text) && (ends || ageFollows.has(next))
  if (lead === 'age' || (gap !== '' && /^: ?$/.test(before) && lead === 'ages')) return true
  return ageLeads.has(lead) && (ends || ageFollows.has(next))
}

/** 'was raised in the Traveller community': of one. */
const isRaisedIn = (block: ReadBlock, token: number): boolean =>
  word(block, token + 1).text === 'community' &&
  word(block, token - 1).text === 'the' &&
  /^(?:in|from|of|within)$/.test(word(block, token - 2).text) &&
  /^(?:raised|grew|up|born|came|comes|member|belongs|belonged|is|was|part)$/.test(word(block, token - 3).text)

/** 'the Polish community' and 'a Somali interpreter' are nobody's origin. */
function isOrigin(block: ReadBlock, token: number): boolean {
  const { traits } = word(block, token)
  const next = word(block, token + 1).text
  if ((traits & ofMixedHeritage) !== 0 && /^(?:race|heritage|parentage|ethnicity|white|background)$/.test(next)) return true
  if ((traits & ethnic) !== 0) {
    const unit = block.text.charCodeAt(startOf(block, token))
    return (unit < 91 || (unit > 0xbf && unit < 0xdf)) && (!noPeople.has(next) || isRaisedIn(block, token))
  }
  if ((traits & country) === 0 || !startsWithCapital(block, token)) return false
  // 'from Northern Ireland', 'from the Faroes'.
  const parted = /^(?:the|northern|southern|eastern|western|north|south)$/.test(word(block, token - 1).text)
  const lead = word(block, parted ? token - 2 : token - 1).text
  return lead === 'from' || lead === 'in' || lead === 'left' || lead === 'fled'
}

/** 'in Norfolk', 'from the Fens', 'in Louth': part of a country, or a town. */
function isRegion(block: ReadBlock, token: number): boolean {
  const { marks, text, traits } = word(block, token)
  if (!startsWithCapital(block, token) || (traits & (country | ethnic)) !== 0) return false
  const the = word(block, token - 1).text === 'the'
  if (!placeLeads.has(word(block, the ? token - 2 : token - 1).text) || !isTogether(block, token)) return false
  if ((marks & publicPlace) !== 0) return !regions.has(text)
  return isUnknown(block, token) && !/^(?:of|to|at)$/.test(word(block, the ? token - 2 : token - 1).text)
}

function isDated(block: ReadBlock, token: number): boolean {
  if ((marksAt(block, token) & month) === 0 || !isYear(word(block, token + 1).text)) return false
  const { first, last } = sentenceAt(block, token)
  for (let near = Math.max(first, token - 10); near < Math.min(last, token + 8); near++)
    if (lifeEvents.has(word(block, near).text)) return true
  return false
}

/** 'saw a nurse', 'spoke to a teacher': at their work. */
function isMet(block: ReadBlock, token: number, end: number): boolean {
  const { text } = word(block, token)
  if ((text !== 'a' && text !== 'an') || !serving.has(word(block, end - 1).text)) return false
  const lead = word(block, token - 1)
  if ((lead.marks & label) !== 0 || lead.text === 'carer') return false
  return !/^(?:was|is|as|were|being|became|become|been|of|be)$/.test(lead.text) && block.clauses.breaks[token] !== comma
}

const isRange = (block: ReadBlock, token: number): boolean =>
  /^(?:aged|ages|age)$/.test(word(block, token).text) &&
  /^(?:to|and|or)$/.test(word(block, token + 2).text) &&
  isNumber(word(block, token + 3).text)

const isField = (block: ReadBlock, token: number): boolean =>
  token > 0 &&
  block.clauses.breaks[token] === strongBreak &&
  /[:|]/.test(block.text.slice(endOf(block, token - 1), startOf(block, token))) &&
  (trade.has(word(block, token).text) || trade.has(word(block, token + 1).text))

/** 'kitchen porter', 'factory cleaner': what is before the trade and is nobody. */
const isCraft = (block: ReadBlock, token: number): boolean =>
  word(block, token).kinds === 0 && (marksAt(block, token) & label) === 0 && !startsWithCapital(block, token)
/** 'Mother: 31, cleaner.': a trade alone between its commas. */
const isListed = (block: ReadBlock, token: number, last: number): boolean =>
  (block.clauses.breaks[token] === comma || (block.clauses.breaks[token - 1] !== 0 && isCraft(block, token - 1))) &&
  (token + 1 >= last || (block.clauses.breaks[token + 1] ?? 0) !== 0) &&
  trade.has(word(block, token).text.replace(/^ex-/, '')) &&
  !serving.has(word(block, token).text)

type Take = (token: number, kind: DetailKind, from: number, to: number, whose?: string | null) => void

/** What a token begins: the kinds of detail of every book with a phrase here, and what words tell by themselves. */
function takeAt(block: ReadBlock, token: number, last: number, take: Take, subject: Subject, seenUntil: number): void {
  const at = word(block, token)
  const from = startOf(block, token)
  if (((block.phrases.openings[token] ?? 0) & openings) !== 0) {
    // 'deaf children', 'aged four to eleven': of many.
    const isMany = manyPeople.has(word(block, token + 1).text) || isRange(block, token)
    let topics = isMany ? 0 : book.topics(block, token, last, 0)
    if (topics !== 0) {
      const end = book.match(block, token, last)
      if ((topics & occupation) !== 0 && isMet(block, token, end)) topics &= ~occupation
      for (const [bit, [kind]] of told.entries()) if ((topics & (1 << bit)) !== 0) take(token, kind, from, endOf(block, end - 1))
    }
  }
  const to = endOf(block, token)
  // 'Occupation of father: fisherman'.
  if (isField(block, token) || isListed(block, token, last)) take(token, 'occupation', from, to)
  if ((at.traits & beginnings) !== 0) {
    if (isAge(block, token)) take(token, 'age', from, to)
    else if ((at.traits & speaking) !== 0 || isOrigin(block, token)) {
      subject.reach(token)
      take(token, 'ethnicity', from, to, subject.ahead(block, token))
    }
  }
  if ((at.marks & month) !== 0 && isDated(block, token)) take(token, 'date', from, endOf(block, token + 1))
  else if (from >= seenUntil && block.tokens.heads[token] === kinds.upper && isRegion(block, token))
    take(token, 'place', from, to)
}

/** Whether a detail may begin at a token: most words cost these comparisons. */
const mayTell = (block: ReadBlock, token: number): boolean =>
  ((block.phrases.openings[token] ?? 0) & openings) !== 0 ||
  (traitsAt(block, token) & beginnings) !== 0 ||
  (marksAt(block, token) & month) !== 0 ||
  block.tokens.heads[token] === kinds.upper ||
  // A field of a form, a trade alone between its commas: the first word, or one with a mark before it or before the word before.
  block.clauses.breaks[token] !== noBreak ||
  token === 0 ||
  block.clauses.breaks[token - 1] !== noBreak

const field = /(?:^|[.;|\n] ?)[A-Z][A-Za-z /-]{1,28}: /g
/** A form is about one person, whoever stands in its fields. */
const isForm = (text: string): boolean => text.includes(': ') && (text.slice(0, 600).match(field) ?? []).length > 1

/** The harmless details of a block with whom they are about. */
export function detailsIn(block: ReadBlock, seen: readonly Seen[]): readonly Detail[] {
  const details: Detail[] = []
  const subject = new Subject(block)
  let form: boolean | null = null
  const take: Take = (token, kind, from, to, whose = null) => {
    subject.reach(token)
    form ??= isForm(block.text)
    const quote = quoteOf(block.text, from, to)
    if (whose !== null && !form && (subject.person === 'many' || subject.person === 'staff')) {
      details.push({ kind, person: whose, from, to, quote })
      return
    }
    const person = subject.person === '' || (form && subject.person !== 'staff') ? 'somebody' : subject.person
    if (person !== 'many' && person !== 'staff') details.push({ kind, person, from, to, quote })
    // A trawlerman's son is found by the trawler: what is told of his parents tells of him.
    if (subject.of !== '' && subject.of !== subject.person && ofParents.has(kind))
      details.push({ kind, person: subject.of, from, to, quote })
  }
  let next = 0
  let seenUntil = 0
  for (const sentence of block.sentences) {
    const { firstToken, lastToken } = sentence
    for (let token = firstToken; token < lastToken; token++) {
      for (let one = seen[next]; one !== undefined && tokenAt(block, one.from) <= token; one = seen[++next]) {
        const kind = ofCode[one.code]
        if (kind !== undefined) take(token, kind, one.from, one.to)
        seenUntil = one.to
      }
      if (mayTell(block, token)) takeAt(block, token, lastToken, take, subject, seenUntil)
    }
  }
  return details.length < 2 ? details : merged(details, subject.linksOfAll())
}
