import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { comma, strongBreak } from './clauses.ts'
import {
  adverb,
  be,
  body,
  determiner,
  have,
  modal,
  negation,
  participle,
  pastVerb,
  person,
  practice,
  preposition,
  relative,
} from './grammar.ts'
import { isQuoted, kindsAt, sighting, traitsAt, wordAt } from './sighting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After 'by' these tell how or when, not who. */
const noAgents = set(
  'telephone phone email e-mail letter post text fax post then now this that the-end means way law mistake error default number monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december noon midday midnight return hand itself chance accident virtue reason ' +
    'reference agreement consent far comparison contrast using close week day date time video teleconference',
)
const articles = set('the a an this that')
const endsOfTime = set(
  'end time date afternoon evening morning following next same close week month autumn summer spring winter phone telephone',
)
const clauseOpeners = set('because when which who that while if after before although though until since whereas as but so')
/** The review's own doings, and what a document says of itself, are nobody's practice. */
const ownSubjects = set(
  'review reviews report inquest inquiry panel investigation-report recommendation recommendations overview table appendix names name chapter',
)
const hospitalTrips = set('hospital ill home a&e court prison work school')
/** With 'be': who needs, tries, wants. */
const beforeToBe = set('needs need needed required requires has have had failed ought remains remained is are was were yet')

const past = set("was were been being wasn't weren't")
const present = set("is are isn't aren't")

/** A passive of a professional action: its 'be' and its participle. */
export interface Passive {
  readonly first: number
  readonly last: number
}

function participleAfter(block: ReadBlock, token: number, until: number): number {
  for (let at = token + 1; at < Math.min(until, token + 6); at++) {
    const crossed = block.clauses.breaks[at] ?? 0
    if (crossed === strongBreak || (crossed === comma && (kindsAt(block, at) & adverb) === 0 && at === token + 1)) return -1
    const kinds = kindsAt(block, at)
    if ((kinds & practice) !== 0) return at
    if (wordAt(block, at) === 'being' || wordAt(block, at) === 'been') continue
    // 'There was no agreed plan': a 'no' belongs to a noun.
    if ((kinds & (adverb | negation)) === 0 || wordAt(block, at) === 'no' || wordAt(block, at) === 'well') return -1
  }
  return -1
}

/** 'Must be', 'would be', 'needs to be': something that somebody is to do. */
function isToBe(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 4); at--) {
    const text = wordAt(block, at)
    if (text === 'can' || text === 'may' || text === 'might') return false
    if ((kindsAt(block, at) & modal) !== 0) return true
    if (text === 'to') return beforeToBe.has(wordAt(block, at - 1))
    if ((kindsAt(block, at) & (adverb | negation)) === 0) return false
  }
  return false
}

/** The practice told in the passive at a token, whoever the agent, or null. */
export function passiveAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Passive | null {
  const kinds = kindsAt(block, token)
  if ((kinds & be) === 0) return null
  const at = participleAfter(block, token, lastToken)
  if (at < 0) return null
  const text = wordAt(block, token)
  if (present.has(text)) {
    // The present tense states how things are done in general, or is a formula ('is accepted'), unless something is not done or is under way.
    let under = wordAt(block, token + 1) === 'being'
    for (let between = token; between < at; between++) if ((kindsAt(block, between) & negation) !== 0) under = true
    if (!under) return null
  } else if (past.has(text)) {
    if (isUnreal(block, token, firstToken)) return null
  } else if (formulae.has(wordAt(block, at)) || !isToBe(block, token, firstToken)) return null
  if (isLifeEvent(block, at, lastToken) || isGeneral(block, token, at, firstToken)) return null
  return { first: token, last: at + 1 }
}

/** 'It should be noted', 'this must be recognised'. */
const formulae = set('noted recognised acknowledged emphasised remembered understood seen read considered-as heard regarded')
const unreal = set("would could might may wouldn't couldn't")
/** 'Might have been done' says what was not, and counts as that. */
const isUnreal = (block: ReadBlock, token: number, first: number): boolean => {
  if (wordAt(block, token) !== 'been') return false
  for (let at = token - 1; at >= Math.max(first, token - 4); at--) if (unreal.has(wordAt(block, at))) return true
  return false
}

