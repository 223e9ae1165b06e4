/** Whole numbers only, so that adding and taking away rows is exact. Prose leaves headings out: they would make any text look easy. */
export interface Sums {
  readonly words: number
  /** Of those, the small words that hardly an English sentence does without. */
  readonly englishWords: number
  /** Of those, words in another script than the Latin one. */
  readonly otherScript: number
  readonly proseWords: number
  readonly proseSentences: number
  readonly proseSyllables: number
  readonly longSentences: number
  /** Passives of professional practice that do not say by whom. */
  readonly passives: number
  readonly footnotes: number
}

export const noSums: Sums = {
  words: 0,
  englishWords: 0,
  otherScript: 0,
  proseWords: 0,
  proseSentences: 0,
  proseSyllables: 0,
  longSentences: 0,
  passives: 0,
  footnotes: 0,
}

const combine = (one: Sums, other: Sums, sign: 1 | -1): Sums => ({
  words: one.words + sign * other.words,
  englishWords: one.englishWords + sign * other.englishWords,
  otherScript: one.otherScript + sign * other.otherScript,
  proseWords: one.proseWords + sign * other.proseWords,
  proseSentences: one.proseSentences + sign * other.proseSentences,
  proseSyllables: one.proseSyllables + sign * other.proseSyllables,
  longSentences: one.longSentences + sign * other.longSentences,
  passives: one.passives + sign * other.passives,
  footnotes: one.footnotes + sign * other.footnotes,
})
export const plus = (one: Sums, other: Sums): Sums => combine(one, other, 1)
export const minus = (one: Sums, other: Sums): Sums => combine(one, other, -1)

/** More words than this in one sentence is long (GOV.UK content design: 25). */
export const longSentenceWords = 25

/** What a review aims at; the schema has the usual ones. */
export interface ReadingTargets {
  readonly readingEase: number
  readonly meanSentenceWords: number
}

/** Flesch (1948): 206.835 - 1.015 words per sentence - 84.6 syllables per word. Higher is easier. Null without prose. */
export function readingEase(sums: Sums): number | null {
  if (sums.proseWords === 0 || sums.proseSentences === 0) return null
  return 206.835 - 1.015 * (sums.proseWords / sums.proseSentences) - 84.6 * (sums.proseSyllables / sums.proseWords)
}

/** Words in a sentence on average; null without prose. */
export const meanSentenceWords = (sums: Sums): number | null =>
  sums.proseSentences === 0 ? null : sums.proseWords / sums.proseSentences

/** Whether a text is one that the rules can read: they know English alone. */
export type Reads = 'english' | 'another-language' | 'no-words'

/** In fewer words than this a language does not show. */
const leastToTell = 30
/** One word in five of English prose is one of those counted, and notes have one in ten; a text in another language has next to none. */
const wordsToOneEnglish = 25

export function readsAs({ words, englishWords, otherScript }: Sums): Reads {
  if (words === 0) return 'no-words'
  if (otherScript * 2 > words) return 'another-language'
  return words >= leastToTell && englishWords * wordsToOneEnglish < words ? 'another-language' : 'english'
}
