import type { ReadBlock } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfWords } from '../text/traits.ts'
import { isAim, isAtWork } from './about-work.ts'
import {
  acted,
  adverb,
  be,
  body,
  have,
  modal,
  negation,
  ofWork,
  participle,
  pastVerb,
  person,
  practice,
  pronoun,
  relative,
  reviewer,
} from './grammar.ts'
import { evidenceWords } from './lexicons/evidence-words.ts'
import { leastPoints } from './lexicons/sign.ts'
import { isEntry, isLogged, isSupposed, tellsAt } from './lines.ts'
import { omitted, tellsOfPractice } from './notes.ts'
import { isOwn, passiveAt } from './passive.ts'
import { isQuoted, kindsAt, traitsAt, wordAt } from './sighting.ts'
import { signsOf } from './signs.ts'
import { isAcronym, subjectOf } from './subject.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const done = traitOfWords(set("did didn't"))
/** Their decisions about the review are not the practice that it looks at. */
const aboveThePractice = set(
  'board boards partnership partnerships government commissioners panel coroner coroners jury court courts inspectorate ofsted cqc members',
)
const wanting = traitOfWords(set('no little limited insufficient'))

const ownTeams = set('review panel reviewers reviewer author')
/** The Board, and the team of the review itself. */
const isAbove = (block: ReadBlock, subject: number): boolean =>
  aboveThePractice.has(wordAt(block, subject)) || ownTeams.has(wordAt(block, subject - 1)) || ownTeams.has(wordAt(block, subject))

/** 'Has since introduced', 'has been changed': what is told of today is no practice of then. */
function isSince(block: ReadBlock, token: number, first: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 3); at--)
    if (wordAt(block, at) === 'has' || wordAt(block, at) === 'have')
      return !(at > first && (kindsAt(block, at - 1) & (modal | negation)) !== 0)
  return false
}

const might = traitOfWords(set('would could might may need'))
function isUnreal(block: ReadBlock, { firstToken, lastToken, traits }: Sentence): boolean {
  // 'Had the GP done her job …'
  if (wordAt(block, firstToken) === 'had' && (traits & done) === 0) return true
  if ((traits & might) === 0) return false
  for (let at = firstToken; at < lastToken; at++)
    if ((traitsAt(block, at) & might) !== 0 && (wordAt(block, at + 1) === 'have' || wordAt(block, at + 2) === 'have')) return true
  return false
}

const gatherings = set(
  'group year hub helpline conference forum infants juniors housing education mash discussions meetings visits',
)
const cares = set('social health primary urgent')
const ownedFaults = set('inaction failure failures neglect omission omissions refusal silence delay mishandling')
const sources = set('records notes log file files record minutes')
const recorded = traitOfWords([...sources, ...ownedFaults, 'i'])
/** 'The records do not show that …': an omission as the files have it. */
const isUnrecorded = (block: ReadBlock, token: number): boolean =>
  sources.has(wordAt(block, token)) &&
  ((/^(?:do|does|did)$/.test(wordAt(block, token + 1)) && wordAt(block, token + 2) === 'not') ||
    (/^(?:shows?|showed|holds?|contains?|has|have|makes?|made)$/.test(wordAt(block, token + 1)) &&
      /^(?:one|two|three|no|only|a|nothing)$/.test(wordAt(block, token + 2))))

/** 'Social care closed', 'the core group met': bodies whose name is made of ordinary words. */
function isGathered(block: ReadBlock, verb: number, first: number): boolean {
  if (verb === first) return false
  const name = wordAt(block, verb - 1)
  if (block.clauses.breaks[verb] !== 0) return false
  if (name === 'form') return wordAt(block, verb - 2) === 'sixth'
  return gatherings.has(name) || (name === 'care' && cares.has(wordAt(block, verb - 2)))
}

