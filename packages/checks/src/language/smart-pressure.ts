import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import {
  adverb,
  be,
  conjunction,
  determiner,
  have,
  modal,
  negation,
  participle,
  pastVerb,
  preposition,
  pronoun,
} from './grammar.ts'
import { addedToText, changedConditions, outrightAnswers, remindersOnly, trainingPolicyAudit } from './lexicons/smart-pressure.ts'
import { type Found, PhraseBook } from './phrases.ts'
import { inSentences, isQuoted, kindsAt, sighting, wordAt } from './sighting.ts'

const reminding = new PhraseBook(remindersOnly)
const trying = new PhraseBook(trainingPolicyAudit)
const changing = new PhraseBook(changedConditions)
const inText = new PhraseBook(addedToText)
const outright = new PhraseBook(outrightAnswers)
const beginnings = { openings: reminding.bit | trying.bit | outright.bit }

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const answers = set(
  'should must will shall needs need recommend recommends recommended recommendation ensure ensures ought expects expected undertaking intends intend hopes action actions committed commit undertakes agreed seeks seek asks urges encourages encourage confident assured now',
)
/** How an action in a plan begins. */
const orders = set(
  'deliver provide commission arrange offer refresh attend complete undertake introduce ensure organise review update revise re-issue reissue rewrite relaunch re-launch circulate ' +
    're-circulate recirculate develop strengthen amend publish disseminate remind raise audit monitor conduct carry roll train produce issue reinforce all mandatory include promote further ' +
    'share cascade send write retrain annual refresher staff training additional bespoke quarterly dip-sample create re-audit policy guidance audits measure tick run write hold email e-mail display print put ask encourage urge emphasise reiterate stress disseminate brief mandate require refresh increase embed continue improve have hold receive build',
)
const denial = set("not no never without nor than didn't cannot")

const needs = /^(?:needed|required|essential|necessary)$/

/** How far from the answer's word its 'should' or 'has been' may stand. */
const reach = 14

/** How a text says of itself that it answers: 'the Chief Constable's response:', 'we have taken the following steps since your report'. */
const answering =
  /^(?:closed|complete|completed|green|amber|done)\b|^(?:row|rec|recommendation|finding|action|actions|target|assurance|evidence|status|outcome|progress|update|reply|undertaking|action plan|learning log|commitment|our plan)\b[^:.]{0,40}:|\b(?:action|actions|recommendations?) (?:\d+ |has |have |is |are |now |been ){0,4}(?:closed|complete|completed|discharged)\b|\b(?:answer|response|reply) (?:is|was|given|to (?:the|this|that|our|my) (?:finding|recommendation|concern|death|report))\b|\b(?:remedy|solution) (?:lies|lay|proposed|offered)\b|\bwhat will be different\b|\bwe are confident that\b|\bevidence (?:of (?:impact|change|learning)|supplied|provided|submitted)\b|\bassurance (?:provided|given|received)\b|\b(?:evidence of completion|(?:to|will) prevent (?:a |any )?(?:recurrence|repeat|repetition))\b|\b(?:response|reply|action|actions|recommendation|undertaking)(?: \d+)?\s?:|\b(?:following (?:steps|actions|measures)|since (?:your|the|this) (?:report|review|inquest|death)|(?:in|by way of) (?:reply|response)|resolved that|progress:|what (?:will|has|have) (?:be|we|changed?|been)\b|the (?:solution|answer|remedy|response) (?:to|lies|is)|as a result of (?:your|the|this) (?:report|review)|in (?:response|answer) to|lessons? (?:have|has) been learne?[dt]|steps (?:have been )?taken)/i

const whetherItAnswers = new WeakMap<ReadBlock, boolean>()
/** Asked once for each block. */
function saysThatItAnswers(block: ReadBlock): boolean {
  const known = whetherItAnswers.get(block)
  if (known !== undefined) return known
  const says = answering.test(block.text)
  whetherItAnswers.set(block, says)
  return says
}

