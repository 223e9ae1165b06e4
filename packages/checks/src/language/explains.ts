import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { circumstanceAt, circumstanceTraits } from './circumstances.ts'
import { comma, strongBreak } from './clauses.ts'
import { adverb, be, body, have, modal, negation, ofWork, pastVerb, person, practice, relative } from './grammar.ts'
import { beliefs, conditions, datesDue, impersonalBeliefs, ties } from './lexicons/explains.ts'
import { passiveAt } from './passive.ts'
import { type Found, PhraseBook } from './phrases.ts'
import { inSentences, isQuoted, kindsAt, openingsAt, sighting, traitsAt, wordAt } from './sighting.ts'
import { subjectOf } from './subject.ts'

const tying = new PhraseBook(ties)
const condition = new PhraseBook(conditions)
const believing = new PhraseBook(beliefs)
const shared = new PhraseBook(impersonalBeliefs)
const beginnings = { openings: tying.bit | condition.bit | believing.bit | shared.bit, traits: circumstanceTraits }

/** A noun for somebody at work or for a body they work in. */
export const isAtWork = (kinds: number): boolean => (kinds & ofWork) !== 0 && (kinds & (person | body)) !== 0

const aim = traitOfWords(['should', 'must', 'will', 'shall', 'recommends', 'recommend', 'recommended'])

/** Whether the sentence says what is to be done, not what was. */
export function isAim(block: ReadBlock, { firstToken, lastToken, traits }: Sentence): boolean {
  if ((traits & aim) === 0) return false
  for (let at = firstToken; at < lastToken; at++)
    if ((traitsAt(block, at) & aim) !== 0 && wordAt(block, at + 1) !== 'have') return true
  return false
}

/** So many words on either side of a tie are looked at: enough for a sentence, and no more than a constant for hostile text. */
const reach = 30

/** Whether a sentence is about work; where it begins with the family, what follows the tie must be. */
function isAboutWork(block: ReadBlock, sentence: Sentence, tie: number): boolean {
  let family = false
  let work = false
  for (let at = Math.max(sentence.firstToken, tie - reach); at < Math.min(sentence.lastToken, tie + reach); at++) {
    const kinds = kindsAt(block, at)
    if (at < tie && !work && (kinds & relative) !== 0) family = true
    if ((kinds & ofWork) === 0) {
      if (!family && passiveAt(block, at, sentence) !== null) return true
      continue
    }
    if (!family || (at > tie && isAtWork(kinds))) return true
    if (at < tie && isAtWork(kinds) && (kinds & modal) === 0) work = true
  }
  if (work || family) return work && !family
  // 'A vote, in her experience, …': what it is about stands in the sentence before.
  for (let at = sentence.firstToken - 1; at >= Math.max(0, sentence.firstToken - reach); at--) {
    const kinds = kindsAt(block, at)
    if (isAtWork(kinds)) return true
    if ((kinds & relative) !== 0) return false
  }
  return false
}

/**
 * Whether a pronoun stands for somebody at work: 'Nurses told us that they …', 'Officers left. They …'. With nobody before it, a word of work after it
 * tells ('She had not been shown the file').
 */
