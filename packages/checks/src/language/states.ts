import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { comma, noBreak, strongBreak } from './clauses.ts'
import { adverb, be, have, modal, negation, participle, pastVerb, practice, preposition, pronoun, relative } from './grammar.ts'
import { evidenceWords } from './lexicons/evidence-words.ts'
import type { Found } from './phrases.ts'
import { kindsAt, wordAt } from './sighting.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const { professional, agency, tool, rule, load, kin } = evidenceWords
const bodies: ReadonlySet<string> = new Set(agency.words)
const ofWork: ReadonlySet<string> = new Set([professional, agency, tool, rule, load].flatMap(({ words }) => words))
const people: ReadonlySet<string> = new Set(professional.words)
const isTrait = /^(?:at fault|at a|out of|in a|in breach|in error|no excuse|under no)/
const wanting = set(
  'late incomplete poor inadequate insufficient weak patchy good prompt thorough timely effective appropriate excellent present quorate represented complacent responsible accountable aware informed consulted invited blind deaf',
)
const ofKin: ReadonlySet<string> = new Set(kin.words)

/** After these a state is of the work and no trait of whoever did it. */
const circumstance = set(
  'in on at under off away new one alone only also still by then asleep short between behind over down due about what where how when whoever nobody no two three four five six seven eight nine ten eleven twelve several many half few fewer little less more too fifteen twenty thirty forty leaving moving covering running holding standing working acting waiting looking learning shadowing',
)
const notSubject = /^(?:that|which|who|what|because|reviewers?|panel|author)$/
/** The noun of work that is the subject of a verb, or -1: nothing of the family stands between. */
function subjectAt(block: ReadBlock, verb: number, first: number): number {
  for (let at = verb - 1; at >= Math.max(first, verb - 7); at--) {
    const text = wordAt(block, at)
    const kinds = kindsAt(block, at)
    if (ofKin.has(text) || (kinds & (be | have | modal | pronoun)) !== 0 || notSubject.test(text)) return -1
    if (ofWork.has(text) && (kindsAt(block, at - 1) & preposition) === 0) return at
    if ((block.clauses.breaks[at] ?? 0) !== noBreak) return -1
  }
  return -1
}

/**
 * How things stood with those at work, their tools and their rules: 'the crew had been on the road for eleven hours', 'the only doctor was on a train',
 * 'plans are read by date'. What was done or left undone ('the form was not sent') is no state.
 */
export function stateAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Found | null {
  const kinds = kindsAt(block, token)
  if ((kinds & (be | have)) === 0) return null
  const text = wordAt(block, token)
  if (text === 'been' || text === 'be' || text === 'being' || text === 'having') return null
  const subject = subjectAt(block, token, firstToken)
  if (subject < 0) return null
  // 'The hub has staff of three agencies': what a body is.
  if (bodies.has(wordAt(block, subject)) && (text === 'is' || text === 'has' || text === 'are' || text === 'have')) return null
  let at = token + 1
  const perfect = (kinds & have) !== 0
  while (at < lastToken && ((kindsAt(block, at) & (adverb | negation)) !== 0 || wordAt(block, at) === 'been')) {
    if ((block.clauses.breaks[at] ?? 0) !== noBreak) return null
    at++
  }
  if (at >= lastToken || (block.clauses.breaks[at] ?? 0) !== noBreak) return null
  const next = kindsAt(block, at)
  if (people.has(wordAt(block, subject))) {
    if (!circumstance.has(wordAt(block, token + 1)) && !circumstance.has(wordAt(block, at))) return null
    if (isTrait.test(`${wordAt(block, at)} ${wordAt(block, at + 1)}`)) return null
    if (isTrait.test(`${wordAt(block, token + 1)} ${wordAt(block, token + 2)}`)) return null
  }
  if (wanting.has(wordAt(block, at))) return null
  // 'Was to blame', 'was to report back'.
  if (wordAt(block, at) === 'to') return null
  // In the present, or of a thing that is used: 'plans are read by date'.
  if ((next & (practice | participle | pastVerb)) !== 0 && !((kinds & be) !== 0 && (text === 'is' || text === 'are'))) return null
  if (perfect && (next & (participle | pastVerb)) !== 0) return null
  return { first: subject, last: at + 1 }
}

