import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { determiner, person, pronoun } from '../language/grammar.ts'
import { isInCapitals, isTogether, lengthOf, type Run, startsWithCapital } from './capitals.ts'
import {
  baseOf,
  doubtfulName,
  doubtfulStreet,
  firstName,
  humanVerb,
  label,
  marksOf,
  month,
  publicBody,
  publicName,
  publicPlace,
  school,
  sector,
  street,
  surname,
  title,
  venue,
} from './marks.ts'
import { isAuthor, isCited, isOfReport, isPet, isPublic, isTown } from './name-of-public.ts'
import { endOf, marksAt, seenBetween, sentenceAt, startOf, word } from './sighted.ts'
import { isPossessive, isUnknown, ordinary } from './unknown-word.ts'

const code = 'identifier_name'
const thing = publicBody | school | venue | street

const pseudonymous =
  /not (?:his|her|their) real name|pseudonym|real names have|names (?:have|has) been changed|we (?:shall |will )?call\b|in this (?:report|review) (?:as|is|are)\b|called \S{2,20} in this (?:report|review)|names? (?:that |which )?(?:this|the) (?:report|review) (?:gives|uses)/i
const calls = new Set('called named'.split(' '))
const openings = new Set('dear hi hello hiya hey'.split(' '))
const closings = new Set('sincerely faithfully regards wishes thanks'.split(' '))
/** What stands before a name in a form or a table read out. */
const fields = new Set(
  'name names forename surname patient client signed author from to cc worker keyworker informant reporter'.split(' '),
)
const listings = new Set('present apologies attendees attended'.split(' '))

/** How far a name goes from its first word: over surnames and joined words. */
function nameEnd(block: ReadBlock, token: number, runEnd: number): number {
  let last = token + 1
  while (
    last < runEnd &&
    !isPossessive(block, last - 1) &&
    !isCapitalProse(block, last) &&
    (isUnknown(block, last) || (marksAt(block, last) & (firstName | doubtfulName | publicPlace)) !== 0) &&
    (marksAt(block, last) & thing) === 0
  )
    last++
  return last
}

/** 'BRADLEY WAS SEEN': a word of a line in capitals that a sentence would have too. */
const isCapitalProse = (block: ReadBlock, token: number): boolean =>
  isInCapitals(block, token) &&
  ((word(block, token).kinds & ~person) !== 0 || (marksAt(block, token) & humanVerb) !== 0) &&
  (marksAt(block, token) & firstName) === 0

/** 'PC 4417 Gledhill': a rank, a collar number, a name. */
const isNumbered = (block: ReadBlock, token: number): boolean =>
  /^\d{2,6}$/.test(word(block, token - 1).text) && (marksAt(block, token - 2) & title) !== 0 && before(block, token) === ' '

/** 'J.T.', as one word. */
const initials = /^(?:[a-z]\.){1,3}[a-z]$/

const before = (block: ReadBlock, token: number): string =>
  block.text.slice(Math.max(endOf(block, token - 1), startOf(block, token) - 4), startOf(block, token)).replace('\u00a0', ' ')

/** 'his sister Rose', 'the older boy, Tariq', 'her partner, who is called Darrell'. */
function isIntroduced(block: ReadBlock, token: number, first: number): boolean {
  if (token <= first) return false
  const gap = before(block, token)
  const near = marksAt(block, token - 1) & label
  if (near !== 0 && (gap === ' ' || gap === ', ' || gap === ' (')) return gap !== ' ' || !isPossessive(block, token - 1)
  const said = word(block, token - 1).text
  if (gap === ' ' && (calls.has(said) || (said === 'as' && word(block, token - 2).text === 'known'))) return true
  // 'We called him Bertie'; 'real name Basharat'.
  if (
    gap === ' ' &&
    /^(?:him|her|them|me)$/.test(said) &&
    /^(?:call|called|calls|named|name|christened|calling)$/.test(word(block, token - 2).text)
  )
    return true
  // 'Her surname is Yates'.
  if (
    gap === ' ' &&
    (said === 'was' || said === 'is') &&
    /^(?:name|surname|forename|nickname)$/.test(word(block, token - 2).text)
  )
    return true
  if (gap === ' ' && said === 'name' && /^(?:real|full|given|birth|first|middle|maiden|true)$/.test(word(block, token - 2).text))
    return true
  return gap.startsWith(', ') && openings.has(said)
}

