import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import {
  be,
  conjunction,
  determiner,
  have,
  modal,
  negation,
  pastVerb,
  practice,
  preposition,
  pronoun,
  relative,
} from '../language/grammar.ts'
import { PhraseBook } from '../language/phrases.ts'
import { sighting } from '../language/sighting.ts'
import type { Sentence } from '../text/sentences.ts'
import { traitOfShape, traitOfWords } from '../text/traits.ts'
import {
  aboutSubject,
  conditionEndings,
  conditionLetters,
  conditionNouns,
  conditions,
  manyPeople,
  medicineEndings,
  namelessBefore,
  noConditions,
  passingIllnesses,
  subjectWords,
} from './lexicons/conditions.ts'
import { firstName, label } from './marks.ts'
import { marksAt, traitsAt, word } from './sighted.ts'

const book = new PhraseBook(conditions)
const ordinary = determiner | preposition | pronoun | conjunction | negation
const named = traitOfShape(
  text => text.length > 5 && (conditionEndings.test(text) || medicineEndings.test(text)) && !noConditions.has(text),
)
const letters = traitOfWords(conditionLetters)
const noun = traitOfWords(conditionNouns.split(' '))
const diagnosed = traitOfWords(['diagnosed', 'diagnosis'])
const shapes = named | noun | diagnosed | letters
const unsaid = new Set(
  'a an the this that his her their it what how whom which no any some being having several another both as at in on by and or late early'.split(
    ' ',
  ),
)

/** Where a condition that begins at a token ends: one of the list, a word formed like one, what is before 'syndrome', what somebody was diagnosed with. */
function conditionAt(block: ReadBlock, token: number, last: number): number {
  const listed = book.match(block, token, last)
  const traits = traitsAt(block, token)
  if (listed > 0 || (traits & shapes) === 0) {
    // 'metabolic disorder': the word before is the one that tells.
    const next = listed > 0 || token + 1 >= last || (traitsAt(block, token + 1) & noun) === 0 ? -1 : token + 2
    return listed > 0 ? listed : next > 0 && isTelling(block, token) ? next : -1
  }
  if ((traits & named) !== 0) return token + 1
  if ((traits & letters) !== 0) return isInLetters(block, token) ? token + 1 : -1
  if ((traits & diagnosed) === 0) return -1
  const lead = word(block, token + 1).text
  if (lead !== 'with' && lead !== 'of' && lead !== 'as') return -1
  const what = word(block, token + 2)
  return token + 2 < last && !unsaid.has(what.text) && isTelling(block, token + 2) ? token + 3 : -1
}

/** Words too, or titles: 'ME', 'ALL' and 'MS' are illnesses only of somebody who has them. */
const wordly = new Set([
  'me',
  'ms',
  'all',
  'add',
  'odd',
  'als',
  'add',
  'nas',
  'cf',
  'hg',
  'dm',
  'ra',
  'oa',
  'af',
  'mi',
  'mma',
  'std',
  'spd',
  'ftt',
  'sld',
  'mld',
  'apd',
  'pda',
  'fii',
  'sdh',
])
const owning = new Set('has had have with of from for hx pmh dx pmhx fhx diagnosed diagnosis history as and query'.split(' '))
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

/** 'T1DM' and 'MS' in capitals, and not in a line that is written in capitals throughout. */
function isInLetters(block: ReadBlock, token: number): boolean {
  const { starts, ends } = block.tokens
  const from = starts[token] ?? 0
  for (let at = from; at < (ends[token] ?? from); at++) {
    const unit = block.text.charCodeAt(at)
    if (!isCapital(unit) && !(unit >= 48 && unit <= 57)) return false
  }
  const next = starts[token + 1] ?? block.text.length
  if (isCapital(block.text.charCodeAt(next)) && isCapital(block.text.charCodeAt(next + 2))) return false
  return !wordly.has(word(block, token).text) || owning.has(word(block, token - 1).text)
}

const isTelling = (block: ReadBlock, token: number): boolean => {
  const { text, kinds, marks } = word(block, token)
  return (
    text.length > 2 && !namelessBefore.has(text) && (kinds & ordinary) === 0 && (marks & (firstName | label)) === 0 && !many(text)
  )
}

