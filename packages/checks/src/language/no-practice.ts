import type { ReadBlock } from '../blocks/read-block.ts'
import { kinds as characters } from '../text/characters.ts'
import {
  acted,
  adverb,
  be,
  befallen,
  conjunction,
  have,
  modal,
  negation,
  ofWork,
  participle,
  pastVerb,
  person,
  practice,
  preposition,
  pronoun,
  relative,
} from './grammar.ts'
import { isQuoted, kindsAt, wordAt } from './sighting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A participle behind its 'be', and what it is told of: the token next to the 'be', or -1. */
export interface ToldOf {
  readonly token: number
  readonly at: number
  readonly subject: number
  readonly until: number
}

/** Particles of phrasal verbs that make an act of a participle which alone tells of none: 'cut short', 'thrown out'. */
export const particles = set('up off down away back aside out over through together short')

/** The token of what a passive is told of, by the words next to its 'be', or -1. */
export function subjectNear(block: ReadBlock, token: number, first: number): number {
  let at = token - 1
  const least = Math.max(first, token - furthestBack)
  while (at >= least && (kindsAt(block, at) & (have | modal | adverb | negation | be)) !== 0) at--
  if (at < least) return -1
  // 'She was ill and was booked …': the verb before the 'and' has the same one.
  if (/^(?:and|but|then)$/.test(wordAt(block, at)))
    for (let back = at - 1; back > Math.max(first, at - furthestBack); back--)
      if ((kindsAt(block, back) & be) !== 0) return subjectNear(block, back, first)
  return at
}
const furthestBack = 12

/** 'Ruby', '“Ruby”': what stands there is a name. */
const isNamed = (block: ReadBlock, at: number): boolean => isQuoted(block, at) || block.tokens.heads[at] === characters.upper

const isSomebody = (block: ReadBlock, { subject }: ToldOf): boolean =>
  subject >= 0 && ((kindsAt(block, subject) & (person | relative | pronoun)) !== 0 || isNamed(block, subject))

const isNegated = (block: ReadBlock, { token, at, subject }: ToldOf): boolean => {
  for (let between = Math.max(0, subject - 3); between < at; between++)
    if ((kindsAt(block, between) & negation) !== 0 && (between >= token - 2 || between >= subject - 3)) return true
  return false
}

/** With these after it a participle tells of no act: 'taken ill', 'used to', 'put to bed' (see also `isTrip`, `isAbode`). */
const noActBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  taken: set('ill as aback'),
  used: set('to'),
  kept: set('awake warm busy alive clean off safe company apart happy occupied'),
  employed: set('as in at by to'),
  engaged: set('as in at by to'),
  registered: set('as with at in'),
  enrolled: set('as with at in on'),
  trained: set('as in at'),
  booked: set('with in at'),
  looked: set('after forward up'),
  set: set('in alight on among around'),
  put: set('through'),
  lost: set('in'),
  dressed: set('in as for'),
  made: set('redundant homeless up of'),
  seen: set('as on'),
  given: set('birth as'),
  brought: set('up to by'),
  learned: set('about'),
  held: set('as'),
  shown: set('on in as'),
}
const peopleOnly = set('registered enrolled trained booked')
const hospitalTrips = set('hospital ill home a&e court prison work school')
const amounts = set('more much little nothing use mention note too sense')
const places = set('system systems paper file files record records folder database drive office cabinet spreadsheet')

/** 'Was taken to hospital', 'was sent to live with an aunt', 'was put to bed'. */
function isTrip(block: ReadBlock, at: number): boolean {
  const text = wordAt(block, at)
  const goal = wordAt(block, at + 2)
  if (text === 'taken' && wordAt(block, at + 1) === 'by') return /^(?:ambulance|helicopter|taxi|air|car)$/.test(goal)
  if (wordAt(block, at + 1) !== 'to') return false
  if (text === 'taken' || text === 'sent')
    return hospitalTrips.has(goal) || goal === 'live' || (text === 'taken' && hospitalTrips.has(wordAt(block, at + 3)))
  if (text === 'moved') return goal === 'tears'
  return text === 'put' && /^(?:bed|sleep|death)$/.test(goal)
}

/** 'Were held in a system', 'were kept on paper': where things lie. */
const isAbode = (block: ReadBlock, at: number): boolean =>
  /^(?:held|kept|stored)$/.test(wordAt(block, at)) &&
  /^(?:in|on)$/.test(wordAt(block, at + 1)) &&
  places.has(wordAt(block, at + 2).replace(/^(?:a|an|the|one)$/, wordAt(block, at + 3)))

