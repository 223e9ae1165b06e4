import type { BlockRule, ReadBlock, Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { isAboutWork, isAim, isAtWork, isFamilys, isOfWork, isPronoun, isTheirs } from './about-work.ts'
import { comma, strongBreak } from './clauses.ts'
import { adverb, be, have, negation, ofWork, participle, pastVerb, person, practice, relative } from './grammar.ts'
import { beliefs, conditions, datesDue, impersonalBeliefs, ties } from './lexicons/explains.ts'
import { type EvidenceKind, leastPoints, weights } from './lexicons/sign.ts'
import { passiveAt } from './passive.ts'
import { type Found, PhraseBook } from './phrases.ts'
import { isQuoted, kindsAt, openingsAt, sighting, traitsAt, wordAt } from './sighting.ts'
import { type SignSeen, signsOf } from './signs.ts'
import { firstWords, isVerdict, reasonFirst, stateAt, tellsDeedBeside } from './states.ts'
import { subjectOf } from './subject.ts'

const tying = new PhraseBook(ties)
const condition = new PhraseBook(conditions)
const believing = new PhraseBook(beliefs)
const shared = new PhraseBook(impersonalBeliefs)
const books = tying.bit | condition.bit | believing.bit | shared.bit
const mayReason = traitOfWords(['since', 'as', 'for'])
const mayLead = traitOfWords([...firstWords])

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
  if ((text !== 'since' && text !== 'as' && text !== 'for') || block.clauses.breaks[token] !== comma) return false
  if (/^(?:well|did|do|if|though|soon|it|a|an|example|is|are|was|were)$/.test(wordAt(block, token + 1))) return false
  // 'Epilepsy, for which he took medication'; 'as events were to prove'.
  if (/^(?:which|whom|what|whose|events|time|history|things|hindsight)$/.test(wordAt(block, token + 1))) return false
  for (let at = token + 2; at < Math.min(until, token + 9); at++) {
    if ((block.clauses.breaks[at] ?? 0) === strongBreak || (text === 'for' && block.clauses.breaks[at] === comma)) return false
    // 'As the Board put it.'
    if (wordAt(block, at) === 'put') return false
    if ((kindsAt(block, at) & (be | have | pastVerb)) !== 0 || /^(?:did|could|would)$/.test(wordAt(block, at))) return true
    if (text === 'since' && at > token + 2 && (kindsAt(block, at) & participle) !== 0) return true
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

/** A reason that a connective announces at a token: 'because', 'owing to', ', since …'. */
function tieAt(block: ReadBlock, token: number, sentence: Sentence): Found | null {
  const { lastToken } = sentence
  const tie = tying.match(block, token, lastToken)
  const last = tie > 0 ? tie : (traitsAt(block, token) & mayReason) !== 0 && isReason(block, token, lastToken) ? token + 2 : -1
  if (last < 0 || !isAboutWork(block, sentence, token)) return null
  if (tie < 0) return { first: token, last }
  if (isAhead(block, token, lastToken) || (wordAt(block, token) === 'due' && datesDue.has(wordAt(block, tie)))) return null
  // 'Because she was afraid of him': her reason, where she is nobody at work.
  if (isPronoun(wordAt(block, tie)) && !isTheirs(block, tie, sentence)) return null
  return { first: token, last }
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
    // 'Asked what she would do now, the midwife …' is what she answered.
    const asks = text === 'asks' || text === 'ask' || (text === 'asked' && at > firstToken)
    if (asks && /^(?:why|how|what|whether|if)$/.test(wordAt(block, at + 1))) return true
    if (!ofReview.has(text) || (text === 'panel' && at > firstToken + 3)) continue
    // 'When the review began': a time.
    if (/^(?:began|started|opened)$/.test(wordAt(block, at + 1))) continue
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

/** 'They told the review that …', 'when the review began': no word of what is done about it. */
function isAside(block: ReadBlock, { firstToken }: Sentence, { first, last }: Found): boolean {
  if (!/^(?:the|this)$/.test(wordAt(block, first))) return false
  const before = first > firstToken ? wordAt(block, first - 1) : ''
  return (
    /^(?:told|tell|tells|telling|to|by|with|before|until|since|after)$/.test(before) ||
    (/^(?:when|while|as)$/.test(before) && /^(?:began|started|opened|was|met)$/.test(wordAt(block, last)))
  )
}

/** 'Nobody told you until the taxi came': what the family was not told shaped nobody's work. */
const isToFamily = (block: ReadBlock, last: number): boolean =>
  wordAt(block, last - 1) === 'told' &&
  (/^(?:you|me|us|my|our|your)$/.test(wordAt(block, last)) ||
    (kindsAt(block, last) & relative) !== 0 ||
    (kindsAt(block, last + 1) & relative) !== 0)

type Add = (kind: EvidenceKind, weight: number, found: Found) => void
/** Conditions and beliefs that are told in whole phrases. */
function phrasesAt(block: ReadBlock, token: number, sentence: Sentence, add: Add): void {
  const { firstToken, lastToken } = sentence
  const standing = condition.match(block, token, lastToken)
  if (standing > 0 && !isFamilys(block, sentence, token) && !isOmission(block, standing, lastToken))
    if (!isToFamily(block, standing)) add('hands', weights.condition, { first: token, last: standing })
  const belief = believing.match(block, token, lastToken)
  if (belief > 0) {
    const subject = subjectOf(block, token, firstToken)
    if (subject >= 0 && (isAtWork(kindsAt(block, subject)) || isTheirs(block, subject, sentence)))
      add('mind', weights.belief, { first: subject, last: belief })
  }
  const everybody = shared.match(block, token, lastToken)
  if (everybody > 0 && isAboutWork(block, sentence, token)) add('mind', weights.shared, { first: token, last: everybody })
}

/** 'The budget was …': a state that a sign has told already is no second reason. */
const isSameThing = (strongest: Found | null, { first }: Found): boolean => strongest !== null && strongest.first === first

/** What of a sentence explains, and how many points it has together. */
interface Weighed {
  readonly points: number
  readonly strongest: Found | null
}

const pointsOf = (byKind: ReadonlyMap<EvidenceKind, number>): number => {
  let points = 0
  for (const [kind, weight] of byKind) points += kind === 'state' && byKind.size > 1 ? weights.stateBeside : weight
  return points
}

const circumstances: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['hands', 'tool', 'rule', 'climate', 'state', 'answer'])
/** Whether only circumstances are told: nothing of what anybody thought or knew, no reason and nothing that came of it. */
function isCircumstance(byKind: ReadonlyMap<EvidenceKind, number>): boolean {
  for (const kind of byKind.keys()) if (!circumstances.has(kind)) return false
  return true
}

const past =
  /^(?:was|were|had|did|could|would|been|didn't|couldn't|hadn't|wasn't|weren't|drove|led|left|meant|cost|spoke|stood|fell|rose|hid|paid|chose|grew|broke|bore|shut|stuck|struck|spent|built|taught|dealt|ran|lost|kept|held)$/
/** 'A worker may hold twenty-five children', 'there is no national standard': what is so at all times, and not what was so then. */
function isGeneral(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  for (let at = firstToken; at < lastToken; at++)
    if (
      past.test(wordAt(block, at)) ||
      ((kindsAt(block, at) & (pastVerb | participle)) !== 0 &&
        (at === firstToken || (kindsAt(block, at - 1) & (be | have)) === 0))
    )
      return false
  return true
}

/** What came of something is of the work where somebody or something of it is named: a household's failing boiler brings about its own things. */
const bears = (block: ReadBlock, sentence: Sentence, { kind, first }: SignSeen): boolean =>
  (kind !== 'result' || isAboutWork(block, sentence, first)) &&
  // 'Under the procedures of the day a conference should have been held': what it is judged by.
  !(
    /^(?:given|under|by)$/.test(wordAt(block, first)) &&
    first === sentence.firstToken &&
    isVerdict(block, first, sentence.lastToken)
  )

/** 'Staff told us that they had assumed …': one for whom a pronoun stands, where somebody at work is the last who was named. */
function heldByThem(block: ReadBlock, { kind, weight, first }: SignSeen): boolean {
  if (kind !== 'mind' || weight !== leastPoints - 1 || !isPronoun(wordAt(block, first))) return false
  for (let at = first - 1; at >= Math.max(0, first - pronounReach); at--) {
    const kinds = kindsAt(block, at)
    if ((kinds & relative) !== 0) return false
    if (isAtWork(kinds)) return true
  }
  return false
}
const pronounReach = 20

function weigh(block: ReadBlock, sentence: Sentence, index: number): Weighed {
  const byKind = new Map<EvidenceKind, number>()
  let strongest: Found | null = null
  let most = 0
  /** Nothing that is told by phrases or by grammar can take points away. */
  let enough = false
  const add: Add = (kind, weight, found) => {
    if (isConceded(block, found.first, sentence.firstToken)) return
    // A 'because' shows a reader where the reason begins.
    if (weight > most || (weight === most && kind === 'tie')) {
      most = weight
      strongest = found
    }
    if (Math.abs(weight) <= Math.abs(byKind.get(kind) ?? 0)) return
    byKind.set(kind, weight)
    enough = pointsOf(byKind) >= leastPoints
  }
  for (const sign of signsOf(block, index))
    if (
      sign.kind === 'answer' ? !isAside(block, sentence, sign) : isOfWork(block, sentence, sign) && bears(block, sentence, sign)
    )
      add(sign.kind, heldByThem(block, sign) ? leastPoints : sign.weight, sign)
  let tied = false
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    if (isQuoted(block, token)) continue
    const opens = (openingsAt(block, token) & books) !== 0
    if (!tied && (opens || (traitsAt(block, token) & mayReason) !== 0)) {
      const tie = tieAt(block, token, sentence)
      if (tie !== null) add('tie', weights.tie, tie)
      tied = tie !== null
    }
    if (enough) continue
    if (opens) phrasesAt(block, token, sentence, add)
    if ((kindsAt(block, token) & (be | have)) === 0) continue
    const state = stateAt(block, token, sentence)
    if (state !== null && !isSameThing(strongest, state)) add('state', weights.state, state)
  }
  const leading = (traitsAt(block, sentence.firstToken) & mayLead) !== 0 ? reasonFirst(block, sentence) : null
  const told = leading ?? afterColon(block, sentence)
  if (told !== null) add('tie', weights.tie, told)
  const own = block.clauses.quoted.length > 0 ? inOwnWords(block, sentence) : null
  if (own !== null) add('mind', weights.ownWords, own)
  let points = pointsOf(byKind)
  const beside = points === leastPoints - 1 && !byKind.has('mind') && !byKind.has('result') && !byKind.has('answer')
  if (beside && strongest !== null && tellsDeedBeside(block, index, strongest)) points++
  const needsDeed = strongest !== null && points >= leastPoints && isCircumstance(byKind) && isGeneral(block, sentence)
  if (needsDeed && strongest !== null && !tellsDeedBeside(block, index, strongest)) points = 0
  if (
    points >= leastPoints &&
    isCircumstance(byKind) &&
    index > 0 &&
    isAnswered(block, index - 1) &&
    !isReported(block, sentence)
  )
    points = 0
  return { points, strongest }
}

/** 'Ward staff told us that …' */
function isReported(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  let work = false
  for (let at = firstToken; at < lastToken; at++) {
    const kinds = kindsAt(block, at)
    if (isAtWork(kinds) && (kinds & person) !== 0) work = true
    if (work && /^(?:told|said|say|tell|explained|reported|described)$/.test(wordAt(block, at))) return true
  }
  return false
}

/** 'We decided against another audit. …': what stands after an answer is why the answer was given. */
const isAnswered = (block: ReadBlock, index: number): boolean =>
  signsOf(block, index).some(sign => {
    const sentence = block.sentences[index]
    return sign.kind === 'answer' && sign.weight <= -leastPoints && sentence !== undefined && !isAside(block, sentence, sign)
  })

function explanationIn(block: ReadBlock, sentence: Sentence, index: number): Seen | null {
  const { points, strongest } = weigh(block, sentence, index)
  if (strongest === null || points < leastPoints || isAim(block, sentence, strongest.last) || isOfReview(block, sentence))
    return null
  return sighting(block, 'explains', wholeClause(block, sentence, strongest))
}

/** QM14.4: what shaped what people did. It speaks for the report. */
export const explains: BlockRule = block => {
  const seen: Seen[] = []
  for (const [index, sentence] of block.sentences.entries()) {
    const one = explanationIn(block, sentence, index)
    if (one !== null) seen.push(one)
  }
  return seen
}
