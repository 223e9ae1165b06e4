import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { comma } from '../language/clauses.ts'
import { be, have, modal } from '../language/grammar.ts'
import { isCapitalsProse, isInCapitals, startsWithCapital } from './capitals.ts'
import {
  learnedBodies,
  nurseryFirst,
  nurserySecond,
  schoolLeads,
  schoolsBefore,
  workLeads as workNouns,
} from './lexicons/schools.ts'
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
const openings = words(schoolsBefore)
const brandFirst = words(nurseryFirst)
const brandSecond = words(nurserySecond)
const isSaint = (block: ReadBlock, token: number): boolean =>
  (word(block, token).text === 'st' || word(block, token).text === 'saint') && startsWithCapital(block, token + 1)

/** 'the London School of Hygiene', 'Researchers at the University of …': a body about learning, cited. */
function isCitedBody(block: ReadBlock, first: number, at: number): boolean {
  const { text } = word(block, at)
  if (text === 'school' && word(block, at + 1).text === 'of' && startsWithCapital(block, at + 2)) return true
  if (text !== 'university' && text !== 'college') return false
  for (let token = first - 1; token >= Math.max(sentenceAt(block, first).first, first - 6); token--)
    if (
      /^(?:research|researchers|researcher|study|professor|dr|academics?|lecturer|team|by|paper)$/.test(word(block, token).text)
    )
      return true
  return false
}

/** 'Little Acorns', 'Busy Bees': how nurseries are called. */
function brandIn(block: ReadBlock, first: number, last: number): Seen | null {
  for (let token = first; token + 1 < last; token++)
    if (brandFirst.has(word(block, token).text) && brandSecond.has(word(block, token + 1).text))
      return seen(block, schoolCode, token, Math.min(last, token + 2), 'likely')
  return null
}

/** 'Ysgol Bryn Coed', 'Madrasah al-Noor'. */
function openedIn(block: ReadBlock, first: number, last: number): Seen | null {
  if (!openings.has(word(block, first).text)) return null
  if (last - first > 1) return seen(block, schoolCode, first, last, 'sure')
  return /^(?:al|ul|as|an|at|ar|ad|y|yr|un|na)-?/.test(word(block, last).text) &&
    /[A-Z]/.test(block.text.slice(startOf(block, last), endOf(block, last + 1)))
    ? seen(block, schoolCode, first, last + 1, 'likely')
    : null
}

