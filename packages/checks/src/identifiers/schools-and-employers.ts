import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { startsWithCapital } from './capitals.ts'
import { learnedBodies, schoolLeads, workLeads as workNouns } from './lexicons/schools.ts'
import {
  company,
  doubtfulStreet,
  employer,
  firstName,
  label,
  month,
  publicBody,
  publicName,
  publicPlace,
  school,
  street,
  title,
  venue,
} from './marks.ts'
import { has, lacks, lastWith, schoolCode, seen, set, singlesOut, trade, words } from './name-parts.ts'
import { endOf, marksAt, sentenceAt, startOf, word } from './sighted.ts'

const learned = words(learnedBodies)
const isSaint = (block: ReadBlock, token: number): boolean =>
  (word(block, token).text === 'st' || word(block, token).text === 'saint') && startsWithCapital(block, token + 1)

export function schoolIn(block: ReadBlock, first: number, last: number): Seen | null {
  const at = lastWith(block, first, last, school)
  if (at > first) {
    for (let token = first; token < last; token++) if (learned.has(word(block, token).text)) return null
    if (!singlesOut(block, first, at) || has(block, at + 1, last, publicBody)) return null
    return seen(block, schoolCode, first, at + 1, 'sure')
  }
  // 'St Cuthbert’s C of E Primary': the small 'of' parts the name.
  if (
    word(block, last - 1).text === 'c' &&
    word(block, last).text === 'of' &&
    word(block, last + 1).text === 'e' &&
    singlesOut(block, first, last - 1)
  )
    return seen(block, schoolCode, first, last + 2, 'sure')
  const unit = word(block, last - 1).text === 'unit' && word(block, last - 2).text === 'referral'
  if (unit && singlesOut(block, first, last - 2)) return seen(block, schoolCode, first, last, 'sure')
  const saint = isSaint(block, first) && last === first + 2 && /s$/.test(word(block, first + 1).text)
  if (saint && !/^(?:hospital|church|hospice|road|street|ward|day)$/.test(word(block, last).text))
    return seen(block, schoolCode, first, last, 'likely')
  return null
}

const workWords = set(workNouns)
const workLeads = set('for at by with from in on')
function isAtWork(block: ReadBlock, named: number): boolean {
  // 'a porter at the Majestic'.
  const first = word(block, named - 1).text === 'the' ? named - 1 : named
  const sentence = sentenceAt(block, first)
  const lead = word(block, first - 1).text
  if (lead === 'employer' || lead === 'employers') return true
  // 'was a carer at …'; 'saw a nurse at …' tells of the service.
  if (/^(?:at|for)$/.test(lead) && trade.has(word(block, first - 2).text))
    for (let token = first - 3; token >= Math.max(sentence.first, first - 6); token--)
      if (/^(?:was|is|as|became|been)$/.test(word(block, token).text)) return true
  if (!workLeads.has(lead) && word(block, first - 2).text !== 'employer') return false
  for (let token = first - 1; token >= Math.max(sentence.first, first - 7); token--)
    if (workWords.has(word(block, token).text)) return true
  return false
}

/** Before a name these leave no doubt that it is a school's, even one that sounds like a street. */
const surelySchool = set('expelled excluded pupil pupils enrolled roll attended attends exams gcses')

export function employerIn(block: ReadBlock, first: number, last: number): Seen | null {
  const ending = word(block, last - 1)
  const firm = /^(?:ltd|limited|plc|llp)$/.test(ending.text)
  // 'for Howarth Brothers': a firm by its last word.
  const firmly =
    (ending.marks & company) !== 0 &&
    !/^(?:services|solutions|nursing|group|homes|cars|stores|foods|mills|farms|windows|security|printers|cleaning)$/.test(
      ending.text,
    )
  if (
    firmly &&
    last - first > 1 &&
    singlesOut(block, first, last - 1) &&
    /^(?:for|at|with|by|of|from)$/.test(word(block, first - 1).text) &&
    !has(block, first, last, publicBody)
  )
    return seen(block, schoolCode, first, last, 'likely')
  if (firm && last - first > 1) return seen(block, schoolCode, first, last, 'sure')
  if (!isAtWork(block, first)) return null
  if (has(block, first, last, employer | company)) return seen(block, schoolCode, first, last, 'sure')
  // 'Yorkshire Water' is a firm, 'West Yorkshire' none.
  if (!lacks(block, first, last, publicPlace)) return null
  if (has(block, first, last, publicBody | title | month) || !singlesOut(block, first, last)) return null
  return has(block, first, last, firstName) && last - first < 3 ? null : seen(block, schoolCode, first, last, 'likely')
}

const schoolish = set(schoolLeads)
const schoolPrepositions = set('at to from of in with by')
const notASchool = set(
  'sure hospital infirmary general clinic surgery court centre ward conference meeting group panel board ae a&e emergency church mosque street road lane close',
)

/** 'in Year 4 at Holmfield', 'attended Little Explorers', 'the nursery, Tiny Acorns,'. */
export function schoolByWords(block: ReadBlock, first: number, last: number): Seen | null {
  if (!singlesOut(block, first, last) || last - first > 4) return null
  const sentence = sentenceAt(block, first)
  let sure = false
  for (let token = first - 1; token >= Math.max(sentence.first, first - 3); token--)
    sure ||= surelySchool.has(word(block, token).text)
  const streetly = sure ? 0 : street | doubtfulStreet
  if (has(block, first, last, publicBody | publicPlace | title | month | streetly | firstName | publicName | employer | venue))
    return null
  for (let token = first; token <= last; token++) if (notASchool.has(word(block, token).text)) return null
  for (let token = first; token < last; token++) {
    const { text, marks } = word(block, token)
    if (/\d/.test(text) || block.text.slice(startOf(block, token), endOf(block, token)) === text.toUpperCase()) return null
    if ((marks & label) !== 0) return null
  }
  const lead = word(block, first - 1).text
  // 'the nursery, Tiny Acorns,': beside its kind.
  if (
    /^(?:nursery|school|playgroup|setting|childminder|pre-school|preschool|college|academy)$/.test(lead) &&
    first > sentence.first
  )
    return block.clauses.breaks[first] === 1 ? seen(block, schoolCode, first, last, 'likely') : null
  if (/^attend(?:ed|s|ing)?$/.test(lead)) return seen(block, schoolCode, first, last, 'likely')
  if (!schoolPrepositions.has(lead)) return null
  // 'the head of Thornbury Manor'; 'the College of Nursing' is no school.
  if (lead === 'of' && !/^(?:head|headteacher|pupils?|students?|governors?|gates?)$/.test(word(block, first - 2).text))
    return null
  for (let token = first - 1; token >= Math.max(sentence.first, first - 6); token--)
    if (schoolish.has(word(block, token).text) || (lead === 'at' && word(block, token).text === 'place'))
      return seen(block, schoolCode, first, last, 'likely')
  // 'went to Bright Sparks from the age of two'.
  const follows =
    word(block, last).text === 'from' && word(block, last + 1).text === 'the' && word(block, last + 2).text === 'age'
  if (follows) return seen(block, schoolCode, first, last, 'likely')
  // 'moved from Ashgrove to Larkspur Primary'.
  if (lead === 'from' && word(block, last).text === 'to')
    for (let token = last + 1; token < Math.min(sentence.last, last + 5); token++)
      if ((marksAt(block, token) & school) !== 0) return seen(block, schoolCode, first, last, 'likely')
  return null
}