/** 'The Perinatal Depression Pathway': a determiner stands before the run, or opens it. */
const isDetermined = (block: ReadBlock, token: number, run: Run): boolean => {
  for (let at = token - 1; at >= run.first - 1; at--) if (determined.test(word(block, at).text)) return true
  return false
}

function isDescribed(block: ReadBlock, last: number): boolean {
  const after = block.text.slice(endOf(block, last - 1), startOf(block, last))
  const described = /^(?:the|a|an|his|her|their)$/.test(word(block, last).text)
  if (after === ', ')
    return (
      (described && ((marksAt(block, last + 1) | marksAt(block, last + 2)) & label) !== 0) || (marksAt(block, last) & label) !== 0
    )
  return after === ' (' && (marksAt(block, last) & label) !== 0
}

const weakVerbs = new Set('is was has had does did seemed appeared remained came left started stopped needed needs'.split(' '))
const ofPlaces = new Set('at in near of around within across'.split(' '))
function isPersonLike(block: ReadBlock, token: number, last: number, first = token): boolean {
  // 'the change made at Sallow Valley is …' tells of a place.
  if (weakVerbs.has(word(block, last).text) && ofPlaces.has(word(block, first - 1).text)) return false
  return (marksAt(block, last) & humanVerb) !== 0 && before(block, last) === ' ' && !isPossessive(block, token)
}

const determined = /^(?:the|a|an|this|that|every|each|no)$/
const hopes = new Set('hope faith joy may will grace mercy patience charity comfort dawn summer autumn june april'.split(' '))