export function schoolIn(block: ReadBlock, first: number, last: number): Seen | null {
  if (isCapitalsProse(block, first, last)) return null
  const named = openedIn(block, first, last) ?? brandIn(block, first, last)
  if (named !== null) return named
  const at = lastWith(block, first, last, school)
  if (at > first) {
    for (let token = first; token < last; token++) if (learned.has(word(block, token).text)) return null
    if (!singlesOut(block, first, at) || has(block, at + 1, last, publicBody) || isCitedBody(block, first, at)) return null
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
  if (
    word(block, last).text === 'pupil' &&
    word(block, last + 1).text === 'referral' &&
    (singlesOut(block, first, last) || word(block, first).text === 'the')
  )
    return seen(block, schoolCode, first, last, 'sure')
  // 'Our Lady of Lourdes'.
  if (word(block, first).text === 'our' && word(block, first + 1).text === 'lady')
    return seen(block, schoolCode, first, last, 'likely')
  const unit = word(block, last - 1).text === 'unit' && word(block, last - 2).text === 'referral'
  if (unit && singlesOut(block, first, last - 2)) return seen(block, schoolCode, first, last, 'sure')
  // 'St Aelred's RC', 'St Wilfrid's': church schools go by their saint.
  const faith = first + 2 < last && /^(?:rc|ce|cofe|catholic|infants?|juniors?|primary|high)$/.test(word(block, first + 2).text)
  if (isSaint(block, first) && faith) return seen(block, schoolCode, first, first + 3, 'sure')
  const saint = isSaint(block, first) && last === first + 2 && /s$/.test(word(block, first + 1).text)
  if (saint && !/^(?:hospital|church|hospice|road|street|ward|day)$/.test(word(block, last).text))
    return seen(block, schoolCode, first, last, 'likely')
  return null
}

const workWords = set(workNouns)
const workLeads = set('for at by with from in on')
/** What leaves no doubt that the work is meant and not where somebody was. */
const surelyWork = set(
  'worked works work working job jobs employed employer employers employs employee apprentice apprenticeship shifts shift hired cashier trainee sacked dismissed redundant wages payslip payslips stacks stacked stacking packs packed packing laid manager supervisor operative interview laid-off serves served',
)
function isAtWork(block: ReadBlock, named: number): boolean {
  // 'a porter at the Majestic'.
  const first = word(block, named - 1).text === 'the' ? named - 1 : named
  const sentence = sentenceAt(block, first)
  const lead = word(block, first - 1).text
  if (lead === 'employer' || lead === 'employers') return true
  // 'at work (Penrose Laundry)'.
  if (lead === 'work' && /^(?: \(|, at )$/.test(block.text.slice(endOf(block, first - 1), startOf(block, first)))) return true
  // 'was a carer at …'; 'saw a nurse at …' tells of the service.
  // 'The aunt, a carer at …', 'had been the bookkeeper at …'.
  if ((lead === 'at' || lead === 'for') && isTradeOfKin(block, first, sentence.first)) return true
  if ((lead === 'at' || lead === 'for') && trade.has(word(block, first - 2).text))
    for (let token = first - 3; token >= Math.max(sentence.first, first - 6); token--)
      if (/^(?:was|is|as|became|been)$/.test(word(block, token).text)) return true
  if (!workLeads.has(lead) && word(block, first - 2).text !== 'employer') return false
  // 'FOC: fitter, Pilkington's'; 'Employment: MoC HCA at Kettering General'.
  if (
    trade.has(lead) &&
    block.clauses.breaks[first] === comma &&
    block.sentences.length > 0 &&
    !isTalk(block, { first: Math.max(sentence.first, first - 16), last: Math.min(sentence.last, named + 8) })
  )
    return true
  if (/^(?:at|for|with)$/.test(lead))
    for (let token = Math.max(sentence.first, first - 16); token < first; token++)
      if (
        /^(?:employment|employer|occupation|occ|job|work)$/.test(word(block, token).text) &&
        block.text.charAt(endOf(block, token)) === ':'
      )
        return true
  const doubtful = /^(?:in|by|on|from)$/.test(lead)
  for (let token = first - 1; token >= Math.max(sentence.first, first - 7); token--) {
    const { text } = word(block, token)
    if (surelyWork.has(text) || (!doubtful && workWords.has(text))) return true
  }
  // 'a fitter with Dunmore Lifts', 'Dad, a guard with …': what he is, and for whom.
  return (
    (lead === 'with' || lead === 'for') &&
    (trade.has(word(block, first - 2).text) ||
      (/(?:er|or|ist|man|woman)$/.test(word(block, first - 2).text) && trade.has(word(block, first - 2).text)))
  )
}

/** ', a carer at', 'been the bookkeeper at': what one of a family does, beside who it is. */
function isTradeOfKin(block: ReadBlock, at: number, from: number): boolean {
  const { text } = word(block, at - 2)
  if (!trade.has(text) && !/(?:keeper|hand|maker|worker|assistant|doorman|chef|clerk|porter)$/.test(text)) return false
  let article = at - 3
  for (; article > Math.max(from, at - 6); article--) if (/^(?:an?|the)$/.test(word(block, article).text)) break
  const before = word(block, article - 1)
  return (
    /^(?:an?|the)$/.test(word(block, article).text) &&
    (((before.marks & label) !== 0 && block.clauses.breaks[article] === comma) || /^(?:was|been|is)$/.test(before.text))
  )
}

/** Whether a sentence has a verb of being or having, as lines of a record have not. */
const isTalk = (block: ReadBlock, { first, last }: { readonly first: number; readonly last: number }): boolean => {
  for (let token = first; token < last; token++) if ((word(block, token).kinds & (be | have | modal)) !== 0) return true
  return false
}

const businesses = set(
  'salon shop firm company business bakery garage workshop employer employers restaurant takeaway butchers agency practice studio factory gym stall café cafe farm yard hauliers builders chippy chip dealership barbers hairdressers florist florists launderette contractor boss',
)
const livery = set(
  'livery van vans lorry lorries uniform depot payroll branch canteen warehouse hoodie fleece apron lanyard rota payslip tabard overalls',
)
const possessing = /^(?:his|her|their|whose|my|our|the|family's|mother's|father's|mum's|dad's|parents')$/

/** "her mother's salon, Curl Up, is …"; 'Balfour Beatty livery'. */
function isBusiness(block: ReadBlock, first: number, last: number): boolean {
  if (livery.has(word(block, last).text) && last - first < 4 && block.text.charAt(endOf(block, last - 1)) === ' ') return true
  if (!businesses.has(word(block, first - 1).text)) return false
  const gap = block.text.slice(endOf(block, first - 1), startOf(block, first))
  if (!/^(?:, | \(| [‘'“"])$/.test(gap)) return false
  for (let at = first - 2; at >= first - 3; at--)
    if (possessing.test(word(block, at).text) || word(block, at).text.endsWith("'s")) return true
  return false
}

const regiments = set(
  'rifles fusiliers guards hussars lancers dragoons regiment battalion engineers signals corps marines paras highlanders borderers yeomanry commando squadron brigade artillery gurkhas anglians',
)
/** 'served with the 2nd Battalion, The Rifles', 'a stoker in HMS Kent', 'based at RAF Marham'. */
function unitIn(block: ReadBlock, first: number, last: number): Seen | null {
  const { text } = word(block, first)
  if (last - first > 1 && /^(?:hms|raf|hmnb|rnas)$/.test(text) && isInCapitals(block, first))
    return seen(block, schoolCode, first, last, 'likely')
  if (!regiments.has(word(block, last - 1).text)) return null
  if (!singlesOut(block, first, last) && !/^\d/.test(word(block, first - 1).text)) return null
  for (let token = first - 1; token >= Math.max(sentenceAt(block, first).first, first - 9); token--)
    if (
      /^(?:served|serves|serving|soldier|joined|enlisted|discharged|army|posted|deployed|corporal|private|sergeant|captain|trooper|lance|with|in)$/.test(
        word(block, token).text,
      )
    )
      return seen(block, schoolCode, first, last, 'likely')
  return null
}

/** Before a name these leave no doubt that it is a school's, even one that sounds like a street. */
const surelySchool = set('expelled excluded pupil pupils enrolled roll attended attends exams gcses')

const offices = /^(?:coroner|commissioner|ombudsman|minister|mp|director|recorder|inspector|lead)$/

const workshops = set(
  'shipyard factory works mill mills colliery pit quarry foundry steelworks brewery dairy bakery depot warehouse plant laundry cannery abattoir refinery docks dockyard sawmill brickworks tannery farm garage salon',
)
const kindsOfWork = set(
  'depot yard warehouse factory firm company garage shop bakery salon works mill foundry brewery agency business',
)
/** 'retired from', 'worked at', 'laid off by' within a few words. */
const isOfWork = (block: ReadBlock, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(sentenceAt(block, first).first, first - 6); at--)
    if (surelyWork.has(word(block, at).text) || /^(?:retired|retiring|years|foreman)$/.test(word(block, at).text)) return true
  return false
}
const isBesideKind = (block: ReadBlock, first: number): boolean =>
  kindsOfWork.has(word(block, first - 1).text) &&
  /^(?:, | \()$/.test(block.text.slice(endOf(block, first - 1), startOf(block, first)))

export function employerIn(block: ReadBlock, first: number, last: number): Seen | null {
  if (isCapitalsProse(block, first, last)) return null
  const ending = word(block, last - 1)
  const firm = last - first > 1 && /^(?:ltd|limited|plc|llp)$/.test(ending.text)
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
    /^(?:for|at|with|by|of|from|to)$/.test(word(block, first - 1).text) &&
    !has(block, first, last, publicBody)
  )
    return seen(block, schoolCode, first, last, 'likely')
  // 'retired from the Dunmore shipyard'.
  if (
    workshops.has(word(block, last).text) &&
    last - first < 3 &&
    singlesOut(block, first, last) &&
    !has(block, first, last, publicBody | publicPlace | month | label) &&
    isOfWork(block, first)
  )
    return seen(block, schoolCode, first, last + 1, 'likely')
  // 'the tyre depot, Hallam & Crewe'.
  if (last - first > 1 && /&/.test(block.text.slice(startOf(block, first), endOf(block, last - 1))) && isBesideKind(block, first))
    return seen(block, schoolCode, first, last, 'likely')
  if (firm && last - first > 1) return seen(block, schoolCode, first, last, 'sure')
  if ((marksAt(block, first) & label) !== 0) return null
  const unit = unitIn(block, first, last)
  if (unit !== null) return unit
  if (isBusiness(block, first, last) && !has(block, first, last, publicBody | month) && singlesOut(block, first, last))
    return seen(block, schoolCode, first, last, 'likely')
  if (!isAtWork(block, first)) return null
  // 'the senior coroner for North Fenshire': an office and its area.
  if (/^(?:for|of)$/.test(word(block, first - 1).text) && offices.test(word(block, first - 2).text)) return null
  // 'the independent author has worked with the NSPCC'; 'a thatcher in Corfe Castle'.
  if (last - first === 1 && isInCapitals(block, first) && !has(block, first, last, employer)) return null
  const lead = word(block, first - 1).text === 'the' ? word(block, first - 2).text : word(block, first - 1).text
  if (/^(?:in|on)$/.test(lead) && !has(block, first, last, employer | company) && !word(block, last - 1).text.endsWith("'s"))
    return null
  if (has(block, first, last, employer | company)) return seen(block, schoolCode, first, last, 'sure')
  // 'Yorkshire Water' is a firm, 'West Yorkshire' none.
  if (!lacks(block, first, last, publicPlace)) return null
  if (has(block, first, last, publicBody | title | month) || !singlesOut(block, first, last)) return null
  // 'at Dawson's the butchers', 'for Tate & Holroyd': called after whoever began it.
  const founded =
    word(block, last - 1).text.endsWith("'s") || /&/.test(block.text.slice(startOf(block, first), endOf(block, last - 1)))
  return has(block, first, last, firstName) && last - first < 3 && !founded
    ? null
    : seen(block, schoolCode, first, last, 'likely')
}

const schoolish = set(schoolLeads)
const learning = set(
  'nursery school playgroup pre-school preschool childminder setting college academy crèche creche kindergarten childminders primary',
)
const schoolPrepositions = set('at to from of with into')
const departments = set(
  'midwifery nursing paediatrics obstetrics housing education inclusion communications finance governance quality performance commissioning operations psychology therapies maths english science pe music art drama humanities house legal hr it safeguarding probation cafcass ofsted service services',
)
const notASchool = set(
  'sure hospital infirmary general clinic surgery court centre ward conference meeting group panel board ae a&e emergency church mosque street road lane close',
)

const kindOfSchool = /^(?:nursery|school|playgroup|setting|childminder|pre-school|preschool|college|academy)$/
const attending = /^attend(?:ed|s|ing)?$/

/** 'in Year 4 at Holmfield', 'attended Little Explorers', 'the nursery, Tiny Acorns,'. */
export function schoolByWords(block: ReadBlock, first: number, last: number): Seen | null {
  if (isCapitalsProse(block, first, last)) return null
  if (!singlesOut(block, first, last) || last - first > 4) return null
  const sentence = sentenceAt(block, first)
  let sure = false
  for (let token = first - 1; token >= Math.max(sentence.first, first - 3); token--)
    sure ||= surelySchool.has(word(block, token).text)
  // "'Ellerton Grange' excluded him": what only a school does; 'Little Acorns, the nursery on …': said at once.
  const after = block.text.slice(endOf(block, last - 1), startOf(block, last))
  const does =
    /^(?:excluded|expelled|suspended)$/.test(word(block, last).text) &&
    /^(?:him|her|them|the|both)$/.test(word(block, last + 1).text)
  let told = does
  if (after.length > 1 && /^[’'”"]?(?:, | \()$/.test(after))
    for (let token = last; token < last + 4; token++)
      told ||=
        (token === last ||
          /^(?:the|a|an|his|her|their|our|local|day|primary|private|small)$/.test(word(block, token - 1).text)) &&
        learning.has(word(block, token).text)
  const the = word(block, first - 1).text === 'the' ? 1 : 0
  const lead = word(block, first - 1 - the).text
  // Nothing after a name and nothing before it speaks of a school: nearly always.
  if (!told && !(the === 1 ? lead === 'at' : schoolPrepositions.has(lead) || kindOfSchool.test(lead) || attending.test(lead)))
    return null
  sure ||=
    told ||
    (word(block, first - 1).text === 'of' && /^(?:head|headteacher|governors?|pupils?)$/.test(word(block, first - 2).text)) ||
    (word(block, first - 1).text === 'at' && /^(?:class|classes|lessons|nursery|exams)$/.test(word(block, first - 2).text))
  // 'taught geography at Queen Eleanor's': a school may be called after anybody.
  let taught = word(block, first - 1).text === 'of' && /^pupils?$/.test(word(block, first - 2).text)
  if (word(block, first - 1).text === 'at')
    for (let token = first - 2; token >= Math.max(sentence.first, first - 6); token--)
      taught ||= /^(?:taught|teaches|teach|teaching|teacher|pupil|pupils|enrolled|educated)$/.test(word(block, token).text)
  const streetly = sure ? 0 : street | doubtfulStreet
  if (
    has(
      block,
      first,
      last,
      publicBody | publicPlace | (taught ? 0 : title | firstName) | month | streetly | publicName | employer | (sure ? 0 : venue),
    )
  )
    return null
  for (let token = first; token <= last; token++) if (notASchool.has(word(block, token).text)) return null
  for (let token = first; token < last; token++) {
    const { text, marks } = word(block, token)
    if (/\d/.test(text) || block.text.slice(startOf(block, token), endOf(block, token)) === text.toUpperCase()) return null
    if ((marks & label) !== 0) return null
  }
  if (told) return seen(block, schoolCode, first, last, 'likely')
  // 'a dinner lady at the Ridge'.
  if (the === 1)
    return lead === 'at' &&
      /^(?:lady|ladies|teacher|headteacher|head|pupil|pupils|caretaker|senco|governor|tutor)$/.test(
        word(block, first - 3).text,
      ) &&
      last - first < 3
      ? seen(block, schoolCode, first, last, 'likely')
      : null
  // 'the nursery, Tiny Acorns,': beside its kind.
  if (kindOfSchool.test(lead) && first > sentence.first)
    return block.clauses.breaks[first] === 1 || block.text.charAt(startOf(block, first) - 1) === '('
      ? seen(block, schoolCode, first, last, 'likely')
      : null
  // "attended 'Difficult Conversations'": a course.
  if (attending.test(lead) && /[‘’'“"]/.test(block.text.charAt(startOf(block, first) - 1))) return null
  if (attending.test(lead)) return seen(block, schoolCode, first, last, 'likely')
  if (!schoolPrepositions.has(lead)) return null
  // 'the head of Thornbury Manor'; 'the College of Nursing' is no school.
  if (lead === 'of' && departments.has(word(block, first).text)) return null
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