/** 'The referral was logged', 'the meeting took place': something of the work happened, whoever saw to it. */
function isHappening(block: ReadBlock, token: number, first: number): boolean {
  const before = wordAt(block, token - 1)
  const passive = before === 'was' || before === 'were'
  const noun = passive ? token - 2 : token - 1
  const happens =
    happened.has(wordAt(block, token)) ||
    (wordAt(block, token) === 'took' && wordAt(block, token + 1) === 'place') ||
    (wordAt(block, token) === 'went' && wentUndone.test(wordAt(block, token + 1))) ||
    (traitsAt(block, token) & done) !== 0
  if (noun < first || !(passive || happens)) return false
  if (wordAt(block, token) === 'went')
    for (let at = noun; at >= Math.max(first, noun - 5); at--)
      if ((kindsAt(block, at) & ofWork) !== 0 && (kindsAt(block, at) & (person | body)) === 0) return true
  const kinds = kindsAt(block, noun)
  return (kinds & ofWork) !== 0 && (kinds & (person | body | reviewer)) === 0 && !ofTheReview.has(wordAt(block, noun))
}
const happened = set(
  'began started finished ended stopped happened sat lay drifted remained lapsed slipped stalled arrived stayed stepped closed',
)
/** 'Emails went unanswered', 'the referral went astray'. */
const wentUndone = /^(?:un[a-z]{4,}ed|unread|unseen|astray|missing|nowhere)$/
/** 'Ambulance control did not pass on the flag', 'the ward round did not reach her bed': something of the work did not do it. */
function isUndone(block: ReadBlock, token: number, { firstToken }: Sentence): boolean {
  const text = wordAt(block, token)
  if (!(text === "didn't" || (text === 'did' && wordAt(block, token + 1) === 'not'))) return false
  let work = false
  for (let at = token - 1; at >= Math.max(firstToken, token - 7); at--) {
    const kinds = kindsAt(block, at)
    if (
      block.clauses.breaks[at + 1] !== 0 ||
      (kinds & (reviewer | pronoun)) !== 0 ||
      (kinds & relative) !== 0 ||
      isAbove(block, at)
    )
      break
    if (tools.has(wordAt(block, at))) return false
    if ((kinds & ofWork) !== 0) work = true
  }
  return work
}
const { tool, rule, load } = evidenceWords
const tools: ReadonlySet<string> = new Set([tool, rule, load].flatMap(({ words }) => words))

const gaps = set('gap gaps delay delays interval drift lapse')
/** 'There was a gap of fourteen weeks between the two visits.' */
function isGap(block: ReadBlock, token: number, { lastToken }: Sentence): boolean {
  if (wordAt(block, token - 1) !== 'there' || (kindsAt(block, token) & be) === 0) return false
  for (let at = token + 1; at < Math.min(lastToken, token + 6); at++) if (gaps.has(wordAt(block, at))) return true
  return false
}

/** The minutes of the Board or the panel tell of no practice in the case. */
const minutes = /\b(?:minutes of|members (?:agreed|noted|asked|heard|felt|were)|welcomed members|matters arising)\b/i

const logDate =
  /^\s*(?:\d{1,2}[/.]\d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* \d)/i
const logDeed =
  /\b(?:nfa|attended|visit|visited|card left|message left|logged|t\/c|nis|dna|advice|f\/u|closed|no reply|seen|rang)\b/i
/** A line of a log, by its date and by what such lines tell. */
export const isLogLine = (text: string): boolean => text.length < 200 && logDate.test(text) && logDeed.test(text)

const ofTheReview = set('report reports role hours time it')

const states = set(
  'knew pronounced suffered struggled had showed displayed lacked described apologised thanked praised welcomed employed served',
)
const hearers = set('us review reviewer reviewers author authors panel')
/** 'The worker said to us', 'told the review': what is said now is no practice of then. */
function isToReview(block: ReadBlock, token: number): boolean {
  if (!/^(?:said|told|described|explained|recalled|wrote|spoke)$/.test(wordAt(block, token))) return false
  for (let at = token + 1; at <= token + 3; at++) if (hearers.has(wordAt(block, at))) return true
  return false
}

/** 'Are provided by two trusts' (the rest of the passive has been asked), 'her team had no seat', 'showed poor judgement': no deed. */
function isState(block: ReadBlock, token: number): boolean {
  if (states.has(wordAt(block, token)) || isToReview(block, token)) return true
  if (wordAt(block, token) === 'bothered') return false
  let at = token - 1
  while (at >= 0 && (kindsAt(block, at) & (adverb | negation)) !== 0) at--
  // 'Should have known' is a verdict.
  if (wordAt(block, at) === 'have' && /^(?:should|ought|to)$/.test(wordAt(block, at - 1))) return true
  return (kindsAt(block, at) & be) !== 0 && (kindsAt(block, token) & participle) !== 0 && !isHappening(block, token, 0)
}

const recognising = set('recognised known realised understood foreseen expected anticipated')
/** 'Should have been recognised': what should have been seen is a verdict, where what should have been done tells what was not. */
function isVerdict(block: ReadBlock, token: number, last: number): boolean {
  if (!recognising.has(wordAt(block, last - 1))) return false
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) if (/^(?:should|ought)$/.test(wordAt(block, at))) return true
  return false
}

