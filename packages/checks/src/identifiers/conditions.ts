import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { conjunction, determiner, negation, preposition, pronoun, relative } from '../language/grammar.ts'
import { PhraseBook } from '../language/phrases.ts'
import { sighting } from '../language/sighting.ts'
import { traitOfShape, traitOfWords } from '../text/traits.ts'
import {
  aboutSubject,
  conditionEndings,
  conditionNouns,
  conditions,
  manyPeople,
  namelessBefore,
  noConditions,
  subjectWords,
} from './lexicons/conditions.ts'
import { firstName, label } from './marks.ts'
import { marksAt, traitsAt, word } from './sighted.ts'

const book = new PhraseBook(conditions)
const ordinary = determiner | preposition | pronoun | conjunction | negation
const named = traitOfShape(text => text.length > 5 && conditionEndings.test(text) && !noConditions.has(text))
const noun = traitOfWords(conditionNouns.split(' '))
const diagnosed = traitOfWords(['diagnosed', 'diagnosis'])
const shapes = named | noun | diagnosed
const unsaid = new Set(
  'a an the this that his her their it what how whom which no any some being having several another both as at in on by and or late early'.split(
    ' ',
  ),
)

/** Where a condition that begins at a token ends: one of the list, a word formed like one, what is before 'syndrome', what somebody was diagnosed with. */
function conditionAt(block: ReadBlock, token: number, last: number): number {
  const listed = book.match(block, token, last)
  const traits = traitsAt(block, token)
  if (listed > 0 || (traits & shapes) === 0) {
    // 'metabolic disorder': the word before is the one that tells.
    const next = listed > 0 || token + 1 >= last || (traitsAt(block, token + 1) & noun) === 0 ? -1 : token + 2
    return listed > 0 ? listed : next > 0 && isTelling(block, token) ? next : -1
  }
  if ((traits & named) !== 0) return token + 1
  if ((traits & diagnosed) === 0) return -1
  const lead = word(block, token + 1).text
  if (lead !== 'with' && lead !== 'of' && lead !== 'as') return -1
  const what = word(block, token + 2)
  return token + 2 < last && !unsaid.has(what.text) && isTelling(block, token + 2) ? token + 3 : -1
}

const isTelling = (block: ReadBlock, token: number): boolean => {
  const { text, kinds, marks } = word(block, token)
  return (
    text.length > 2 && !namelessBefore.has(text) && (kinds & ordinary) === 0 && (marks & (firstName | label)) === 0 && !many(text)
  )
}

const whose = new Set("his her he she him he'd she'd he's she's mum dad mother father mother's father's mum's".split(' '))
const many = (text: string): boolean => manyPeople.has(text)
/** Of one person, and not of the staff: 'the diabetes nurse' has no diabetes. */
const isSomebody = (block: ReadBlock, token: number): boolean => {
  const { text, kinds, marks } = word(block, token)
  if (whose.has(text)) return true
  if (many(text)) return false
  return ((marks & (label | firstName)) !== 0 || ((kinds & relative) !== 0 && (kinds & pronoun) === 0)) && !staff.has(text)
}
const staff = new Set(
  'nurse doctor gp worker visitor midwife officer manager practitioner teacher consultant hv sw headteacher coordinator family parents families'.split(
    ' ',
  ),
)

function isOfSubject(block: ReadBlock, token: number, last: number): boolean {
  const next = word(block, last).text
  if (subjectWords.has(next) || subjectWords.has(word(block, last + 1).text)) {
    // 'had diabetes. The nurse …' is another sentence.
    const gap = block.text.slice(block.tokens.ends[last - 1] ?? 0, block.tokens.starts[last] ?? 0)
    if (gap === ' ') return true
  }
  const lead = word(block, token - 1).text
  if (
    aboutSubject.has(lead) &&
    !/^(?:diagnosis|symptoms|history|dying|died|signs|ill|because|treated|medication|diagnosed|got|kind|form|case|was|is|been|put|started|kept|went)$/.test(
      word(block, token - 2).text,
    )
  ) {
    if (lead !== 'for' && lead !== 'of') return true
    if (
      /^(?:screen|screened|clinic|tool|awareness|risk|training|guidance|subject|rates|world)$/.test(word(block, token - 2).text)
    )
      return true
  }
  for (let at = token - 1; at >= Math.max(0, token - 5); at--) if (many(word(block, at).text)) return !isOne(block, at, token)
  return false
}

/** 'mothers with' is many, "the boy's mother and others with" still asks for somebody: only a following single person undoes it. */
const isOne = (block: ReadBlock, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (whose.has(word(block, at).text)) return true
  return false
}

/** A precise diagnosis of a person. */
export function conditionsIn(block: ReadBlock): Seen[] {
  const seen: Seen[] = []
  for (let index = 0; index < block.sentences.length; index++) {
    const sentence = block.sentences[index]
    if (sentence === undefined || ((sentence.openings & book.bit) === 0 && (sentence.traits & shapes) === 0)) continue
    for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
      const last = conditionAt(block, token, sentence.lastToken)
      if (last < 0 || isOfSubject(block, token, last)) continue
      const from = block.sentences[index - 1]?.firstToken ?? sentence.firstToken
      if (isTold(block, Math.max(from, token - 40), Math.min(sentence.lastToken, last + 12)))
        seen.push(sighting(block, 'identifier_health_condition', { first: token, last }))
      token = last - 1
    }
  }
  return seen
}

function isTold(block: ReadBlock, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (isSomebody(block, token) || marksAt(block, token) === firstName) return true
  return false
}
