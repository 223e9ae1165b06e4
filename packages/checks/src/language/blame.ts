import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import { kinds } from '../text/characters.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfShape, traitOfWords } from '../text/traits.ts'
import { adverb, be, body, determiner, participle, person, preposition, pronoun, relative } from './grammar.ts'
import { disclaimers, faultyManner, laidToPeople, ownFaults, personalFaults, verdicts } from './lexicons/blame.ts'
import { quietFaults, quietlyLaid, quietlyOwned } from './lexicons/blame-quiet.ts'
import { people } from './lexicons/word-classes.ts'
import { type Found, PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { inSentences, isQuoted, kindsAt, sighting, traitsAt, wordAt } from './sighting.ts'
import { isPerson, sharedSubject, subjectOf } from './subject.ts'

const faults = new PhraseBook(personalFaults)
const quiet = new PhraseBook(quietFaults)
const laid = new PhraseBook(laidToPeople)
const quietlyLaying = new PhraseBook(quietlyLaid)
const own = new PhraseBook(ownFaults)
const quietlyOwn = new PhraseBook(quietlyOwned)
const verdict = new PhraseBook(verdicts)
const disclaiming = new PhraseBook(disclaimers)
const manner = traitOfWords(faultyManner)
const owner = traitOfWords([...people.flatMap(word => [`${word}'s`, `${word}'`]), 'his', 'her'])
const possessive = traitOfShape(text => text.endsWith("'s"))
const beginnings = { openings: faults.bit | laid.bit | quiet.bit | quietlyLaying.bit, traits: manner | owner | possessive }
/** "The baby's failure to thrive", 'her neglect by her parents': no fault of hers. */
const sufferers = new Set(['thrive', 'by'])
/** 'Careless with money': no care of a child. */
const ofLiving = new Set(['money', 'cash', 'spelling', 'dress', 'appearance'])

/** "The nurse's", or a name after a role or a title: "DS Pell's", "the worker Ms Amin's". */
const isOwner = (block: ReadBlock, token: number, traits: number): boolean =>
  (traits & owner) !== 0 ||
  ((traits & possessive) !== 0 &&
    kindsAt(block, token) === 0 &&
    (block.tokens.heads[token] === kinds.upper || block.tokens.heads[token] === kinds.digit) &&
    (kindsAt(block, token - 1) & person) !== 0)

const ofReview = new Set([
  'review',
  'reviewer',
  'reviewers',
  'us',
  'panel',
  'author',
  'interview',
  'interviewed',
  'part',
  'draft',
])
/** 'The uncle chose not to meet the reviewer': whether somebody takes part is theirs to choose. */
function isOfReview(block: ReadBlock, subject: number, from: number, until: number): boolean {
  if ((kindsAt(block, subject) & (relative | pronoun)) === 0) return false
  for (let at = from; at < Math.min(until, from + 6); at++) if (ofReview.has(wordAt(block, at))) return true
  return false
}

const ofFamily = /^(?:step)?(?:mother|father|parent|grandmother|grandfather|grandparent|mum|dad)(?:s|'s|s')?$/

/** What is said quietly is heard as blame where it is said of those who worked. */
function quietFaultAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Found | null {
  const fault = quiet.match(block, token, lastToken)
  const suffered = (kindsAt(block, token) & participle) !== 0 && (kindsAt(block, token - 1) & be) !== 0
  if (fault > 0 && !suffered) {
    const subject = subjectOf(block, token, firstToken)
    if (isPerson(block, subject) && (kindsAt(block, subject) & relative) === 0 && !isOfReview(block, subject, fault, lastToken))
      return { first: subject, last: fault }
  }
  const laying = quietlyLaying.match(block, token, lastToken)
  if (laying > 0 && (kindsAt(block, laying) & body) === 0 && (kindsAt(block, laying - 1) & relative) === 0)
    return { first: token, last: laying }
  if (!isOwner(block, token, traitsAt(block, token)) || ofFamily.test(wordAt(block, token))) return null
  const owned = Math.max(quietlyOwn.match(block, token + 1, lastToken), quietlyOwn.match(block, token + 2, lastToken))
  return owned > 0 ? { first: token, last: owned } : null
}

function faultAt(block: ReadBlock, token: number, sentence: Sentence): Found | null {
  return openFaultAt(block, token, sentence) ?? quietFaultAt(block, token, sentence)
}

function openFaultAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Found | null {
  const fault = faults.match(block, token, lastToken)
  // 'The father was dismissed': done to him.
  const suffered = (kindsAt(block, token) & participle) !== 0 && (kindsAt(block, token - 1) & be) !== 0
  if (fault > 0 && !suffered && !ofLiving.has(wordAt(block, fault + 1))) {
    const subject = subjectOf(block, token, firstToken)
    if (isPerson(block, subject) && !isOfReview(block, subject, fault, lastToken)) return { first: subject, last: fault }
    // 'The manager signed it off without reading it': whose the verb before 'without' is.
    if (wordAt(block, token) === 'without') {
      const doer = sharedSubject(block, token, firstToken)
      if (isPerson(block, doer)) return { first: doer, last: fault }
    }
  }
  const laying = laid.match(block, token, lastToken)
  if (laying > 0 && (kindsAt(block, laying) & body) === 0) return { first: token, last: laying }
  const traits = traitsAt(block, token)
  if (isOwner(block, token, traits) && wordAt(block, token + 1) !== 'that') {
    const judged = Math.max(verdict.match(block, token + 1, lastToken), verdict.match(block, token + 2, lastToken))
    if (judged > 0) return { first: token, last: judged }
    const next = own.match(block, token + 1, lastToken)
    const last = next > 0 || (kindsAt(block, token + 1) & preposition) !== 0 ? next : own.match(block, token + 2, lastToken)
    if (last > 0 && !sufferers.has(wordAt(block, last)) && !sufferers.has(wordAt(block, last + 1))) return { first: token, last }
  }
  // 'She thought, wrongly as it turned out, that …': what came of it.
  if ((traits & manner) !== 0 && block.clauses.breaks[token] === 0) {
    const subject = subjectOf(block, token, firstToken)
    if (isPerson(block, subject)) return { first: subject, last: token + 1 }
  }
  return null
}

/** 'Any competent practitioner': nobody of whom one could say who it was. */
const isAnybody = (block: ReadBlock, { first, last }: Found): boolean => {
  for (let at = first; at < last; at++)
    if ((kindsAt(block, at) & person) !== 0)
      return [1, 2, 3].some(back => at - back >= first - 3 && /^(?:any|every)$/.test(wordAt(block, at - back)))
  return false
}

/** "The father's neglect was found proved by the court": a finding of law, and nobody's word here. */
const isProved = (block: ReadBlock, { last }: Found, until: number): boolean => {
  for (let at = last; at < Math.min(until, last + 9); at++)
    if (/^(?:proved|proven|convicted)$/.test(wordAt(block, at))) return true
  return false
}

/** "No individual's practice fell short": said of none. */
const isNobody = (block: ReadBlock, { first }: Found): boolean => /^(?:no|neither|nor)$/.test(wordAt(block, first - 1))

/** 'Professionals were too quick': a whole calling is nobody of whom one could say who it was. */
const callings = /^(?:professionals|practitioners|agencies|individuals)$/
const isCalling = (block: ReadBlock, { first }: Found): boolean =>
  callings.test(wordAt(block, first)) && (kindsAt(block, first - 1) & determiner) === 0

/** 'She should have been admitted': what ought to have been done for somebody. */
const isPatient = (block: ReadBlock, { first, last }: Found): boolean =>
  wordAt(block, last - 1) === 'been' &&
  (kindsAt(block, first) & (pronoun | relative)) !== 0 &&
  (kindsAt(block, (kindsAt(block, last) & adverb) !== 0 ? last + 1 : last) & participle) !== 0

/** 'Whether the constable had been negligent', 'the complaint that he was rude': asked or claimed, not said. */
function isAsked(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 14); at--)
    if (/^(?:whether|complaint|allegation|alleged|suggestion|accusation)$/.test(wordAt(block, at))) return true
  return false
}

function blameIn(block: ReadBlock, sentence: Sentence): Seen | null {
  const { firstToken, lastToken } = sentence
  for (let token = firstToken; token < lastToken; token++) {
    const found = faultAt(block, token, sentence)
    if (found === null || isQuoted(block, token)) continue
    if (isReported(block, token, firstToken, false) || disclaiming.some(block, firstToken, lastToken)) return null
    if (isAsked(block, token, firstToken) || isAnybody(block, found) || isNobody(block, found) || isPatient(block, found))
      continue
    if (isCalling(block, found) || isProved(block, found, lastToken)) continue
    return sighting(block, 'blame', found)
  }
  return null
}

/** QM14.7: a fault pinned on a person or a role. One in a sentence is enough to ask. */
export const blame: BlockRule = block => inSentences(block, beginnings, blameIn)