/** Whether the words at a token answer (an action, a recommendation, what has been done since), instead of telling what was. */
function isAnswer(block: ReadBlock, { firstToken, lastToken }: Sentence, token: number): boolean {
  if (saysThatItAnswers(block)) return true
  // 'That the hospital reinforces …': a recommendation as boards write it.
  if (wordAt(block, firstToken) === 'that' && !hasPastTense(block, firstToken, lastToken)) return true
  if (orders.has(wordAt(block, firstToken))) return !hasPastTense(block, firstToken, lastToken)
  if (needs.test(wordAt(block, lastToken - 1))) return true
  for (let at = Math.max(firstToken, token - reach); at < Math.min(lastToken, token + reach); at++) {
    const text = wordAt(block, at)
    if (answers.has(text))
      return text === 'will' || !((kindsAt(block, at) & modal) !== 0 && (kindsAt(block, at + 1) & have) !== 0)
    // 'Partners to review their policies': a line of an action plan.
    if (text === 'to' && at <= firstToken + 4 && orders.has(wordAt(block, at + 1)) && !hasPastTense(block, firstToken, at))
      return true
    if (text === 'to' && wordAt(block, at + 1) === 'be' && at <= firstToken + 5 && !hasPastTense(block, firstToken, at))
      return true
    if (Math.abs(at - token) > reach / 2 && hasPastTense(block, firstToken, lastToken)) continue
    if ((text === 'has' || text === 'have') && !denial.has(wordAt(block, at + 1))) return true
    if (
      (text === 'is' || text === 'are') &&
      /^(?:now|being|reminded|audited|monitored|to|asked|expected|required|encouraged|urged|told|needed|essential)$/.test(
        wordAt(block, at + 1),
      )
    )
      return true
  }
  return false
}

/** 'No amount of reminding', 'rather than training'. */
function isDenied(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 3); at--) if (denial.has(wordAt(block, at))) return true
  return false
}

function hasPastTense(block: ReadBlock, first: number, until: number): boolean {
  for (let at = first; at < until; at++) if (/^(?:was|were|had|did|told|made)$/.test(wordAt(block, at))) return true
  return false
}

/** 'An abler worker would have asked': what might have been. */
function mightHaveBeen(block: ReadBlock, token: number, until: number): boolean {
  for (let at = token; at < until; at++)
    if (/^(?:would|could|might)$/.test(wordAt(block, at)) && wordAt(block, at + 1) === 'have') return true
  return false
}

/** The reviewers' own training is no answer. */
function isReviewers(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  for (let at = firstToken; at < lastToken; at++) if (/^reviewers?'?s?'?$/.test(wordAt(block, at))) return true
  return false
}

/** 'On the train' is no training. */
const isTrain = (block: ReadBlock, token: number): boolean =>
  wordAt(block, token) === 'train' && (kindsAt(block, token - 1) & determiner) !== 0

const mostOfNote = 16
const mayFollow = preposition | conjunction | participle | adverb
/** A participle before its object ('audited the cupboard') is a past tense; before a preposition or a break it is none. */
const isEnd = (block: ReadBlock, token: number, until: number): boolean =>
  token >= until || block.clauses.breaks[token] !== 0 || (kindsAt(block, token) & mayFollow) !== 0

/** A note in a plan or a table, such as 'Posters in every staff room': few words, and no verb that could tell of what was. */
function isNote(block: ReadBlock, { firstToken, lastToken }: Sentence, { first, last }: Found): boolean {
  const words = lastToken - firstToken
  if (words > mostOfNote || words < 2 || first > firstToken + 5 || wordAt(block, firstToken) === 'the') return false
  if (!isEnd(block, last, lastToken)) return false
  for (let at = firstToken; at < lastToken; at++) {
    const kinds = kindsAt(block, at)
    if ((kinds & (be | have | modal | pastVerb | pronoun | negation)) !== 0) return false
    if ((kinds & participle) !== 0 && at > firstToken && !isEnd(block, at + 1, lastToken)) return false
  }
  return true
}

/** 'The parents attended a course': what the family learns is no answer. */
const ofFamily = /^(?:mother|father|parents?|mum|dad|grandmother|grandfather|aunt|uncle|she|he)$/
function isFamilys(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 4); at--) if (ofFamily.test(wordAt(block, at))) return true
  return false
}

function pressureIn(block: ReadBlock, sentence: Sentence): Seen | null {
  const { firstToken, lastToken } = sentence
  for (let token = firstToken; token < lastToken; token++) {
    const plain = outright.match(block, token, lastToken)
    const asked = trying.match(block, token, lastToken)
    const found = Math.max(plain, asked, reminding.match(block, token, lastToken))
    if (found < 0 || isTrain(block, token) || isQuoted(block, token) || isReviewers(block, sentence)) continue
    if (isFamilys(block, token, firstToken) || mightHaveBeen(block, token, lastToken)) continue
    const answers =
      plain > 0 || (asked > 0 && isNote(block, sentence, { first: token, last: found })) || isAnswer(block, sentence, token)
    if (answers && !isDenied(block, token, firstToken)) return sighting(block, 'smart_pressure', { first: token, last: found })
  }
  return null
}

/** QM14.4, QM18: an answer that leaves the conditions as they are. A block that changes them besides is no such answer. */
export const smartPressure: BlockRule = block => {
  const seen = inSentences(block, beginnings, pressureIn)
  const changes =
    seen.length > 0 &&
    block.sentences.some(
      ({ firstToken, lastToken }) => changing.some(block, firstToken, lastToken) && !inText.some(block, firstToken, lastToken),
    )
  return changes ? [] : seen
}
