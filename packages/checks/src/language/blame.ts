import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import { kinds } from '../text/characters.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfShape, traitOfWords } from '../text/traits.ts'
import { body, person } from './grammar.ts'
import { disclaimers, faultyManner, laidToPeople, ownFaults, personalFaults, verdicts } from './lexicons/blame.ts'
import { people } from './lexicons/word-classes.ts'
import { type Found, PhraseBook } from './phrases.ts'
import { isReported } from './reported.ts'
import { inSentences, isQuoted, kindsAt, sighting, traitsAt, wordAt } from './sighting.ts'
import { isPerson, subjectOf } from './subject.ts'

const faults = new PhraseBook(personalFaults)
const laid = new PhraseBook(laidToPeople)
const own = new PhraseBook(ownFaults)
const verdict = new PhraseBook(verdicts)
const disclaiming = new PhraseBook(disclaimers)
const manner = traitOfWords(faultyManner)
const owner = traitOfWords([...people.flatMap(word => [`${word}'s`, `${word}'`]), 'his', 'her'])
const possessive = traitOfShape(text => text.endsWith("'s"))
const beginnings = { openings: faults.bit | laid.bit, traits: manner | owner | possessive }
/** "The baby's failure to thrive", 'her neglect by her parents': no fault of hers. */
const sufferers = new Set(['thrive', 'by'])

/** "The nurse's", or a name after a role or a title: "DS Pell's", "the worker Ms Amin's". */
const isOwner = (block: ReadBlock, token: number, traits: number): boolean =>
  (traits & owner) !== 0 ||
  ((traits & possessive) !== 0 &&
    kindsAt(block, token) === 0 &&
    block.tokens.heads[token] === kinds.upper &&
    (kindsAt(block, token - 1) & person) !== 0)

function faultAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Found | null {
  const fault = faults.match(block, token, lastToken)
  if (fault > 0) {
    const subject = subjectOf(block, token, firstToken)
    if (isPerson(block, subject)) return { first: subject, last: fault }
  }
  const laying = laid.match(block, token, lastToken)
  if (laying > 0 && (kindsAt(block, laying) & body) === 0) return { first: token, last: laying }
  const traits = traitsAt(block, token)
  if (isOwner(block, token, traits)) {
    const judged = Math.max(verdict.match(block, token + 1, lastToken), verdict.match(block, token + 2, lastToken))
    if (judged > 0) return { first: token, last: judged }
    const next = own.match(block, token + 1, lastToken)
    const last = next > 0 ? next : own.match(block, token + 2, lastToken)
    if (last > 0 && !sufferers.has(wordAt(block, last)) && !sufferers.has(wordAt(block, last + 1))) return { first: token, last }
  }
  if ((traits & manner) !== 0) {
    const subject = subjectOf(block, token, firstToken)
    if (isPerson(block, subject)) return { first: subject, last: token + 1 }
  }
  return null
}

function blameIn(block: ReadBlock, sentence: Sentence): Seen | null {
  const { firstToken, lastToken } = sentence
  for (let token = firstToken; token < lastToken; token++) {
    const found = faultAt(block, token, sentence)
    if (found === null || isQuoted(block, token)) continue
    if (isReported(block, token, firstToken, false) || disclaiming.some(block, firstToken, lastToken)) return null
    return sighting(block, 'blame', found)
  }
  return null
}

/** QM14.7: a fault pinned on a person or a role. One in a sentence is enough to ask. */
export const blame: BlockRule = block => inSentences(block, beginnings, blameIn)