function isLifeEvent(block: ReadBlock, at: number, until: number): boolean {
  const text = wordAt(block, at)
  const next = at + 1 < until ? wordAt(block, at + 1) : ''
  if (text === 'taken')
    return (
      next === 'ill' ||
      (next === 'by' && /^(?:ambulance|helicopter|taxi|air|car)$/.test(wordAt(block, at + 2))) ||
      (next === 'to' && (hospitalTrips.has(wordAt(block, at + 2)) || hospitalTrips.has(wordAt(block, at + 3))))
    )
  // 'Was left unfinished', 'was left to drift': somebody left it so.
  if (text === 'left')
    return !(
      next.startsWith('un') ||
      /^(?:blank|incomplete|open|empty|undone)$/.test(next) ||
      (next === 'to' && wordAt(block, at + 2) === 'drift')
    )
  if (text === 'used') return next === 'to'
  if (text === 'sent') return next === 'to' && (hospitalTrips.has(wordAt(block, at + 2)) || wordAt(block, at + 2) === 'live')
  // 'Was born at 34 weeks and was discharged home on day nine.'
  if (text === 'discharged' && next === 'home')
    for (let back = at - 1; back >= Math.max(0, at - 12); back--) if (wordAt(block, back) === 'born') return true
  if (text === 'made') return next === 'redundant' || next === 'homeless' || next === 'up' || next === 'of'
  if (text === 'seen') return next === 'as' || next === 'on' || wordAt(block, at - 1) === 'last'
  // 'Were held in a system', 'were kept on paper': where things lie.
  if (text === 'held' || text === 'kept' || text === 'stored')
    return (
      (next === 'in' || next === 'on') &&
      /^(?:system|systems|paper|file|files|record|records|folder|database|drive|office|cabinet|spreadsheet)$/.test(
        `${wordAt(block, at + 2)}`.replace(/^(?:a|an|the|one)$/, wordAt(block, at + 3)),
      )
    )
  if (text === 'given') return next === 'birth' || next === 'as'
  if (text === 'brought') return next === 'up' || next === 'to' || next === 'by'
  return text === 'learned' && next === 'about'
}

const callers = set('door phone telephone knock bell call calls')
/**
 * What names no act of its own: 'what was done' (the act is told elsewhere), 'members were agreed that' (they agreed), a door that was not answered
 * (the family's).
 */
/** A family's money, home and things, and what befalls them: no practice of the case. */
const ofHousehold = set('benefit benefits wages rent tenancy electricity gas car money phone')
const ofLiving = set('stopped sanctioned paid suspended cut ended reinstated reduced stolen sold disconnected lost')
function isGeneral(block: ReadBlock, token: number, at: number, first: number): boolean {
  let subject = token - 1
  while (subject >= first && (kindsAt(block, subject) & (have | modal | adverb | negation | be)) !== 0) subject--
  if (subject < first) return false
  const text = wordAt(block, at)
  if (wordAt(block, subject) === 'what' || (ofHousehold.has(wordAt(block, subject)) && ofLiving.has(text))) return true
  if (text === 'agreed')
    return (kindsAt(block, subject) & person) !== 0 || /^(?:members|all|we|they)$/.test(wordAt(block, subject))
  return text === 'answered' && callers.has(wordAt(block, subject))
}

/** Whether a clause says by whom. */
function hasAgent(block: ReadBlock, from: number, until: number): boolean {
  for (let at = from; at < Math.min(until, from + 22); at++) {
    const crossed = block.clauses.breaks[at] ?? 0
    const text = wordAt(block, at)
    if (crossed === strongBreak || (at > from && clauseOpeners.has(text))) return false
    if (crossed === comma && (kindsAt(block, at + 1) & be) !== 0) return false
    if (text === 'by' && at + 1 < until && isAgent(block, at + 1)) return true
  }
  return false
}