const before = set('as since because given')
/** 'Believing that …', 'tired of …', 'unaware that …': what was in somebody's mind, told in passing. */
const inMind = set(
  'believing thinking assuming supposing presuming fearing hoping expecting trusting knowing unaware ignorant unsure uncertain tired weary anxious afraid keen reluctant mindful conscious confident convinced satisfied reassured wary nervous worried lacking mistaking seeing wanting wishing relying faced overwhelmed stretched short-staffed misled alone new',
)
const furthest = 24

/** 'Given the history, a visit should have been made': a ground for a verdict, and no reason that anybody had. */
export function isVerdict(block: ReadBlock, from: number, until: number): boolean {
  for (let at = from; at < Math.min(until, from + furthest); at++)
    if ((block.clauses.breaks[at] ?? 0) === strongBreak && at > from) return false
    else if (/^(?:should|ought)$/.test(wordAt(block, at)) && /^(?:have|to|not)$/.test(wordAt(block, at + 1))) return true
    else if (/^(?:inevitable|foreseeable|predictable|obvious)$/.test(wordAt(block, at))) return true
  return false
}

/** What such a sentence may begin with. */
export const firstWords: readonly string[] = [...before, ...inMind]
/** A sentence that begins with a reason, and goes on after a comma with somebody at work: 'As the clinic had no slot, nobody saw her'. */
export function reasonFirst(block: ReadBlock, { firstToken, lastToken }: Sentence): Found | null {
  const text = wordAt(block, firstToken)
  const mind = inMind.has(text)
  if (!mind && !before.has(text)) return null
  let state = mind
  for (let at = firstToken + 1; at < Math.min(lastToken, firstToken + furthest); at++) {
    const broken = block.clauses.breaks[at] ?? 0
    if (broken === strongBreak) return null
    if (broken === comma && at > firstToken + 2) {
      if (!state || isVerdict(block, at, lastToken)) return null
      for (let next = at; next < Math.min(lastToken, at + 6); next++) {
        if ((kindsAt(block, next) & relative) !== 0 || ofKin.has(wordAt(block, next))) return null
        if (
          ofWork.has(wordAt(block, next)) ||
          /^(?:nobody|no-one|none|neither|each|it|she|he|they|both|no)$/.test(wordAt(block, next))
        )
          return { first: firstToken, last: at }
      }
      return null
    }
    if (
      (kindsAt(block, at) & (be | have)) !== 0 ||
      /^(?:could|did|does|do|would|paid|held|knew|owned|lived|worked|wanted|needed|believed|thought|understood|belonged|meant|required|looked|seemed|took|covered|ran|allowed|said|came)$/.test(
        wordAt(block, at),
      )
    )
      state = true
  }
  return null
}

/** 'I heard that …', 'the mother moved': no deed of those at work. */
const notDeed = set('heard read understood thought felt knew found became lost paid lay ran fell grew')
const abbreviated = set("rec'd ref'd req'd recd refd adm'd disch'd nfa dna nis unread unanswered unopened unsent unsigned")
const isNarrator = /^(?:i|we)$/

/** Whether something that somebody at work did or left undone is told in the same sentence or beside it, outside some words. */
export function tellsDeedBeside(block: ReadBlock, index: number, { first, last }: Found): boolean {
  const { sentences } = block
  for (const [at, sentence] of [sentences[index - 1], sentences[index], sentences[index + 1]].entries())
    for (let token = sentence?.firstToken ?? 0; token < (sentence?.lastToken ?? 0); token++) {
      const kinds = kindsAt(block, token)
      // 'Not sent (system down)': what stands before a bracket is apart from what stands in it.
      const apart =
        at !== 1 || token < first - 1 || token > last + 1 || (token < first && block.clauses.breaks[first] === strongBreak)
      if (!apart || isNarrator.test(wordAt(block, token - 1)) || ofKin.has(wordAt(block, token - 1))) continue
      if (abbreviated.has(wordAt(block, token))) return true
      if ((kinds & (practice | pastVerb)) === 0 || (kinds & (be | have)) !== 0) continue
      // 'Says that a check should be made': what is to be done.
      if (wordAt(block, token - 1) === 'be') continue
      if ((kinds & practice) !== 0 || !notDeed.has(wordAt(block, token))) return true
    }
  return false
}
