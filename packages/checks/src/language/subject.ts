import type { ReadBlock } from '../blocks/read-block.ts'
import { kindOf, kinds } from '../text/characters.ts'
import { strongBreak } from './clauses.ts'
import {
  adverb,
  be,
  body,
  conjunction,
  determiner,
  have,
  modal,
  negation,
  participle,
  pastVerb,
  person,
  preposition,
  pronoun,
} from './grammar.ts'
import { kindsAt, wordAt } from './sighting.ts'

/** No subject is looked for further away than this, so that hostile text stays linear. */
const furthest = 18
const auxiliary = be | have | modal | adverb | negation

/** 'A', '2', 'Harlow'. */
const isLabel = (block: ReadBlock, token: number): boolean => {
  const kind = kindOf(block.text.charCodeAt(block.tokens.starts[token] ?? 0))
  return kind === kinds.upper || kind === kinds.digit
}
const helpers: ReadonlySet<string> = new Set(['do', 'does', 'did', "didn't", "don't", "doesn't", 'to'])
const beforeHead: ReadonlySet<string> = new Set(['deputy', 'assistant', 'acting', 'interim', 'executive', 'the'])
const whoever: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])

/** Where the preposition or the 'who' stands that makes the words up to `token` no subject, or -1. */
function leadIn(block: ReadBlock, token: number, first: number): number {
  const least = Math.max(first, token - 5)
  for (let at = token; at >= least; at--) {
    const word = kindsAt(block, at)
    if ((word & preposition) !== 0 && (word & adverb) === 0) return at
    // 'noticed that something was wrong': what follows such a 'that' has a subject of its own.
    if (whoever.has(wordAt(block, at)))
      return wordAt(block, at) === 'that' && (kindsAt(block, at - 1) & (participle | pastVerb)) !== 0 ? -1 : at
    if (at < token && (word & (auxiliary | conjunction)) !== 0) return -1
    if (block.clauses.breaks[at] !== 0) return -1
  }
  return -1
}

/**
 * Who does what a verb says: the token of the person or the body that is its subject, or -1 where that is neither. Past auxiliaries, words between
 * ('the worker for the family'), relative clauses and a second verb with the same subject ('visited and failed'), by grammar alone.
 */
export function subjectOf(block: ReadBlock, verb: number, first: number): number {
  return subjectBefore(block, verb, first, 2)
}

const ofFamily = /^(?:mgm|mgf|pgm|pgf|fa|mo|usa|uk|eu|tv|it|dna|hiv|ok)$/
/** 'EDT', 'CPN': a body or a role by its letters. */
export const isAcronym = (block: ReadBlock, token: number): boolean => {
  const from = block.tokens.starts[token] ?? 0
  const to = block.tokens.ends[token] ?? 0
  return to - from > 1 && to - from < 7 && /^[A-Z]{2,6}$/.test(block.text.slice(from, to)) && !ofFamily.test(wordAt(block, token))
}

/** No verb before tells whose a verb is. */
const notTold = -2

/** Whose the verb before an 'and' is: 'rang the ward and failed to …' has one subject for both. */
export function sharedSubject(block: ReadBlock, joint: number, first: number, left = 2): number {
  for (let at = joint - 1; at >= Math.max(first, joint - furthest); at--) {
    if ((block.clauses.breaks[at + 1] ?? 0) === strongBreak) return notTold
    const kinds = kindsAt(block, at)
    // 'The allocated worker and': a participle before its noun is no verb.
    const finite =
      (kinds & (pastVerb | have | be)) !== 0 || ((kinds & participle) !== 0 && (kindsAt(block, at + 1) & (person | body)) === 0)
    if (!finite || (kindsAt(block, at - 1) & determiner) !== 0) continue
    const subject = subjectBefore(block, at, first, left - 1)
    if (subject >= 0) return subject
    // 'We have rewritten the policy and …': it is known whose it is, and it is nobody's who is looked for.
    for (let before = at - 1; before >= first && (kindsAt(block, before) & (auxiliary | pronoun)) !== 0; before--)
      if ((kindsAt(block, before) & pronoun) !== 0) return -1
  }
  return notTold
}

function subjectBefore(block: ReadBlock, verb: number, first: number, left: number): number {
  const least = Math.max(first, verb - furthest)
  let shared = false
  let bare = true
  for (let at = verb - 1; at >= least; at--) {
    const word = kindsAt(block, at)
    const text = wordAt(block, at)
    const crossed = block.clauses.breaks[at + 1] ?? 0
    if (crossed === strongBreak) return -1
    if (crossed !== 0) shared = true
    if (text === 'and' || text === 'or' || text === 'but' || text === 'then') {
      // Nothing but the verb's own helpers stands between: the verb before the 'and' tells whose both are.
      if (left > 0 && crossed !== strongBreak && bare) {
        const subject = sharedSubject(block, at, first, left)
        if (subject !== notTold) return subject
      }
      shared = true
      continue
    }
    if (/^(?:he|she|they)(?:'d)?$/.test(text) && !shared) return at
    if ((word & (person | body)) !== 0) {
      const lead = shared || (word & person) === 0 ? leadIn(block, at - 1, first) : leadIn(block, at, first)
      // 'two of the officers', 'the conduct of the nurse': what follows 'of' is still who did it.
      // 'The team that the worker belonged to': the worker did the belonging.
      if (lead >= 0 && at < verb - 1 && (wordAt(block, lead) === 'that' || wordAt(block, lead) === 'which')) {
        at = lead
        continue
      }
      if (lead < 0 || wordAt(block, lead) === 'of' || whoever.has(wordAt(block, lead))) return at
      if (lead === first || (kindsAt(block, lead - 1) & pastVerb) !== 0) return shared ? -1 : at
      at = lead
      continue
    }
    if ((word & pronoun) !== 0) return -1
    if (isAcronym(block, at) && leadIn(block, at - 1, first) < 0) return at
    if ((word & auxiliary) !== 0 || helpers.has(text) || whoever.has(text)) continue
    bare = false
    // 'The deputy head', 'the head': who leads a school.
    if (text === 'head' && at > first && beforeHead.has(wordAt(block, at - 1))) return at
    // 'social worker A', 'Ms Harlow': a label or a name after the role.
    if (isLabel(block, at) && at > first && (text.length <= 3 || (kindsAt(block, at - 1) & person) !== 0)) continue
    // 'the practitioners involved', 'the worker allocated': a participle after its noun.
    if ((word & participle) !== 0 && at > first && (kindsAt(block, at - 1) & (person | body)) !== 0) continue
    if (shared && (word & determiner) === 0) continue
    const lead = leadIn(block, at, first)
    if (lead <= first) return -1
    at = lead
  }
  return -1
}

/** Somebody of whom one can say who it was; 'they' may be an agency. */
export const isPerson = (block: ReadBlock, token: number): boolean =>
  token >= 0 &&
  ((kindsAt(block, token) & person) !== 0 || wordAt(block, token) === 'head') &&
  wordAt(block, token) !== 'they' &&
  wordAt(block, token) !== "they'd"