function isAgent(block: ReadBlock, at: number): boolean {
  const text = wordAt(block, at)
  // 'By Sibling 1' ends in -ing and is somebody.
  if ((kindsAt(block, at) & relative) !== 0) return true
  if (noAgents.has(text) || text.endsWith('ing') || /^\d/.test(text)) return false
  return !(articles.has(text) && (endsOfTime.has(wordAt(block, at + 1)) || /^\d/.test(wordAt(block, at + 1))))
}

/** Whether what the passive is about is the review itself. */
const professionalReports = set('report reports')
const madeForReading = set('written published commissioned drafted prepared')
/** 'The review was commissioned', 'this report was written': no practice in the case. */
export function isOwn(block: ReadBlock, token: number, first: number, last: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 5); at--) {
    if ((kindsAt(block, at) & (have | modal | adverb | negation | be)) !== 0) continue
    return (
      ownSubjects.has(wordAt(block, at)) &&
      !(professionalReports.has(wordAt(block, at)) && !madeForReading.has(wordAt(block, last - 1)))
    )
  }
  return false
}

const thisReview = set('review report reviewers reviewer panel')
/** What a review calls its own occasions and papers, and what is done with them. */
const ownOccasions = set('workshop workshops')
const ownPapers = set(
  'conversations interviews records chronologies documents files accounts transcripts questionnaires submissions',
)
const ownHandling = set(
  'read reviewed analysed examined studied compared transcribed collated obtained gathered requested held conducted',
)

/** 'The review team', 'the lead reviewer', 'in the course of the review': not a review of a child's plan. */
const isOwnName = (block: ReadBlock, at: number): boolean => {
  const text = wordAt(block, at)
  if (text === 'review') {
    if (/^(?:team|panel|group)$/.test(wordAt(block, at + 1))) return true
    return /^(?:for|of|by|to)$/.test(wordAt(block, at - 2)) && wordAt(block, at - 1) === 'the'
  }
  return text === 'reviewer' || text === 'reviewers'
}

/** 'Records were read', 'conversations were held', 'two workshops were held': how the review worked, unless something was not done. */
function isOwnMethod(block: ReadBlock, { first, last }: Passive, from: number): boolean {
  for (let at = first; at < last; at++) if ((kindsAt(block, at) & negation) !== 0) return false
  for (let at = first - 1; at >= Math.max(from, first - 4); at--) {
    if (ownOccasions.has(wordAt(block, at))) return true
    if (ownPapers.has(wordAt(block, at))) {
      // 'His records were reviewed' is somebody's practice; 'records were reviewed', and all of them, is the review's.
      const before = at === from ? '' : wordAt(block, at - 1)
      return (
        ownHandling.has(wordAt(block, last - 1)) &&
        (before === '' || /^(?:the|all|these|individual|relevant|agency|agencies|and|group)$/.test(before))
      )
    }
  }
  return false
}
const speaksOfReview = (block: ReadBlock, { firstToken, lastToken }: Sentence): boolean => {
  for (let at = firstToken + 1; at < lastToken; at++)
    if (isOwnName(block, at) || (thisReview.has(wordAt(block, at)) && wordAt(block, at - 1) === 'this')) return true
  return false
}

/** Whether a note's participle has nothing after it that it could govern, as an active verb would. */
const endsThere = (block: ReadBlock, at: number, until: number): boolean =>
  at + 1 >= until ||
  (block.clauses.breaks[at + 1] ?? 0) !== 0 ||
  (kindsAt(block, at + 1) & (preposition | adverb)) !== 0 ||
  /^(?:and|or|until|when|despite|out|up)$/.test(wordAt(block, at + 1))

