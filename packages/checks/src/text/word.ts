/** A word form as the rules look it up: lower case, straight apostrophes, plain hyphens; offsets always stay those of the text. */
export interface Word {
  readonly text: string
  readonly syllables: number
  /** What the word may be, as bits of `language/grammar.ts`. */
  readonly kinds: number
  /** Where the phrases are kept that are looked for where it stands (`language/phrase-finder.ts`), 0 where there are none. */
  readonly anchors: number
  /** Where it is kept which phrases' witness it may be, likewise. */
  readonly witnesses: number
  /** Its number among the words that stand in phrases, 0 where it stands in none. */
  readonly inPhrases: number
  /** What it may be to the identifier rules, as bits of `identifiers/marks.ts`. */
  readonly marks: number
  /** What else rules ask of each word, as bits of `traits.ts`. */
  readonly traits: number
  /** What it speaks of, as bits of `language/senses.ts`. */
  readonly senses: number
  /** Its number to the network that has learnt (`learnt/network.ts`). */
  readonly learnt: number
}

/** The words of one block, in order: where each begins and ends (UTF-16 units), and which it is. */
export interface Tokens {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The kind of each word's first unit (`characters.ts`): whether it begins with a capital or a figure. */
  readonly heads: readonly number[]
  readonly words: readonly Word[]
  /**
   * Those that anything but one space stands before, the first among them: all that tells sentences and clauses apart stands there. Between all others there
   * is nothing to look at.
   */
  readonly gaps: readonly number[]
  /** Whether a mark stands anywhere that may open a quotation. */
  readonly quotes: boolean
}
