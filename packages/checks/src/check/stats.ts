import type { DocumentFacts } from '../document/document-facts.ts'
import type { Outline } from '../document/outline.ts'
import { meanSentenceWords, type Reads, readingEase, readsAs, type Sums } from '../text/reading.ts'

/** Measures of a text. They describe; none of them is a mark. Null where there is no prose to measure. */
export interface TextStats {
  readonly words: number
  readonly sentences: number
  readonly longSentences: number
  readonly meanSentenceWords: number | null
  /** Flesch reading ease; higher is easier. */
  readonly readingEase: number | null
}
export interface SectionStats extends TextStats {
  readonly title: string
  readonly kind: string
}
export interface DocumentStats extends TextStats {
  /** Whether there are words, and whether they read as English: where not, what is not seen says nothing. */
  readonly reads: Reads
  readonly sections: readonly SectionStats[]
  readonly findings: number
  readonly analyses: number
  readonly recommendations: number
  readonly responses: number
  readonly actions: number
  readonly images: number
  readonly footnotes: number
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10)

const textStats = (sums: Sums): TextStats => ({
  words: sums.words,
  sentences: sums.proseSentences,
  longSentences: sums.longSentences,
  meanSentenceWords: rounded(meanSentenceWords(sums)),
  readingEase: rounded(readingEase(sums)),
})

export const statsOf = (facts: DocumentFacts, outline: Outline): DocumentStats => ({
  ...textStats(facts.sums),
  reads: readsAs(facts.sums),
  sections: facts.sections.map(({ heading, sums }) => ({
    title: heading?.text ?? '',
    kind: heading?.kind ?? 'other',
    ...textStats(sums),
  })),
  findings: outline.findings.length,
  analyses: outline.analyses.length,
  recommendations: outline.recommendations.length,
  responses: outline.responses.length,
  actions: outline.actions.length,
  images: outline.images.length,
  footnotes: facts.sums.footnotes,
})
