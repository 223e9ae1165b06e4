import type { Node } from '@tiptap/pm/model'
import { type Noted, partsNamed, partsNoted, speaksNationally } from '../document/national-level.ts'
import type { Detail } from '../identifiers/detail.ts'
import { type Identifying, identifyingIn } from '../identifiers/index.ts'
import type { RegisterMatcher } from '../identifiers/register-match.ts'
import { languageRules } from '../language/index.ts'
import { type TermUse, termsIn } from '../language/terms.ts'
import { type Saying, type Spoken, spokenIn } from '../language/topics.ts'
import { weighSentences } from '../learnt/weigh-sentences.ts'
import { Lexicon } from '../text/lexicon.ts'
import { noSums, type Sums } from '../text/reading.ts'
import { traitOfWords } from '../text/traits.ts'
import { textOfBlock } from './block-text.ts'
import { hardPassage } from './hard-passage.ts'
import { longSentences } from './long-sentence.ts'
import { type ReadBlock, readBlock, type Seen } from './read-block.ts'

/** All that a text block alone can tell. */
export interface BlockFacts {
  readonly sums: Sums
  readonly seen: readonly Seen[]
  /** The parts ('finding 2') that it names where it asks something of the national level (QM16.7). */
  readonly national: readonly string[]
  /** The parts that it only notes (QM16.3). */
  readonly noted: readonly Noted[]
  /** Whether its words sound like a decision on what was found or recommended (QM16.3). */
  readonly decides: boolean
  /** Whether its words say what staff or agencies did or did not do (QM14.4). */
  readonly describes: boolean
  /** What it speaks of, as bits of `topics`. */
  readonly topics: number
  /** The sentences that speak of it. */
  readonly sayings: readonly Saying[]
  /** Its abbreviations and terms of the trade. */
  readonly terms: readonly TermUse[]
  /** Details about people that are harmless alone. */
  readonly details: readonly Detail[]
}

const nothing: BlockFacts = {
  sums: noSums,
  seen: [],
  national: [],
  noted: [],
  decides: false,
  describes: false,
  topics: 0,
  sayings: [],
  terms: [],
  details: [],
}
const nobody: Identifying = { seen: [], details: [] }
const titles: ReadonlySet<string> = new Set(['heading', 'headline'])

/** A part can be named in these words only: most blocks are known by them to name none. */
const partWord = traitOfWords('finding findings recommendation recommendations'.split(' '))

const decisionWord = traitOfWords(
  'accept accepts accepted accepting agree agrees agreed reject rejects rejected endorse endorses endorsed'.split(' '),
)

/** About two thousand words, in UTF-16 units: a block up to this length is read in a millisecond or two, whole. */
const longBlock = 12_000

/** Reads blocks in one pass each. It keeps the words it has met; the facts are kept by whoever asked. */
export class BlockReader {
  readonly #lexicon = new Lexicon()
  readonly #matcher: RegisterMatcher

  constructor(matcher: RegisterMatcher) {
    this.#matcher = matcher
  }

  #read(name: string, text: string): ReadBlock {
    return readBlock(name, text, this.#lexicon)
  }

  /** Identifiers in words that stand in no block: a footnote's text, what is said about an image. Their places are those within the words. */
  identifiers(words: string): readonly Seen[] {
    return words.trim() === '' ? [] : identifyingIn(this.#read('words', words), this.#matcher).seen
  }

  facts(node: Node): BlockFacts {
    if (node.content.size === 0) return nothing
    const reading = this.#begun(node)
    for (const step of steps) step(reading)
    return this.#factsOf(reading)
  }

  /** The same, with a pause after each step where a block is so long that all of them together would hold up a key. */
  *reading(node: Node): Generator<void, BlockFacts, void> {
    if (node.content.size <= longBlock) return this.facts(node)
    const reading = this.#begun(node)
    for (const step of steps) {
      yield
      step(reading)
    }
    yield
    return this.#factsOf(reading)
  }

  #begun(node: Node): Reading {
    const block = this.#read(node.type.name, textOfBlock(node))
    const prose = !titles.has(block.name)
    return {
      node,
      matcher: this.#matcher,
      block,
      prose,
      seen: [],
      byRules: [],
      identifying: nobody,
      describes: false,
      spoken: nothing,
    }
  }

