import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { isAtWork } from './about-work.ts'
import { comma, noBreak, strongBreak } from './clauses.ts'
import { acted, adverb, be, body, have, negation, ofWork, participle, pastVerb, person, practice, relative } from './grammar.ts'
import { kindsAt, traitsAt, wordAt } from './sighting.ts'
import { isAcronym } from './subject.ts'

/**
 * What logs, chronologies and verdicts tell of practice in shapes of their own: who wrote to whom, who is on the line, what came next and when, what
 * should have been done.
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

const rows = set(
  'entry entries contact visit visits weight weighing record note review appointment call attempt check letter meeting',
)
/** 'Next entry is eleven weeks later', 'no contact until June': how long nothing was done. */
function isSilence(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  if (!/^(?:next|no|first|last|then)$/.test(wordAt(block, firstToken)) && wordAt(block, firstToken) !== 'the') return false
  const at = wordAt(block, firstToken) === 'the' ? firstToken + 1 : firstToken
  if (!/^(?:next|no|only|last)$/.test(wordAt(block, at))) return false
  let row = false
  for (let next = at + 1; next < Math.min(lastToken, at + 12); next++) {
    const text = wordAt(block, next)
    if (next <= at + 3 && rows.has(text)) row = true
    if (row && /^(?:later|after|until|till|thereafter)$/.test(text)) return true
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

const manner = set(
  'careless negligent slapdash reckless lax remiss sloppy dismissive inattentive slow quick heavy-handed rude curt brusque haphazard',
)
/** 'Was careless with the weights', 'was slow to refer': how somebody at work did it. */
function isManner(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  if (!manner.has(wordAt(block, token)) || !/^(?:with|in|over|to)$/.test(wordAt(block, token + 1))) return false
  let verb = false
  for (let at = token - 1; at >= Math.max(firstToken, token - 8); at--) {
    if (/^(?:was|were)$/.test(wordAt(block, at))) verb = true
    else if (verb && isAtWork(kindsAt(block, at)) && !reviewing.has(wordAt(block, at))) return token + 2 < lastToken
    else if (verb && (kindsAt(block, at) & relative) !== 0) return false
  }
  return false
}

/** 'The conference had to take place within fifteen days. It took place on the forty-first.' */
function isItHeld(block: ReadBlock, token: number, { firstToken }: Sentence): boolean {
  if (token !== firstToken + 1 || wordAt(block, firstToken) !== 'it') return false
  if (!(wordAt(block, token) === 'took' && wordAt(block, token + 1) === 'place')) return false
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - 30); at--)
    if (
      /^(?:conference|meeting|visit|review|assessment|discussion|medical|group|panel|interview|examination)$/.test(
        wordAt(block, at),
      )
    )
      return true
  return false
}

/** 'The ambulance reached the house': it came. */
const isArrival = (block: ReadBlock, token: number): boolean =>
  /^(?:reached|arrived|attended|conveyed)$/.test(wordAt(block, token)) &&
  /^(?:ambulance|paramedics|crew|patrol|police|car)$/.test(wordAt(block, token - 1)) &&
  /^(?:the|an|a|one|two|and)$/.test(wordAt(block, token - 2))

const pieces = set(
  'assessment assessments referral report response reply enquiry enquiries investigation letter allocation transfer plan decision application check checks appointment summary minutes notification handover review',
)
const stretch = /^(?:minutes?|hours?|days?|weeks?|months?|years?|fortnight|term)$/
/** 'The assessment took nine weeks', 'it took a month for the letter to go': how long a piece of the work was on its way. */
function isDrawnOut(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  if (wordAt(block, token) !== 'took' || token === firstToken) return false
  const piece = pieces.has(wordAt(block, token - 1))
  if (!piece && wordAt(block, token - 1) !== 'it') return false
  let time = false
  for (let at = token + 1; at < Math.min(lastToken, token + 10); at++) {
    if (stretch.test(wordAt(block, at)) && at < token + 6) time = true
    if (time && (piece || pieces.has(wordAt(block, at)))) return true
  }
  return false
}

