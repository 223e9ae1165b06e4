import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { noBreak } from './clauses.ts'
import {
  adverb,
  be,
  body,
  conjunction,
  have,
  modal,
  negation,
  ofWork,
  participle,
  pastVerb,
  person,
  practice,
  preposition,
  relative,
} from './grammar.ts'
import { elsewhere, engaged, resources, tools } from './lexicons/circumstances.ts'
import type { Found } from './phrases.ts'
import { kindsAt, traitsAt, wordAt } from './sighting.ts'
import { subjectOf } from './subject.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const tool = traitOfWords(tools)
const resource = traitOfWords(resources)
const there = traitOfWords(['there', 'was', 'were', 'had', 'could', "couldn't"])
/** Any of the words that a circumstance begins with. */
export const circumstanceTraits = tool | there

/** The kept, shared and locked things of a workplace: states, where 'was not completed' is an omission. */
const stated = set(
  'kept held stored shared designed built set locked laid arranged organised based filled frozen cut merged split moved shut closed staffed funded commissioned counted measured scored graded marked headed written printed timed meant limited restricted capped split',
)
/** What makes a tool a hindrance; that it was cold, clear or at Appendix B does not. */
const hindering = set(
  'full silent shared optional mandatory out unclear confusing new missing broken down slow short long hard complicated wrong different separate blank shut empty vacant unfilled high heavy above over pages unreadable vague ambiguous away apart hidden nowhere unmanned uncovered unstaffed double twice not never no only for one two three late old outdated obsolete elsewhere',
)
const futures = set("will shall should must won't would may might can to due")
const determiners = set(
  'the a an its their his her one our this that each every both no two three four five six seven eight nine ten most all',
)

/** Where a verb of a subject stands after its noun, past words that belong to the noun ('the line about the rib came'), or -1. */
function verbAfter(block: ReadBlock, noun: number, until: number): number {
  let within = false
  for (let at = noun + 1; at < Math.min(until, noun + 8); at++) {
    if ((block.clauses.breaks[at] ?? 0) !== noBreak) return -1
    const kinds = kindsAt(block, at)
    const text = wordAt(block, at)
    if (futures.has(text)) return -1
    if ((kinds & (be | have)) !== 0 || /^(?:did|does|do|didn't|doesn't|don't|could|couldn't)$/.test(text)) return at
    // 'Threshold not met': a note of what was not done.
    if ((kinds & (pastVerb | participle)) !== 0 && (kinds & preposition) === 0)
      return (kindsAt(block, at - 1) & negation) === 0 ? at : -1
    if (at === noun + 1 && isPresent(text)) return at
    if ((kinds & preposition) !== 0 || text === 'that' || text === 'which') within = true
    else if (!within && (kinds & (adverb | negation)) === 0) return -1
  }
  return -1
}

const presents = set(
  'asks opens begins starts stops takes gives shows sits runs allows lets says tells requires assumes treats counts closes ends covers needs has makes leaves keeps puts sends comes goes means rewards hides splits holds stands',
)
const isPresent = (text: string): boolean => presents.has(text)

/** 'The template opened with "mother"', 'the pads were kept in a locked office', 'the pathway stopped there'. */
function toolAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Found | null {
  if ((traitsAt(block, token) & tool) === 0 || /^(?:sixth|tutor|control)$/.test(wordAt(block, token - 1))) return null
  // The noun stands alone or with its own words before it: no 'of the form', no 'on the list', no compound's first half.
  if ((traitsAt(block, token + 1) & tool) !== 0) return null
  let at = token - 1
  while (at >= firstToken && block.clauses.breaks[at + 1] === noBreak && !determiners.has(wordAt(block, at))) {
    if (token - at > 4) return null
    const kinds = kindsAt(block, at)
    if ((kinds & (preposition | be | have | pastVerb | modal)) !== 0) return null
    at--
  }
  if (at >= firstToken && determiners.has(wordAt(block, at)) && (kindsAt(block, at - 1) & preposition) !== 0 && at > firstToken)
    return null
  const verb = verbAfter(block, token, lastToken)
  if (verb < 0) return null
  const kinds = kindsAt(block, verb)
  const last = verb + 1
  if ((kinds & be) !== 0) {
    for (let next = last; next < Math.min(lastToken, last + 6); next++) {
      const following = kindsAt(block, next)
      const text = wordAt(block, next)
      // 'The culture was not discussed': an omission after all.
      if ((following & negation) !== 0 && (kindsAt(block, next + 1) & practice) !== 0 && !stated.has(wordAt(block, next + 1)))
        return null
      if (stated.has(text) || hindering.has(text)) return { first: token, last: next + 1 }
      if ((following & practice) !== 0) return null
    }
    return null
  }
  if ((kinds & have) !== 0) {
    // 'The form has been changed since', 'the policy had not been followed'.
    for (let next = last; next < Math.min(lastToken, last + 4); next++)
      if ((kindsAt(block, next) & practice) !== 0 && !stated.has(wordAt(block, next))) return null
    return { first: token, last }
  }
  return { first: token, last }
}