  #factsOf({ node, block, prose, seen, identifying, describes, spoken }: Reading): BlockFacts {
    const { inNotes, footnotes } = this.#notesIn(node)
    const sums = sumsOf(block, prose, seen, footnotes)
    let traits = 0
    for (const sentence of block.sentences) traits |= sentence.traits
    return {
      sums,
      seen: [...seen, ...hardPassage(block, sums), ...identifying.seen, ...inNotes],
      national: (traits & partWord) !== 0 && speaksNationally(block.text) ? partsNamed(block.text) : [],
      noted: (traits & partWord) !== 0 ? partsNoted(block.text) : [],
      decides: (traits & decisionWord) !== 0,
      describes,
      topics: spoken.topics,
      sayings: spoken.sayings,
      terms: prose ? termsIn(block) : [],
      details: identifying.details,
    }
  }

  /** What stands in footnotes and is said about images, and how many footnotes there are. */
  #notesIn(node: Node): { readonly inNotes: readonly Seen[]; readonly footnotes: number } {
    // Nearly always the words of a block are one piece, with no note among them.
    if (node.childCount === 1 && node.firstChild?.isText) return noNotes
    const inNotes: Seen[] = []
    let footnotes = 0
    node.forEach((child, offset) => {
      if (child.type.name !== 'footnote' && child.type.name !== 'image') return
      if (child.type.name === 'footnote') footnotes++
      const said: unknown = child.type.name === 'footnote' ? child.attrs.text : child.attrs.alt
      if (typeof said === 'string')
        for (const one of this.identifiers(said)) inNotes.push({ ...one, from: offset, to: offset + 1 })
    })
    return { inNotes, footnotes }
  }
}

const noNotes = { inNotes: [], footnotes: 0 }

/** A block that is being read, and what has been told of it so far. */
interface Reading {
  readonly node: Node
  readonly matcher: RegisterMatcher
  readonly block: ReadBlock
  /** Titles are none. */
  readonly prose: boolean
  readonly seen: Seen[]
  /** What the rules of the language see, before it is weighed. */
  readonly byRules: Seen[]
  identifying: Identifying
  describes: boolean
  spoken: Spoken
}

/** What is asked of a block, in order; each may take as long as its words are many. */
const steps: readonly ((reading: Reading) => void)[] = [
  ({ block, seen }) => {
    seen.push(...longSentences(block))
  },
  ...languageRules.map(rule => ({ block, byRules }: Reading): void => {
    for (const one of rule(block)) byRules.push(one)
  }),
  reading => {
    const weighed = weighSentences(reading.block, reading.byRules)
    for (const one of weighed.seen) reading.seen.push(one)
    reading.describes = reading.prose && weighed.describes
  },
  reading => {
    reading.identifying = identifyingIn(reading.block, reading.matcher)
  },
  reading => {
    if (reading.prose) reading.spoken = spokenIn(reading.block, reading.seen)
  },
]

function sumsOf({ tokens, sentences }: ReadBlock, prose: boolean, seen: readonly Seen[], footnotes: number): Sums {
  let syllables = 0
  let englishWords = 0
  let otherScript = 0
  for (const sentence of sentences) {
    syllables += sentence.syllables
    englishWords += sentence.englishWords
    otherScript += sentence.otherScript
  }
  return {
    words: tokens.count,
    englishWords,
    otherScript,
    proseWords: prose ? tokens.count : 0,
    proseSentences: prose ? sentences.length : 0,
    proseSyllables: prose ? syllables : 0,
    longSentences: numberOf(seen, 'long_sentence'),
    passives: numberOf(seen, 'passive_unclear_agent'),
    footnotes,
  }
}

function numberOf(seen: readonly Seen[], asked: Seen['code']): number {
  let count = 0
  for (const { code } of seen) if (code === asked) count++
  return count
}
