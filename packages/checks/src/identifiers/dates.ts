import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { participle, pastVerb } from '../language/grammar.ts'
import { kinds } from '../text/characters.ts'
import { traitOfWords } from '../text/traits.ts'
import { baseOf, month } from './marks.ts'
import { endOf, marksAt, seenBetween, sentenceAt, startOf, word } from './sighted.ts'

const code = 'identifier_dob_or_exact_date'
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** As they stand in Welsh records. */
const welshMonths = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ')
const monthNumber = (text: string): number => welshMonths.indexOf(text) + 1 || months.indexOf(text.slice(0, 3)) + 1

/** A day, from its first token to its last (exclusive). `year` is 0 where none is said. */
export interface Day {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly day: number
  readonly month: number
  readonly year: number
  /** Told by a name and not a number: many such days are nobody's. */
  readonly named?: true
}

const dayText = /^(\d{1,2})(?:st|nd|rd|th)?$/
/** 'the twenty-first of May'. */
const spelt =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
/** 'the night of 4-5 May', '4/5 May': the first of the two. */
const dayRange = /^(\d{1,2})-\d{1,2}$/
function dayAt(block: ReadBlock, token: number): number {
  const text = word(block, token).text
  const first = text.charCodeAt(0)
  if (first < 48 || first > 57) return spelt.indexOf(text) + 1
  if (text.length > 5) return 0
  const range = Number(dayRange.exec(text)?.[1] ?? 0)
  if (range > 0) return range <= 31 ? range : 0
  if (text.length > 4) return 0
  const day = Number(dayText.exec(text)?.[1] ?? 0)
  return day <= 31 ? day : 0
}
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
/** 'the fourteenth of March': 14. */
const dayInWordsAt = (block: ReadBlock, token: number): number => ordinals.indexOf(word(block, token).text) + 1

const yearAt = (block: ReadBlock, token: number): number => {
  const { text } = word(block, token)
  return text.length === 4 && /^(?:19|20)\d\d$/.test(text) ? Number(text) : 0
}
const isClose = (block: ReadBlock, token: number): boolean => startOf(block, token) - endOf(block, token - 1) <= 2

/** 'the 14th of March 2011', 'the fourteenth of March', '3 and 11 March', 'March 14th, 2011'. */
function writtenAt(block: ReadBlock, token: number): Day | null {
  if ((marksAt(block, token) & month) === 0) return null
  const { text } = word(block, token)
  const initial = block.text.charCodeAt(startOf(block, token))
  if (initial < 65 || initial > 90) return null
  const number = monthNumber(text)
  const of = word(block, token - 1).text === 'of' ? 1 : 0
  const day = token - 1 - of
  // 'Jan 24 Feb 31 Mar 38': columns of a table.
  if (isColumn(block, token + 2) || (day > 0 && isColumn(block, day - 1))) return null
  const before = day < 0 || !isClose(block, token) ? 0 : dayAt(block, day) || (of === 1 ? dayInWordsAt(block, day) : 0)
  const place = (first: number, last: number, day: number, year: number): Day => ({
    first,
    last,
    from: startOf(block, first),
    to: endOf(block, last - 1),
    day,
    month: number,
    year,
  })
  if (before > 0) {
    const year = isClose(block, token + 1) ? yearAt(block, token + 1) : 0
    return place(token - 1 - of, year > 0 ? token + 2 : token + 1, before, year)
  }
  // 'Nov. 18th'.
  const gap = startOf(block, token + 1) - endOf(block, token)
  const follows = gap === 1 || (gap === 2 && text.length <= 4 && block.text.charAt(endOf(block, token)) === '.')
  const after = follows ? dayAt(block, token + 1) : 0
  if (after === 0 || /^[.,:]?\d|^%/.test(block.text.slice(endOf(block, token + 1), endOf(block, token + 1) + 2))) return null
  const year = isClose(block, token + 2) ? yearAt(block, token + 2) : 0
  return place(token, year > 0 ? token + 3 : token + 2, after, year)
}