const neighbours = set('tenant tenants lodger neighbour neighbours landlord owner resident residents public')
/** 'Reported by the tenant', 'was signed by his aunt': not what somebody at work did. */
function isByFamily(block: ReadBlock, last: number, until: number): boolean {
  if (wordAt(block, last) !== 'by') return false
  for (let at = last + 1; at < Math.min(until, last + 4); at++) {
    if (isAtWork(kindsAt(block, at))) return false
    if ((kindsAt(block, at) & relative) !== 0 || neighbours.has(wordAt(block, at))) return true
  }
  return false
}

/** 'The procedures ran to 31 pages.' */
const isLength = (block: ReadBlock, token: number): boolean =>
  wordAt(block, token) === 'ran' && wordAt(block, token + 1) === 'to' && /^\d/.test(wordAt(block, token + 2))

const ofBodies = set('chronologies timelines imrs inspection inspections timeline chronology imr ballot merger post exam exams')
/** 'Failed its inspection', 'submitted a timeline', 'closed in 2014': what a body went through, and nothing done for the child. */
function isOfBody(block: ReadBlock, token: number, until: number): boolean {
  const text = wordAt(block, token)
  if (/^(?:closed|opened|ceased|ended)$/.test(text)) {
    for (let at = token + 1; at < Math.min(until, token + 4); at++) if (/^(?:19|20)\d\d$/.test(wordAt(block, at))) return true
    return false
  }
  if (!/^(?:failed|passed|submitted|prepared|underwent|appointed)$/.test(text)) return false
  for (let at = token + 1; at < Math.min(until, token + 6); at++) if (ofBodies.has(wordAt(block, at))) return true
  return false
}

const carrying = set(
  'saw covered carried held served handled oversaw looked supervised managed ran employed had took received dealt answered',
)
const numbers: ReadonlySet<string> = new Set(evidenceWords.number.words)
const countedIn: ReadonlySet<string> = new Set([
  ...evidenceWords.counted.words,
  'patients',
  'people',
  'staff',
  'posts',
  'requests',
  'notifications',
])
/** 'Asthma nurses saw 300 children', 'the practice looked after nine thousand patients': how much there was to do, and nothing done for this child. */
function isLoad(block: ReadBlock, token: number, until: number): boolean {
  if (!carrying.has(wordAt(block, token))) return false
  let many = false
  for (let at = token + 1; at < Math.min(until, token + 7); at++) {
    if ((block.clauses.breaks[at] ?? 0) !== 0) return false
    if (numbers.has(wordAt(block, at)) || /^\d/.test(wordAt(block, at))) many = true
    else if (many && countedIn.has(wordAt(block, at))) return true
  }
  return false
}

const built = set(
  'restructured reorganised merged formed disbanded recommissioned commissioned outsourced relocated renamed inspected rated established staffed funded frozen halved cut split rebuilt refurbished',
)
const ofStructure = set(
  'team teams service services unit units post posts budget budgets funding staffing trust council ward clinic contract department hub centre school numbers',
)
/** 'The team was restructured', 'the post was cut': what became of a body. */
function isRebuilt(block: ReadBlock, token: number, until: number): boolean {
  if (!ofStructure.has(wordAt(block, token - 1)) || (kindsAt(block, token) & (be | have)) === 0) return false
  for (let at = token + 1; at < Math.min(until, token + 4); at++) if (built.has(wordAt(block, at))) return true
  return false
}

