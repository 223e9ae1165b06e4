import { quoteOf, type ReadBlock, type Seen } from '../blocks/read-block.ts'
import type { Sentence } from '../text/sentences.ts'
import { sensePhrases } from './lexicons/sense-phrases.ts'
import { senses } from './lexicons/senses.ts'
import { toldSideBySide, toldTogether } from './lexicons/told.ts'
import { topicPhrases } from './lexicons/topic-phrases.ts'
import { marks, topics } from './lexicons/topics.ts'
import { PhraseBook } from './phrases.ts'
import { openingsAt } from './sighting.ts'

export { topics } from './lexicons/topics.ts'

const book = new PhraseBook(topicPhrases)
const all = Object.values(topics).reduce((sum, topic) => sum | topic, 0)
const meanings = new PhraseBook(sensePhrases)

/** In a sentence longer than this, words further apart do not stand together. */
const reach = 32

/** The topics told by words that stand together within some tokens of a sentence. */
function toldIn(block: ReadBlock, first: number, last: number, known: number, spoken: number): number {
  let senses = known
  for (let token = first; token < last; token++)
    if ((openingsAt(block, token) & meanings.bit) !== 0) senses = meanings.topics(block, token, last, senses)
  let told = 0
  for (const { topic, all, none, marked } of toldTogether)
    if ((senses & all) === all && (senses & none) === 0 && (spoken & marked) === marked) told |= topic
  return told
}

function together(block: ReadBlock, { firstToken, lastToken, senses }: Sentence, spoken: number): number {
  if (lastToken - firstToken <= reach) return toldIn(block, firstToken, lastToken, senses, spoken)
  let told = 0
  for (let first = firstToken; first < lastToken; first += reach / 2) {
    const last = Math.min(first + reach, lastToken)
    let near = 0
    for (let token = first; token < last; token++) near |= block.tokens.words[token]?.senses ?? 0
    told |= toldIn(block, first, last, near, spoken)
    if (last === lastToken) break
  }
  return told
}

const allMarks = toldSideBySide.reduce((sum, { marked }) => sum | marked, 0)

/** What a sentence speaks of by its words and its phrases. Asked only where a mark stands near. */
function sensesOf(block: ReadBlock, { firstToken, lastToken, senses }: Sentence): number {
  let found = senses
  for (let token = firstToken; token < Math.min(lastToken, firstToken + 2 * reach); token++)
    if ((openingsAt(block, token) & meanings.bit) !== 0) found = meanings.topics(block, token, lastToken, found)
  return found
}

/** 'The father declined.': nothing after it says what. */
const declinedAlone = /\bdeclined(?:[.;,]|$)|\b(?:refused|declined), (?:saying|because|since|as|feeling|telling|explaining)\b/

/** The topics told by a sentence and the one before it, where a mark stands in either. */
function sideBySide(block: ReadBlock, sentence: Sentence, before: Sentence | undefined, spoken: number): number {
  if (
    (sentence.senses & (senses.takingPart | senses.family)) === (senses.takingPart | senses.family) &&
    declinedAlone.test(block.text.slice(sentence.from, sentence.to))
  )
    return topics.familyAsked | topics.familyAbsent
  if ((spoken & allMarks) === 0) return 0
  const near = sensesOf(block, sentence) | (before === undefined ? 0 : sensesOf(block, before))
  let told = 0
  for (const { topic, all, none, marked } of toldSideBySide)
    if ((spoken & marked) === marked && (near & all) === all && (near & none) === 0) told |= topic
  return told
}

/** 'They declined; they felt that …': what stands after a semicolon or a colon says why. */
function goesOn({ text }: ReadBlock, { from, to }: Sentence): boolean {
  const at = text.slice(from, to).search(/[;:]/)
  return at > 0 && to - from - at > 12
}

/** 'Dad asked that the dog be mentioned, and it is.' */
const andSoItIs =
  /[,;:] ?(?:and |so )?(?:it|this|that|he|she|they|we) (?:is|are|was|were|has|have|did|do)(?: been| so| now)?(?:[.;]|$)/i

