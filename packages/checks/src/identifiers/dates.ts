import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { kinds } from '../text/characters.ts'
import { month } from './marks.ts'
import { endOf, marksAt, seenBetween, sentenceAt, startOf, word } from './sighted.ts'

const code = 'identifier_dob_or_exact_date'
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthNumber = (text: string): number => months.indexOf(text.slice(0, 3)) + 1

/** A day, from its first token to its last (exclusive). `year` is 0 where none is said. */
export interface Day {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly day: number
  readonly month: number
  readonly year: number
}

const dayText = /^(\d{1,2})(?:st|nd|rd|th)?$/
function dayAt(block: ReadBlock, token: number): number {
  const text = word(block, token).text
  const first = text.charCodeAt(0)
  if (first < 48 || first > 57 || text.length > 4) return 0
  const day = Number(dayText.exec(text)?.[1] ?? 0)
  return day <= 31 ? day : 0
}
const yearAt = (block: ReadBlock, token: number): number => {
  const { text } = word(block, token)
  return text.length === 4 && /^(?:19|20)\d\d$/.test(text) ? Number(text) : 0
}
const isClose = (block: ReadBlock, token: number): boolean => startOf(block, token) - endOf(block, token - 1) <= 2

/** 'the 14th of March 2011', '3 and 11 March', 'March 14th, 2011'. */
function writtenAt(block: ReadBlock, token: number): Day | null {
  if ((marksAt(block, token) & month) === 0) return null
  const { text } = word(block, token)
  const initial = block.text.charCodeAt(startOf(block, token))
  if (initial < 65 || initial > 90) return null
  const number = monthNumber(text)
  const of = word(block, token - 1).text === 'of' ? 1 : 0
  const before = token - 1 - of >= 0 && isClose(block, token) ? dayAt(block, token - 1 - of) : 0
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
  const after = isClose(block, token + 1) && startOf(block, token + 1) - endOf(block, token) === 1 ? dayAt(block, token + 1) : 0
  if (after === 0 || /^[.,]?\d|^[:%]/.test(block.text.slice(endOf(block, token + 1), endOf(block, token + 1) + 2))) return null
  const year = isClose(block, token + 2) ? yearAt(block, token + 2) : 0
  return place(token, year > 0 ? token + 3 : token + 2, after, year)
}

const inFigures = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d{2})(?![\d]|[/.-]\d)/y
const iso = /((?:19|20)\d\d)-(\d{2})-(\d{2})(?![\d-])/y
const withName = /(\d{1,2})-([A-Za-z]{3,9})-((?:19|20)?\d{2})(?!\d)/y
const short = /(\d{1,2})\/(\d{1,2})(?![\d/])/y
const beforeShort = new Set(['on', 'since', 'until', 'dated', 'from', 'hv', 'by'])
const noDate = new Set('version v section para paragraph s rule clause page part form chapter no'.split(' '))
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function figuresAt(block: ReadBlock, token: number): Day | null {
  const from = startOf(block, token)
  const { text } = block
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
    return beforeShort.has(word(block, token - 1).text) ? made(all.length, Number(one), Number(two), 0) : null
  }
  return null
}

/** Every day that a block names, in whatever notation. */
export function daysIn(block: ReadBlock): Day[] {
  const days: Day[] = []
  let until = 0
  const { heads } = block.tokens
  for (let token = 0; token < block.tokens.count; token++) {
    if (heads[token] !== kinds.digit && (marksAt(block, token) & month) === 0) continue
    const unit = block.text.charCodeAt(startOf(block, token))
    const found = unit >= 48 && unit <= 57 ? figuresAt(block, token) : writtenAt(block, token)
    if (found === null || found.from < until) continue
    days.push(found)
    until = found.to
  }
  return days
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** The dates of laws, texts, inspections and of the review itself: they lead to nobody. */
const official = set(
  'published publication issued revised revision launched act acts regulations force effect guidance edition version draft drafts board boards panel sub-group subgroup committee deadline due comments comment complete completed action actions terms ' +
    'inspected inspection ofsted cqc ratified commissioned circulated legislation statutory consultation policy procedure procedures learning event practitioners workshop review reviews report reports next minutes agreed signed-off lscb framework strategy-document printed accessed retrieved updated amended replaced superseded announced government parliament agencies accuracy respond responses submit submitted return returns',
)
const ofTheCase = set(
  'born birth birthday died death dead dob admitted admission discharged hospital ward mother father child children boy girl baby he she his her him twins sibling police ambulance visit visits visited home seen saw school rang called arrested assaulted bruise injury injuries referral referred surgery gp appointment appointments clinic nurse midwife worker family moved missing scan strategy alone refuge neighbour d.o.b plans subject',
)

/** How far from a date its nearest word of one of two kinds stands; what leads up to the date counts a little more than what follows. */
function nearest(block: ReadBlock, { first, last }: Day, words: ReadonlySet<string>): number {
  const sentence = sentenceAt(block, first)
  let least = Number.POSITIVE_INFINITY
  for (let at = Math.max(sentence.first, first - 14); at < first; at++)
    if (words.has(word(block, at).text)) least = Math.min(least, first - at)
  for (let at = last; at < Math.min(sentence.last, last + 10); at++)
    if (words.has(word(block, at).text)) least = Math.min(least, at - last + 3)
  return least
}

/** Day and month tied to the case. */
export function datesIn(block: ReadBlock, days: readonly Day[]): Seen[] {
  return days.flatMap(day => {
    const public_ = nearest(block, day, official)
    const own = nearest(block, day, ofTheCase)
    if (public_ < Number.POSITIVE_INFINITY && public_ <= own) return []
    const sure = own <= 6
    return [seenBetween(block, code, day.from, day.to, sure ? 'sure' : 'likely')]
  })
}
