import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { pronoun, relative } from '../language/grammar.ts'
import { PhraseBook } from '../language/phrases.ts'
import { sighting } from '../language/sighting.ts'
import { aboutSubject, conditions, manyPeople, subjectWords } from './lexicons/conditions.ts'
import { firstName, label } from './marks.ts'
import { marksAt, word } from './sighted.ts'

const book = new PhraseBook(conditions)
const whose = new Set("his her he she him mum dad mother father mother's father's mum's".split(' '))
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
    !/^(?:diagnosis|symptoms|history|dying|died|signs|ill|because|treated|medication|diagnosed|got|kind|form|case)$/.test(
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
    if (sentence === undefined || (sentence.openings & book.bit) === 0) continue
    for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
      const last = book.match(block, token, sentence.lastToken)
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
