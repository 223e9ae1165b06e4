import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { isAtWork } from './about-work.ts'
import { comma, noBreak, strongBreak } from './clauses.ts'
import { acted, adverb, be, body, have, negation, ofWork, participle, pastVerb, person, practice, relative } from './grammar.ts'
import { kindsAt, traitsAt, wordAt } from './sighting.ts'
import { isAcronym } from './subject.ts'

/**
 * What logs, chronologies and verdicts tell of practice in shapes of their own: who wrote to whom, who is on the line, what should have been done.
 * A shape stands here for a class that several hands write; one that a single passage asked for carries over to no other.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const reviewing = set('review reviewer reviewers panel author authors board boards partnership coroner court jury inspectorate')
const roles = set(
  'hv hvs sw sws gp gps mw cpn sn ta ht dsl senco pc dc ds di pcso tm iro ewo lado yot sho reg ssw fsw csc mash edt camhs police school ward midwife nurse paramedics duty social-worker',
)
/** Somebody at work, by a noun or by the letters of a role or a body. */
const isWorker = (block: ReadBlock, at: number): boolean =>
  !reviewing.has(wordAt(block, at)) && (isAtWork(kindsAt(block, at)) || roles.has(wordAt(block, at)) || isAcronym(block, at))

const sendings = set(
  'email emails e-mail letter letters call calls text texts fax message messages msg voicemail phone telephone referral report result results notification form minutes tc',
)
const told = set(
  'is was were are says said shows showed confirms confirmed stated describes described thanks thanked tells told gave gives had has explained hangs hung',
)
/** 'HV to SW: …', 'TA to DSL.', 'Result to GP.', 'Email from the school asking …': a line that tells who turned to whom. */
function isMessage(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  for (let at = firstToken; at < Math.min(lastToken, firstToken + 8); at++) {
    const text = wordAt(block, at)
    if (told.has(text) && !sendings.has(text)) return false
    if (at === firstToken || (text !== 'to' && text !== 'from')) continue
    // 'Was given to police': somebody gave it.
    if ((kindsAt(block, at - 1) & (pastVerb | participle)) !== 0 || (block.clauses.breaks[at] ?? 0) !== noBreak) return false
    const sent = sendingBefore(block, at, firstToken)
    const first = at === firstToken + 1 && isWorker(block, firstToken)
    if (!sent && !first) continue
    for (let next = at + 1; next < Math.min(lastToken, at + 4); next++) {
      if ((kindsAt(block, next) & relative) !== 0) return false
      if (isWorker(block, next)) return first || lastToken - firstToken <= longestLine
    }
    // An address is a worker's as often as not.
    if (sent && text === 'from' && block.text.slice(block.tokens.starts[at] ?? 0).includes('@')) return true
    return false
  }
  return false
}
const longestLine = 16
function sendingBefore(block: ReadBlock, at: number, first: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 4); back--) {
    if ((kindsAt(block, back) & relative) !== 0 && !sendings.has(wordAt(block, at - 1))) continue
    if (sendings.has(wordAt(block, back))) return back - first <= 2 && !/^(?:i|we|the|a|an|this|that)$/.test(wordAt(block, first))
  }
  return false
}