/** A month's name with a figure after it and nothing between. */
const isColumn = (block: ReadBlock, token: number): boolean =>
  (marksAt(block, token) & month) !== 0 &&
  block.tokens.heads[token + 1] === kinds.digit &&
  block.tokens.heads[token - 1] === kinds.digit &&
  startOf(block, token) - endOf(block, token - 1) === 1 &&
  yearAt(block, token + 1) === 0

/** Days that have a name instead of a number. */
const feasts: Readonly<Record<string, readonly [day: number, month: number]>> = {
  'christmas day': [25, 12],
  'christmas eve': [24, 12],
  'boxing day': [26, 12],
  "new year's day": [1, 1],
  "new year's eve": [31, 12],
  "valentine's day": [14, 2],
  'bonfire night': [5, 11],
  "st david's day": [1, 3],
  "saint david's day": [1, 3],
  "st patrick's day": [17, 3],
  "st george's day": [23, 4],
  "st andrew's day": [30, 11],
  "st stephen's day": [26, 12],
  "all saints' day": [1, 11],
  'twelfth night': [6, 1],
  'burns night': [25, 1],
  'may day': [1, 5],
  "midsummer's day": [24, 6],
  'midsummer day': [24, 6],
  'armistice day': [11, 11],
  'mischief night': [4, 11],
  'christmas night': [25, 12],
  'christmas morning': [25, 12],
  "new year's morning": [1, 1],
  'leap day': [29, 2],
  // Movable feasts, and no day of the register.
  'easter sunday': [99, 99],
  'easter monday': [99, 99],
  'easter saturday': [99, 99],
  'good friday': [99, 99],
  'palm sunday': [99, 99],
  'whit monday': [99, 99],
  'whit sunday': [99, 99],
  'mothering sunday': [99, 99],
  'remembrance sunday': [99, 99],
  'shrove tuesday': [99, 99],
  'pancake day': [99, 99],
  'ash wednesday': [99, 99],
  'maundy thursday': [99, 99],
  "mother's day": [99, 99],
  "father's day": [99, 99],
}
const feastEnd = traitOfWords(
  'easter christmas whitsun day eve night morning sunday monday tuesday wednesday thursday friday saturday'.split(' '),
)

/** 'On Christmas Day 2012'. */
function feastAt(block: ReadBlock, token: number): Day | null {
  const { text, traits } = word(block, token)
  if ((traits & feastEnd) === 0) return null
  // 'the Tuesday after Easter'.
  if (/^(?:easter|christmas|whitsun)$/.test(text))
    return /^(?:after|before)$/.test(word(block, token - 1).text) &&
      /^(?:day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(word(block, token - 2).text)
      ? {
          first: token - 2,
          last: token + 1,
          from: startOf(block, token - 2),
          to: endOf(block, token),
          day: 99,
          month: 99,
          year: 0,
          named: true,
        }
      : null
  const found = feasts[`${word(block, token - 1).text} ${text}`]
  const long = feasts[`${word(block, token - 2).text} ${word(block, token - 1).text} ${text}`]
  const [day, number] = found ?? long ?? [0, 0]
  if (day === 0 || !isClose(block, token)) return null
  const first = found === undefined ? token - 2 : token - 1
  const year = isClose(block, token + 1) ? yearAt(block, token + 1) : 0
  const last = year > 0 ? token + 2 : token + 1
  return { first, last, from: startOf(block, first), to: endOf(block, last - 1), day, month: number, year, named: true }
}

const inFigures = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d{2})(?![\d]|[/.-]\d)/y
const iso = /((?:19|20)\d\d)-(\d{2})-(\d{2})(?![\d-])/y
const withName = /(\d{1,2})-([A-Za-z]{3,9})-((?:19|20)?\d{2})(?!\d)/y
const short = /(\d{1,2})\/(\d{1,2})(?![\d/])/y
const beforeShort = new Set(
  'edd lmp due doa dod adm disch on since until dated from hv by mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday date dob born died adm admitted seen d/c'.split(
    ' ',
  ),
)
const noDate = new Set('version v section para paragraph s rule clause page part form chapter no'.split(' '))
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