/** Another review than this one, or taking part in something else: a meeting about a child, a course. */
const elsewhere =
  /\breview (?:meeting|conference|panel meeting)\b|\b(?:care plan|looked[- ]after|statutory|medication|protection) reviews?\b|\bpart in (?:(?:a|an|any|the|his|her|their|this|that)\s+)?(?:[\w-]+\s+){0,2}(?:course|courses|programme|programmes|class|classes|group|groups|sessions?|assessments?|treatment|therapy|activities|counselling|mediation|testing)\b/i
const ofThisReview =
  /\b(?:this|the|our) (?:review|report|draft)\b(?! (?:meeting|conference))|\breviewers?\b|\bauthors?\b|\b(?:us|we)\b/i

/** Somebody was not even asked. Whether somebody else was, in the same sentence, the other words say. */
const notInvited =
  /\bneither (?:\w+ )?\w+ (?:was|were|has been|had been) (?:invited|asked|approached|consulted|offered|involved)\b|\b(?:was|were|had|has|have|is|are) (?:not|never)(?: been)?(?: \w+ly)? (?:invited|asked|approached|consulted|offered|involved|told of|told about|informed)\b|\b(?:nobody|no one) (?:invited|asked|approached)\b|\bno (?:invitation|approach) was\b|\b(?:did not|never|not to) (?:invite|ask|approach|consult|involve)\b/i
const inContact =
  /\b(?:met|spoke|saw|visited|wrote|told|contributed|declined|refused|replied|was invited|were invited|was asked|were asked)\b/i

const ofFamily = topics.familyAsked | topics.familyAbsent

/** What a sentence says of the family, without what only looks like it. */
function onlyOfReview({ text }: ReadBlock, { from, to }: Sentence, here: number): number {
  if ((here & topics.familyAsked) === 0) return here
  const words = text.slice(from, to)
  if (elsewhere.test(words) && !ofThisReview.test(words.replace(elsewhere, ''))) return here & ~ofFamily
  return here
}

/** Whether a sentence says that somebody was not asked, and of nobody that they were. */
const saysNotInvited = ({ text }: ReadBlock, { from, to }: Sentence): boolean =>
  notInvited.test(text.slice(from, to)) && !inContact.test(text.slice(from, to).replace(notInvited, ''))

/** Proceedings about a child's care, or an old offence, told as what the family went through. */
const familyLaw =
  /\b(?:(?:care|court|private law|public law|legal|supervision|residence|contact|interim) (?:proceedings|orders?)|family court|proceedings)\b/i
const wasThen =
  /\b(?:issued|initiated|commenced|granted|made|lapsed|had been|in (?:19|20)\d\d|when (?:he|she|they) (?:was|were)|older|previous(?:ly)?|earlier)\b/i
const longAgo = /\b(?:years? (?:before|earlier|ago)|as a (?:young man|youth|teenager|juvenile)|previous(?:ly)?|long before)\b/i
/** The review, and what it is doing: what is told beside it runs beside it. */
const besideReview =
  /\b(?:reviews?|reviewers?|we|us|our|reports?|scr|panel|authors?|publication|publish\w*|fieldwork|interviews?|conversations?|timetable|practitioners|parallel|alongside|ongoing|running|pending|still|continu\w+|is|are|will|until)\b/i

/** 'The care proceedings delayed his move': what a court's case did to the family is nothing between it and the review. */
const isOfFamilyAlone = ({ text }: ReadBlock, { from, to }: Sentence): boolean => {
  const words = text.slice(from, to)
  return familyLaw.test(words) && !besideReview.test(words) && !/\b(?:criminal|crown|coroner)/i.test(words)
}

/** Whether a sentence tells of proceedings as history, and of none that runs beside the review. */
function isHistory({ text }: ReadBlock, { from, to }: Sentence): boolean {
  const words = text.slice(from, to)
  if (besideReview.test(words)) return false
  return (familyLaw.test(words) && wasThen.test(words) && !/\b(?:criminal|crown|coroner)/i.test(words)) || longAgo.test(words)
}

const isInGeneral = ({ text }: ReadBlock, { from, to }: Sentence): boolean => {
  const words = text.slice(from, to)
  return inGeneral.test(words) && !byThisReview.test(words)
}

