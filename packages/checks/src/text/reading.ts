/** Whole numbers only, so that adding and taking away rows is exact. Prose leaves headings out: they would make any text look easy. */
export interface Sums {
  readonly words: number
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
  proseWords: 0,
  proseSentences: 0,
  proseSyllables: 0,
  longSentences: 0,
  passives: 0,
  footnotes: 0,
}

const combine = (one: Sums, other: Sums, sign: 1 | -1): Sums => ({
  words: one.words + sign * other.words,
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

/** What a review aims at when nothing else is agreed. `readingEase`: official prose seldom passes 50; under 30 only specialists read with ease. */
export const usualTargets = { readingEase: 30, meanSentenceWords: 22 } as const
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