function doubtfulAt(block: ReadBlock, token: number, end: number, first: number): boolean {
  const introduced = isIntroduced(block, token, first)
  // 'The Bill', 'the Will of the late tenant', 'a Summer'; 'Christmas Eve'.
  if (
    determined.test(word(block, token - 1).text) ||
    (word(block, token).text === 'eve' && /^(?:christmas|year's)$/.test(word(block, token - 1).text))
  )
    return false
  const follows = end > token + 1
  // 'Ask Tyrone', 'Ring Jan on …': nobody asks a county or rings a month.
  if (!follows && /^(?:ask|tell|ring|phone|text)$/.test(word(block, token - 1).text) && before(block, token) === ' ') return true
  // 'Rowan Beasley': a surname of the lists follows, or both stand in capitals before a comma.
  if (follows && (marksAt(block, token) & (month | sector)) === 0 && isWithSurname(block, token, end)) return true
  if (introduced && !follows && (marksAt(block, token) & (month | sector)) !== 0) return false
  if (introduced) return true
  // A new clause begins as a sentence does.
  const inSentence = token > first && !/^[:;] $/.test(before(block, token))
  if (follows)
    return (
      (marksAt(block, token) & (month | sector)) === 0 &&
      (inSentence || isPersonLike(block, token, end) || isDescribed(block, end))
    )
  // 'May told her teacher': no month tells.
  if ((marksAt(block, token) & month) !== 0)
    return (
      !inSentence &&
      /^(?:said|told|lived|felt|wanted|asked|slept|spoke|liked|disclosed|cried|thinks|says|knew|loved|rang)$/.test(
        word(block, end).text,
      )
    )
  if ((marksAt(block, token) & sector) !== 0) return false
  if (inSentence && isPossessive(block, token)) return true
  if (!isPersonLike(block, token, end)) return false
  if (inSentence) return true
  const verb = word(block, end).text
  return (
    !hopes.has(word(block, token).text) &&
    /^(?:said|told|lived|went|moved|rang|called|felt|wanted|stayed|asked|slept|attended|spoke)$/.test(verb)
  )
}

const isWithSurname = (block: ReadBlock, token: number, end: number): boolean =>
  (marksAt(block, end - 1) & surname) !== 0 ||
  (end === token + 2 &&
    isInCapitals(block, token) &&
    isInCapitals(block, token + 1) &&
    /^(?:, | [–—-] | \()/.test(block.text.slice(endOf(block, end - 1), endOf(block, end - 1) + 3)))

/** Where a name ends that begins at a token of a run, or -1. */
function nameAt(block: ReadBlock, token: number, run: Run, first: number): number {
  const { marks, text } = word(block, token)
  const next = token + 1
  const inRun = next < run.last
  if ((marks & title) !== 0 && inRun && text !== 'sister') {
    const length = baseOf(word(block, next).text).length
    const named =
      (marksAt(block, next) & (label | sector | publicName | publicBody)) === 0 || (marksAt(block, next) & firstName) !== 0
    if (length > 2 && named && !ordinary.has(word(block, next).text) && (word(block, next).kinds & (determiner | pronoun)) === 0)
      return nameEnd(block, next, run.last)
    // 'Mr K. Osei'.
    if (length <= 2 && next + 1 < run.last && isUnknown(block, next + 1)) return nameEnd(block, next + 1, run.last)
    return -1
  }
  if ((marks & (label | sector)) !== 0 && (marks & (firstName | doubtfulName)) === 0) return familyAt(block, token)
  if (lengthOf(block, token) === 1 && inRun && isUnknown(block, next) && (marksAt(block, next) & thing) === 0) {
    const pointed = before(block, next).startsWith('.')
    const labelled = token > first && (marksAt(block, token - 1) & (label | sector)) !== 0 && before(block, token) === ' '
    if (!labelled && (pointed || !/^[ai]$/.test(text))) return nameEnd(block, next, run.last)
  }
  if (initials.test(text) && inRun && isUnknown(block, next) && (marksAt(block, next) & thing) === 0)
    return nameEnd(block, next, run.last)
  if (/^(?:st|ss|saints?|king|queen)$/.test(word(block, token - 1).text) && isTogether(block, token)) return -1
  if ((marks & publicName) !== 0) return -1
  if ((marks & firstName) !== 0) {
    if (text === 'eve' && /^(?:christmas|year's)$/.test(word(block, token - 1).text)) return -1
    return isNamesake(block, token, run) ? -1 : nameEnd(block, token, run.last)
  }
  const end = nameEnd(block, token, run.last)
  if ((marks & doubtfulName) !== 0) return doubtfulAt(block, token, end, first) ? end : -1
  // 'Officer Lake was slow': after a rank with its capital a word for a place is somebody.
  const ranked = /^(?:officer|constable|sergeant|nurse|inspector)$/.test(word(block, token - 1).text) && token > run.first
  if (ranked && isUnknown(block, token) && isPersonLike(block, token, next)) return next
  if (!isUnknown(block, token) || (marks & thing) !== 0) return -1
  // "O'Brien": nothing else is written so; 'Hare J.'.
  if (gaelic.test(text) && !isInCapitals(block, token)) return end
  if ((marks & surname) !== 0 && isBeforeInitial(block, token, run)) return token + 2
  if (isIntroduced(block, token, first) && (marks & doubtfulStreet) === 0) return end
  if (isNumbered(block, token)) return end
  // 'Zuri Okafor': a name that no list has, with a surname that one has.
  if (
    end > next &&
    end - token <= 3 &&
    (marksAt(block, end - 1) & surname) !== 0 &&
    !determined.test(word(block, token - 1).text)
  )
    return end
  // 'to Zuri's mother': whose, of somebody who is no service.
  if (isPossessive(block, token) && token > first && isOwned(block, end)) return end
  if (
    end > next &&
    end - token <= 3 &&
    !isDetermined(block, token, run) &&
    (isPersonLike(block, end - 1, end, token) || isDescribed(block, end))
  ) {
    return (marksAt(block, end - 1) & doubtfulStreet) === 0 ? end : -1
  }
  return isSigned(block, token, first) && end > next ? end : familyAt(block, token)
}

const gaelic = /^(?:o'|d'|mc)(?!you|oh|clock|er)[a-z]{4,}(?:'s)?$/
/** 'Hare J., shift lead': a family name and what a record has left of the first one. */
const isBeforeInitial = (block: ReadBlock, token: number, run: Run): boolean =>
  token + 1 < run.last && lengthOf(block, token + 1) === 1 && /^[.,)]/.test(block.text.slice(endOf(block, token + 1)))

const belongings = new Set(
  'mother father mum dad sister brother siblings gran nan grandmother grandfather aunt uncle partner boyfriend girlfriend wife husband son daughter baby children school teacher bedroom injuries bruises behaviour weight health birth death bag coat phone voice wishes views head arm face body father’s hair birthday funeral class placement'.split(
    ' ',
  ),
)
const isOwned = (block: ReadBlock, token: number): boolean =>
  belongings.has(word(block, token).text) && !startsWithCapital(block, token) && before(block, token) === ' '

/** 'the Nancy Blue', 'The Chelsea and Westminster Hospital': a boat, a house, a trust with a name of its own. */
function isNamesake(block: ReadBlock, token: number, run: Run): boolean {
  if (word(block, token - 1).text !== 'the' || !isTogether(block, token)) return false
  const next = word(block, token + 1).text
  if (/^(?:family|children|boys|girls|household|brothers|sisters|twins|siblings)$/.test(next)) return false
  if (next === 'and' && startsWithCapital(block, token + 2))
    for (let at = token + 2; at < token + 7 && startsWithCapital(block, at); at++)
      if ((marksAt(block, at) & thing) !== 0) return true
  return run.last - token > 1
}

/** 'the Szymanski family', 'the Dunmore children'. */
function familyAt(block: ReadBlock, token: number): number {
  // 'The Kowalczyks moved out'.
  const { text } = word(block, token)
  if (
    /[a-z]s$/.test(text) &&
    word(block, token - 1).text === 'the' &&
    isTogether(block, token) &&
    (marksOf(text.slice(0, -1)) & surname) !== 0 &&
    !startsWithCapital(block, token + 1)
  )
    return token + 1
  return isUnknown(block, token) &&
    /^(?:family|children|boys|girls|household|brothers|sisters|twins)$/.test(word(block, token + 1).text) &&
    word(block, token - 1).text === 'the' &&
    !startsWithCapital(block, token + 1)
    ? token + 1
    : -1
}

/** 'Yours sincerely, …', 'Present: …'. */
function isSigned(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 16); at--) {
    const { text } = word(block, at)
    if (closings.has(text)) return token - at <= 2
    if (fields.has(text)) return token - at <= 2 && block.text.charAt(endOf(block, at)) === ':'
    if (listings.has(text)) return block.text.charAt(endOf(block, at)) === ':'
  }
  return false
}

/** Names in a run of capitals. `pseudonymEnd` says where a pseudonym ends that begins at a token, or -1. */
export function namesIn(block: ReadBlock, run: Run, pseudonymEnd: (token: number) => number): Seen[] {
  const seen: Seen[] = []
  let token = run.first
  while (token < run.last) {
    const pseudonym = pseudonymEnd(token)
    if (pseudonym > token) {
      token = pseudonym
      continue
    }
    const sentence = sentenceAt(block, token)
    const end = nameAt(block, token, run, sentence.first)
    if (end < 0) {
      token++
      continue
    }
    const first = token
    token = end
    // 'the Amelia Wozniak Inquiry', 'Daniel Street': of the public, or seen as a place.
    const isThing =
      end < run.last &&
      isTogether(block, end) &&
      ((marksAt(block, end) | marksAt(block, Math.min(run.last - 1, end + 1))) & (thing | doubtfulStreet)) !== 0
    if (isThing || isCited(block, end)) continue
    const whole = block.text.slice(
      startOf(block, sentence.first),
      Math.min(endOf(block, sentence.last - 1), startOf(block, sentence.first) + 600),
    )
    if (pseudonymous.test(whole)) continue
    if (isPublic(block, first, end) || isAuthor(block, first, end) || isOfReport(block, first, end)) continue
    if (isPet(block, first) || isTown(block, first, run)) continue
    const listed = ((marksAt(block, first) | marksAt(block, end - 1)) & firstName) !== 0 || (marksAt(block, first) & title) !== 0
    seen.push(seenBetween(block, code, startOf(block, first), endOf(block, end - 1), listed ? 'sure' : 'likely'))
  }
  return seen
}
