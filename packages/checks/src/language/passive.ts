import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { comma, strongBreak } from './clauses.ts'
import {
  acted,
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
  pronoun,
  relative,
} from './grammar.ts'
import { isActOf, isNoPractice, subjectNear } from './no-practice.ts'
import { endsThere, noteAt, type Passive } from './notes.ts'
import { isQuoted, kindsAt, sighting, wordAt } from './sighting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After 'by' these tell how or when, not who. */
const noAgents = set(
  'telephone phone email e-mail letter post text fax post then now this that the-end means way law mistake error default number monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december noon midday midnight return hand itself chance accident virtue reason ' +
    'reference agreement consent far comparison contrast using close end week day date time video teleconference',
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
/** With 'be': who needs, tries, wants. */
const beforeToBe = set('needs need needed required requires has have had failed ought remains remained is are was were yet')

const past = set("was were been being wasn't weren't")
const present = set("is are isn't aren't")

function participleAfter(block: ReadBlock, token: number, subject: number, until: number): number {
  for (let at = token + 1; at < Math.min(until, token + 6); at++) {
    const crossed = block.clauses.breaks[at] ?? 0
    if (crossed === strongBreak || (crossed === comma && (kindsAt(block, at) & adverb) === 0 && at === token + 1)) return -1
    const kinds = kindsAt(block, at)
    if (isActOf(block, { token, at, subject, until })) return at
    if (wordAt(block, at) === 'being' || wordAt(block, at) === 'been') continue
    // 'There was no agreed plan': a 'no' belongs to a noun.
    if ((kinds & (adverb | negation)) === 0 || wordAt(block, at) === 'no' || wordAt(block, at) === 'well') return -1
  }
  return -1
}

const inverting = set('no only rarely seldom never nor neither not little hardly scarcely nowhere why was were when how')
/** 'At no stage was the question explored', 'Why was he not told?': what the passive is about stands between its 'be' and its participle. */
function participleInverted(
  block: ReadBlock,
  token: number,
  { firstToken, lastToken }: { firstToken: number; lastToken: number },
): number {
  if (!/^(?:was|were)$/.test(wordAt(block, token)) || !isInverted(block, token, firstToken)) return -1
  for (let at = token + 2; at < Math.min(lastToken, token + 10); at++) {
    if ((block.clauses.breaks[at] ?? 0) !== 0 || (kindsAt(block, at) & (be | have | modal)) !== 0) return -1
    if ((kindsAt(block, at) & (practice | acted)) !== 0 && (kindsAt(block, at - 1) & (determiner | preposition)) === 0) return at
  }
  return -1
}
function isInverted(block: ReadBlock, token: number, first: number): boolean {
  // Behind the 'be' stands what a clause is about, and before it nothing that could be.
  if ((kindsAt(block, token + 1) & (determiner | pronoun | relative | person | body)) === 0) return false
  const opener = wordAt(block, first)
  if (token === first) return true
  return (
    inverting.has(opener) ||
    inverting.has(wordAt(block, token - 1)) ||
    (/^(?:at|on|in|under)$/.test(opener) && wordAt(block, first + 1) === 'no')
  )
}

/** The participle that an 'and', a 'then' or a comma joins to one before it, or -1. */
function joinedTo(block: ReadBlock, participleAt: number, until: number): number {
  let joined = false
  for (let at = participleAt + 1; at < Math.min(until, participleAt + 7); at++) {
    const crossed = block.clauses.breaks[at] ?? 0
    if (crossed === strongBreak) return -1
    const text = wordAt(block, at)
    if (crossed === comma) joined = true
    if (text === 'and' || text === 'then' || text === 'but' || text === 'or') joined = true
    else if (joined && (kindsAt(block, at) & (practice | acted)) !== 0) return endsThere(block, at, until) ? at : -1
    else if (joined && (kindsAt(block, at) & (adverb | negation)) === 0) return -1
  }
  return -1
}

/** 'Must be', 'would be', 'needs to be', 'policy to be updated', 'that awareness be raised': something that somebody is to do. */
function isToBe(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 4); at--) {
    const text = wordAt(block, at)
    if (text === 'can' || text === 'may' || text === 'might') return false
    // 'It could be taken up' may be or not; 'could not be traced' was not.
    if (text === 'could') return (kindsAt(block, at + 1) & negation) !== 0
    if ((kindsAt(block, at) & modal) !== 0) return !(text === 'would' && wordAt(block, first) === 'if')
    if (text === 'to') return beforeToBe.has(wordAt(block, at - 1)) || isBareTask(block, at, first)
    if ((kindsAt(block, at) & (adverb | negation)) === 0) return isAskedFor(block, at, first)
  }
  return wordAt(block, token) === 'be' && isAskedFor(block, token - 1, first)
}

