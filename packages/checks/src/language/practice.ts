import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { isAim, isAtWork } from './explains.ts'
import { be, body, ofWork, participle, pastVerb, person, reviewer } from './grammar.ts'
import { passiveAt } from './passive.ts'
import { isQuoted, kindsAt, traitsAt, wordAt } from './sighting.ts'
import { subjectOf } from './subject.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const done = traitOfWords(set("did didn't"))
/** Their decisions about the review are not the practice that it looks at. */
const aboveThePractice = set('board boards partnership partnerships government commissioners panel')
const wanting = traitOfWords(set('no little limited insufficient'))

/** 'Has since introduced', 'has been changed': what is told of today is no practice of then. */
function isSince(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 3); at--)
    if (wordAt(block, at) === 'has' || wordAt(block, at) === 'have') return true
  return false
}

const might = traitOfWords(set('would could might'))
function isUnreal(block: ReadBlock, { firstToken, lastToken, traits }: Sentence): boolean {
  if ((traits & might) === 0) return false
  for (let at = firstToken; at < lastToken; at++)
    if ((traitsAt(block, at) & might) !== 0 && (wordAt(block, at + 1) === 'have' || wordAt(block, at + 2) === 'have')) return true
  return false
}

const gatherings = set('group hub helpline conference forum housing education mash discussions meetings visits')
const cares = set('social health primary urgent')
const sources = set('records notes log file files record minutes')
/** 'The records do not show that …': an omission as the files have it. */
const isUnrecorded = (block: ReadBlock, token: number): boolean =>
  sources.has(wordAt(block, token)) && /^(?:do|does|did)$/.test(wordAt(block, token + 1)) && wordAt(block, token + 2) === 'not'

/** 'Social care closed', 'the core group met': bodies whose name is made of ordinary words. */
function isGathered(block: ReadBlock, verb: number, first: number): boolean {
  if (verb === first) return false
  const name = wordAt(block, verb - 1)
  if (block.clauses.breaks[verb] !== 0) return false
  return gatherings.has(name) || (name === 'care' && cares.has(wordAt(block, verb - 2)))
}

/** 'The referral was logged', 'the meeting took place': something of the work happened, whoever saw to it. */
function isHappening(block: ReadBlock, token: number, first: number): boolean {
  const before = wordAt(block, token - 1)
  const passive = before === 'was' || before === 'were'
  const noun = passive ? token - 2 : token - 1
  const happens =
    (wordAt(block, token) === 'took' && wordAt(block, token + 1) === 'place') || (traitsAt(block, token) & done) !== 0
  if (noun < first || !(passive || happens)) return false
  const kinds = kindsAt(block, noun)
  return (kinds & ofWork) !== 0 && (kinds & (person | body | reviewer)) === 0 && !ofTheReview.has(wordAt(block, noun))
}
const ofTheReview = set('report reports role hours time it')

function isDoneAt(block: ReadBlock, token: number, sentence: Sentence): boolean {
  const kinds = kindsAt(block, token)
  const traits = traitsAt(block, token)
  if ((kinds & (be | participle | pastVerb)) === 0 && (traits & (done | wanting)) === 0) return false
  if (isSince(block, token, sentence.firstToken)) return false
  if (passiveAt(block, token, sentence) !== null) return true
  if ((kinds & (participle | pastVerb)) !== 0 || (traits & done) !== 0) {
    if (isGathered(block, token, sentence.firstToken) || isHappening(block, token, sentence.firstToken)) return true
    const subject = subjectOf(block, token, sentence.firstToken)
    if (subject >= 0 && isAtWork(kindsAt(block, subject)) && !aboveThePractice.has(wordAt(block, subject))) return true
  }
  if ((traits & wanting) === 0 || !/^(?:was|were|is|are)$/.test(wordAt(block, token - 1))) return false
  for (let at = token + 1; at < Math.min(sentence.lastToken, token + 5); at++)
    if (
      (kindsAt(block, at) & (ofWork | body)) !== 0 ||
      /^(?:evidence|communication|contact|follow-up|escalation|challenge|exploration|analysis|consideration|liaison|discussion|discussions|chronology|handover|attempt|coordination|curiosity|oversight)$/.test(
        wordAt(block, at),
      )
    )
      return true
  return false
}

const tells = (block: ReadBlock, sentence: Sentence): boolean => {
  if (isAim(block, sentence) || isUnreal(block, sentence)) return false
  for (let token = sentence.firstToken; token < sentence.lastToken; token++)
    if (!isQuoted(block, token) && (isDoneAt(block, token, sentence) || isUnrecorded(block, token))) return true
  return false
}

/** Whether a block says what staff or agencies did or did not do (QM14.4, `describes_only`). */
export const tellsPractice = (block: ReadBlock): boolean => block.sentences.some(sentence => tells(block, sentence))
