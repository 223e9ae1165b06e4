import type { Node } from '@tiptap/pm/model'
import { type Noted, partsNamed, partsNoted, speaksNationally } from '../document/national-level.ts'
import type { Detail } from '../identifiers/details.ts'
import { identifyingIn } from '../identifiers/index.ts'
import type { RegisterMatcher } from '../identifiers/register-match.ts'
import { languageRules, tellsPractice } from '../language/index.ts'
import { type TermUse, termsIn } from '../language/terms.ts'
import { type Saying, spokenIn } from '../language/topics.ts'
import { englishWord, otherScriptWord } from '../text/english.ts'
import { Lexicon } from '../text/lexicon.ts'
import { noSums, type Sums } from '../text/reading.ts'
import { traitOfWords } from '../text/traits.ts'
import { textOfBlock } from './block-text.ts'
import { hardPassage } from './hard-passage.ts'
import { longSentences } from './long-sentence.ts'
import { type BlockRule, type ReadBlock, readBlock, type Seen } from './read-block.ts'

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
const rules: readonly BlockRule[] = [longSentences, ...languageRules]
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
    const reading = this.reading(node)
    for (;;) {
      const step = reading.next()
      if (step.done === true) return step.value
    }
  }

  /** The same, with a pause after each rule where a block is so long that all its rules together would hold up a key. */
  *reading(node: Node): Generator<void, BlockFacts, void> {
    if (node.content.size === 0) return nothing
    const text = textOfBlock(node)
    const long = text.length > longBlock
    const block = this.#read(node.type.name, text)
    if (long) yield
    const { tokens } = block
    const prose = !titles.has(block.name)
    let syllables = 0
    let englishWords = 0
    let otherScript = 0
    for (const word of tokens.words) {
      syllables += word.syllables
      if ((word.traits & englishWord) !== 0) englishWords++
      if ((word.traits & otherScriptWord) !== 0) otherScript++
    }
    let traits = 0
    for (const sentence of block.sentences) traits |= sentence.traits
    const seen: Seen[] = []
    for (const rule of rules) {
      for (const one of rule(block)) seen.push(one)
      if (long) yield
    }
    const identifying = identifyingIn(block, this.#matcher)
    if (long) yield
    const inNotes: Seen[] = []
    let footnotes = 0
    node.forEach((child, offset) => {
      if (child.type.name !== 'footnote' && child.type.name !== 'image') return
      if (child.type.name === 'footnote') footnotes++
      const said: unknown = child.type.name === 'footnote' ? child.attrs.text : child.attrs.alt
      if (typeof said === 'string')
        for (const one of this.identifiers(said)) inNotes.push({ ...one, from: offset, to: offset + 1 })
    })
    const sums: Sums = {
      words: tokens.count,
      englishWords,
      otherScript,
      proseWords: prose ? tokens.count : 0,
      proseSentences: prose ? block.sentences.length : 0,
      proseSyllables: prose ? syllables : 0,
      longSentences: seen.filter(({ code }) => code === 'long_sentence').length,
      passives: seen.filter(({ code }) => code === 'passive_unclear_agent').length,
      footnotes,
    }
    const describes = prose && tellsPractice(block)
    if (long) yield
    const { topics, sayings } = prose ? spokenIn(block, seen) : nothing
    if (long) yield
    return {
      sums,
      seen: [...seen, ...hardPassage(block, sums), ...identifying.seen, ...inNotes],
      national: (traits & partWord) !== 0 && speaksNationally(text) ? partsNamed(text) : [],
      noted: (traits & partWord) !== 0 ? partsNoted(text) : [],
      decides: (traits & decisionWord) !== 0,
      describes,
      topics,
      sayings,
      terms: prose ? termsIn(block) : [],
      details: identifying.details,
    }
  }
}
