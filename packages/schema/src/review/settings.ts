import * as z from 'zod'

/** What a part of the text aims at. `readingEase` is Flesch's (0 to 100, higher is easier), `meanSentenceWords` words to a sentence. */
export const ReadingTarget = z.object({
  readingEase: z.number().int().min(0).max(100),
  meanSentenceWords: z.number().int().min(5).max(60),
})
export type ReadingTarget = z.infer<typeof ReadingTarget>

/**
 * Usual targets. From 60 Flesch's scale calls a text plain English, from 30 to 50 difficult (Flesch 1949). A summary and a public answer are
 * read by more people than the body, whose matter is harder.
 */
export const usualReadingTargets = {
  summary: { readingEase: 60, meanSentenceWords: 20 },
  body: { readingEase: 45, meanSentenceWords: 22 },
  response: { readingEase: 55, meanSentenceWords: 20 },
} as const satisfies Record<string, ReadingTarget>

/** What the live checks of a review follow, beside its method and profile. */
export const CheckSettings = z.object({
  readingTargets: z.object({ summary: ReadingTarget, body: ReadingTarget, response: ReadingTarget }).default(usualReadingTargets),
  /** The review's glossary: words and abbreviations that need no explanation. */
  allowedTerms: z.array(z.string().trim().min(1).max(80)).max(300).default([]),
})
export type CheckSettings = z.infer<typeof CheckSettings>

export const usualCheckSettings: CheckSettings = CheckSettings.parse({})