/** 'There was one laptop between four of us', 'there was no way of knowing'. */
function thereAt(block: ReadBlock, token: number, { lastToken }: Sentence): Found | null {
  if (wordAt(block, token) !== 'there' || !/^(?:was|were|is|are)$/.test(wordAt(block, token + 1))) return null
  for (let at = token + 2; at < Math.min(lastToken, token + 8); at++) {
    if ((block.clauses.breaks[at] ?? 0) !== noBreak || (kindsAt(block, at) & (preposition | conjunction)) !== 0) return null
    if ((traitsAt(block, at) & resource) !== 0 && (traitsAt(block, at + 1) & resource) === 0)
      return { first: token, last: at + 1 }
  }
  return null
}

const atWork = (kinds: number): boolean => (kinds & ofWork) !== 0 && (kinds & (person | body)) !== 0
const ownPronoun = set('she he they we i who')

/** Whether the subject of a verb is somebody at work, by name or by a pronoun that no relative stands before. */
function isWorkers(block: ReadBlock, verb: number, { firstToken }: Sentence): boolean {
  const subject = subjectOf(block, verb, firstToken)
  if (subject >= 0 && atWork(kindsAt(block, subject))) return true
  const before = wordAt(block, verb - 1)
  if (!ownPronoun.has(before)) return false
  for (let at = verb - 2; at >= Math.max(0, verb - 30); at--) {
    const kinds = kindsAt(block, at)
    if (atWork(kinds)) return true
    if ((kinds & relative) !== 0) return false
  }
  return false
}

/** 'The manager was also running the team next door', 'she was in theatre', 'the unit could not open the record'. */
function engagedAt(block: ReadBlock, token: number, sentence: Sentence): Found | null {
  const { lastToken } = sentence
  const text = wordAt(block, token)
  if (text === 'could' || text === "couldn't") {
    if (text === 'could' && wordAt(block, token + 1) !== 'not') return null
    const next = text === 'could' ? token + 2 : token + 1
    if (wordAt(block, next) === 'have' || wordAt(block, next) === 'be' || next >= lastToken) return null
    return isWorkers(block, token, sentence) ? { first: token, last: next + 1 } : null
  }
  if (text !== 'was' && text !== 'were') return null
  let at = token + 1
  while (at < lastToken && (kindsAt(block, at) & adverb) !== 0) at++
  // 'was by then also running'
  if (wordAt(block, at) === 'by' && wordAt(block, at + 1) === 'then') {
    at += 2
    while (at < lastToken && (kindsAt(block, at) & adverb) !== 0) at++
  }
  const word = wordAt(block, at)
  const placed =
    (word === 'in' || word === 'on' || word === 'at') && [1, 2, 3].some(ahead => elsewhere.has(wordAt(block, at + ahead)))
  if (!engaged.has(word) && !placed) return null
  return isWorkers(block, token, sentence) ? { first: token, last: at + 1 } : null
}

/** A circumstance of the work that begins at a token: a tool, a want, or what somebody was at. */
export function circumstanceAt(block: ReadBlock, token: number, sentence: Sentence): Found | null {
  if ((traitsAt(block, token) & circumstanceTraits) === 0) return null
  return toolAt(block, token, sentence) ?? thereAt(block, token, sentence) ?? engagedAt(block, token, sentence)
}