const logged =
  /^(?:agreed|informed|booked|closed|opened|re-opened|reopened|stepped|rolled|off-rolled|approved|attended|dna|nfa|visit|review|meeting|mtg|call|email|letter|tc|t\/c|hv|h\/v)$/
/** Also said of the whole week, of fractions and of courses of tablets. */
const noDays = /^(?:24\/7|9\/11|(?:7|10|14|21|28)\/7)$/
/**
 * 'Booked 03/04', 'Home visit 14/3', 'closed 3/6 and 29/6': a nought or a day that no fraction has, or words of a log before it, or another day before.
 * '3/4', '8/12' and '5/7' alone are parts, months and days of medicine.
 */
function isShortDay(block: ReadBlock, token: number, text: string, days: readonly Day[]): boolean {
  const before = word(block, token - 1)
  if (beforeShort.has(before.text)) return true
  if (noDays.test(text) || /^(?:score|scored|than|about|only)$/.test(before.text)) return false
  const [day = '', number = ''] = text.split('/')
  if (number === '12' && Number(day) < 25 && !day.startsWith('0')) return false
  if (day.startsWith('0') || number.startsWith('0') || Number(day) > 12) return true
  if (before.text === 'of') return false
  const last = days[days.length - 1]
  if (last !== undefined && last.year === 0 && last.first >= token - 6 && block.text.charCodeAt(last.from) < 58) return true
  return ((before.kinds & (pastVerb | participle)) !== 0 || logged.test(before.text)) && Number(number) > 2
}

function figuresAt(block: ReadBlock, token: number, days: readonly Day[]): Day | null {
  const from = startOf(block, token)
  const { text } = block
  // '03OCT12', as ward systems print it.
  const run = /^(\d{1,2})([a-z]{3})(\d{2}|(?:19|20)\d\d)$/.exec(word(block, token).text)
  if (run !== null && monthNumber(run[2] ?? '') > 0 && Number(run[1]) <= 31)
    return {
      first: token,
      last: token + 1,
      from,
      to: endOf(block, token),
      day: Number(run[1]),
      month: monthNumber(run[2] ?? ''),
      year: fullYear(run[3] ?? ''),
    }
  const second = text.charCodeAt(from + 1)
  const third = text.charCodeAt(from + 2)
  const sign = (unit: number) => unit === 0x2f || unit === 0x2e || unit === 0x2d
  const isIso = text.charCodeAt(from + 4) === 0x2d
  if ((!sign(second) && !sign(third) && !isIso) || noDate.has(word(block, token - 1).text)) return null
  const before = text.charCodeAt(from - 1)
  if (before === 0x2f || before === 0x2e || before === 0x2d) return null
  const made = (length: number, day: number, number: number, year: number): Day | null =>
    day < 1 || day > 31 || number < 1 || number > 12
      ? null
      : { first: token, last: token + 1, from, to: from + length, day, month: number, year }
  for (const [pattern, kind] of [
    [iso, 'iso'],
    [inFigures, 'figures'],
    [withName, 'name'],
    [short, 'short'],
  ] as const) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (found === null) continue
    const [all, one = '', two = '', three = '', four = ''] = found
    if (kind === 'iso') return made(all.length, Number(three), Number(two), Number(one))
    if (kind === 'figures') return made(all.length, Number(one), Number(three), fullYear(four))
    if (kind === 'name') return made(all.length, Number(one), monthNumber(two.toLowerCase()), fullYear(three))
    // '22/4 - agreed', 'Tues 22/4': a line of a log.
    const opens =
      token === sentenceAt(block, token).first &&
      /^ ?(?:[-–—|:,]|[A-Z])/.test(text.slice(from + all.length, from + all.length + 3))
    return opens || isShortDay(block, token, all, days) ? made(all.length, Number(one), Number(two), 0) : null
  }
  return null
}