/** Words of the record of one patient. */
const telling = traitOfWords(
  'prick guthrie started script diagnosed diagnosis diagnoses coded hx pmh pmhx dx fhx rx tx history known admitted admission suffered suffering suffers prescribed dose tablets medication injections inhaler positive biopsy scan echo mri ct bloods registered query queried confirmed sectioned discharge 1a 1b cause discharged relapsed remission treated operated surgery repaired corrected transplant i my me you your our'.split(
    ' ',
  ),
)

const whose = new Set(
  "mr mrs ms miss adolescent trainee apprentice youngest eldest oldest elder patient's his her he she him he'd she'd he's she's mum dad mother father mother's father's mum's".split(
    ' ',
  ),
)
const many = (text: string): boolean => manyPeople.has(text)
/** Of one person, and not of the staff: 'the diabetes nurse' has no diabetes. */
const isSomebody = (block: ReadBlock, token: number): boolean => {
  const { text, kinds, marks } = word(block, token)
  if (whose.has(text) || text.endsWith('-year-old')) return true
  // 'any child with croup' is none.
  if (many(text) || /^(?:any|every|each)$/.test(word(block, token - 1).text)) return false
  return ((marks & (label | firstName)) !== 0 || ((kinds & relative) !== 0 && (kinds & pronoun) === 0)) && !staff.has(text)
}
const staff = new Set(
  'nurse doctor gp worker visitor midwife officer manager practitioner teacher consultant hv sw headteacher coordinator family parents families'.split(
    ' ',
  ),
)

const proportion = /^(?:three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|\d{1,4})$/
function isOfSubject(block: ReadBlock, token: number, last: number): boolean {
  const next = word(block, last).text
  // 'an HIV test was negative'.
  for (let at = token - 2; at < last + 5; at++) if (word(block, at).text === 'negative') return true
  // 'Sepsis was excluded', and no 'Tourette's, excluded twice'.
  for (let at = last; at < last + 3; at++) {
    if (block.clauses.breaks[at] !== 0) break
    if (word(block, at).text === 'excluded') return true
  }
  // 'Epilepsy is the subject of separate guidance'.
  if (/^(?:is|are|was)$/.test(next) && /^(?:subject|theme|topic|focus)$/.test(word(block, last + 2).text)) return true
  // 'Deaf to what she said'.
  if (next === 'to' && /^(?:deaf|blind)$/.test(word(block, last - 1).text)) return true
  if (subjectWords.has(next) || subjectWords.has(word(block, last + 1).text)) {
    // 'had diabetes. The nurse …' is another sentence.
    const gap = block.text.slice(block.tokens.ends[last - 1] ?? 0, block.tokens.starts[last] ?? 0)
    // 'His diabetes nurse': his own.
    const own = /^(?:nurse|consultant|specialist|clinic|review)$/.test(next) && /^(?:his|her)$/.test(word(block, token - 1).text)
    if (gap === ' ') return !own
  }
  const lead = word(block, token - 1).text
  if (
    aboutSubject.has(lead) &&
    !/^(?:diagnosis|symptoms|history|dying|died|signs?|ill|because|treated|medication|diagnosed|got|kind|form|case|was|is|been|put|started|kept|went)$/.test(
      word(block, token - 2).text,
    )
  ) {
    if (lead !== 'for' && lead !== 'of') return true
    // 'Mother under the perinatal team for …': theirs.
    if (isUnderCare(block, token)) return false
    if (
      /^(?:screen|screened|clinic|tool|awareness|risk|training|guidance|subject|rates|world|leads?|champions?|nurse|specialist|consultant|policy|strategy|pathway|teams?|services?|worker|tests?|tested|screening|leaflets?|support|charity|beds|group|course|module|plan|commissioner)$/.test(
        word(block, token - 2).text,
      )
    )
      return true
  }
  // 'One mother in ten has depression'.
  for (let at = token - 1; at >= Math.max(0, token - 8); at--)
    if (
      word(block, at).text === 'in' &&
      proportion.test(word(block, at + 1).text) &&
      /^(?:one|two|three|four|1|2|3)$/.test(word(block, at - 2).text)
    )
      return true
  for (let at = token - 1; at >= Math.max(0, token - 5); at--) if (many(word(block, at).text)) return !isOne(block, at, token)
  return false
}

