import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { everyPassiveIsPlain } from '../language/passive.ts'
import { isQuoted, sighting } from '../language/sighting.ts'
import type { Sentence } from '../text/sentences.ts'
import { type LearntCode, learntCodes } from './codes.ts'
import { learnt } from './learnt.ts'
import { Sequence, sequenceOf } from './sequence.ts'

/** What the sentences of a block say. */
export interface Weighed {
  readonly seen: readonly Seen[]
  /** Whether one of them says what staff or agencies did or did not do. */
  readonly describes: boolean
}

const sequence = new Sequence()
const practice = learntCodes.indexOf('practice')

/** Words within quotation marks are their speaker's: in them the report itself takes no tone. */
const ofTone: ReadonlySet<LearntCode> = new Set(['blame', 'hindsight', 'counterfactual', 'emotive_tone'])

/** In a text without a full stop, the words that speak most are looked for in its first ones. */
const mostSearched = 400
/** No more words than this are pointed at where only the network sees something. */
const mostPointedAt = 9

/** Tokens, the last exclusive. */
interface Words {
  readonly first: number
  readonly last: number
}

/** The run of places whose weight stands out furthest from the sentence's: the few words that speak most for a code. */
function heaviestRun(places: Float32Array): Words {
  let usual = 0
  for (const weight of places) usual += weight / places.length
  let best = { first: 0, last: 1, gain: -1 }
  for (let first = 0; first < places.length; first++)
    for (let last = first + 1, gain = 0; last <= Math.min(places.length, first + mostPointedAt); last++) {
      gain += (places[last - 1] ?? 0) - usual
      if (gain > best.gain) best = { first, last, gain }
    }
  const first = sequence.tokens[best.first] ?? 0
  return { first, last: Math.max(first, sequence.tokens[best.last - 1] ?? first) + 1 }
}

/** What has been learnt of a sentence, whatever the rules see in it. Tokens are counted from its first. */
interface Learnt {
  readonly scores: Float32Array
  /** For each code the words that speak most for it; worked out when somebody asks. */
  words: readonly Words[] | null
}

/** A key changes one sentence of a paragraph: what was worked out for the others lately is kept. */
const mostKept = 256
let lately = new Map<string, Learnt>()
let before = new Map<string, Learnt>()

function learntOf(block: ReadBlock, sentence: Sentence): Learnt {
  const text = block.text.slice(sentence.from, sentence.to)
  let known = lately.get(text)
  if (known !== undefined) return known
  known = before.get(text)
  if (known === undefined) {
    sequenceOf(block, sentence, learnt.numbering, sequence)
    known = { scores: learnt.scores(sequence), words: null }
  }
  if (lately.size === mostKept) {
    before = lately
    lately = new Map()
  }
  lately.set(text, known)
  return known
}

const allCodes = [...learntCodes.keys()]
function wordsFor(block: ReadBlock, sentence: Sentence, known: Learnt, code: number): Words {
  if (known.words === null) {
    sequenceOf(block, sentence, learnt.numbering, sequence)
    known.words = learnt.weightOfPlaces(sequence, allCodes, mostSearched).map(places => {
      const { first, last } = heaviestRun(places)
      return { first: first - sentence.firstToken, last: last - sentence.firstToken }
    })
  }
  const { first, last } = known.words[code] ?? { first: 0, last: 1 }
  return { first: first + sentence.firstToken, last: last + sentence.firstToken }
}

/** What is told as a whole is pointed at with its clause, not cut where the weight ends. */
const ofClauses: ReadonlySet<LearntCode> = new Set(['explains', 'smart_pressure'])
const mostOfClause = 20

/** The clause around some words, as far as it is not too long. */
function clauseOf({ clauses }: ReadBlock, { firstToken, lastToken }: Sentence, words: Words): Words {
  let { first, last } = words
  while (first > firstToken && clauses.breaks[first] === 0 && last - first < mostOfClause) first--
  while (last < lastToken && clauses.breaks[last] === 0 && last - first < mostOfClause) last++
  return { first, last }
}

const question = 0x3f
/** Where grammar alone says that a code is not meant: every passive names who acted, or is about the review itself; what is asked is not judged. */
const isSettled = (code: LearntCode, block: ReadBlock, sentence: Sentence): boolean =>
  (code === 'passive_unclear_agent' && everyPassiveIsPlain(block, sentence)) ||
  (code === 'hindsight' && block.text.charCodeAt(sentence.to - 1) === question)

/**
 * Weighs each sentence of a block by what has been learnt, with what the rules saw in it: a code is seen where both together say so. What a rule saw is
 * pointed at as it said; where no rule did, the words that speak most for it are.
 */
export function weighSentences(block: ReadBlock, byRules: readonly Seen[]): Weighed {
  const seen: Seen[] = []
  let describes = false
  for (const sentence of block.sentences) {
    if (sentence.lastToken === sentence.firstToken) continue
    const ofRules = byRules.length === 0 ? byRules : byRules.filter(({ from }) => from >= sentence.from && from < sentence.to)
    const known = learntOf(block, sentence)
    const scores = learnt.withRules(known.scores, ofRules)
    if ((scores[practice] ?? 0) > 0) describes = true
    for (const [at, code] of learntCodes.entries()) {
      if (code === 'practice' || (scores[at] ?? 0) <= 0) continue
      const own = ofRules.filter(one => one.code === code)
      for (const one of own) seen.push(one)
      if (own.length > 0 || isSettled(code, block, sentence)) continue
      const words = wordsFor(block, sentence, known, at)
      if (ofTone.has(code) && isQuoted(block, words.first)) continue
      seen.push(sighting(block, code, ofClauses.has(code) ? clauseOf(block, sentence, words) : words))
    }
  }
  return { seen, describes }
}