const papers = set(
  'assessment assessments chronology record records notes log file files minutes plan referral form report letter entry entries',
)
/** 'The assessment makes no mention of …', 'the chronology stops in 2012', 'there is nothing in the file': what the papers do not tell. */
function isUntold(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  const text = wordAt(block, token)
  const next = wordAt(block, token + 1)
  if (text === 'nothing' && token < firstToken + 3 && /^(?:in|on)$/.test(next))
    for (let at = token + 2; at < Math.min(lastToken, token + 5); at++) if (papers.has(wordAt(block, at))) return true
  if (!papers.has(text) || reviewing.has(wordAt(block, token - 1)) || wordAt(block, token - 1) === 'this') return false
  return (
    (/^(?:makes|make|made)$/.test(next) && wordAt(block, token + 2) === 'no') ||
    (/^(?:says|say|said)$/.test(next) && /^(?:nothing|little|only)$/.test(wordAt(block, token + 2))) ||
    (/^(?:stops|stop|stopped|ends|end)$/.test(next) && /^(?:in|at|on|there|with|after|short)$/.test(wordAt(block, token + 2))) ||
    (/^(?:is|are|was|were)$/.test(next) && /^(?:silent|blank|thin|bare)$/.test(wordAt(block, token + 2)))
  )
}

const qualities = set(
  'curiosity challenge oversight communication coordination co-ordination follow-up liaison planning supervision recording analysis information contact assessment exploration ownership leadership scrutiny engagement sharing enquiry urgency grip',
)
const aboutReport = /\b(?:report|review|finding|chapter)\b/i
/** 'There was a lack of professional curiosity', 'the voice of the child is absent'. */
function isLacking(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  const text = wordAt(block, token)
  if (/^(?:lack|absence|want)$/.test(text) && wordAt(block, token + 1) === 'of' && wordAt(block, firstToken) === 'there') {
    for (let at = token + 2; at < Math.min(lastToken, token + 5); at++) if (qualities.has(wordAt(block, at))) return true
    return false
  }
  if (!/^(?:absent|missing|lost|unheard|invisible)$/.test(text) || aboutReport.test(block.text)) return false
  for (let at = token - 1; at >= Math.max(firstToken, token - 7); at--)
    if (/^(?:voice|voices|view|views)$/.test(wordAt(block, at))) return true
  return false
}

/** 'At no point did anyone speak to him', 'not one of them rang'. */
function isNotOne(block: ReadBlock, token: number): boolean {
  const text = wordAt(block, token)
  if (text === 'did')
    return /^(?:anyone|anybody|either|any|staff|professionals|agencies|practitioners)$/.test(wordAt(block, token + 1))
  return (
    text === 'one' &&
    wordAt(block, token - 1) === 'not' &&
    wordAt(block, token + 1) === 'of' &&
    (kindsAt(block, token + 3) & (pastVerb | participle)) !== 0
  )
}

const couldHave = set(
  'rung asked made referred visited told shared checked called convened escalated challenged done written spoken seen sent acted intervened looked',
)
/** 'The school could have rung': it did not. */
function isCouldHave(block: ReadBlock, token: number, { firstToken }: Sentence): boolean {
  if (wordAt(block, token) !== 'could' || wordAt(block, token + 1) !== 'have' || !couldHave.has(wordAt(block, token + 2)))
    return false
  return token > firstToken && isWorker(block, token - 1) && isAtWork(kindsAt(block, token - 1))
}

const heads = set('hv sw gp mw sn cpn pc ta dsl tm mash edt csc')
/** 'HV: baby thriving.', 'T/c to mum – no answer.': a log, by who writes it or by what they did. */
export const isEntry = (block: ReadBlock): boolean =>
  /^\s*(?:[A-Z]{2,5}:? )?(?:t\/c|tc|p\/c|h\/v|o\/v|f\/u) (?:to|with|from|by|at|made|visit)\b/i.test(block.text) ||
  (heads.has(wordAt(block, 0)) &&
    block.text.length < longestEntry &&
    /^\s*[A-Za-z]{2,4}:\s+(?!(?:to|will|accepted|agreed|action|actions|all)\b)/i.test(block.text))
const longestEntry = 200

const ofTheWork = set(
  'visited assessed weighed examined prescribed discharged referred convened escalated triaged logged transferred allocated reviewed telephoned',
)
const isCapital = (block: ReadBlock, at: number): boolean =>
  /^[A-Z]/.test(block.text.slice(block.tokens.starts[at] ?? 0, block.tokens.ends[at] ?? 0))