function isDoneAt(block: ReadBlock, token: number, sentence: Sentence): boolean {
  const kinds = kindsAt(block, token)
  const traits = traitsAt(block, token)
  if ((kinds & (be | participle | pastVerb)) === 0 && (traits & (done | wanting)) === 0) return false
  if (isSince(block, token, sentence.firstToken)) return false
  if (isLoad(block, token, sentence.lastToken) || isRebuilt(block, token, sentence.lastToken)) return false
  const passive = passiveAt(block, token, sentence)
  // What is to be done is no practice yet.
  if (
    passive !== null &&
    wordAt(block, token) !== 'be' &&
    !isOwn(block, token, sentence.firstToken, passive.last) &&
    !isByFamily(block, passive.last, sentence.lastToken) &&
    !isVerdict(block, token, passive.last)
  )
    return true
  if (isOfBody(block, token, sentence.lastToken) || isLength(block, token)) return false
  if (isUndone(block, token, sentence) || isGap(block, token, sentence)) return true
  if (((kinds & (participle | pastVerb)) !== 0 && !isState(block, token)) || (traits & done) !== 0) {
    if (isGathered(block, token, sentence.firstToken) || isHappening(block, token, sentence.firstToken)) return true
    const subject = subjectOf(
      block,
      wordAt(block, token - 1) === 'last' && /^(?:seen|visited|spoken|met)$/.test(wordAt(block, token)) ? token - 1 : token,
      sentence.firstToken,
    )
    if (
      subject >= 0 &&
      (isAtWork(kindsAt(block, subject)) || isAcronym(block, subject) || wordAt(block, subject) === 'head') &&
      !isAbove(block, subject)
    )
      return true
  }
  if ((traits & wanting) === 0 || !/^(?:was|were|is|are)$/.test(wordAt(block, token - 1))) return false
  for (let at = token + 1; at < Math.min(sentence.lastToken, token + 5); at++)
    if (
      (kindsAt(block, at) & (ofWork | body)) !== 0 ||
      /^(?:evidence|communication|contact|follow-up|escalation|challenge|exploration|analysis|consideration|liaison|discussion|discussions|chronology|handover|attempt|coordination|curiosity|oversight)$/.test(
        wordAt(block, at),
      )
    )
      return true
  return false
}

/** 'No one from the school came', 'nobody at the surgery rang'. */
function isNobodys(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  const text = wordAt(block, token)
  const one = text === 'no' && wordAt(block, token + 1) === 'one'
  if (token !== firstToken || !(one || /^(?:nobody|no-one|none|neither)$/.test(text))) return false
  if (
    /^(?:rang|came|visited|called|told|asked|checked|explained|wrote|listened|answered|helped|spoke|looked)$/.test(
      wordAt(block, token + (one ? 2 : 1)),
    )
  )
    return true
  for (let at = token + 1; at < Math.min(lastToken, token + 8); at++)
    if ((kindsAt(block, at) & (participle | pastVerb)) !== 0)
      for (let before = token; before < Math.min(lastToken, at + 6); before++)
        if ((kindsAt(block, before) & ofWork) !== 0) return true
  return false
}

const ofMine = set(
  'saw visited asked rang examined referred prescribed weighed telephoned phoned assessed discussed recorded advised',
)
const notMine = set(
  'ask refer see visit record ring check tell examine weigh document discuss enquire contact escalate challenge share follow pass read speak',
)
/** 'I saw the mother', 'I did not ask': somebody at work tells of what they did. */
function isMine(block: ReadBlock, token: number): boolean {
  if (wordAt(block, token) !== 'i') return false
  const next = wordAt(block, token + 1)
  if (next === 'did' || next === "didn't") return notMine.has(wordAt(block, token + (next === 'did' ? 3 : 2)))
  return ofMine.has(next) && !reviewOf.test(block.text)
}
const reviewOf = /\b(?:review|reviewer|inquest|coroner)\b/i

const products = set(
  'groups meeting meetings sharing oversight coordination co-ordination challenge curiosity working conference practice assessment assessments recording records record record-keeping observations sheet notes note plan plans chronology chronologies supervision communication handover referral referrals response visit visits minutes analysis information-sharing management oversight entry entries documentation follow-up liaison liaison planning checks form forms',
)
const wantingSo = set(
  'perfunctory woeful late incomplete missing poor inadequate blank brief absent unsigned undated overdue insufficient weak limited lacking sporadic inconsistent patchy infrequent cursory illegible vague superficial delayed variable unclear quorate inquorate',
)
/** 'Observations were late', 'the handover sheet was incomplete': a piece of work found wanting. */
function isFoundPoor(block: ReadBlock, token: number, { firstToken, lastToken }: Sentence): boolean {
  // 'The locum was lazy and his notes were poor' is a verdict on him.
  if (/^(?:his|her|their)$/.test(wordAt(block, token - 2))) return false
  if (!/^(?:was|were)$/.test(wordAt(block, token))) return false
  let at = token + 1
  while (at < lastToken && ((kindsAt(block, at) & adverb) !== 0 || wordAt(block, at) === 'often')) at++
  if (!wantingSo.has(wordAt(block, at))) return false
  for (let back = token - 1; back >= Math.max(firstToken, token - 6); back--) if (products.has(wordAt(block, back))) return true
  return false
}