/** How a sentence goes on about somebody who did not take part: most often with the reason. */
const saysWhy =
  /^\s*[“‘"']?(?:he|she|they)(?:'d|’d)? (?:\w+ly )?(?:said|says|told|felt|feels|thought|thinks|believed|had|could|can|did|does|was|is|were|are|would|wanted|wished|feared|found|explained|no longer|never)\b/i

/** What others ask of reviews in general is no step of this one. */
const inGeneral =
  /\b(?:guidance|working together|the (?:methodology|method|framework|manual|literature)|reviews|reviewers) (?:asks?|says?|requires?|expects?|advises?|states?|recommends?|warns?|should|must|ought)\b/i
const byThisReview = /\b(?:we|us|our|this review|this report|the panel|the team|the review team|the authors?)\b/i

/** A sentence that speaks of something. */
export interface Saying {
  /** Bits of `topics`. */
  readonly topics: number
  readonly from: number
  readonly to: number
  readonly quote: string
}

/** What a block speaks of, as bits of `topics`, and which of its sentences do. */
export interface Spoken {
  readonly topics: number
  readonly sayings: readonly Saying[]
}

const ofNothing: Spoken = { topics: 0, sayings: [] }

/** What a block speaks of. */
export function spokenIn(block: ReadBlock, seen: readonly Seen[]): Spoken {
  const faults = seen.length === 0 ? seen : seen.filter(({ code }) => code === 'blame')
  const told: { readonly sentence: Sentence; readonly here: number }[] = []
  let spoken = 0
  let last = 0
  let uninvited = false
  let before: Sentence | undefined
  for (const sentence of block.sentences) {
    const { firstToken, lastToken, openings } = sentence
    let here = 0
    if ((openings & book.bit) !== 0)
      for (let token = firstToken; token < lastToken; token++) here = book.topics(block, token, lastToken, here)
    here |= together(block, sentence, here)
    if ((here & topics.familyAbsent) !== 0 && goesOn(block, sentence)) here |= topics.reason
    here |= sideBySide(block, sentence, before, here | (last & allMarks))
    if ((here & topics.familySaid) !== 0 && andSoItIs.test(block.text.slice(sentence.from, sentence.to)))
      here |= topics.familyOutcome
    here = onlyOfReview(block, sentence, here)
    if ((here & topics.parallel) !== 0 && isHistory(block, sentence)) here &= ~(topics.parallel | topics.interaction)
    if ((here & topics.interaction) !== 0 && isOfFamilyAlone(block, sentence)) here &= ~topics.interaction
    if ((here & topics.hindsightLimited) !== 0 && isInGeneral(block, sentence)) here &= ~topics.hindsightLimited
    if ((last & topics.familyAbsent) !== 0 && saysWhy.test(block.text.slice(sentence.from, sentence.to))) here |= topics.reason
    if ((here & ofFamily) !== 0 && saysNotInvited(block, sentence)) {
      if ((here & topics.familyAbsent) !== 0) uninvited = true
      here &= ~topics.familyAsked
    }
    spoken |= here
    last = here
    before = sentence
    if (here !== 0) told.push({ sentence, here })
  }
  if (told.length === 0 && faults.length === 0) return ofNothing
  let kept = all
  // Who of the family is still to be asked, or ought to be, was not asked; nor was somebody whose letters lie in the files.
  if ((spoken & marks.notYet) !== 0) kept &= ~ofFamily
  // Who is absent without having been asked is absent from something else, unless it is said that nobody asked.
  if (!uninvited && (spoken & topics.familyAsked) === 0) kept &= ~topics.familyAbsent
  if ((spoken & marks.noProceeding) !== 0) kept &= ~(topics.parallel | topics.interaction)
  const sayings: Saying[] = faults.map(({ from, to, quote }) => ({ topics: topics.blame, from, to, quote }))
  for (const { sentence, here } of told) {
    if ((here & kept) === 0) continue
    const { from, to } = sentence
    sayings.push({ topics: here & kept, from, to, quote: quoteOf(block.text, from, to) })
  }
  return { topics: sayings.reduce((sum, one) => sum | one.topics, 0), sayings }
}
