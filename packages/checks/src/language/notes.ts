import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { noBreak, strongBreak } from './clauses.ts'
import {
  acted,
  adverb,
  be,
  body,
  determiner,
  have,
  modal,
  participle,
  pastVerb,
  person,
  practice,
  preposition,
  relative,
} from './grammar.ts'
import { kindsAt, traitsAt, wordAt } from './sighting.ts'
import { isAcronym } from './subject.ts'

/** A passive of a professional action: its first token, and the one after its last. */
export interface Passive {
  readonly first: number
  readonly last: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const isAct = (block: ReadBlock, at: number): boolean => (kindsAt(block, at) & (practice | acted)) !== 0

const afterNote = set(
  'and or until when despite as if so pending re per via regarding concerning cc unread unsigned unopened undated out up off down away back aside over through together forward today yesterday',
)
/** Whether a note's participle has nothing after it that it could govern, as an active verb would. */
export const endsThere = (block: ReadBlock, at: number, until: number): boolean =>
  at + 1 >= until ||
  (block.clauses.breaks[at + 1] ?? 0) !== 0 ||
  (kindsAt(block, at + 1) & (preposition | adverb)) !== 0 ||
  afterNote.has(wordAt(block, at + 1)) ||
  /^\d/.test(wordAt(block, at + 1))

export const omitted = traitOfWords(set('no nothing none nobody not never'))
/** 'No referral made.', 'Father not contacted', 'Not recorded': a passive without its 'be', as notes have it. */
function omissionAt(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): Passive | null {
  if ((traitsAt(block, token) & omitted) === 0) return null
  const negated = wordAt(block, token) === 'not' || wordAt(block, token) === 'never'
  const least = Math.max(firstToken, token - 6)
  for (let at = least; at < token; at++)
    if ((kindsAt(block, at) & (be | have | modal)) !== 0 || /^(?:did|do|does|if|but|or)$/.test(wordAt(block, at))) return null
  for (let at = token + 1; at < Math.min(lastToken, token + (negated ? 3 : 8)); at++) {
    const kinds = kindsAt(block, at)
    if ((block.clauses.breaks[at] ?? 0) !== 0 || (kinds & (be | have | modal)) !== 0) return null
    // 'A message that named no harm and asked for nothing': an active verb after its 'and'.
    if (/^(?:and|but|who|that|which)$/.test(wordAt(block, at - 1))) return null
    if (answers.has(wordAt(block, at))) return null
    if (isAct(block, at) && (at > token + 1 || negated))
      return endsThere(block, at, lastToken) ? { first: token, last: at + 1 } : null
    if ((kinds & participle) !== 0 && !negated) return null
  }
  return null
}

/** What a body says of a recommendation: 'Accepted in full.' */
const answers = set('accepted endorsed approved adopted')
const states = set('closed agreed noted completed done implemented resolved rejected')
/** Of a note's verbs these are oftener active: 'baby observed asleep' may be either, 'mother attended' is not. */
const neverPassive = set(
  'attended left met felt thought asked told explained stopped ended started moved found refused declined cancelled looked called turned read sat stood understood responded answered ' +
    'appeared continued returned engaged increased reduced changed learned learnt learning played',
)
/** 'Explained away', 'called off', 'looked into': of a thing they tell what was done with it. */
const withParticle = new Set('away off into down over back aside out'.split(' '))
/** What is done to somebody with nothing else after it: 'GP informed', 'police contacted'. */
const doneToWorkers = set(
  'spoken informed contacted notified invited interviewed consulted alerted debriefed allocated assigned appointed telephoned emailed phoned bleeped paged',
)
const doneToFamily = set(
  'seen informed contacted notified invited interviewed consulted spoken weighed examined assessed discharged transferred placed removed accommodated reviewed visited referred reassessed conveyed transported excluded warned advised updated discussed treated measured immunised vaccinated',
)
/** 'Card left', 'message left': somebody left it. */
const leftThings = set('card cards message messages voicemail note notes letter leaflet leaflets number details')
/** 'The centre closed in 2013': as a house does. */
const premises = set(
  'centre center school nursery office branch ward unit library shop pub club hostel refuge station surgery factory home',
)
const finite = be | have | modal | pastVerb
const noRole = /^(?:he|she|they|we|i|it|who|which|that|there)$/
const longestNote = 12
/** 'Lessons learned', 'version agreed': what stands in the heads and feet of papers. */
const ofPaper = set(
  'lessons methodology version edition draft chapter table figure appendix annex finding findings recommendation recommendations response report review names name copyright photograph photo source percentage number total rate proportion date time',
)
/** 'A letter dated 4 May', 'a call timed at 03.10': which one it is. */
const ofDates = set('dated timed marked headed addressed entitled published printed')

/** The clause of a note around a token: from the last semicolon, dash or full stop before it to the next one. */
function noteAround(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): { first: number; last: number } {
  let first = token
  while (first > firstToken && (block.clauses.breaks[first] ?? 0) !== strongBreak) first--
  let last = token + 1
  while (last < lastToken && (block.clauses.breaks[last] ?? 0) !== strongBreak) last++
  return { first, last }
}

/** Whether a note has any verb but participles in it, or somebody without a name who does something. */
function hasVerb(block: ReadBlock, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const kinds = kindsAt(block, at)
    if ((kinds & finite & ~(kinds & (participle | acted) ? pastVerb : 0)) !== 0 && !isBareInfinitive(block, at)) return true
    if (noRole.test(wordAt(block, at)) || /^(?:did|does|didn't)$/.test(wordAt(block, at))) return true
  }
  return false
}
/** The 'be' of 'to be updated'. */
const isBareInfinitive = (block: ReadBlock, at: number): boolean => wordAt(block, at) === 'be' && wordAt(block, at - 1) === 'to'

/**
 * 'Advice given.', 'Case stepped down to early help.', 'Driver spoken to.', 'Treated and discharged.': a line of a log without any finite verb, whose noun
 * is no doer. Past the bar of a table ('HV | card left') the column says whose it is.
 */
function lineAt(block: ReadBlock, token: number, sentence: Sentence): Passive | null {
  if (!isAct(block, token) || answers.has(wordAt(block, token)) || sentence.lastToken - sentence.firstToken > 3 * longestNote)
    return null
  const text = wordAt(block, token)
  const { first, last } = noteAround(block, token, sentence)
  if (last - first > longestNote || block.text.slice(sentence.from, sentence.to).includes('|')) return null
  if (!endsThere(block, token, last) || hasVerb(block, first, last)) return null
  // 'Moved 9 Sept': without a doer and with nothing but its day, somebody was.
  const dated = /^\d/.test(wordAt(block, token + 1))
  const laid = text === 'left' && leftThings.has(wordAt(block, token - 1))
  if (
    neverPassive.has(text) &&
    !laid &&
    !(token === first && dated) &&
    !(token > first && withParticle.has(wordAt(block, token + 1)))
  )
    return null
  if (text === 'closed' && premises.has(wordAt(block, token - 1))) return null
  // 'Closed.', 'Agreed in part.': how a thing stands.
  if (token === first && (last - first === 1 || states.has(text))) return null
  if (/^an?$/.test(wordAt(block, first))) return null
  if (token === first) return opensNote(block, token, last) ? { first: token, last: token + 1 } : null
  const before = kindsAt(block, token - 1)
  if (ofPaper.has(wordAt(block, token - 1)) || ofDates.has(text)) return null
  const crossed = block.clauses.breaks[token] ?? 0
  const joined = /^(?:and|then|or)$/.test(wordAt(block, token - 1)) || crossed !== noBreak
  // 'Visited, knocked and left': what is only joined on is as active as what it is joined to.
  if (joined) return null
  if ((before & determiner) !== 0 || ((before & preposition) !== 0 && (before & adverb) === 0)) return null
  if ((before & relative) !== 0) return doneToFamily.has(text) ? { first: token - 1, last: token + 1 } : null
  if ((before & (person | body)) !== 0 || isAcronym(block, token - 1))
    return doneToWorkers.has(text) || (isAcronym(block, token - 1) && ofPapers.has(text))
      ? { first: token - 1, last: token + 1 }
      : null
  return hasDoer(block, first, token) ? null : { first: token - 1, last: token + 1 }
}
/** 'PPN submitted', 'TAC held', 'DASH completed': what is done to papers and meetings, whose letters are no agency's. */
const ofPapers = set(
  'submitted held completed undertaken done received shared sent convened cancelled signed updated scored filed raised issued reviewed closed opened started logged triggered forwarded graded recorded administered prescribed given sought arranged booked circulated obtained requested made',
)

/** 'Police attended and no crime recorded', 'Worker with duty noted': somebody at work before it, not after a preposition or as part of a longer name. */
function hasDoer(block: ReadBlock, first: number, token: number): boolean {
  for (let at = token - 1; at >= first; at--) {
    // 'Doctor rung, adult requested': each part of a list has its own.
    if ((block.clauses.breaks[at + 1] ?? 0) !== noBreak) return false
    if ((kindsAt(block, at) & (person | body)) === 0) continue
    const led = at > first && (kindsAt(block, at - 1) & preposition) !== 0
    const next = kindsAt(block, at + 1)
    const partOfName =
      at + 1 < token && (next & (preposition | adverb | participle)) === 0 && (block.clauses.breaks[at + 1] ?? 0) === 0
    if (!led && !partOfName) return true
  }
  return false
}

const communicated = set(
  'discussed contacted telephoned phoned emailed visited noted explored advised observed completed received requested planned reported',
)
/** 'Treated and discharged.', 'Seen in clinic.': whoever was, by whom it does not say. What a record's writer does themselves is theirs: 'Discussed with manager'. */
const opensNote = (block: ReadBlock, token: number, last: number): boolean =>
  !communicated.has(wordAt(block, token)) &&
  (token + 1 < last || wordAt(block, token).length > 0) &&
  (block.clauses.breaks[token + 1] ?? 0) !== 1

/** The passive of a note at a token, which has no 'be' of its own, or null. */
export const noteAt = (block: ReadBlock, token: number, sentence: Sentence): Passive | null =>
  omissionAt(block, token, sentence) ?? lineAt(block, token, sentence)

/** Whether a note tells at a token of practice that was, and not of what is 'to be updated and circulated'. */
export function tellsOfPractice(block: ReadBlock, token: number, sentence: Sentence): boolean {
  if (noteAt(block, token, sentence) === null) return false
  for (let at = sentence.firstToken; at < token; at++)
    if (wordAt(block, at) === 'to' && wordAt(block, at + 1) === 'be') return false
  return true
}