const omitted = traitOfWords(set('no nothing none nobody not never'))
/** 'No referral made.', 'Father not contacted', 'Not recorded': a passive without its 'be', as notes have it. */
function noteAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Passive | null {
  if ((traitsAt(block, token) & omitted) === 0) return null
  const negated = wordAt(block, token) === 'not' || wordAt(block, token) === 'never'
  const least = Math.max(firstToken, token - 6)
  for (let at = least; at < token; at++)
    if ((kindsAt(block, at) & (be | have | modal)) !== 0 || /^(?:did|do|does|if|but|or)$/.test(wordAt(block, at))) return null
  for (let at = token + 1; at < Math.min(lastToken, token + (negated ? 3 : 8)); at++) {
    const kinds = kindsAt(block, at)
    if ((block.clauses.breaks[at] ?? 0) !== 0 || (kinds & (be | have | modal)) !== 0) return null
    // 'A message that named no harm and asked for nothing': an active verb after its 'and'.
    if (/^(?:and|but|who|that|which)$/.test(wordAt(block, at - 1))) return null
    if ((kinds & practice) !== 0 && (at > token + 1 || negated))
      return endsThere(block, at, lastToken) ? { first: token, last: at + 1 } : null
    if ((kinds & participle) !== 0 && !negated) return null
  }
  return null
}

const finite = be | have | modal | pastVerb
const noteWords = 9
const noRole = /^(?:he|she|they|we|i|it|who|which|that)$/
/**
 * 'Advice given.', 'Phone call received from neighbour.', 'Driver spoken to.': a line of a log without any finite verb, whose noun is no doer. Past the
 * bar of a table ('HV | card left') the column says whose it is.
 */
function lineAt(block: ReadBlock, token: number, { firstToken, lastToken, from, to }: Sentence): Passive | null {
  if (lastToken - firstToken > noteWords || token <= firstToken || (kindsAt(block, token) & practice) === 0) return null
  if (!endsThere(block, token, lastToken)) return null
  for (let at = firstToken; at < lastToken; at++) {
    const kinds = kindsAt(block, at)
    if (at !== token && ((kinds & finite & ~(kinds & participle ? pastVerb : 0)) !== 0 || noRole.test(wordAt(block, at))))
      return null
    // 'Police attended', 'Health visitor visited at home': somebody at work is the doer of an active verb.
    if (at < token && (kinds & (person | body)) !== 0 && wordAt(block, token) !== 'spoken') return null
  }
  const whom = wordAt(block, token) === 'seen' ? preposition | determiner : preposition | determiner | relative
  if ((kindsAt(block, token - 1) & whom) !== 0 || block.text.slice(from, to).includes('|')) return null
  return neverPassive.has(wordAt(block, token)) ? null : { first: token - 1, last: token + 1 }
}
/** Of a note's verbs these are oftener active: 'baby observed asleep' may be either, 'mother attended' is not. */
const neverPassive = set(
  'attended left met felt thought asked told explained stopped ended started moved found refused declined cancelled',
)

/** Whether a note tells of practice without a verb of its own. */
export const isNote = (block: ReadBlock, token: number, sentence: Sentence): boolean =>
  noteAt(block, token, sentence) !== null || lineAt(block, token, sentence) !== null

function passiveIn(block: ReadBlock, sentence: Sentence, seen: Seen[]): void {
  const { firstToken, lastToken } = sentence
  for (let token = firstToken; token < lastToken; token++) {
    const found = passiveAt(block, token, sentence) ?? noteAt(block, token, sentence) ?? lineAt(block, token, sentence)
    if (found === null) continue
    if (isQuoted(block, token) || hasAgent(block, found.last, lastToken)) continue
    if (isOwn(block, token, firstToken, found.last) || isOwnMethod(block, found, firstToken) || speaksOfReview(block, sentence))
      continue
    seen.push(sighting(block, 'passive_unclear_agent', found))
    token = found.last - 1
  }
}

/** QM14.6, QM16.2: an action, a decision or an omission of professionals, and nobody whose it was. */
export const passiveUnclearAgent: BlockRule = block => {
  const seen: Seen[] = []
  if (block.name === 'heading') return seen
  // Without a participle of practice there is no passive of it.
  for (const sentence of block.sentences) if ((sentence.kinds & practice) !== 0) passiveIn(block, sentence, seen)
  return seen
}