/** 'Ms Okafor visited', 'Tracey from the nursery rang', 'the head, Mrs Dunn, rang': a name, by what its bearer does or where they work. */
function isNameAtWork(block: ReadBlock, token: number, { firstToken }: Sentence): boolean {
  const kinds = kindsAt(block, token)
  const text = wordAt(block, token)
  if (token === firstToken || (kinds & (pastVerb | practice | acted)) === 0 || (kinds & (be | have)) !== 0 || notDone.has(text))
    return false
  const before = token - 1
  if ((block.clauses.breaks[token] ?? 0) === comma) {
    let at = before
    while (at > firstToken && isCapital(block, at) && (block.clauses.breaks[at] ?? 0) === noBreak) at--
    return (
      at > firstToken && at >= token - 3 && isCapital(block, at) && (isWorker(block, at - 1) || wordAt(block, at - 1) === 'head')
    )
  }
  if ((block.clauses.breaks[token] ?? 0) !== noBreak) return false
  if (ofTheWork.has(text) && isCapital(block, before) && before > firstToken && (kindsAt(block, before) & relative) === 0)
    return /^(?:ms|mr|mrs|miss)$/.test(wordAt(block, firstToken)) && before <= firstToken + 2
  if ((kindsAt(block, before) & body) === 0 || !isCapital(block, firstToken) || (kindsAt(block, firstToken) & relative) !== 0)
    return false
  for (let at = before; at > firstToken && at >= token - 4; at--) if (wordAt(block, at) === 'from') return at <= firstToken + 2
  return false
}

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

const wentBy = set(
  'acted asked rang went looked listened checked spoke wrote visited followed chased came called challenged questioned',
)
/** 'The signs were there and nobody acted', 'it is unforgivable that nobody went upstairs'. */
const isNobodyThere = (block: ReadBlock, token: number, { firstToken }: Sentence): boolean =>
  /^(?:nobody|no-one)$/.test(wordAt(block, token)) &&
  /^(?:and|but|that|yet|then|still|so)$/.test(wordAt(block, token - 1)) &&
  wentBy.has(wordAt(block, token + 1)) &&
  // 'The family felt that nobody listened' is theirs to say.
  !((kindsAt(block, firstToken) | kindsAt(block, firstToken + 1)) & relative)