/** 'Under the community team for …': cared for by one. */
const isUnderCare = (block: ReadBlock, token: number): boolean => {
  for (let at = token - 3; at >= Math.max(0, token - 6); at--) if (word(block, at).text === 'under') return true
  return false
}

/** 'mothers with' is many, "the boy's mother and others with" still asks for somebody: only a following single person undoes it. */
const isOne = (block: ReadBlock, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (whose.has(word(block, at).text)) return true
  return false
}

/** A precise diagnosis of a person. */
export function conditionsIn(block: ReadBlock): Seen[] {
  const seen: Seen[] = []
  for (let index = 0; index < block.sentences.length; index++) {
    const sentence = block.sentences[index]
    if (sentence === undefined || ((sentence.openings & book.bit) === 0 && (sentence.traits & shapes) === 0)) continue
    for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
      const last = conditionAt(block, token, sentence.lastToken)
      if (last < 0 || isOfSubject(block, token, last) || isPassing(block, sentence, token, last)) continue
      const from = block.sentences[index - 1]?.firstToken ?? sentence.firstToken
      if (isTold(block, sentence, token, last, from))
        seen.push(sighting(block, 'identifier_health_condition', { first: token, last }))
      token = last - 1
    }
  }
  return seen
}

/** 'A toddler with chickenpox': an illness of a week, which no doctor is said to have named. */
const isPassing = (block: ReadBlock, { traits }: Sentence, token: number, last: number): boolean =>
  last === token + 1 && (traits & diagnosed) === 0 && passingIllnesses.has(word(block, token).text)

/** 'Bipolar disorder is treated by …': of the illness, where nobody is near. */
const isInGeneral = (block: ReadBlock, { firstToken }: Sentence, token: number, last: number): boolean =>
  token === firstToken && /^(?:is|are|can|may|affects|causes|has|runs)$/.test(word(block, last).text)

/** Told of somebody: a person stands near; or the words are those of a record ('PMH: …'), a diagnosis, a test, a ward, or somebody's own. */
function isTold(block: ReadBlock, sentence: Sentence, token: number, last: number, before: number): boolean {
  const until = Math.min(sentence.lastToken, last + 12)
  for (let at = Math.max(before, token - 40); at < until; at++)
    if (isSomebody(block, at) || marksAt(block, at) === firstName) return true
  for (let at = Math.max(sentence.firstToken, token - 12); at < Math.min(sentence.lastToken, last + 6); at++)
    if ((traitsAt(block, at) & telling) !== 0) return !isInGeneral(block, sentence, token, last)
  return isNote(block, sentence)
}

/** A line of a record: no verb stands in it. */
function isNote(block: ReadBlock, { firstToken, lastToken, kinds, traits }: Sentence): boolean {
  if (lastToken - firstToken > 24 || (word(block, firstToken).kinds & (determiner | preposition)) !== 0) return false
  if ((kinds & (be | have | modal)) !== 0 || (traits & telling) !== 0) return false
  for (let token = firstToken; token < lastToken; token++) {
    const { kinds: of, text } = word(block, token)
    if ((of & (pastVerb | practice)) !== 0 || (/[a-z](?:ing|ed|s)$/.test(text) && verbs.has(text))) return false
  }
  // "Twin 2. Asperger's syndrome.": one of several short lines.
  if (lastToken - firstToken <= 3 && block.sentences.length > 1) return true
  // A heading is none: 'Asthma in schools'.
  return /[|:/,;=-]|\d/.test(block.text.slice(block.tokens.starts[firstToken] ?? 0, block.tokens.ends[lastToken - 1] ?? 0))
}
const verbs = new Set('covers needs runs treats says asks links means takes gives wants covering covered'.split(' '))