/** Every day that a block names, in whatever notation. */
export function daysIn(block: ReadBlock): Day[] {
  const days: Day[] = []
  let until = 0
  const { heads } = block.tokens
  for (let token = 0; token < block.tokens.count; token++) {
    const { marks, traits } = word(block, token)
    if (heads[token] !== kinds.digit && (marks & month) === 0 && (traits & feastEnd) === 0) continue
    const unit = block.text.charCodeAt(startOf(block, token))
    const found = unit >= 48 && unit <= 57 ? figuresAt(block, token, days) : (writtenAt(block, token) ?? feastAt(block, token))
    if (found === null || found.from < until) continue
    days.push(found)
    until = found.to
  }
  return days
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** The dates of laws, texts, inspections and of the review itself: they lead to nobody. */
const official = set(
  'paper article speech debate published publication issued revised revision launched regulations force effect guidance edition version draft drafts board boards panel sub-group subgroup committee deadline due comments comment complete completed action actions terms ' +
    'inspected inspection ofsted cqc ratified commissioned circulated legislation statutory consultation policy procedure procedures learning event practitioners workshop review reviews report reports next minutes agreed signed-off lscb framework strategy-document printed accessed retrieved updated amended replaced superseded announced government parliament agencies accuracy respond responses submit submitted returns agency council councils meetings capped ceased edition editions version handbook website consultation references',
)
const ofTheCase = set(
  'born birth birthday died death dead dob admitted admission discharged hospital ward mother father child children boy girl baby he she his her him twins sibling police ambulance visit visits visited home seen saw school rang called arrested assaulted bruise injury injuries referral referred surgery gp appointment appointments clinic nurse midwife worker family moved missing scan strategy alone refuge neighbour d.o.b plans subject her we i me lost weighed funeral note entry entries log email e-mail message chance overdose contact stabbed fell drowned married birth injured injury found collapsed assault incident fire crash accident edd lmp d/c',
)

/** How far from a date its nearest word of one of two kinds stands; what leads up to the date counts a little more than what follows. */
function nearest(block: ReadBlock, { first, last }: Day, words: ReadonlySet<string>): number {
  const sentence = sentenceAt(block, first)
  let least = Number.POSITIVE_INFINITY
  for (let at = Math.max(sentence.first, first - 14); at < first; at++)
    if (words.has(baseOf(word(block, at).text))) least = Math.min(least, first - at)
  for (let at = last; at < Math.min(sentence.last, last + 10); at++)
    if (words.has(baseOf(word(block, at).text))) least = Math.min(least, at - last + 3)
  return least
}

/** 'Working Together (26 March 2015)', 'the Children Act 1989, 16 November 1989'. */
const lawful = /Working Together|\bAct \d{4}|\bRegulations \d{4}|Royal Assent|royal assent|Gazette|\bSI \d{4}/
function isOfText(block: ReadBlock, { first }: Day): boolean {
  const from = startOf(block, sentenceAt(block, first).first)
  return lawful.test(block.text.slice(Math.max(from, startOf(block, first) - 60), startOf(block, first)))
}

/** '1 April', '31 March': the year of public bodies begins and ends so. */
const isOfYear = (block: ReadBlock, { first, day, month }: Day, own: number): boolean =>
  ((day === 1 && month === 4) || (day === 31 && month === 3)) &&
  (own === Number.POSITIVE_INFINITY || /^(?:at|by|from|after|until)$/.test(word(block, first - 1).text))

/** Day and month tied to the case. */
export function datesIn(block: ReadBlock, days: readonly Day[]): Seen[] {
  return days.flatMap(day => {
    if (isOfText(block, day)) return []
    const public_ = nearest(block, day, official)
    // A line of a log opens with its day.
    const logged = day.year === 0 && day.last === day.first + 1 && day.first === sentenceAt(block, day.first).first
    const own = logged ? 0 : nearest(block, day, ofTheCase)
    if (public_ < Number.POSITIVE_INFINITY && public_ <= own) return []
    if (day.named && day.year === 0 && own === Number.POSITIVE_INFINITY) return []
    if (isOfYear(block, day, own)) return []
    const sure = own <= 6
    return [seenBetween(block, code, day.from, day.to, sure ? 'sure' : 'likely')]
  })
}