const finite = be | have | modal | pastVerb
/** 'Policy to be updated', 'to be circulated': a task of a list, without any verb before it. */
function isBareTask(block: ReadBlock, to: number, first: number): boolean {
  for (let at = first; at < to; at++)
    if ((kindsAt(block, at) & (finite | pronoun | person)) !== 0 || clauseOpeners.has(wordAt(block, at))) return false
  return to === first || !((kindsAt(block, to - 1) & participle) !== 0 || asking.has(wordAt(block, to - 1)))
}
const asking = set(
  'asks wants seeks hopes expects likes refuses needs aims agrees continues likely able due willing happy unable',
)

const asksFor = set(
  'recommend recommends recommended recommendation proposes proposed resolved agreed decided directed required insisted requires suggests suggested',
)
/** 'That awareness be raised', 'it is recommended that the form be changed'. */
function isAskedFor(block: ReadBlock, before: number, first: number): boolean {
  for (let at = before; at >= Math.max(first, before - 12); at--)
    if (wordAt(block, at) === 'that') return at === first || asksFor.has(wordAt(block, at - 1))
  return false
}

/** The practice told in the passive at a token, whoever the agent, or null. */
export function passiveAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Passive | null {
  const kinds = kindsAt(block, token)
  if ((kinds & be) === 0 && (wordAt(block, token) !== 'got' || (kindsAt(block, token + 1) & practice) === 0)) return null
  const subject = subjectNear(block, token, firstToken)
  let at = participleAfter(block, token, subject, lastToken)
  if (at < 0) at = participleInverted(block, token, { firstToken, lastToken })
  // 'Was answered, put on hold and dropped': the one that is no practice may be joined by one that is.
  while (at >= 0 && isNoPractice(block, { token, at, subject, until: lastToken })) at = joinedTo(block, at, lastToken)
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
  return { first: token, last: at + 1 }
}

/** 'It should be noted', 'this must be recognised'. */
const formulae = set('noted recognised acknowledged emphasised remembered understood seen read considered-as heard regarded')
const unreal = set("would may wouldn't")
const possible = set("could might couldn't")
/** 'Would have been done' says what was not, and counts as that; so does 'could have been', unless it stands alone: 'more could have been done'. */
function isUnreal(block: ReadBlock, token: number, first: number): boolean {
  if (wordAt(block, token) !== 'been') return false
  for (let at = token - 1; at >= Math.max(first, token - 4); at--) {
    if (unreal.has(wordAt(block, at))) return true
    if (possible.has(wordAt(block, at))) return isConditional(block, first, at)
  }
  return false
}
/** 'Had it done so, the family could have been …': the condition before tells who. */
function isConditional(block: ReadBlock, first: number, until: number): boolean {
  for (let at = first; at < until; at++) if (wordAt(block, at) === 'if' || wordAt(block, at) === 'had') return true
  return false
}

/** Whether a clause says by whom. */
function hasAgent(block: ReadBlock, from: number, until: number): boolean {
  for (let at = from; at < Math.min(until, from + 22); at++) {
    const crossed = block.clauses.breaks[at] ?? 0
    const text = wordAt(block, at)
    if (crossed === strongBreak || (at > from && clauseOpeners.has(text))) return false
    if (crossed === comma && (kindsAt(block, at + 1) & be) !== 0) return false
    // 'Side by side', 'one by one'.
    if (text === 'by' && at + 1 < until && wordAt(block, at - 1) !== wordAt(block, at + 1) && isAgent(block, at + 1)) return true
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

function passiveIn(block: ReadBlock, sentence: Sentence, seen: Seen[]): void {
  const { firstToken, lastToken } = sentence
  for (let token = firstToken; token < lastToken; token++) {
    const found = passiveAt(block, token, sentence) ?? noteAt(block, token, sentence)
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
  // Without a participle there is no passive.
  for (const sentence of block.sentences) if ((sentence.kinds & (participle | acted)) !== 0) passiveIn(block, sentence, seen)
  return seen
}
