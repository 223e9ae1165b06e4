import {
  type Method,
  type MilestoneKind,
  methodAsks,
  type ProfileId,
  usualReadingTargets,
  type Words,
  wordsFor,
} from '@candour/schema'
import type { DocumentFacts } from '../document/document-facts.ts'
import type { Part } from '../document/item.ts'
import type { Outline, Standing } from '../document/outline.ts'
import type { Place, QuestionId, RegisterEntry, Signal, SignalCode } from '../signal.ts'
import type { ReadingTargets } from '../text/reading.ts'

/** What a review may agree about its checks. Everything has a default; what is not agreed is not missed. */
export interface AgreedChecks {
  /** Reading targets of the body, and of whatever has none of its own. */
  readonly targets?: ReadingTargets
  /** A summary is for people who read nothing else: it may have targets of its own. */
  readonly summaryTargets?: ReadingTargets
  readonly responseTargets?: ReadingTargets
  /** Words that need no explanation in this review. */
  readonly allowedTerms?: readonly string[]
  /** What a file that is to be sent out says of itself, by the names that a reader sees ('author'); empty ones are left out. */
  readonly fileProperties?: Readonly<Record<string, string>>
}

/** What the checks need to know about a review beside its documents. */
export interface ReviewFacts extends AgreedChecks {
  readonly profile: ProfileId
  readonly method: Method
  readonly milestones: Readonly<Partial<Record<MilestoneKind, string | undefined>>>
  /** The identifier register, for those who may see it. */
  readonly register?: readonly RegisterEntry[]
  /** A text without parts is one passage (a line on the command line); otherwise passages are findings and analyses. */
  readonly wholeIsPassage?: boolean
}

export type DocumentName = Place['document']

/** One document with its outline. */
export interface Read {
  readonly name: DocumentName
  readonly facts: DocumentFacts
  readonly outline: Outline
}

/** Everything that the document-level checks look at. */
export interface Scene {
  readonly words: Words['signals']
  readonly hints: Words['signalHints']
  readonly asks: (typeof methodAsks)[Method]
  readonly method: Method
  readonly milestones: ReviewFacts['milestones']
  readonly targets: { readonly body: ReadingTargets; readonly summary: ReadingTargets; readonly response: ReadingTargets }
  readonly fileProperties: Readonly<Record<string, string>>
  readonly wholeIsPassage: boolean
  readonly report: Read
  /** False where the report is not open to whoever asks: then nothing of it is missed, and no link to it counts as broken. */
  readonly reportKnown: boolean
  /** Null where there is no response to look at: then nothing of it is missed. */
  readonly response: Read | null
}

export function sceneOf(review: ReviewFacts, report: DocumentFacts, reportKnown: boolean, response: DocumentFacts | null): Scene {
  const outline = report.outline()
  const words = wordsFor(review.profile)
  const usual = usualReadingTargets
  const { targets, summaryTargets, responseTargets } = review
  return {
    words: words.signals,
    hints: words.signalHints,
    asks: methodAsks[review.method],
    method: review.method,
    milestones: review.milestones,
    targets: {
      body: targets ?? usual.body,
      summary: summaryTargets ?? targets ?? usual.summary,
      response: responseTargets ?? targets ?? usual.response,
    },
    fileProperties: review.fileProperties ?? {},
    wholeIsPassage: review.wholeIsPassage ?? false,
    report: { name: 'report', facts: report, outline },
    reportKnown,
    response: response === null ? null : { name: 'response', facts: response, outline: response.outline(outline.numbers) },
  }
}

/** Looks at the documents as a whole. Costs what the outline holds, never what the text holds. */
export type DocumentCheck = (scene: Scene) => readonly Signal[]

/** The place of something that begins at a leaf block; `quote` as `quoteOf` cuts it. */
export function placeAt(read: Read, leaf: number, id: string, quote = ''): Place {
  const block = Math.max(0, Math.min(leaf, read.facts.leaves - 1))
  const where = { document: read.name, block, from: 0, to: 0, quote }
  return id === '' ? where : { ...where, nodeId: id }
}

export const placeOf = (read: Read, part: Standing<Part>): Place => placeAt(read, part.leaf, part.item.id, part.item.opening)

interface Sighting {
  code: SignalCode
  question: QuestionId
  message: string
  where: Place
  confidence?: Signal['confidence']
}

/** Something that asks a person to look. What stands in the structure is sure unless said otherwise. */
export const look = ({ confidence = 'sure', ...sighting }: Sighting): Signal => ({ ...sighting, polarity: 'look', confidence })
/** Something that speaks for the question. It proves nothing, so it is never more than likely where words would have to be judged. */
export const speaksFor = ({ confidence = 'sure', ...sighting }: Sighting): Signal => ({
  ...sighting,
  polarity: 'for',
  confidence,
})
