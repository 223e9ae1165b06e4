import type { ReadBlock } from '../blocks/read-block.ts'
import { isTogether, type Run, startsWithCapital } from './capitals.ts'
import { baseOf, doubtfulName, firstName, publicName, surname, title } from './marks.ts'
import { endOf, marksAt, startOf, word } from './sighted.ts'
import { isPossessive, isUnknown } from './unknown-word.ts'

/** Names of public matters: 'Munro (2011)', 'Brandon and others (2012)', 'Sidebotham et al.', '(Reder, 1993)'. */
const cited =
  /^(?:['’]s)?(?:,? (?:and|&) [A-Z][\p{L}’'-]{1,20})?(?:,? et al\.?|,? and (?:others|colleagues))?,? ?(?:\((?:19|20)\d\d|(?:19|20)\d\d[a-z]?[);])/u
/** 'Brandon and colleagues describe': cited without a year. */
const alsoCited =
  /^(?:,? et al\b|(?:, [A-Z][\p{L}’'-]{1,20}){0,2},? and (?:colleagues|others) (?:describ|found|find|argu|show|note|writ|wrote|studied|identif|suggest|conclude|report(?:ed|s)?\b|propos|on [a-z]|in (?:19|20))|,(?: [A-Z]\.?){1,3},? ?(?:et al|and |& |\()|,? and (?:others|colleagues) \()/u
export function isCited(block: ReadBlock, last: number): boolean {
  const from = endOf(block, last - 1)
  const after = block.text.slice(from, from + 48)
  if (cited.test(after) || alsoCited.test(after)) return true
  // 'the work of Brandon and colleagues'.
  return /^ and colleagues\b/.test(after) && isOfWorks(block, last)
}

const isOfWorks = (block: ReadBlock, last: number): boolean =>
  /^(?:of|by|from|on)$/.test(word(block, last - 2).text) &&
  /^(?:work|research|study|studies|analysis|analyses|findings|paper|book|framework|model|typology|draws?|based)$/.test(
    word(block, last - 3).text,
  )

/** 'Brandon and her colleagues have written', 'Duncan’s book', 'Professor Lyle of the University of …': authors of works. */
export function isAuthor(block: ReadBlock, first: number, end: number): boolean {
  const after = block.text.slice(endOf(block, end - 1), endOf(block, end - 1) + 60)
  if (
    /^(?: and (?:her|his|their) colleagues|,? (?:of|from|at) the (?:London School|University|Institute|Tavistock|Open University)|[’'] ?(?:s )?(?:book|study|research|paper|framework|model|theory|analysis|work on|article)\b)/.test(
      after,
    )
  )
    return true
  if (
    isPossessive(block, end - 1) &&
    /^(?:book|study|research|paper|framework|model|theory|article|thesis|findings|typology|review)$/.test(word(block, end).text)
  )
    return true
  // 'Reder and Duncan's book': beside an author.
  return word(block, first - 1).text === 'and' && (marksAt(block, first - 2) & publicName) !== 0
}

/** 'prepared by …, independent lead reviewer', 'I am …, assistant coroner': who wrote the report, and says so. */
export function isOfReport(block: ReadBlock, first: number, end: number): boolean {
  const after = block.text.slice(endOf(block, end - 1), endOf(block, end - 1) + 80)
  if (ofReport.test(after)) return true
  const before = block.text.slice(Math.max(0, startOf(block, first) - 60), startOf(block, first))
  return writtenBy.test(before)
}
const ofReport =
  /^,? \(?(?:the |an? |his majesty’s |hm )?(?:independent |assistant |senior |area |lead |overview |joint |report |acting ){0,3}(?:reviewers?|coroner|authors?|report writer|independent chair|panel chair|chair of the (?:panel|board|partnership|review))\b/i
const writtenBy =
  /(?:\b(?:overview |final |draft )?report (?:was )?(?:prepared|written|authored|compiled) by |\b(?:this|the) review was (?:led|conducted|undertaken|carried out|chaired|written) by |\b(?:independent )?chair of the (?:panel|board|partnership|review): ?|\b(?:independent |lead |overview |report ){0,3}(?:reviewers?|author|coroner): ?)(?:Dr |Mrs? |Ms |Professor |Sir |Dame )?$/i

const pets =
  /^(?:dog|puppy|cat|kitten|rabbit|hamster|gerbil|guinea-pig|pony|horse|tortoise|budgie|parrot|goldfish|ferret|pet|teddy|bear)$/
/** 'a dog called Biscuit'. */
export const isPet = (block: ReadBlock, first: number): boolean =>
  isNameOfPet(block, first) ||
  (/^(?:called|named)$/.test(word(block, first - 1).text) &&
    (pets.test(word(block, first - 2).text) || pets.test(word(block, first - 3).text)))
/** "The dog's name was Biscuit". */
const isNameOfPet = (block: ReadBlock, first: number): boolean =>
  word(block, first - 2).text === 'name' && pets.test(baseOf(word(block, first - 3).text))

/** 'a refuge in Abbots Lacey': the second half of a place, whose first half nobody bears. */
export function isTown(block: ReadBlock, first: number, run: Run): boolean {
  const lead = first - 1
  return (
    lead === run.first &&
    run.last - run.first === 2 &&
    !isPossessive(block, first) &&
    isUnknown(block, lead) &&
    (marksAt(block, lead) & (firstName | doubtfulName | surname | title)) === 0 &&
    ofTowns.test(word(block, lead - 1).text)
  )
}
const ofTowns = /^(?:in|near|at|from|to|outside|around)$/

/** 'The Victoria wing', 'a Herbert form': called after somebody. */
const namedAfter =
  /^(?:form|forms|protocol|wing|ward|suite|building|line|scheme|project|programme|unit|block|room|report|inquiry|review)$/
const namesOfThings = /^(?:storm|hurricane|operation|project|exercise|cyclone)$/
export function isPublic(block: ReadBlock, first: number, end: number): boolean {
  // 'Professor Eileen Munro': the name may end in one that everybody knows.
  const last = isTogether(block, end) && startsWithCapital(block, end) ? end : end - 1
  for (let at = first; at <= last; at++) if ((marksAt(block, at) & publicName) !== 0) return true
  // 'Storm Bella', 'Operation Willow'.
  if (namesOfThings.test(word(block, first - 1).text) && startsWithCapital(block, first - 1)) return true
  if (/^(?:law|rule)$/.test(word(block, first).text) && isPossessive(block, first - 1)) return true
  // 'Clare’s Law', 'Sarah’s Law', 'Martha’s Rule', 'Victoria station'.
  if (end === first + 1 && isTogether(block, end) && namedAfter.test(word(block, end).text)) return true
  return /^(?:law|rule|test|syndrome|disease|scale|score|case)$/.test(word(block, end).text) && isPossessive(block, end - 1)
}