/** 'Was left unfinished', 'was left to drift', 'a note was left on the system': somebody left it so. A child was left with an aunt. */
function isLeftSo(block: ReadBlock, told: ToldOf): boolean {
  const next = told.at + 1
  const text = wordAt(block, next)
  if (next < told.until && (block.clauses.breaks[next] ?? 0) === 0) {
    if (text.startsWith('un') || /^(?:blank|incomplete|open|empty)$/.test(text)) return true
    if ((kindsAt(block, next) & participle) !== 0 && (kindsAt(block, next) & befallen) === 0) return true
    if (text === 'to' && (wordAt(block, next + 1) === 'drift' || wordAt(block, told.subject) === 'it')) return true
  }
  return told.subject >= 0 && !isSomebody(block, told)
}

/** 'Was born at 34 weeks and was discharged home on day nine.' */
const isAfterBirth = (block: ReadBlock, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) if (wordAt(block, back) === 'born') return true
  return false
}

/** Whether a participle tells here what befell somebody or where something is, whatever it tells elsewhere. */
function isLifeEvent(block: ReadBlock, told: ToldOf): boolean {
  const { at, subject, until } = told
  const text = wordAt(block, at)
  const next = at + 1 < until ? wordAt(block, at + 1) : ''
  if (text === 'left') return !isLeftSo(block, told)
  // 'Was called Ruby', 'was called the Annexe': a name.
  if (text === 'called') return at + 1 < until && (isNamed(block, at + 1) || /^(?:an?|the)$/.test(next))
  if (text === 'turned') return !particles.has(next)
  if (text === 'fed') return !isNegated(block, told)
  if (text === 'discharged' && next === 'home' && isAfterBirth(block, at)) return true
  if (text === 'seen' && wordAt(block, at - 1) === 'last') return true
  // 'Made of wood'; 'more might have been made of it'.
  if (text === 'made' && next === 'of') return !(subject >= 0 && amounts.has(wordAt(block, subject)))
  if (isTrip(block, at) || isAbode(block, at)) return true
  if (noActBefore[text]?.has(next) !== true) return false
  return !peopleOnly.has(text) || (isSomebody(block, told) && !isNegated(block, told))
}

const ofDiagnosis = set('confirmed suspected excluded established identified detected')
const conditionWords = set(
  'diagnosis pregnancy cancer autism asthma diabetes epilepsy death fracture fractures infection miscarriage stroke tumour paternity',
)
/** 'Her nephrotic syndrome was confirmed': a diagnosis, whoever made it. */
const isCondition = (text: string): boolean =>
  conditionWords.has(text) ||
  /(?:itis|osis|[ae]mia|oma|pathy|trophy|plegia|palsy|lepsy|syndrome|disease|disorder|malaria|sepsis)$/.test(text)

const ofMeetings = set('minutes apologies agenda recommendation recommendations finding findings terms membership welcome')
const formalities = set('approved agreed accepted endorsed received noted adopted tabled ratified signed given welcomed')
/** 'The minutes were approved', 'apologies were received', 'the recommendation was accepted', unless it was not. */
function isFormula(block: ReadBlock, { token, at, subject }: ToldOf): boolean {
  if (wordAt(block, at) === 'thanked') return true
  if (!formalities.has(wordAt(block, at)) || wordAt(block, at + 1) === 'off') return false
  for (let between = subject; between < at; between++) if ((kindsAt(block, between) & negation) !== 0) return false
  if (ofMeetings.has(wordAt(block, subject))) return true
  for (let back = subject; back >= Math.max(0, token - 8); back--)
    if (ofMeetings.has(wordAt(block, back)) && wordAt(block, back) !== 'finding') return wordAt(block, back + 1) === 'of'
  return false
}

const reached = set('given told offered shown sent asked promised left prescribed paid')
/** 'The postcode it was given', 'the words he was told': a clause that tells only which. */
const isWhichOne = (block: ReadBlock, { at, subject, until }: ToldOf): boolean =>
  reached.has(wordAt(block, at)) &&
  /^(?:he|she|it|they|we|i)$/.test(wordAt(block, subject)) &&
  (at + 1 >= until || (block.clauses.breaks[at + 1] ?? 0) !== 0) &&
  subject > 0 &&
  (block.clauses.breaks[subject] ?? 0) === 0 &&
  (kindsAt(block, subject - 1) & noNoun) === 0 &&
  !noNouns.has(wordAt(block, subject - 1))
const noNoun =
  be | have | modal | adverb | negation | preposition | pronoun | person | relative | participle | pastVerb | conjunction
const noNouns = set('who which what say says know knows think believe believes')