function isTheirs(block: ReadBlock, subject: number, { lastToken }: Sentence): boolean {
  const pronoun = wordAt(block, subject)
  if (!/^(?:they|she|he)(?:'d)?$/.test(pronoun)) return false
  // 'They' may be a team; a clinic is no 'she'.
  const whom = pronoun.startsWith('they') ? person | body : person
  for (let at = subject - 1; at >= Math.max(0, subject - reach); at--) {
    const kinds = kindsAt(block, at)
    if (isAtWork(kinds) && (kinds & whom) !== 0) return true
    if ((kinds & relative) !== 0) return false
  }
  for (let at = subject + 1; at < Math.min(lastToken, subject + reach); at++) if ((kindsAt(block, at) & ofWork) !== 0) return true
  return false
}

/** Whether the family alone stands before some words: its want of a car is no condition of anybody's work. */
function isFamilys(block: ReadBlock, { firstToken }: Sentence, token: number): boolean {
  let family = false
  for (let at = token; at >= Math.max(firstToken, token - reach); at--) {
    const kinds = kindsAt(block, at)
    if ((kinds & ofWork) !== 0 && at < token) return false
    if ((kinds & relative) !== 0) family = true
  }
  return family
}

/** 'No interpreter was booked': what was not done is no reason. */
function isOmission(block: ReadBlock, last: number, until: number): boolean {
  if ((kindsAt(block, last - 1) & be) === 0) return false
  let at = last
  while (at < until && (kindsAt(block, at) & adverb) !== 0) at++
  return at < until && (kindsAt(block, at) & practice) !== 0
}

/** ', since the rules gave her an hour': after a comma, with a verb, it is a reason and no time. */
function isReason(block: ReadBlock, token: number, until: number): boolean {
  const text = wordAt(block, token)
  if ((text !== 'since' && text !== 'as') || block.clauses.breaks[token] !== comma) return false
  if (/^(?:well|did|do|if|though|soon|it|a|an|example|is|are|was|were)$/.test(wordAt(block, token + 1))) return false
  for (let at = token + 2; at < Math.min(until, token + 9); at++) {
    if ((block.clauses.breaks[at] ?? 0) === strongBreak) return false
    // 'As the Board put it.'
    if (wordAt(block, at) === 'put') return false
    if ((kindsAt(block, at) & (be | have | pastVerb)) !== 0 || /^(?:did|could|would)$/.test(wordAt(block, at))) return true
  }
  return false
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** 'So that the nurse can come': what is hoped for, and no reason of what was. */
function isAhead(block: ReadBlock, token: number, until: number): boolean {
  if (wordAt(block, token) !== 'so') return false
  for (let at = token + 1; at < Math.min(until, token + 7); at++)
    if (/^(?:can|will|may|shall)$/.test(wordAt(block, at))) return true
  return false
}

function explanationAt(block: ReadBlock, token: number, sentence: Sentence): Found | null {
  const { firstToken, lastToken } = sentence
  const tie = tying.match(block, token, lastToken)
  if (
    tie > 0 &&
    !isAhead(block, token, lastToken) &&
    !(wordAt(block, token) === 'due' && datesDue.has(wordAt(block, tie))) &&
    isAboutWork(block, sentence, token)
  )
    return { first: token, last: tie }
  if (isReason(block, token, lastToken) && isAboutWork(block, sentence, token)) return { first: token, last: token + 2 }
  const standing = condition.match(block, token, lastToken)
  if (standing > 0 && !isFamilys(block, sentence, token) && !isOmission(block, standing, lastToken))
    return { first: token, last: standing }
  const belief = believing.match(block, token, lastToken)
  if (belief > 0) {
    const subject = subjectOf(block, token, firstToken)
    if (subject >= 0 && (isAtWork(kindsAt(block, subject)) || isTheirs(block, subject, sentence)))
      return { first: subject, last: belief }
  }
  const everybody = shared.match(block, token, lastToken)
  return everybody > 0 && isAboutWork(block, sentence, token) ? { first: token, last: everybody } : null
}

const ofReview = set(
  'review reviewer reviewers panel author authors publication trial inquest workshop workshops interviewed approached',
)
const finds = set(
  'found finds told heard hears concluded concludes established learned understood understands said accepts accepted noted notes recognised recognises sees saw',
)
/** Whether the sentence is about the review's own doings: their reasons shaped nobody's practice in the case. */
function isOfReview(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  let own = false
  for (let at = firstToken; at < lastToken; at++) {
    const text = wordAt(block, at)
    if (finds.has(text)) return false
    // 'It asks why what people did made sense': the review's own question.
    if ((text === 'asks' || text === 'ask') && /^(?:why|how|what)$/.test(wordAt(block, at + 1))) return true
    if (!ofReview.has(text) || (text === 'panel' && at > firstToken + 3)) continue
    // A 'review conference' or a 'medication review' is practice.
    const next = wordAt(block, at + 1)
    const named = /^(?:this|the|lead|case|overview|practice)$/.test(wordAt(block, at - 1)) || next === 'team' || next === 'panel'
    if (text !== 'review' || named) own = true
  }
  return own
}

const saying = set(
  'recorded wrote noted said entry log note notes records told agreed decided following concerns actions action outcome asked stated entries',
)
/**
 * 'The GP did not read the summary: it ran to eleven pages.' What stands after the colon of something not done says why, unless it is what was said or
 * a list.
 */
function afterColon(block: ReadBlock, sentence: Sentence): Found | null {
  const { firstToken, lastToken } = sentence
  const { text, tokens } = block
  for (let at = firstToken + 3; at < lastToken - 3; at++) {
    if ((block.clauses.breaks[at] ?? 0) !== strongBreak) continue
    const gap = text.slice(tokens.ends[at - 1], tokens.starts[at])
    if (!/^:\s/.test(gap)) continue
    let undone = false
    for (let before = firstToken; before < at; before++) {
      if (saying.has(wordAt(block, before))) return null
      if ((kindsAt(block, before) & negation) !== 0) undone = true
    }
    if (!undone || !tellsPracticeBefore(block, sentence, at)) return null
    const clause = { ...sentence, firstToken: at }
    for (let after = at; after < lastToken; after++) {
      if ((kindsAt(block, after) & negation) !== 0 && passiveAt(block, after - 1, clause) !== null) return null
      if ((kindsAt(block, after) & (be | have | pastVerb)) !== 0) return { first: at, last: Math.min(lastToken, after + 1) }
    }
    return null
  }
  return null
}

/** Whether something of the work is spoken of before a place. */
function tellsPracticeBefore(block: ReadBlock, { firstToken }: Sentence, until: number): boolean {
  for (let at = firstToken; at < until; at++) if ((kindsAt(block, at) & ofWork) !== 0) return true
  return false
}

const unlessFamilys = (block: ReadBlock, token: number, sentence: Sentence): Found | null => {
  const found = circumstanceAt(block, token, sentence)
  return found !== null && isFamilys(block, sentence, found.first) ? null : found
}

const leastQuoted = 6
/** 'You get one foot in the door,' the worker told us: somebody at work gives their reason in their own words. */
function inOwnWords(block: ReadBlock, { firstToken, lastToken }: Sentence): Found | null {
  let quoted = 0
  let speaks = -1
  let work = false
  for (let at = firstToken; at < lastToken; at++) {
    if (isQuoted(block, at)) {
      quoted++
      continue
    }
    if ((kindsAt(block, at) & (ofWork | person)) === (ofWork | person)) work = true
    if (/^(?:told|said|explained|recalled|put)$/.test(wordAt(block, at))) speaks = at
  }
  return work && speaks >= 0 && quoted >= leastQuoted ? { first: speaks, last: speaks + 1 } : null
}

const concessive = /^(?:although|though|despite|whereas|contrary)$/
/** 'Although the protocol says 20': a rule that was not kept explains nothing. */
function isConceded(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 4); at--) if (concessive.test(wordAt(block, at))) return true
  return false
}

/** So many words show what is given as a reason. */
const mostShown = 20

/** What explains, on to the end of its clause: 'because' alone shows nobody a reason. */
function wholeClause({ clauses }: ReadBlock, { lastToken }: Sentence, { first, last }: Found): Found {
  const furthest = Math.min(lastToken, first + mostShown)
  let end = last
  while (end < furthest && clauses.breaks[end] !== strongBreak) end++
  return { first, last: end }
}

function explanationIn(block: ReadBlock, sentence: Sentence): Seen | null {
  if (isAim(block, sentence) || isOfReview(block, sentence)) return null
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    if (isQuoted(block, token)) continue
    const found =
      (openingsAt(block, token) & beginnings.openings) === 0
        ? unlessFamilys(block, token, sentence)
        : (explanationAt(block, token, sentence) ?? unlessFamilys(block, token, sentence))
    if (found !== null && !isConceded(block, token, sentence.firstToken))
      return sighting(block, 'explains', wholeClause(block, sentence, found))
  }
  const told = afterColon(block, sentence) ?? inOwnWords(block, sentence)
  return told === null ? null : sighting(block, 'explains', wholeClause(block, sentence, told))
}

/** QM14.4: what shaped what people did. It speaks for the report. */
export const explains: BlockRule = block => inSentences(block, beginnings, explanationIn)