const onTheLine = set(
  'states reports reported requests informs confirms notes advises attends attended visits refers records observes agrees rings tells asks says saw wrote rang visited called spoke sees enquires queries declines escalates',
)
const titles = set('dr doctor pc dc ds di ps wpc sgt sergeant inspector constable nurse sister professor prof midwife')
const notDone = set('felt thought knew had heard understood found became was lived died said told paid retired qualified')
/** 'PCSO states …', 'Dr Imran Sadiq saw …', 'T. Holroyd (YOT) wrote …': a name or a role, and what its bearer does. */
function isNamedAtWork(block: ReadBlock, token: number, { firstToken }: Sentence): boolean {
  const text = wordAt(block, token)
  const kinds = kindsAt(block, token)
  if (token === firstToken || notDone.has(text)) return false
  const broken = block.clauses.breaks[token] ?? 0
  const before = wordAt(block, token - 1)
  if (
    onTheLine.has(text) &&
    broken === noBreak &&
    (roles.has(before) || (isAcronym(block, token - 1) && (kinds & pastVerb) === 0))
  )
    return !reviewing.has(before) && (token - 1 === firstToken || (block.clauses.breaks[token - 1] ?? 0) !== noBreak)
  if ((kinds & (pastVerb | practice | acted)) === 0 || (kinds & (be | have)) !== 0) return false
  if (broken === strongBreak) return isWorker(block, token - 1) && block.text[block.tokens.ends[token - 1] ?? 0] === ')'
  for (let at = token - 1; at >= Math.max(firstToken, token - 4); at--) {
    if (titles.has(wordAt(block, at))) return at < token - 1
    if (!/^[A-Z]/.test(block.text.slice(block.tokens.starts[at] ?? 0, block.tokens.ends[at] ?? 0))) return false
    if ((block.clauses.breaks[at] ?? 0) === comma) return false
  }
  return false
}

const recognising = set(
  'recognised known realised understood foreseen expected anticipated seen noticed obvious clear happened died lived',
)
/** 'Should never have been sent home', 'Mr Pugh should have challenged this': what should have been done tells what was. */
function isShouldHave(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  if (!/^(?:should|ought)$/.test(wordAt(block, token))) return false
  let at = token + 1
  while (at < lastToken && (wordAt(block, at) === 'to' || (kindsAt(block, at) & (adverb | negation)) !== 0)) at++
  if (wordAt(block, at) !== 'have') return false
  at++
  while (at < lastToken && (kindsAt(block, at) & adverb) !== 0) at++
  const passive = wordAt(block, at) === 'been'
  if (passive) at++
  const text = wordAt(block, at)
  if (at >= lastToken) return false
  if (text === 'known') return wordAt(block, at + 1) === 'better' && wordAt(block, at + 2) === 'than'
  if (recognising.has(text) || (kindsAt(block, at) & (practice | acted | participle | pastVerb)) === 0) return false
  // 'Alarm bells ought to have rung.'
  if (text === 'done' || (text === 'rung' && /\bbells?\b/i.test(block.text))) return false
  const family = (kindsAt(block, token - 1) & relative) !== 0
  return passive || !family || token === firstToken
}

/** 'Had the GP been invited …', 'If the school had rung …': what was not done, as it might have been. */
export function isSupposed(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  const opens = wordAt(block, firstToken)
  if (opens !== 'had' && opens !== 'if') return false
  let work = false
  let had = opens === 'had'
  for (let at = firstToken + 1; at < Math.min(lastToken, firstToken + 16); at++) {
    if ((block.clauses.breaks[at] ?? 0) !== noBreak) return false
    const kinds = kindsAt(block, at)
    const text = wordAt(block, at)
    if (reviewing.has(text)) return false
    if (/^(?:system|systems|software|alarm|equipment|database|policy|procedure|pathway)$/.test(text)) return false
    if ((kinds & ofWork) !== 0 && (kinds & (person | body)) !== 0) work = true
    if (text === 'had') had = true
    if (!had) continue
    if (work && (kinds & (participle | pastVerb)) !== 0 && (kinds & (be | have)) === 0 && !recognising.has(text)) return true
    if (text === 'subject' && wordAt(block, at + 1) === 'of') return true
  }
  return false
}