const left = set('no nil none not')
const papers = set(
  'medical medicals discussion discussions meeting meetings referral referrals visit visits assessment assessments conference ppn merlin caf strategy notification check checks feedback follow-up contact handover chronology minutes interpreter advocate response plan supervision information rec record records recording entry entries trace action actions callback reply answer outcome log notes enquiry enquiries escalation liaison chronology address photograph bodymap map',
)
/** 'No CP medical.', 'Strategy discussion: police and CSC only.': a line of notes without a verb, of something of the work. */
function isLine(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  if (lastToken - firstToken > 6 || !left.has(wordAt(block, firstToken)) || wordAt(block, firstToken + 1) === 'further')
    return false
  let work = false
  for (let at = firstToken + 1; at < lastToken; at++) {
    if ((kindsAt(block, at) & (be | have | modal | pastVerb)) !== 0 && !papers.has(wordAt(block, at))) return false
    if (papers.has(wordAt(block, at))) work = true
  }
  return work
}

/** "The social worker's inaction": what was left undone, as a thing. */
const isOwned = (block: ReadBlock, token: number): boolean =>
  ownedFaults.has(wordAt(block, token)) && /'s?$/.test(wordAt(block, token - 1)) && (kindsAt(block, token - 1) & ofWork) !== 0

/** 'Resolved that …', 'Progress: …', 'the Trust has cut its policy': an answer, which is no practice in the case. */
const isAnswer = (block: ReadBlock, index: number): boolean =>
  signsOf(block, index).some(({ kind, weight }) => kind === 'answer' && weight <= -leastPoints)

/** Whether a deed or an omission may begin at a word: most cost this comparison. */
const mayTell = (block: ReadBlock, token: number): boolean =>
  (kindsAt(block, token) & (be | participle | pastVerb | practice | acted)) !== 0 ||
  (traitsAt(block, token) & (done | wanting | omitted | recorded)) !== 0

/** 'The SCR was conducted by two reviewers': how the review itself was done. */
function isOfReview(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  let own = false
  for (let at = firstToken; at < Math.min(lastToken, firstToken + 10); at++) {
    const text = wordAt(block, at)
    if (
      /^(?:scr|scrs|cspr|lcspr|spr)$/.test(text) ||
      (text === 'review' && /^(?:this|the|case|practice)$/.test(wordAt(block, at - 1)))
    )
      own = true
    else if (
      own &&
      /^(?:conducted|commissioned|undertaken|carried|led|authored|chaired|written|published|used|completed)$/.test(text)
    )
      return at > firstToken + 1
  }
  return false
}

/** 'Given to police by grandad': the one who did it is of the family. */
function isAllByFamily(block: ReadBlock, { firstToken, lastToken }: Sentence): boolean {
  for (let at = firstToken + 1; at < lastToken - 1; at++)
    if (wordAt(block, at) === 'by' && family.has(wordAt(block, at + 1))) return at + 2 >= lastToken
  return false
}
const family: ReadonlySet<string> = new Set([
  ...evidenceWords.kin.words,
  'grandad',
  'gran',
  'nan',
  'nana',
  'granny',
  'stepdad',
  'stepmum',
  'sis',
  'bf',
  'gf',
])

const tells = (block: ReadBlock, sentence: Sentence): boolean => {
  if (isAim(block, sentence) || isOfReview(block, sentence)) return false
  if (isSupposed(block, sentence)) return true
  if (isUnreal(block, sentence)) return false
  if (isLine(block, sentence) || isLogged(block, sentence)) return true
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    if (isQuoted(block, token)) continue
    if (tellsAt(block, token, sentence)) return true
    if (
      (token === sentence.firstToken || mayTell(block, token)) &&
      (isDoneAt(block, token, sentence) ||
        isUnrecorded(block, token) ||
        isMine(block, token) ||
        isNobodys(block, token, sentence) ||
        isOwned(block, token) ||
        isFoundPoor(block, token, sentence) ||
        (tellsOfPractice(block, token, sentence) && !isAllByFamily(block, sentence)))
    )
      return true
  }
  return false
}

/** Whether a block says what staff or agencies did or did not do (QM14.4, `describes_only`). */
export const tellsPractice = (block: ReadBlock): boolean =>
  isLogLine(block.text) ||
  isEntry(block) ||
  (block.sentences.some((sentence, index) => tells(block, sentence) && !isAnswer(block, index)) && !minutes.test(block.text))
