import { markerNumber, type Profile, profileOf } from '@candour/schema'
import { type Pictures, picturesOf } from '../pictures/pictures.ts'
import { type QuestionId, questionIds, type Signal } from '../signal.ts'
import { attentionByNode } from './attention.ts'
import { byQuestion, merged, same } from './question-lists.ts'
import type { Read, ReviewFacts, Scene } from './scene.ts'
import { measuredSignals, structuralSignals } from './signals-of.ts'
import { type DocumentStats, statsOf } from './stats.ts'

/** A question with what is seen for it, in the order of the documents. */
export interface QuestionResult {
  /** Ours: 'QM14.4'. */
  readonly id: QuestionId
  /** As the review's profile counts: 'QM13.4' for adults. */
  readonly number: string
  readonly signals: readonly Signal[]
}

/** Measures of each document; null where it is not there or not open. */
export interface CheckStats {
  readonly report: DocumentStats | null
  readonly response: DocumentStats | null
}

/** What the live checks show, and nothing that changes with every key. */
export interface LiveResult {
  readonly questions: readonly QuestionResult[]
  /** Whether anything has been written in each document; null where it is not there or not open. */
  readonly begun: { readonly report: boolean | null; readonly response: boolean | null }
}

type Lists = ReturnType<typeof byQuestion>
const none: readonly Signal[] = []

/** The signals of a document's blocks, divided by question; divided anew only when the list is another one. */
interface Division {
  readonly of: readonly Signal[]
  readonly lists: Lists
}
const undivided: Division = { of: none, lists: new Map() }
function divided(before: Division, of: readonly Signal[]): Division {
  if (before.of === of) return before
  const lists = new Map<QuestionId, Signal[]>()
  let question: QuestionId | null = null
  let list: Signal[] = []
  for (const signal of of) {
    if (signal.question !== question) {
      question = signal.question
      list = lists.get(question) ?? []
      if (list.length === 0) lists.set(question, list)
    }
    list.push(signal)
  }
  return { of, lists }
}

/**
 * Puts a result together. What has not changed since the last one stays the very same object, down to the whole question,
 * so that whoever shows it draws again only what is new.
 */
export class Assembly {
  #scene: Scene | null = null
  #review: ReviewFacts | null = null
  #structural: Lists = new Map()
  #measured: Lists = new Map()
  #ofWords: Division[] = []
  #result: LiveResult | null = null

  structure(scene: Scene, review: ReviewFacts): void {
    const before = this.#scene
    const stands =
      before !== null &&
      this.#review === review &&
      before.reportKnown === scene.reportKnown &&
      before.report.outline === scene.report.outline &&
      before.response?.outline === scene.response?.outline
    if (!stands) this.#structural = byQuestion(this.#structural, structuralSignals(scene))
    this.#scene = scene
    this.#review = review
  }

  result(scene: Scene, review: ReviewFacts, ofWords: readonly (readonly Signal[])[]): LiveResult {
    this.#measured = byQuestion(this.#measured, measuredSignals(scene))
    const profile = profileOf(review.profile)
    this.#ofWords = ofWords.map((signals, index) => divided(this.#ofWords[index] ?? undivided, signals))
    const questions = questionIds.map((id, index) => {
      const own = merged(this.#structural.get(id) ?? none, this.#measured.get(id) ?? none)
      const signals = this.#ofWords.reduce((all, { lists }) => merged(all, lists.get(id) ?? none), own)
      return this.#question(id, index, signals, profile)
    })
    const { report, response, reportKnown } = scene
    const begun = { report: reportKnown ? isBegun(report) : null, response: response === null ? null : isBegun(response) }
    const before = this.#result
    const stands =
      before !== null &&
      before.begun.report === begun.report &&
      before.begun.response === begun.response &&
      before.questions.every((question, index) => question === questions[index])
    if (!stands) this.#result = { questions, begun }
    return this.#result ?? { questions, begun }
  }

  stats(): CheckStats {
    const scene = this.#scene
    if (scene === null) return { report: null, response: null }
    const { report, response, reportKnown } = scene
    return {
      report: reportKnown ? statsOf(report.facts, report.outline) : null,
      response: response === null ? null : statsOf(response.facts, response.outline),
    }
  }

  pictures(): Pictures {
    return this.#scene === null ? { reading: { report: [], response: [] }, factors: [], traces: [] } : picturesOf(this.#scene)
  }

  #question(id: QuestionId, index: number, signals: readonly Signal[], profile: Profile): QuestionResult {
    const before = this.#result?.questions[index]
    const number = markerNumber(profile, id)
    const stands =
      before?.number === number &&
      before.signals.length === signals.length &&
      (before.signals === signals || before.signals.every((signal, at) => stillSays(signal, signals[at])))
    return stands ? before : { id, number, signals }
  }

  /** Node id → places to look at there, of the last result, without those that somebody has answered. */
  attention(answered: ReadonlySet<Signal>): ReadonlyMap<string, number> {
    const scene = this.#scene
    if (scene === null || this.#result === null) return new Map()
    const signals = this.#result.questions.flatMap(question => question.signals).filter(signal => !answered.has(signal))
    return attentionByNode(signals, scene.response === null ? [scene.report] : [scene.report, scene.response])
  }
}

/** A block that was read again gives its signals anew: the very same where they still say the same of the same words. */
const stillSays = (before: Signal, now: Signal | undefined): boolean =>
  before === now ||
  (now !== undefined &&
    same(before, now) &&
    before.where.from === now.where.from &&
    before.where.to === now.where.to &&
    before.hint === now.hint &&
    before.instead === now.instead)

/** A heading alone is a template's; a sentence or a part with an answer is somebody's. */
const isBegun = ({ facts, outline }: Read): boolean => facts.sums.proseSentences > 0 || outline.responses.length > 0
