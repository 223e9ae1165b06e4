import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { body, modal, ofWork, person, relative } from './grammar.ts'
import { beliefs, conditions, datesDue, impersonalBeliefs, ties } from './lexicons/explains.ts'
import { passiveAt } from './passive.ts'
import { type Found, PhraseBook } from './phrases.ts'
import { inSentences, isQuoted, kindsAt, openingsAt, sighting, traitsAt, wordAt } from './sighting.ts'
import { subjectOf } from './subject.ts'

const tying = new PhraseBook(ties)
const condition = new PhraseBook(conditions)
const believing = new PhraseBook(beliefs)
const shared = new PhraseBook(impersonalBeliefs)
const beginnings = { openings: tying.bit | condition.bit | believing.bit | shared.bit }

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
  return work && !family
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

function explanationAt(block: ReadBlock, token: number, sentence: Sentence): Found | null {
  const { firstToken, lastToken } = sentence
  const tie = tying.match(block, token, lastToken)
  if (tie > 0 && !(wordAt(block, token) === 'due' && datesDue.has(wordAt(block, tie))) && isAboutWork(block, sentence, token))
    return { first: token, last: tie }
  const standing = condition.match(block, token, lastToken)
  if (standing > 0) return { first: token, last: standing }
  const belief = believing.match(block, token, lastToken)
  if (belief > 0) {
    const subject = subjectOf(block, token, firstToken)
    if (subject >= 0 && (isAtWork(kindsAt(block, subject)) || isTheirs(block, subject, sentence)))
      return { first: subject, last: belief }
  }
  const everybody = shared.match(block, token, lastToken)
  return everybody > 0 && isAboutWork(block, sentence, token) ? { first: token, last: everybody } : null
}

function explanationIn(block: ReadBlock, sentence: Sentence): Seen | null {
  if (isAim(block, sentence)) return null
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    if ((openingsAt(block, token) & beginnings.openings) === 0 || isQuoted(block, token)) continue
    const found = explanationAt(block, token, sentence)
    if (found !== null) return sighting(block, 'explains', found)
  }
  return null
}

/** QM14.4: what shaped what people did. It speaks for the report. */
export const explains: BlockRule = block => inSentences(block, beginnings, explanationIn)