const things = set(
  'response visit visits note notes assessment recording records report letter letters referral handling plan care supervision enquiries questions examination work input',
)
/** 'The school's response was woeful', 'the paramedic's note was clear': how a piece of somebody's work was. */
function isTheirPiece(block: ReadBlock, token: number, { firstToken }: Sentence): boolean {
  if (!/^(?:was|were)$/.test(wordAt(block, token)) || token < firstToken + 2 || !things.has(wordAt(block, token - 1)))
    return false
  return (
    /(?:'s|s')$/.test(wordAt(block, token - 2)) &&
    !reviewing.has(wordAt(block, token - 2).replace(/'s?$/, '')) &&
    (kindsAt(block, token - 2) & ofWork) !== 0
  )
}

/** 'This was good practice by the night nurse.' */
const isGoodPractice = (block: ReadBlock, token: number, { lastToken }: Sentence): boolean => {
  if (wordAt(block, token) !== 'practice' || !/^(?:good|poor|best|excellent|bad|unsafe|safe)$/.test(wordAt(block, token - 1)))
    return false
  if (!/^(?:by|from|of|on)$/.test(wordAt(block, token + 1))) return false
  for (let at = token + 2; at < Math.min(lastToken, token + 6); at++) if (isWorker(block, at)) return true
  return false
}

const ofPapers = set('plan plans form assessment referral minutes letter handover chronology agreement')
/** 'The plan had no dates', 'the form gave no reason'. */
const isWithout = (block: ReadBlock, token: number): boolean =>
  /^(?:had|gave|contained|named|set|carried|bore)$/.test(wordAt(block, token)) &&
  wordAt(block, token + 1) === 'no' &&
  ofPapers.has(wordAt(block, token - 1))

const ofReview = /\b(?:review|reviewers?|panel|author|inquest|coroner)\b/i
const toYou = /\b(?:you|your)\b/i
const ours = set(
  'come tell listen act keep send call explain invite help protect visit ring write ask check refer see share follow record answer reply look notice do',
)
/** 'We did not come to see you', 'we should have rung you', 'we got this wrong': those who write the letter tell what they did. */
function isOurs(block: ReadBlock, token: number): boolean {
  if (wordAt(block, token) !== 'we' && wordAt(block, token) !== 'i') return false
  if (ofReview.test(block.text) || !toYou.test(block.text)) return false
  const next = wordAt(block, token + 1)
  if (next === 'did') return wordAt(block, token + 2) === 'not' && ours.has(wordAt(block, token + 3))
  if (next === "didn't") return ours.has(wordAt(block, token + 2))
  if (next === 'should') return wordAt(block, token + 2) === 'have' && couldHave.has(wordAt(block, token + 3))
  return (next === 'got' || next === 'get') && wordAt(block, token + 3) === 'wrong'
}

/** 'Alarm bells went unheeded', 'the pleas were ignored'. */
const isUnheeded = (block: ReadBlock, token: number): boolean =>
  /^(?:unheeded|unheard|ignored|unanswered|unnoticed|unexplored|unchallenged)$/.test(wordAt(block, token)) &&
  /^(?:went|go|passed|left|remained)$/.test(wordAt(block, token - 1))

const protectors = set('services agencies professionals paid system authorities practitioners')
/** 'Betrayed by the very people paid to protect him', 'failed by services'. */
function isLetDown(block: ReadBlock, token: number, { lastToken }: Sentence): boolean {
  if (!/^(?:betrayed|failed|down|abandoned|forgotten)$/.test(wordAt(block, token)) || wordAt(block, token + 1) !== 'by')
    return false
  for (let at = token + 2; at < Math.min(lastToken, token + 7); at++) if (protectors.has(wordAt(block, at))) return true
  return false
}

/** 'Health did not send a report', 'Education were not told': an agency by the name of its field. */
const isField = (block: ReadBlock, token: number, { firstToken }: Sentence): boolean =>
  token === firstToken &&
  /^(?:health|education|housing|probation)$/.test(wordAt(block, token)) &&
  /^(?:did|had|sent|gave|made|told|rang|closed|were|shared|attended|held)$/.test(wordAt(block, token + 1))

/** A sentence that by its shape is a line of a log: who turned to whom, how long nothing came, a note that begins with what was done. */
export const isLogged = (block: ReadBlock, sentence: Sentence): boolean =>
  isMessage(block, sentence) || isSilence(block, sentence) || isOpening(block, sentence)

/** Whether a sentence says of somebody at work what they could have done. */
export function tellsWhatCould(block: ReadBlock, sentence: Sentence): boolean {
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at++) if (isCouldHave(block, at, sentence)) return true
  return false
}

const telling = traitOfWords([
  ...set(
    'should ought by took nothing lack absence want absent missing lost unheard invisible did one we i was were nobody no-one practice',
  ),
  ...set(
    'had gave contained named set carried bore unheeded ignored unanswered unnoticed unexplored unchallenged betrayed failed down abandoned forgotten',
  ),
  ...set('health education housing probation reached arrived attended conveyed'),
  ...manner,
  ...papers,
])

/** Whether practice is told at a token in one of these shapes. */
export function tellsAt(block: ReadBlock, token: number, sentence: Sentence): boolean {
  if ((traitsAt(block, token) & telling) !== 0 && tellsByWord(block, token, sentence)) return true
  return (
    ((kindsAt(block, token) & (pastVerb | practice | acted)) !== 0 &&
      (isNamedAtWork(block, token, sentence) || isNameAtWork(block, token, sentence))) ||
    (onTheLine.has(wordAt(block, token)) && isNamedAtWork(block, token, sentence))
  )
}
const tellsByWord = (block: ReadBlock, token: number, sentence: Sentence): boolean =>
  isShouldHave(block, token, sentence) ||
  isByWorker(block, token, sentence) ||
  isManner(block, token, sentence) ||
  isItHeld(block, token, sentence) ||
  isArrival(block, token) ||
  isDrawnOut(block, token, sentence) ||
  isNobodyThere(block, token, sentence) ||
  isTheirPiece(block, token, sentence) ||
  isGoodPractice(block, token, sentence) ||
  isWithout(block, token) ||
  isOurs(block, token) ||
  isUnheeded(block, token) ||
  isLetDown(block, token, sentence) ||
  isField(block, token, sentence) ||
  isUntold(block, token, sentence) ||
  isLacking(block, token, sentence) ||
  isNotOne(block, token)