const noDeed = set(
  'described liked believed chaired said suggested met employed commissioned funded run owned caused raised known attended led followed represented covered supplied published',
)
/** 'Sertraline started by GP', 'child seen by health visitor': whoever it was is named. */
function isByWorker(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  if (wordAt(block, token) !== 'by' || token === firstToken || (block.clauses.breaks[token] ?? 0) !== noBreak) return false
  let verb = token - 1
  while (verb > Math.max(firstToken, token - 6) && (kindsAt(block, verb) & (participle | practice | acted | pastVerb)) === 0) {
    if ((block.clauses.breaks[verb] ?? 0) !== noBreak) return false
    verb--
  }
  if ((kindsAt(block, verb) & (participle | practice | acted | pastVerb)) === 0 || noDeed.has(wordAt(block, verb))) return false
  // 'Seen alone at school by SW': further away it must be an act of the work.
  if (verb < token - 1 && (kindsAt(block, verb) & (practice | acted)) === 0) return false
  for (let at = Math.max(firstToken, token - 3); at < token; at++)
    if (/^(?:is|are|be|being)$/.test(wordAt(block, at))) return false
  for (let at = token + 1; at < Math.min(lastToken, token + 5); at++) {
    if ((block.clauses.breaks[at] ?? 0) !== noBreak || (kindsAt(block, at) & relative) !== 0 || reviewing.has(wordAt(block, at)))
      return false
    if ((isAtWork(kindsAt(block, at)) && (kindsAt(block, at) & person) !== 0) || roles.has(wordAt(block, at))) return true
  }
  return false
}

const heads = set('hv sw gp mw sn cpn pc ta dsl tm mash edt csc')
/** 'HV: baby thriving.', 'T/c to mum – no answer.': a log, by who writes it or by what they did. */
export const isEntry = (block: ReadBlock): boolean =>
  /^\s*(?:[A-Z]{2,5}:? )?(?:t\/c|tc|p\/c|h\/v|o\/v|f\/u) (?:to|with|from|by|at|made|visit)\b/i.test(block.text) ||
  (heads.has(wordAt(block, 0)) &&
    block.text.length < longestEntry &&
    /^\s*[A-Za-z]{2,4}:\s+(?!(?:to|will|accepted|agreed|action|actions|all)\b)/i.test(block.text))
const longestEntry = 200

const opening = set(
  'admitted discharged prescribed spoke discussed liaised phoned telephoned emailed referred escalated transferred reviewed assessed weighed commenced arr',
)
const visitsOf = set('home joint unannounced school duty welfare follow-up stat statutory')
/** 'Spoke to manager.', 'Prescribed fluoxetine.', 'Home visit with police.': a note that begins with what was done, and needs no 'I'. */
function isOpening(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  if (lastToken - firstToken > longestLine || lastToken - firstToken < 2) return false
  for (let at = firstToken; at < Math.min(lastToken, firstToken + 4); at++) {
    if (at > firstToken && (block.clauses.breaks[at] ?? 0) !== strongBreak) continue
    const text = wordAt(block, at)
    const next = wordAt(block, at + 1)
    if (/^(?:will|to|is|planned|due|must|should)$/.test(wordAt(block, at + 2))) return false
    if (opening.has(text)) return text !== 'arr' || next === 'on'
    if (visitsOf.has(text) && next === 'visit') return true
  }
  return false
}

/** A sentence that by its shape is a line of a log: who turned to whom, or a note that begins with what was done. */
export const isLogged = (block: ReadBlock, sentence: Sentence): boolean =>
  isMessage(block, sentence) || isOpening(block, sentence)

const telling = traitOfWords(['should', 'ought', 'by'])

/** Whether practice is told at a token in one of these shapes. */
export function tellsAt(block: ReadBlock, token: number, sentence: Sentence): boolean {
  if ((traitsAt(block, token) & telling) !== 0 && tellsByWord(block, token, sentence)) return true
  return (
    ((kindsAt(block, token) & (pastVerb | practice | acted)) !== 0 && isNamedAtWork(block, token, sentence)) ||
    (onTheLine.has(wordAt(block, token)) && isNamedAtWork(block, token, sentence))
  )
}
const tellsByWord = (block: ReadBlock, token: number, sentence: Sentence): boolean =>
  isShouldHave(block, token, sentence) || isByWorker(block, token, sentence)