const housing = set('door doors gate gates window windows house flat curtains blinds shutters')
const shutting = set('locked shut closed bolted barred boarded broken smashed open')
/** 'Good practice was seen': what a review says that it found. */
const isFinding = (head: string, text: string): boolean =>
  /^(?:practice|examples?|strengths?)$/.test(head) &&
  /^(?:seen|noted|found|identified|evidenced|observed|highlighted)$/.test(text)

/** 'Was not brought': it is the family who brings a child. */
const isBrought = (block: ReadBlock, told: ToldOf): boolean =>
  wordAt(block, told.at) === 'brought' && isSomebody(block, told) && !particles.has(wordAt(block, told.at + 1))

const callers = set('door phone telephone knock bell')
/** A family's money, home and things, and what befalls them: no practice of the case. */
const ofHousehold = set('benefit benefits wages rent tenancy electricity gas car money phone')
const ofLiving = set('stopped sanctioned paid suspended cut ended reinstated reduced stolen sold disconnected lost')

/**
 * Whether a passive names no act of the work: what befell somebody, a formula of meetings, a diagnosis, 'what was done' (the act is told elsewhere),
 * 'members were agreed that' (they agreed), a door that was not answered (the family's).
 */
export function isNoPractice(block: ReadBlock, told: ToldOf): boolean {
  if (isLifeEvent(block, told)) return true
  const { at, subject } = told
  if (subject < 0) return false
  const text = wordAt(block, at)
  const head = wordAt(block, subject)
  if (isFormula(block, told) || isWhichOne(block, told)) return true
  if (ofDiagnosis.has(text) && isCondition(head)) return true
  if (isFinding(head, text) || isBrought(block, told) || (housing.has(head) && shutting.has(text))) return true
  // 'Was raised in the Traveller community'; 'the allotment was neglected'.
  if (text === 'raised' && /^(?:in|as|among|by)$/.test(wordAt(block, at + 1))) return true
  if (text === 'neglected' && (kindsAt(block, subject) & (person | relative | ofWork)) === 0)
    return !/^(?:this|these|it|needs?|concerns?|signs?)$/.test(head)
  if (text === 'raised') return (kindsAt(block, subject) & (person | relative)) !== 0 || /^(?:he|she|they|who)$/.test(head)
  // A coroner's formula.
  if (head === 'action' && text === 'taken' && wordAt(block, at + 1) === 'to' && wordAt(block, at + 2) === 'prevent') return true
  if (head === 'what' || (ofHousehold.has(head) && ofLiving.has(text))) return true
  if (text === 'agreed') return (kindsAt(block, subject) & person) !== 0 || /^(?:members|all|we|they)$/.test(head)
  return text === 'answered' && callers.has(head)
}

/** Not done they are omissions: 'the vacancy was not filled', 'the lock was never fitted'. */
const omissible = set(
  'filled covered fitted built cleaned paid met matched found insured furnished equipped staffed bathed washed protected saved',
)
const sought = set('placement placements bed beds slot slots interpreter cover place room post nothing none no')

/**
 * Whether a participle behind its 'be' tells of something that professionals do: one that is known to, one that befalls people and things if it was not
 * done or has a particle, and any other where it is told of the work, or that it was not done.
 */
export function isActOf(block: ReadBlock, told: ToldOf): boolean {
  const { at, subject, until } = told
  const kinds = kindsAt(block, at)
  if ((kinds & practice) !== 0) return true
  const text = wordAt(block, at)
  const withParticle = particles.has(wordAt(block, at + 1)) && at + 1 < until && (block.clauses.breaks[at + 1] ?? 0) === 0
  if ((kinds & befallen) !== 0) {
    // 'Nothing was said to the father'; 'it was said that' is hearsay.
    if (text === 'said') return /^(?:to|about)$/.test(wordAt(block, at + 1))
    return ((kinds & acted) !== 0 && withParticle) || (omissible.has(text) && isNegated(block, told) && !isSomebody(block, told))
  }
  if ((kinds & acted) !== 0) return true
  if (text === 'found') return subject >= 0 && sought.has(wordAt(block, subject))
  if ((kinds & participle) === 0 || !/^(?!un(?!d)).{3,}ed$/.test(text)) return false
  if (withParticle) return true
  if (isSomebody(block, told)) return false
  return isNegated(block, told) || (subject >= 0 && isOfWork(block, subject))
}

/** 'The chart was doodled on', 'the results of the scan were jotted …': the words next to the verb, or what they are 'of'. */
function isOfWork(block: ReadBlock, subject: number): boolean {
  for (let at = subject; at >= Math.max(0, subject - 4); at--) {
    if ((block.clauses.breaks[at + 1] ?? 0) !== 0 && at < subject) return false
    if ((kindsAt(block, at) & ofWork) !== 0) return true
  }
  return false
}
