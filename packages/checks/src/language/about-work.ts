import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { adverb, body, modal, negation, ofWork, person, relative } from './grammar.ts'
import { passiveAt } from './passive.ts'
import type { Found } from './phrases.ts'
import { kindsAt, traitsAt, wordAt } from './sighting.ts'
import { subjectOf } from './subject.ts'

/** A noun for somebody at work or for a body they work in. */
export const isAtWork = (kinds: number): boolean => (kinds & ofWork) !== 0 && (kinds & (person | body)) !== 0

const aim = traitOfWords(['should', 'must', 'will', 'shall', 'recommends', 'recommend', 'recommended'])

/** 'Should have', 'should never have': of what was. */
const isPerfect = (block: ReadBlock, at: number): boolean =>
  wordAt(block, at + 1) === 'have' || (wordAt(block, at + 2) === 'have' && (kindsAt(block, at + 1) & (adverb | negation)) !== 0)

/** Whether the sentence says what is to be done, not what was. */
export function isAim(block: ReadBlock, { firstToken, lastToken, traits }: Sentence, told = lastToken): boolean {
  if ((traits & aim) === 0) return false
  for (let at = firstToken; at < lastToken; at++)
    if ((traitsAt(block, at) & aim) !== 0 && !isPerfect(block, at) && !(at >= told && wordAt(block, at) === 'should')) return true
  return false
}

/** So many words on either side of a tie are looked at: enough for a sentence, and no more than a constant for hostile text. */
const reach = 30

/** Whether a sentence is about work; where it begins with the family, what follows the tie must be. */
export function isAboutWork(block: ReadBlock, sentence: Sentence, tie: number): boolean {
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

/** 'She', 'he', 'they'. */
export const isPronoun = (text: string): boolean => pronouns.has(text)
const pronouns: ReadonlySet<string> = new Set(['she', 'he', 'they', "she'd", "he'd", "they'd"])

/**
 * Whether a pronoun stands for somebody at work: 'Nurses told us that they …', 'Officers left. They …'. With nobody before it, a word of work after it
 * tells ('She had not been shown the file').
 */
export function isTheirs(block: ReadBlock, subject: number, { firstToken, lastToken }: Sentence): boolean {
  const pronoun = wordAt(block, subject)
  if (!isPronoun(pronoun)) return false
  // 'They' may be a team; a clinic is no 'she'.
  const whom = pronoun.startsWith('they') ? person | body : person
  for (let at = subject - 1; at >= Math.max(0, subject - reach); at--) {
    const kinds = kindsAt(block, at)
    // 'Told his teacher that he was afraid': whose teacher it is.
    if (isAtWork(kinds) && !pronoun.startsWith('they') && at >= firstToken && ofSomebody.test(wordAt(block, at - 1))) return false
    if (isAtWork(kinds) && (kinds & whom) !== 0) return true
    if ((kinds & relative) !== 0) return false
  }
  for (let at = subject + 1; at < Math.min(lastToken, subject + reach); at++)
    if ((kindsAt(block, at) & (ofWork | body | person)) === ofWork && !ofPatients.has(wordAt(block, at))) return true
  return false
}

const ofSomebody = /^(?:his|her|my|their)$/

/** What families have of the services: no sign that somebody at work is spoken of. */
const ofPatients = new Set([
  'appointment',
  'appointments',
  'bed',
  'beds',
  'prescription',
  'medication',
  'scan',
  'notes',
  'letter',
  'letters',
])

/** Whether the family alone stands before some words: its want of a car is no condition of anybody's work. */
export function isFamilys(block: ReadBlock, { firstToken }: Sentence, token: number): boolean {
  let family = false
  for (let at = token; at >= Math.max(firstToken, token - reach); at--) {
    const kinds = kindsAt(block, at)
    if ((kinds & ofWork) !== 0 && at < token) return false
    if ((kinds & relative) !== 0) family = true
  }
  return family
}

const ofHousehold =
  /^(?:my|our|(?:mother|father|parent|child|boy|girl|family|grandmother|aunt|uncle|brother|sister|tenant|lodger|partner|baby)s?'s?)$/
/** Whether a sign speaks of work: not of the family alone, nor of somebody of theirs for whom a pronoun stands. */
export function isOfWork(block: ReadBlock, sentence: Sentence, { first }: Found): boolean {
  const kinds = kindsAt(block, first)
  if (isAtWork(kinds)) return true
  // 'Her phone was cut off', "the boy's tablet": things of a household.
  if (ofHousehold.test(wordAt(block, first)) || ofHousehold.test(wordAt(block, first - 1))) return false
  if (/^(?:did|does|didn't|never)$/.test(wordAt(block, first))) {
    const subject = subjectOf(block, first, sentence.firstToken)
    if (subject >= 0) return isAtWork(kindsAt(block, subject)) || isTheirs(block, subject, sentence)
  }
  for (let at = first; at >= Math.max(sentence.firstToken, first - 2); at--)
    if (isPronoun(wordAt(block, at))) return isTheirs(block, at, sentence)
  return !isFamilys(block, sentence, first)
}
